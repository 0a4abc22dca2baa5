/**
 * From the session's state to the snapshot its views draw. Pure.
 * Knows which screen there is, not how it looks.
 */
import { makeOutcome, type Outcome } from '@requapass/assessment';
import { isCompetenceId, type Evidence, type Locale } from '@requapass/framework';
import { viewRun, type RunView, type Slug } from '@requapass/scenario';
import type { Library } from './library.js';
import { endLines, endStage, endingOf, hubLine, hubStage } from './pack-scenes.js';
import { withPlayer } from './player-view.js';
import { isMissionDone, isMissionOpen, openDebrief, type SessionState } from './session.js';
import type { MissionEntry, Screen, Snapshot, StageView } from './snapshot.js';
import { thingsOf } from './stage-things.js';
import { itemsLeft, propsLeft } from './things-left.js';

/** What the last intent brought about, to be shown once. */
export interface Happening {
  readonly cues: readonly Slug[];
  readonly evidence: readonly Evidence[];
}

export function viewSession(
  library: Library,
  state: SessionState,
  locale: Locale,
  happening: Happening = { cues: [], evidence: [] },
): Snapshot {
  const view = viewOfRun(library, state);
  return {
    screen: screenOf(library, state, view),
    stage: stageOf(library, state, view),
    missions: missionEntries(library, state),
    cues: happening.cues,
    evidence: happening.evidence,
    outcome: outcomeOf(library, state, locale),
  };
}

/** The outcome so far: valid at any time, complete once every mission of the pack is played. */
export function outcomeOf(library: Library, state: SessionState, locale: Locale): Outcome {
  const missions = library.pack.missions
    .filter((mission) => state.runs[mission.id])
    .map((mission) => ({ id: mission.id, isFinished: state.runs[mission.id]?.isFinished === true }));
  return makeOutcome({
    source: 'game',
    content: { id: library.pack.id, version: library.pack.release },
    locale,
    missions,
    isComplete:
      missions.length === library.pack.missions.length && missions.every((mission) => mission.isFinished),
    evidence: state.evidence,
    reflections: state.reflections,
    stances: state.stances,
  });
}

function viewOfRun(library: Library, state: SessionState): RunView | null {
  const mission = state.mission === null ? undefined : library.mission(state.mission);
  const run = state.mission === null ? undefined : state.runs[state.mission];
  if (!mission || !run) return null;
  return withPlayer(viewRun(mission, run), library.pack.characters, run.facts);
}

function screenOf(library: Library, state: SessionState, view: RunView | null): Screen {
  if (state.phase === 'end') return endScreen(library, state);
  const entry = library.pack.missions.find((mission) => mission.id === state.mission);
  if (state.phase === 'mission' && view && entry) return { kind: 'mission', view, title: entry.title };
  if (state.phase === 'debrief' && entry) {
    return { kind: 'debrief', mission: entry.id, title: entry.title, cards: openDebrief(library, state) };
  }
  const last = lastDone(state);
  const suggested = suggestedMission(missionEntries(library, state));
  return { kind: 'hub', line: hubLine(library.pack, state.world, last), suggested, last };
}

function endScreen({ pack }: Library, { world }: SessionState): Screen {
  const ending = endingOf(pack, world);
  const outOf = pack.end?.endings?.length ?? 0;
  return { kind: 'end', lines: endLines(pack, world), ending: ending && { ...ending, outOf } };
}

/** The mission that was done last: the last one opened of those that are done. */
function lastDone(state: SessionState): Slug | null {
  const opened = state.intents.flatMap((intent) =>
    intent.type === 'open-mission' && isMissionDone(state, intent.mission) ? [intent.mission] : [],
  );
  return opened.at(-1) ?? null;
}

/** What was begun first, then the order of the pack. */
function suggestedMission(missions: readonly MissionEntry[]): Slug | null {
  const next =
    missions.find(({ status }) => status === 'started') ?? missions.find(({ status }) => status === 'open');
  return next?.id ?? null;
}

function missionEntries(library: Library, state: SessionState): readonly MissionEntry[] {
  return library.pack.missions.map((mission) => ({
    id: mission.id,
    title: mission.title,
    teaser: mission.teaser,
    competences: mission.competences.filter(isCompetenceId),
    status: statusOf(library, state, mission.id),
    until: mission.opens?.until ?? null,
  }));
}

function statusOf(library: Library, state: SessionState, id: Slug): MissionEntry['status'] {
  if (isMissionDone(state, id)) return 'done';
  if (state.runs[id]) return 'started';
  return isMissionOpen(library, state, id) ? 'open' : 'closed';
}

function stageOf(library: Library, state: SessionState, view: RunView | null): StageView {
  const { pack } = library;
  if (state.phase === 'end') return endStage(pack, state.world);
  if (!view || state.phase === 'hub') return hubStage(pack);
  const speaker = 'who' in view.content ? view.content.who : null;
  const mission = library.mission(view.mission);
  const run = state.runs[view.mission];
  const left = mission && run ? itemsLeft(mission, run, pack.characters) : [];
  const leftProps = mission && run ? propsLeft(mission, run, pack.characters) : [];
  const { items, props, cast = [], faces = {} } = thingsOf(view.content);
  const others = view.cast
    .filter((role) => cast.every(({ who }) => who !== role.who))
    .map((role) => ({ ...role, face: faces[role.who] ?? role.face }));
  return {
    scene: view.scene,
    cast: [...others, ...cast],
    props: [...view.props, ...leftProps, ...props],
    speaker,
    items: [...left, ...items],
  };
}
