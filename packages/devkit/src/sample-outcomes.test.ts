/** Sample outcomes are documents as the game gives them. */
import { parseOutcome } from '@requapass/assessment';
import { expect, test, vi } from 'vitest';
import { sampleOutcomes } from './sample-outcomes.js';

// Searching for plays on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const outcomes = sampleOutcomes({ people: 3, missions: 3, seed: 4 });

test('sample outcomes can be read like any other', () => {
  for (const outcome of outcomes) {
    const parsed = parseOutcome(JSON.parse(JSON.stringify(outcome)));
    expect(parsed).toMatchObject({ ok: true, outcome });
    expect(outcome.missions.map(({ isFinished }) => isFinished)).toEqual([true, true, true]);
  }
});

test('sample outcomes of one seed are always the same, and differ between people', () => {
  expect(sampleOutcomes({ people: 3, missions: 3, seed: 4 })).toEqual(outcomes);
  expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome.competences))).size).toBe(3);
});
