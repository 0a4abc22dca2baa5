/** @packageDocumentation The mission format and its headless runner. Re-exports only. */
export { MISSION_FORMAT_VERSION } from './mission.js';
export type {
  BranchNode,
  Challenge,
  ChallengeNode,
  Choice,
  Condition,
  Direction,
  Effect,
  EndNode,
  ExperiencesNode,
  FactValue,
  Help,
  Mission,
  MissionNode,
  MomentNode,
  Option,
  PickNode,
  Rubric,
  RubricTier,
  SayNode,
  Setting,
  SettingsNode,
  Slug,
  TextKey,
} from './mission.js';
export type {
  Character,
  CueDefinition,
  EndDefinition,
  Ending,
  HubDefinition,
  LocaleTexts,
  MissionOpening,
  Pack,
  PackMission,
  SceneArea,
  SceneDefinition,
  SceneFile,
  SceneLayout,
  ScenePlace,
  SceneSprite,
  Texts,
} from './pack.js';
export type {
  Action,
  ChallengeState,
  HelpView,
  RunContent,
  RunState,
  RunView,
  StageRole,
  Step,
  StepError,
  StepResult,
} from './run.js';
export type {
  ComposingBlock,
  ComposingBlockView,
  ComposingChallenge,
  ComposingForm,
  ComposingPart,
  ComposingReader,
  ComposingRemark,
  ComposingSlot,
  ComposingSlotView,
  ComposingState,
  ComposingView,
} from './composing/types.js';
export type {
  DiscussionChallenge,
  DiscussionState,
  DiscussionView,
  MeetingCustom,
  MeetingCustomView,
  Participant,
  ParticipantView,
  Proposal,
  ProposalView,
  Said,
  TableMood,
  TablePosition,
  TableTask,
  TableTaskView,
  TalkMove,
  TalkMoveView,
} from './discussion/types.js';
export type {
  Front,
  FrontHelper,
  FrontHelperView,
  FrontNews,
  FrontProp,
  FrontReason,
  FrontsChallenge,
  FrontSource,
  FrontSourceView,
  FrontsState,
  FrontsView,
  FrontTurn,
  FrontView,
  FrontVoice,
  FrontVoiceView,
} from './fronts/types.js';
export type {
  Claim,
  ClaimView,
  Clue,
  Contact,
  InvestigationChallenge,
  InvestigationState,
  InvestigationView,
  Pass,
  PinnedClue,
  Source,
  SourceView,
  Verdict,
} from './investigation/types.js';
export type {
  PlanCellView,
  PlanHelper,
  PlanHelperView,
  PlanLimit,
  PlanningChallenge,
  PlanningState,
  PlanningView,
  PlanSlot,
  PlanSlotView,
  PlanTask,
  PlanTaskView,
  PlanTurn,
  PlanTurnView,
  TurnMood,
} from './planning/types.js';
export type {
  ReflectingCard,
  ReflectingCardView,
  ReflectingChallenge,
  ReflectingState,
  ReflectingView,
} from './reflecting/types.js';
export type {
  Shelf,
  ShelfView,
  SortingChallenge,
  SortingItem,
  SortingItemView,
  SortingState,
  SortingView,
} from './sorting/types.js';
export type {
  AmountTicket,
  ChangeTicket,
  Denomination,
  FloatTicket,
  Pieces,
  Price,
  Quote,
  QuoteTicket,
  Ticket,
  TillChallenge,
  TillReplies,
  TillState,
} from './till/types.js';
export type {
  AmountView,
  DenominationView,
  MoneyView,
  PaidView,
  QuoteView,
  QuotesView,
  TillSourceView,
  TillView,
} from './till/view-types.js';
export { scenesOf } from './mission-scenes.js';
export { PLAYER, characterOf, shownAs } from './player.js';
export { challengeFacts } from './challenge/facts-so-far.js';
export { checkMission } from './check/check-mission.js';
export { missingPackTexts, missingTexts } from './check/missing-texts.js';
export type { MissingText } from './check/missing-texts.js';
export { lintMission } from './lint/lint-mission.js';
export type { LintOptions } from './lint/lint-mission.js';
export { lintPack } from './lint/lint-pack.js';
export type { LintMessage, Severity } from './lint/rule.js';
export { plainText } from './parse/markup.js';
export { parseMission } from './parse/parse-mission.js';
export { parsePack, parseScene } from './parse/parse-pack.js';
export { parseTexts } from './parse/parse-texts.js';
export { problemToText } from './parse/problem.js';
export type { ParseResult, Problem } from './parse/problem.js';
export { createRun, openRun, worldFacts } from './runner/create-run.js';
export type { RunOptions } from './runner/create-run.js';
export { holds } from './runner/facts.js';
export type { Facts } from './runner/facts.js';
export { openActions } from './runner/open-actions.js';
export { replay } from './runner/replay.js';
export type { Replay, ReplayOptions } from './runner/replay.js';
export { step } from './runner/step.js';
export { viewRun } from './runner/view-run.js';
