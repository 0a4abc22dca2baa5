import type { Outcome } from '@requapass/assessment';
import { describe, expect, it } from 'vitest';
import { person } from '../testing/sample-group.js';
import { sampleOutcome } from '../testing/sample-outcome.js';
import { outcomesOf, type Seat, sit } from './seats.js';

const early = sampleOutcome({ speak: 2 });
const late: Outcome = {
  ...early,
  competences: early.competences.map((competence) =>
    competence.id === 'write' ? (sampleOutcome({ write: 3 }).competences[5] ?? competence) : competence,
  ),
};
const other = person(sampleOutcome({ numbers: 4 }), 7);

function after(...reports: readonly (readonly [Outcome, boolean])[]): readonly Outcome[] {
  const seat = reports.reduce<Seat | undefined>(
    (known, [outcome, isHandedIn]) => sit(known, outcome, isHandedIn),
    undefined,
  );
  return seat ? outcomesOf([seat]) : [];
}

describe('a live game', () => {
  it('counts nobody before anything was observed', () => {
    expect(after([sampleOutcome(), false])).toEqual([]);
  });

  it('is one person, as their game goes on', () => {
    expect(late.competences[5]?.level).toBe(3);
    expect(after([early, false], [late, false])).toEqual([late]);
  });

  it('that begins anew without being handed in is the same person', () => {
    expect(after([late, false], [other, false])).toEqual([other]);
  });

  it('that was handed in stays when somebody else begins in its place', () => {
    expect(after([late, true], [other, false])).toEqual([late, other]);
  });

  it('that was handed in and goes on is still one person', () => {
    expect(after([early, true], [late, false], [other, false])).toEqual([late, other]);
  });
});
