/**
 * Puts two outcomes of one person side by side, competence by competence. Knows no portfolio, no words.
 * Two plays differ by chance alone: `isCertain` says where chance is an unlikely reason, and nothing says why.
 */
import { COMPETENCE_IDS, type CompetenceId, type Level } from '@requapass/framework';
import type { CompetenceOutcome, Outcome } from '../outcome.js';

/** `new`: a level only later. `gone`: only earlier. `none`: in neither. Nothing here is a judgement. */
export type ChangeKind = 'new' | 'up' | 'down' | 'same' | 'gone' | 'none';

export interface CompetenceChange {
  readonly id: CompetenceId;
  readonly earlier: Level | null;
  readonly later: Level | null;
  readonly change: ChangeKind;
  /**
   * Whether what `change` says can be relied on, rather than be the luck of two plays. See `CERTAIN_CHANGE`.
   * Never for `new`, `gone` and `none`: there is nothing to compare. Never for what a person says of themselves,
   * nor between that and what a game saw: without distributions there is no chance to reckon with.
   */
  readonly isCertain: boolean;
}

/**
 * Least probability that the true levels differ (or agree) as `change` says, each outcome's distribution taken as
 * it is and independent of the other: P(later > earlier) for `up`, the "probability of superiority" of McGraw and
 * Wong (A common language effect size statistic, Psychological Bulletin 111, 1992). The number is our choice.
 */
export const CERTAIN_CHANGE = 0.95;

/** All twelve, in the framework's order. Both outcomes are of the same person: nothing here can check that. */
export function compareOutcomes(earlier: Outcome, later: Outcome): readonly CompetenceChange[] {
  return COMPETENCE_IDS.map((id) => {
    const [before, after] = [competenceOf(earlier, id), competenceOf(later, id)];
    const change = changeOf(before?.level ?? null, after?.level ?? null);
    return {
      id,
      earlier: before?.level ?? null,
      later: after?.level ?? null,
      change,
      isCertain: before !== undefined && after !== undefined && isCertain(before, after, change),
    };
  });
}

function competenceOf({ competences }: Outcome, id: CompetenceId): CompetenceOutcome | undefined {
  return competences.find((competence) => competence.id === id);
}

function changeOf(earlier: Level | null, later: Level | null): ChangeKind {
  if (earlier === null) return later === null ? 'none' : 'new';
  if (later === null) return 'gone';
  if (later === earlier) return 'same';
  return later > earlier ? 'up' : 'down';
}

/** Low confidence on either side is enough to say nothing: then the answers themselves are in doubt. */
function isCertain(earlier: CompetenceOutcome, later: CompetenceOutcome, change: ChangeKind): boolean {
  const [before, after] = [earlier.distribution, later.distribution];
  if (!before || !after || earlier.confidence === 'low' || later.confidence === 'low') return false;
  let probability = 0;
  for (const [i, p] of before.entries()) {
    for (const [j, q] of after.entries()) {
      if (Math.sign(j - i) === DIRECTION[change]) probability += p * q;
    }
  }
  return probability >= CERTAIN_CHANGE;
}

const DIRECTION: Readonly<Record<ChangeKind, number | null>> = {
  up: 1,
  same: 0,
  down: -1,
  new: null,
  gone: null,
  none: null,
};
