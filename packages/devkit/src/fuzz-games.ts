/**
 * Whole sessions of random valid intents, without a screen: missions opened, played, left and come back to,
 * stances taken, the game saved and resumed on the way. Says what went wrong first.
 * Knows the session's rules and no mission.
 */
import {
  applyIntent,
  createSession,
  makeSave,
  parseSave,
  restoreSession,
  viewSession,
  type Intent,
  type Library,
  type SessionState,
} from '@requapass/game/session';
import { isInferredCompetenceId } from '@requapass/framework';
import { openActions } from '@requapass/scenario';
import { pickIndex, type Random } from './simulate-random.js';

export interface FuzzedGame {
  readonly intents: number;
  readonly missions: number;
  /** What went wrong, with the intents that led there; null when nothing did. */
  readonly failure: string | null;
}

/** Intents after which a game that is not over counts as a dead end. */
const MOST_INTENTS = 6000;
/** One intent in so many is followed by a save that is read again. */
const SAVED_EVERY = 150;
/** In a challenge, one action in so many ends it where it can be ended. */
const FINISHED_EVERY = 12;

/** Plays one game until every mission of the pack is done. */
export function fuzzGame(library: Library, random: Random): FuzzedGame {
  let state = createSession(pickIndex(2 ** 31, random));
  const fail = (what: string): FuzzedGame => ({
    intents: state.intents.length,
    missions: doneIn(library, state),
    failure: `${what}, after ${JSON.stringify(state.intents.slice(-3))}, seed ${state.seed}`,
  });
  while (doneIn(library, state) < library.pack.missions.length || state.phase !== 'end') {
    if (state.intents.length > MOST_INTENTS) return fail('the game does not end');
    const intent = nextIntent(library, state, random);
    if (!intent) return fail(`nothing can be done at ${state.phase} ${state.mission ?? ''}`);
    try {
      const result = applyIntent(library, state, intent);
      if (!result.ok) return fail(`${JSON.stringify(intent)} was refused: ${result.error.message}`);
      state = result.state;
      viewSession(library, state, 'fr', result);
    } catch (error) {
      return fail(`${JSON.stringify(intent)} threw ${String(error)}`);
    }
    if (pickIndex(SAVED_EVERY, random) === 0) {
      const problem = problemOfSave(library, state);
      if (problem) return fail(problem);
    }
  }
  const problem = problemOfSave(library, state);
  return problem
    ? fail(problem)
    : { intents: state.intents.length, missions: doneIn(library, state), failure: null };
}

function nextIntent(library: Library, state: SessionState, random: Random): Intent | null {
  const pick = <T>(list: readonly T[]): T | undefined => list[pickIndex(list.length, random)];
  const { screen, missions, outcome } = viewSession(library, state, 'nl');
  const observed = outcome.competences.filter(({ level }) => level !== null);
  const stance = (): Intent | undefined => {
    const entry = pick(observed);
    const taken = pick(['confirmed', 'contested', 'unsure'] as const);
    return entry && taken && isInferredCompetenceId(entry.id)
      ? { type: 'take-stance', competence: entry.id, stance: taken }
      : undefined;
  };
  switch (screen.kind) {
    case 'hub': {
      const open = missions.filter(({ status }) => status === 'open' || status === 'started');
      const mission = pick(open);
      if (!mission || pickIndex(20, random) === 0) return { type: 'show-end' };
      return { type: 'open-mission', mission: mission.id };
    }
    case 'debrief':
      return (pickIndex(2, random) === 0 && stance()) || { type: 'close-debrief' };
    case 'end':
      return (pickIndex(4, random) === 0 && stance()) || { type: 'back-to-hub' };
    case 'mission': {
      if (pickIndex(120, random) === 0) return { type: 'leave-mission' };
      const mission = library.mission(screen.view.mission);
      const run = state.runs[screen.view.mission];
      const actions = mission && run ? openActions(mission, run) : [];
      const finish = actions.find(({ type }) => type === 'finish');
      const action = finish && pickIndex(FINISHED_EVERY, random) === 0 ? finish : pick(actions);
      return action ? { type: 'act', action } : null;
    }
  }
}

function doneIn({ pack }: Library, { runs }: SessionState): number {
  return pack.missions.filter(({ id }) => runs[id]?.isFinished).length;
}

/** A save, written and read again, must lead to the very same session. */
function problemOfSave(library: Library, state: SessionState): string | null {
  const parsed = parseSave(JSON.parse(JSON.stringify(makeSave(library, state))));
  if (!parsed.ok) return `the save cannot be read: ${parsed.error.message}`;
  const restored = restoreSession(library, parsed.value);
  if (!restored.ok) return `the save does not replay: ${restored.error.message}`;
  return JSON.stringify(restored.value) === JSON.stringify(state) ? null : 'the save leads elsewhere';
}
