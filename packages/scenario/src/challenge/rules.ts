/**
 * What a kind of challenge brings to the runner. Knows no kind: they are listed in `registry.ts`.
 */
import type { Reflection } from '@requapass/framework';
import type { Mission, Slug } from '../mission.js';
import type { Action, ChallengeState, RunContent, StepError } from '../run.js';
import type { Facts } from '../runner/facts.js';

/** Where a challenge stands: its mission and its slug in `mission.challenges`. */
export interface ChallengeContext {
  readonly mission: Mission;
  readonly slug: Slug;
}

/** What a run brings to a challenge that begins. */
export interface Beginning {
  /** The challenges met before, by slug: for one that continues another. */
  readonly states: Readonly<Record<Slug, ChallengeState>>;
  /** The mission's facts, `world.…` ones included. */
  readonly facts: Facts;
  /** Decides orders and events, never how hard it is. */
  readonly seed: number;
}

/** What one action did to a challenge. */
export type ChallengeResult<S extends ChallengeState = ChallengeState> =
  | { readonly ok: true; readonly state: S; readonly cues: readonly Slug[] }
  | { readonly ok: false; readonly error: StepError };

/** How a kind of challenge is played. Every function is pure. */
export interface ChallengeRules<S extends ChallengeState = ChallengeState> {
  start(context: ChallengeContext, beginning: Beginning): S;
  /** Applies any action but `finish`. */
  act(context: ChallengeContext, state: S, action: Action): ChallengeResult<S>;
  canFinish(context: ChallengeContext, state: S): boolean;
  hasAsked(state: S): boolean;
  /** The facts it writes when it is finished, without the prefix. Always the same names. */
  facts(context: ChallengeContext, state: S): Facts;
  /** What the person said of themselves, once it is finished. */
  reflections?(context: ChallengeContext, state: S): readonly Reflection[];
  view(context: ChallengeContext, state: S): RunContent;
  /** Every action that would be accepted now, but `finish`. */
  openActions(context: ChallengeContext, state: S): readonly Action[];
}

/** A challenge's facts under their full names: `<slug>.<fact>`. */
export function prefixFacts(slug: Slug, facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).map(([name, value]) => [`${slug}.${name}`, value]));
}
