/**
 * What one turn does: trouble rises and falls, helpers tire, and what was done is counted. Pure; knows the rules of
 * a turn and no action.
 */
import type { Slug } from '../mission.js';
import type { Field } from './field.js';
import type { Front, FrontHelper, FrontsCounts, FrontsState, FrontTurn } from './types.js';

/** A front with this trouble is lost for now. */
export const MOST_TROUBLE = 3;
/** With no more trouble than this a front is saved. */
export const LITTLE_TROUBLE = 1;
/** People in trouble of so much come first. */
const URGENT = 2;
/** Turns in a row after which a helper is tired. */
export const TIRING = 2;

/** Keeps trouble between none and all there is. */
export function bounded(trouble: number): number {
  return Math.min(MOST_TROUBLE, Math.max(0, trouble));
}

export function isTired(state: FrontsState, who: Slug): boolean {
  return (state.shifts[who] ?? 0) >= TIRING;
}

/** The helpers who are there in this challenge. */
export function presentIn(field: Field, state: FrontsState): readonly FrontHelper[] {
  return field.people.filter(({ who }) => Object.hasOwn(state.shifts, who));
}

/** How much is coming to a front in this turn, news included once they are known. */
export function raiseOf(turn: FrontTurn, front: Slug, hasNews: boolean): number {
  return (turn.raises[front] ?? 0) + (hasNews ? (turn.news?.raises[front] ?? 0) : 0);
}

/** The state once the turn is played. */
export function playTurn(field: Field, state: FrontsState, turn: FrontTurn): FrontsState {
  const after = (front: Front): number =>
    bounded(
      (state.trouble[front.id] ?? 0) +
        raiseOf(turn, front.id, true) -
        strengthAt(field, state, front.id) -
        (voiceAt(field, state) === front.id ? 1 : 0),
    );
  const trouble = byFront(field, after);
  return {
    ...state,
    turn: state.turn + 1,
    hasNews: false,
    trouble,
    change: byFront(field, ({ id }) => (trouble[id] ?? 0) - (state.trouble[id] ?? 0)),
    worked: byFront(
      field,
      ({ id }) => (state.worked[id] ?? 0) + Object.values(state.sent).filter((at) => at === id).length,
    ),
    shifts: Object.fromEntries(
      Object.entries(state.shifts).map(([who, count]) => [
        who,
        Object.hasOwn(state.sent, who) ? Math.min(count + 1, TIRING) : 0,
      ]),
    ),
    sent: {},
    sentBefore: null,
    lookedNow: [],
    isAhead: false,
    counts: countTurn(field, state, turn),
  };
}

function byFront<T>({ fronts }: Field, value: (front: Front) => T): Readonly<Record<Slug, T>> {
  return Object.fromEntries(fronts.map((front) => [front.id, value(front)]));
}

/** Where the voice is, or nowhere. */
function voiceAt({ voice }: Field, { sent }: FrontsState): Slug | undefined {
  return voice ? sent[voice.id] : undefined;
}

function helpersAt(field: Field, state: FrontsState, front: Slug): readonly FrontHelper[] {
  return field.people.filter(({ who }) => state.sent[who] === front);
}

/** What the helpers at a front take off its trouble. */
function strengthAt(field: Field, state: FrontsState, front: Slug): number {
  return helpersAt(field, state, front).reduce(
    (sum, { who, good }) => sum + (good.includes(front) ? 2 : 1) - (isTired(state, who) ? 1 : 0),
    0,
  );
}

function countTurn(field: Field, state: FrontsState, turn: FrontTurn): FrontsCounts {
  const { counts, sent, sentBefore } = state;
  const present = presentIn(field, state);
  const working = present.filter(({ who }) => Object.hasOwn(sent, who));
  const resting = present.filter(({ who }) => !Object.hasOwn(sent, who));
  const hasPeople = (id: Slug | undefined): boolean =>
    field.fronts.some((front) => front.id === id && front.hasPeople === true);
  const isThere = (id: Slug): boolean =>
    working.some(({ who }) => sent[who] === id) || voiceAt(field, state) === id;
  const urgent = field.fronts.filter(
    ({ id, hasPeople: people }) => people === true && (state.trouble[id] ?? 0) >= URGENT,
  );
  const struck = Object.entries(turn.news?.raises ?? {});
  const add = (count: number, isTrue: boolean): number => count + (isTrue ? 1 : 0);
  return {
    sent: counts.sent + working.length,
    sentWell: counts.sentWell + working.filter(({ who, good }) => good.includes(sent[who] ?? '')).length,
    lookedAhead: add(counts.lookedAhead, state.isAhead),
    kept: add(counts.kept, working.length > 0 && resting.some(({ who }) => !isTired(state, who))),
    overworked: counts.overworked + working.filter(({ who }) => isTired(state, who)).length,
    reassigned: add(
      counts.reassigned,
      sentBefore !== null && present.some(({ who }) => (sent[who] ?? null) !== (sentBefore[who] ?? null)),
    ),
    answered: add(
      counts.answered,
      struck.length > 0 && struck.every(([front, raise]) => strengthAt(field, state, front) >= raise),
    ),
    told: add(counts.told, hasPeople(voiceAt(field, state))),
    priority: add(
      counts.priority,
      working.some(({ who }) => hasPeople(sent[who])) && urgent.every(({ id }) => isThere(id)),
    ),
  };
}
