/** What a screen is shown of fronts. Knows the field and its state; knows no picture file. */
import type { Slug } from '../mission.js';
import { holds } from '../runner/facts.js';
import { viewHelp } from '../runner/view-help.js';
import { frontsFacts } from './facts.js';
import type { Field } from './field.js';
import { isTired, presentIn, raiseOf } from './turn.js';
import type { Front, FrontsChallenge, FrontsState, FrontTurn, FrontsView, FrontView } from './types.js';

/** What is coming shows only where somebody has looked, or where the news has struck. */
export function viewFronts(
  slug: Slug,
  challenge: FrontsChallenge,
  field: Field,
  state: FrontsState,
): FrontsView {
  const turn = field.turns[state.turn];
  const facts = frontsFacts(field, state);
  const { voice, turns } = field;
  return {
    kind: 'fronts',
    challenge: slug,
    goal: challenge.text,
    ...saidNow(challenge, state, turn),
    isNews: state.hasNews,
    turn: Math.min(state.turn + 1, turns.length),
    turns: turns.length,
    ending: challenge.ending,
    fronts: field.fronts.map((front) => viewFront(field, state, front, turn)),
    people: presentIn(field, state).map(({ who, note, good }) => ({
      who,
      note,
      good,
      isTired: isTired(state, who),
      at: state.sent[who] ?? null,
    })),
    voice: voice && { ...voice, at: state.sent[voice.id] ?? null },
    sources: (turn?.sources ?? []).map(({ id, name, picture, text }) => ({
      id,
      name,
      picture,
      text: state.lookedNow.includes(id) ? text : null,
    })),
    props: field.shows.filter(({ when }) => holds(when, facts)).map(({ prop }) => prop),
    canFinish: turn === undefined,
    help: viewHelp(challenge.help, state.hasAsked),
    isHelpFresh: state.askedIn === state.turn,
  };
}

function saidNow(
  challenge: FrontsChallenge,
  { hasNews }: FrontsState,
  turn: FrontTurn | undefined,
): Pick<FrontsView, 'text' | 'who' | 'face'> {
  const said = hasNews ? (turn?.news ?? turn) : turn;
  return { text: said?.text ?? challenge.over, who: said?.who ?? null, face: said?.face ?? null };
}

function viewFront(
  field: Field,
  state: FrontsState,
  { id, name, about, hasPeople = false }: Front,
  turn: FrontTurn | undefined,
): FrontView {
  const isKnown = turn?.sources.some(
    (source) => state.lookedNow.includes(source.id) && source.shows.includes(id),
  );
  const foreseen = turn && isKnown ? raiseOf(turn, id, false) : 0;
  const struck = state.hasNews ? (turn?.news?.raises[id] ?? 0) : 0;
  return {
    id,
    name,
    about,
    hasPeople,
    trouble: state.trouble[id] ?? 0,
    change: state.change[id] ?? 0,
    coming: foreseen + struck,
    reasons: state.reasons[id] ?? [],
    people: Object.entries(state.sent).flatMap(([who, at]) =>
      at === id && who !== field.voice?.id ? [who] : [],
    ),
    hasVoice: field.voice !== null && state.sent[field.voice.id] === id,
  };
}
