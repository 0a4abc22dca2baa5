/** Groups of made-up people for tests of what adds them up: different from each other, the same every time. */
import type { CompetenceOutcome, Outcome } from '@requapass/assessment';
import { COMPETENCE_IDS, type CompetenceId, INFERRED_COMPETENCE_IDS, type Level } from '@requapass/framework';
import { sampleOutcome } from './sample-outcome.js';
import { said } from './two-moments.js';

/** Numbers from 0 to 1 that look like chance. */
function chance(seed: number): () => number {
  let state = seed + 0x6d2b79f5;
  return () => {
    state = Math.imul(state ^ (state >>> 15), state | 1);
    state ^= state + Math.imul(state ^ (state >>> 7), state | 61);
    return ((state ^ (state >>> 14)) >>> 0) / 4294967296;
  };
}

/** Another person than all others with the same levels: the moments are theirs. */
export function person(outcome: Outcome, number: number): Outcome {
  return {
    ...outcome,
    missions: [...outcome.missions, { id: `person-${number}`, isFinished: true }],
    competences: outcome.competences.map((competence): CompetenceOutcome => ({
      ...competence,
      evidence: competence.evidence.map((entry) => ({ ...entry, moment: `${entry.moment}-${number}` })),
    })),
  };
}

/** So many people whose level in one competence is this; null for not observed. */
export function peopleAt(id: CompetenceId, level: Level | null, count: number, from = 0): readonly Outcome[] {
  const outcome = sampleOutcome(level ? { [id]: level } : {});
  return Array.from({ length: count }, (_, index) => person(outcome, from + index));
}

/** A group that spreads differently over each competence. */
export function sampleGroup(count: number, source: Outcome['source'] = 'game'): readonly Outcome[] {
  const ids = source === 'game' ? INFERRED_COMPETENCE_IDS : COMPETENCE_IDS;
  return Array.from({ length: count }, (_, number) => {
    const random = chance(number * 977 + 1);
    const levels = ids.map((id, index): readonly [CompetenceId, Level | null] => {
      const isSeen = random() < 1 - index * 0.09;
      const level = Math.floor(random() * 4 * (0.55 + index * 0.05)) + 1;
      return [id, isSeen ? (Math.min(4, level) as Level) : null];
    });
    const seen = Object.fromEntries(levels.filter(([, level]) => level !== null)) as Record<
      CompetenceId,
      Level
    >;
    return person(source === 'self' ? said(seen) : sampleOutcome(seen), number);
  });
}
