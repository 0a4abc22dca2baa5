import { describe, expect, it } from 'vitest';
import { person, peopleAt, sampleGroup } from '../testing/sample-group.js';
import { sampleOutcome } from '../testing/sample-outcome.js';
import { said } from '../testing/two-moments.js';
import { addArrivals, type Arrival, NOBODY } from './members.js';

const arrivals = (outcomes: ReturnType<typeof sampleGroup>): Arrival[] =>
  outcomes.map((outcome) => ({ name: '', outcomes: [outcome] }));

describe('documents that come in', () => {
  it('count one person each, the same one once, whenever it comes', () => {
    const [one, two, three] = arrivals(sampleGroup(3)) as [Arrival, Arrival, Arrival];
    const first = addArrivals(NOBODY, [one, two, one], 200);
    expect(first).toMatchObject({ people: 2, duplicates: 1 });
    expect(addArrivals(first, [two, three], 200)).toMatchObject({ people: 3, duplicates: 2 });
    expect(NOBODY).toMatchObject({ people: 0, duplicates: 0 });
  });

  it('of a person who played and said something count one person and both outcomes', () => {
    const map: Arrival = { name: '', outcomes: [sampleOutcome({ speak: 2 }), said({ speak: 3 })] };
    const members = addArrivals(NOBODY, [map], 200);
    expect(members.people).toBe(1);
    expect([...members.known.values()].map(({ source }) => source)).toEqual(['game', 'self']);
  });

  it('of the 201st person are refused, those that are there already are not', () => {
    const full = addArrivals(NOBODY, arrivals(sampleGroup(200)), 200);
    expect(full.people).toBe(200);
    const more = addArrivals(
      full,
      [...arrivals(sampleGroup(1)), { name: 'a.json', outcomes: [person(sampleOutcome(), 999)] }],
      200,
    );
    expect(more).toMatchObject({ people: 200, duplicates: 1 });
    expect(more.refused).toEqual([
      { name: 'a.json', problem: expect.objectContaining({ code: 'group-full' }) as unknown },
    ]);
  });

  it('that cannot be read are kept with their reason, and the others count', () => {
    const refused: Arrival = { name: 'b.json', problem: { code: 'not-json', path: '', message: 'no' } };
    const members = addArrivals(NOBODY, [refused, ...arrivals(peopleAt('speak', 2, 2))], 200);
    expect(members).toMatchObject({ people: 2, refused: [refused] });
  });
});
