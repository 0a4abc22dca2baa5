/**
 * What the rules of every kind of challenge say in the same way: accepted, refused, asked for help.
 * Knows no kind.
 */
import type { Help, Slug } from '../mission.js';
import type { ChallengeState, StepError } from '../run.js';
import type { ChallengeResult } from './rules.js';

/** The action was done; `cues` are its sounds and gestures. */
export function acceptAct<S extends ChallengeState>(state: S, ...cues: readonly Slug[]): ChallengeResult<S> {
  return { ok: true, state, cues };
}

/** The action does not fit: nothing has changed. */
export function refuseAct<S extends ChallengeState>(
  code: StepError['code'],
  message: string,
): ChallengeResult<S> {
  return { ok: false, error: { code, message } };
}

/** Refuses a name that is not there, and says which are. */
export function refuseName<S extends ChallengeState>(
  what: 'item' | 'place' | 'use',
  name: Slug,
  valid: readonly Slug[],
): ChallengeResult<S> {
  return refuseAct(`unknown-${what}`, `${what} "${name}" does not exist; use ${valid.join(', ') || 'none'}`);
}

/** Help can be asked for once, where there is somebody to ask. */
export function askForHelp<S extends ChallengeState & { readonly hasAsked: boolean }>(
  help: Help | undefined,
  state: S,
): ChallengeResult<S> {
  if (!help) return refuseAct('not-now', 'there is nobody to ask here');
  if (state.hasAsked) return refuseAct('not-now', 'help was asked for already');
  return acceptAct({ ...state, hasAsked: true }, 'asked');
}

/** The list with `item` in it once. */
export function include(list: readonly Slug[], item: Slug): readonly Slug[] {
  return list.includes(item) ? list : [...list, item];
}
