import { encodeForLink } from '@requapass/assessment/link.js';
import { makePortfolio } from '@requapass/assessment/portfolio.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleGroup } from '../testing/sample-group.js';
import { sampleOutcome } from '../testing/sample-outcome.js';
import { inTurn, said } from '../testing/two-moments.js';
import { arrivalOfValue, arrivalsOfText, liveOutcome } from './read-arrivals.js';

const [one, two] = sampleGroup(2) as [ReturnType<typeof sampleOutcome>, ReturnType<typeof sampleOutcome>];

function kinds(text: string): string[] {
  return arrivalsOfText(text).map((arrival) => ('problem' in arrival ? arrival.problem.code : 'person'));
}

describe('what is pasted', () => {
  it.each([
    ['one code', encodeForLink(one), ['person']],
    ['two codes, one a line', `${encodeForLink(one)}\r\n\r\n${encodeForLink(two)}`, ['person', 'person']],
    ['a code that a mail program broke into lines', encodeForLink(one).replace(/.{70}/g, '$&\n'), ['person']],
    [
      'a message round a link',
      `Salut !\nVoici : https://example.org/#requapass-map=${encodeForLink(one)} merci`,
      ['person'],
    ],
    [
      'a good code and a cut one',
      `${encodeForLink(one)}\n${encodeForLink(two).slice(0, 90)}`,
      ['person', 'damaged'],
    ],
    ['a document with line breaks', JSON.stringify(one, null, 2), ['person']],
    ['two documents, one a line', `${JSON.stringify(one)}\n${JSON.stringify(two)}`, ['person', 'person']],
  ])('is read: %s', (_, text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it('is refused with a reason when it is nothing of ours', () => {
    expect(kinds('bonjour')).not.toContain('person');
    expect(kinds('{"format":"requapass-save"}')).not.toContain('person');
    expect(kinds('')).toEqual(['empty']);
  });
});

describe('a map of one person', () => {
  it('counts with the latest of what games saw and of what they say, and nothing they wrote', () => {
    const map = inTurn(sampleOutcome({ speak: 1 }), said({ speak: 4 }), sampleOutcome({ speak: 3 }));
    const arrival = arrivalOfValue(map);
    expect('outcomes' in arrival && arrival.outcomes.map(({ source }) => source)).toEqual(['game', 'self']);
    expect('outcomes' in arrival && arrival.outcomes[0]?.competences[4]?.level).toBe(3);
  });

  it('without an outcome is refused as such', () => {
    expect(arrivalOfValue(makePortfolio())).toMatchObject({ problem: { code: 'no-outcome' } });
  });
});

it('whatever a page or a game gives, nothing is thrown', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(arrivalOfValue(value)).toHaveProperty('problem');
      expect(liveOutcome(value)).toBeNull();
    }),
    { seed: 1, numRuns: 1000 },
  );
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(arrivalsOfText(text).length).toBeGreaterThan(0);
    }),
    { seed: 1, numRuns: 1000 },
  );
});
