/**
 * Goes on from a save although a mission of it has changed: that mission is to be played again, all others keep
 * what was done in them. Knows the session's rules, no storage and no screen.
 */
import type { Facts, Slug } from '@requapass/scenario';
import type { Library } from './library.js';
import type { Save, SaveError, SaveResult } from './save.js';
import { applyIntent, createSession, type SessionState } from './session.js';
import type { Intent } from './snapshot.js';

export interface Recovered {
  readonly state: SessionState;
  /** What could not be kept, in the order in which it was found out. */
  readonly lost: readonly LostMission[];
}

/** A mission whose actions, evidence and stances are gone: it can be played again. */
export interface LostMission {
  readonly mission: Slug;
  /** The revision it was played on, and the one there is now; null where it is not known. */
  readonly played: number | null;
  readonly present: number | null;
  /** Why, for the log. */
  readonly message: string;
}

/**
 * Replays a save. A mission of another revision that still replays is kept; one that does not is dropped whole.
 * Fails only where nothing of the save can be kept: another pack, or every mission changed.
 */
export function recoverSession(library: Library, save: Save): SaveResult<Recovered> {
  if (save.content.id !== library.pack.id) {
    return fail(
      'other-content',
      'content.id',
      `this save is of "${save.content.id}", the game plays "${library.pack.id}"`,
    );
  }
  const lost: LostMission[] = [];
  let visits = toVisits(save.intents);
  for (;;) {
    const { state, failure } = play(library, save, visits, lost.length > 0);
    if (!failure) {
      if (lost.length > 0 && Object.keys(state.runs).length === 0)
        return fail('content-changed', '', why(lost));
      return { ok: true, value: { state, lost } };
    }
    if (failure.mission === null)
      return fail('content-changed', 'intents', `the game has changed since this save: ${failure.message}`);
    const { mission, message } = failure;
    const played = save.missions?.[mission]?.revision ?? null;
    lost.push({ mission, played, present: library.mission(mission)?.revision ?? null, message });
    visits = visits.filter((visit) => visit.mission !== mission);
  }
}

/** What was done from the hub until the person was back there. */
interface Visit {
  /** Null: a look at the end. */
  readonly mission: Slug | null;
  readonly intents: readonly Intent[];
}

function toVisits(intents: readonly Intent[]): readonly Visit[] {
  const visits: { mission: Slug | null; intents: Intent[] }[] = [];
  for (const intent of intents) {
    const last = visits.at(-1);
    if (intent.type === 'open-mission') visits.push({ mission: intent.mission, intents: [intent] });
    else if (intent.type === 'show-end' || !last) visits.push({ mission: null, intents: [intent] });
    else last.intents.push(intent);
  }
  return visits;
}

interface Played {
  readonly state: SessionState;
  /** The mission that no longer fits; null where it is none. */
  readonly failure?: { readonly mission: Slug | null; readonly message: string };
}

/** @param isPartial - a mission was dropped: the others open in the world as it was for them. */
function play(library: Library, save: Save, visits: readonly Visit[], isPartial: boolean): Played {
  let state = createSession(save.seed);
  for (const visit of visits) {
    for (const intent of visit.intents) {
      const result = applyIntent(library, state, isPartial ? inItsWorld(intent, save) : intent);
      if (result.ok) state = result.state;
      else if (
        (isPartial || visit.mission === null) &&
        intent.type === 'take-stance' &&
        result.error.code === 'unknown-competence'
      ) {
        // Nothing shows it any more: there is nothing left to have an opinion on.
      } else {
        const { message } = result.error;
        return { state, failure: { mission: state.mission ?? visit.mission, message } };
      }
    }
  }
  return { state };
}

function inItsWorld(intent: Intent, { missions }: Save): Intent {
  if (intent.type !== 'open-mission') return intent;
  const world: Facts | undefined = intent.world ?? missions?.[intent.mission]?.world;
  return world ? { ...intent, world } : intent;
}

function why(lost: readonly LostMission[]): string {
  const reasons = lost.map(({ mission, message }) => `"${mission}": ${message}`);
  return `the game has changed since this save; ${reasons.join('; ')}`;
}

function fail(code: SaveError['code'], path: string, message: string): { ok: false; error: SaveError } {
  return { ok: false, error: { code, path, message } };
}
