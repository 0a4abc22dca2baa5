import { makeOutcome, type Stance } from '@requapass/assessment';
import type { CompetenceId, Evidence, InferredCompetenceId, Level } from '@requapass/framework';
import { describe, expect, it } from 'vitest';
import { keepsakesOf } from './keepsakes.js';

function seen(competence: InferredCompetenceId, level: Level, times: number): readonly Evidence[] {
  return Array.from({ length: times }, (_, index) => ({
    competence,
    level,
    offered: [1, 2, 3, 4],
    mission: 'desk',
    moment: `${competence}-${index}`,
    text: `desk.${competence}.did`,
    source: 'choice',
    isHelped: false,
  }));
}

function keptOf(
  evidence: readonly Evidence[],
  stances: Partial<Record<CompetenceId, Stance>> = {},
): readonly CompetenceId[] {
  const outcome = makeOutcome({
    source: 'game',
    content: { id: 'sample', version: '1.0.0' },
    locale: 'fr',
    missions: [],
    isComplete: false,
    evidence,
    stances,
  });
  return keepsakesOf(outcome).map(({ competence }) => competence);
}

describe('sentences to keep', () => {
  it('are none as long as nothing was seen often enough', () => {
    expect(keptOf(seen('speak', 3, 2))).toEqual([]);
  });

  it('are three at most, those seen most often first', () => {
    const evidence = [
      ...seen('speak', 3, 4),
      ...seen('quality', 2, 8),
      ...seen('numbers', 3, 3),
      ...seen('write', 3, 6),
    ];
    expect(keptOf(evidence)).toEqual(['quality', 'write', 'speak']);
  });

  it('begin with what the person said yes to, and leave out what they said no to', () => {
    const evidence = [...seen('speak', 3, 4), ...seen('quality', 2, 8), ...seen('write', 3, 6)];
    expect(keptOf(evidence, { speak: 'confirmed', quality: 'contested' })).toEqual(['speak', 'write']);
  });
});
