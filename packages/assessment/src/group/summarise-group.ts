/**
 * How a group spreads over the levels, competence by competence. Never who, never a ranking, never a mean.
 * Any figure that would concern fewer than five people is hidden, and so is any other from which it could be
 * worked out by subtraction. The rule in words: docs/outcome-merging.md.
 */
import { COMPETENCE_IDS, LEVELS, type CompetenceId } from '@requapass/framework';
import type { Outcome } from '../outcome.js';

export const GROUP_LIMITS = {
  /** What a group view takes at most. The sums themselves know no limit. */
  people: 200,
  /** A figure of fewer people than this is hidden. */
  smallestCell: 5,
} as const;

export interface GroupSummary {
  /** How many different documents of the source were counted; null: fewer than five, and all is hidden. */
  readonly people: number | null;
  /** How many documents were the same as one before, and counted once. */
  readonly duplicates: number;
  /** How many were left out because they are of the other source: said and seen are not added up. */
  readonly otherSource: number;
  /** All twelve, in the framework's order: an order of the framework, not of the group. */
  readonly perCompetence: readonly GroupCompetence[];
}

/** People, never shares. Null is "hidden". */
export interface GroupCompetence {
  readonly id: CompetenceId;
  /** How many have a level. */
  readonly observed: number | null;
  /** How many at level 1, 2, 3 and 4. */
  readonly counts: readonly [number, number, number, number] | null;
  /** How many at level 1 or 2, and at 3 or 4: often still to be shown where `counts` is not. */
  readonly bands: readonly [number, number] | null;
}

/**
 * @param outcomes - as `parseOutcome` gave them, in any order
 * @param source - which to add up: what games saw, or what people say of themselves
 */
export function summariseGroup(
  outcomes: readonly Outcome[],
  source: Outcome['source'] = 'game',
): GroupSummary {
  const ofSource = outcomes.filter((outcome) => outcome.source === source);
  const different = withoutDuplicates(ofSource);
  return {
    people: different.length < GROUP_LIMITS.smallestCell ? null : different.length,
    duplicates: ofSource.length - different.length,
    otherSource: outcomes.length - ofSource.length,
    perCompetence: COMPETENCE_IDS.map((id) => ({ id, ...shown(spreadOf(different, id), different.length) })),
  };
}

/**
 * Each document once, whatever the order of its fields. A digest would say the same and take longer; two people
 * whose documents agree in every answer count as one, which happens only in very short games.
 * The evidence, nearly all of a document, is read only where all else agrees.
 */
function withoutDuplicates(outcomes: readonly Outcome[]): readonly Outcome[] {
  const alike = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const figures = figuresOf(outcome);
    const known = alike.get(figures);
    if (known) known.push(outcome);
    else alike.set(figures, [outcome]);
  }
  return [...alike.values()].flatMap((some) =>
    some.length === 1 ? some : [...new Map(some.map((outcome) => [answersOf(outcome), outcome])).values()],
  );
}

/** Two outcomes with the same key count as one person: see `withoutDuplicates`. Long; for a set, not for keeping. */
export function outcomeKey(outcome: Outcome): string {
  return figuresOf(outcome) + outcome.source + answersOf(outcome);
}

function figuresOf({ content, locale, missions, competences, isComplete }: Outcome): string {
  return JSON.stringify([
    [content.id, content.version, locale, isComplete],
    missions.map(({ id, isFinished }) => [id, isFinished]),
    competences.map(({ id, level, distribution, observations, confidence, stance }) => [
      id,
      level,
      distribution,
      observations,
      confidence,
      stance,
    ]),
  ]);
}

function answersOf({ competences }: Outcome): string {
  return JSON.stringify(
    competences.map(({ evidence, reflections }) => [
      evidence.map(({ mission, moment, level, offered, isHelped, text }) => [
        mission,
        moment,
        level,
        offered,
        isHelped,
        text,
      ]),
      reflections?.map(({ mission, moment, text }) => [mission, moment, text]),
    ]),
  );
}

type Spread = readonly [number, number, number, number];

function spreadOf(outcomes: readonly Outcome[], id: CompetenceId): Spread {
  const levels = outcomes.map(
    ({ competences }) => competences.find((competence) => competence.id === id)?.level ?? null,
  );
  return LEVELS.map((level) => levels.filter((other) => other === level).length) as unknown as Spread;
}

/**
 * The finest of these that is safe: four levels, two bands, the total, nothing. People without a level are a cell
 * like any other: with the number of people known, they are what is left. A sum of safe cells is safe.
 */
function shown(counts: Spread, people: number): Omit<GroupCompetence, 'id'> {
  const [one, two, three, four] = counts;
  const bands = [one + two, three + four] as const;
  const observed = one + two + three + four;
  const notObserved = people - observed;
  if (people < GROUP_LIMITS.smallestCell || !isSafe([observed, notObserved])) {
    return { observed: null, counts: null, bands: null };
  }
  if (!isSafe(bands)) return { observed, counts: null, bands: null };
  return { observed, counts: isSafe(counts) ? counts : null, bands };
}

function isSafe(cells: readonly number[]): boolean {
  return cells.every((cell) => cell === 0 || cell >= GROUP_LIMITS.smallestCell);
}
