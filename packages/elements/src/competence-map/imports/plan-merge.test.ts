import type { Portfolio } from '@requapass/assessment';
import { type AnyDocument, makePortfolio } from '@requapass/assessment/portfolio.js';
import { describe, expect, test } from 'vitest';
import { sampleOutcome } from '../../testing/sample-outcome.js';
import { everything } from '../../testing/sample-portfolio.js';
import { isKnown, planMerge, previewStep } from './plan-merge.js';
import { asPortfolio, omitFrom, thingsOf, withoutThing } from './portfolio-things.js';

const TODAY = '2026-11-23';
const NONE: ReadonlySet<string> = new Set();

/** A game of its own: its moments are shared with no other. */
function game(number: number): AnyDocument {
  const outcome = sampleOutcome({ speak: 3 });
  return { kind: 'outcome', document: { ...outcome, content: { id: `game-${number}`, version: '1' } } };
}
const games = (count: number, from = 0) => Array.from({ length: count }, (_, index) => game(from + index));
const whole = (portfolio: Portfolio): AnyDocument => ({ kind: 'portfolio', document: portfolio });
const holding = (documents: readonly AnyDocument[]) =>
  planMerge(makePortfolio(), documents, NONE, TODAY).portfolio;

describe('a plan', () => {
  test('tells what becomes of each document, in the order they were given', () => {
    const plan = planMerge(holding(games(1)), [game(0), game(1), game(1)], NONE, TODAY);
    expect(plan.steps.map(isKnown)).toEqual([true, false, true]);
    expect(plan.portfolio.outcomes).toHaveLength(2);
    expect(plan.overfull).toEqual([]);
  });

  test('changes nothing where everything is there', () => {
    const portfolio = everything();
    const plan = planMerge(portfolio, [whole(portfolio)], NONE, TODAY);
    expect(plan.portfolio).toBe(portfolio);
    expect(plan.steps.map(isKnown)).toEqual([true]);
  });

  test('brings a whole map into an empty one as it was', () => {
    expect(planMerge(makePortfolio(), [whole(everything())], NONE, TODAY).portfolio).toEqual(everything());
  });

  test('knows an answer by the request that comes with it, in whatever order', () => {
    const { requests, confirmations } = everything();
    const answer = { kind: 'confirmation', document: confirmations[0]! } as const;
    const request = { kind: 'request', document: requests[0]! } as const;
    const plan = planMerge(makePortfolio(), [answer, request], NONE, TODAY);
    expect(plan.steps.map(({ ok }) => ok)).toEqual([true, true]);
    expect(plan.portfolio.confirmations).toEqual(confirmations);
    const alone = planMerge(makePortfolio(), [answer, game(0)], NONE, TODAY);
    expect(alone.steps).toMatchObject([{ ok: false, error: { code: 'foreign' } }, { ok: true }]);
    expect(alone.portfolio.outcomes).toHaveLength(1);
    expect(previewStep(alone, request, TODAY)).toMatchObject({ ok: true });
  });
});

describe('a full map', () => {
  const full = holding(games(12));

  test('takes no more, and says what there would be and how much is too much', () => {
    const plan = planMerge(full, [game(12), game(13)], NONE, TODAY);
    expect(plan.steps).toMatchObject([{ error: { code: 'full' } }, { error: { code: 'full' } }]);
    expect(plan.portfolio).toBe(full);
    expect(plan.overfull).toMatchObject([{ what: 'outcome', limit: 12, excess: 2 }]);
    expect(plan.overfull[0]?.things).toHaveLength(14);
  });

  test('takes it once as much is taken away, of what was there or of what comes', () => {
    const [old] = thingsOf(full);
    const [coming] = thingsOf(asPortfolio(game(13)));
    const plan = planMerge(full, [game(12), game(13)], new Set([old!.key, coming!.key]), TODAY);
    expect(plan.steps.every(({ ok }) => ok)).toBe(true);
    expect(plan.portfolio.outcomes.map(({ outcome }) => outcome.content.id)).toEqual(
      games(12, 1).map(({ document }) => (document as { content: { id: string } }).content.id),
    );
    expect(plan.overfull).toMatchObject([{ what: 'outcome', excess: 0 }]);
  });

  test('lets part of a whole map in', () => {
    const other = holding(games(12, 100));
    const gone = new Set(
      thingsOf(other)
        .slice(1)
        .map(({ key }) => key),
    );
    expect(planMerge(full, [whole(other)], gone, TODAY).overfull).toMatchObject([{ excess: 1 }]);
    gone.add(thingsOf(full)[3]!.key);
    expect(planMerge(full, [whole(other)], gone, TODAY).portfolio.outcomes).toHaveLength(12);
  });
});

test('each thing can be taken out, and is then not there', () => {
  const portfolio = everything();
  for (const thing of thingsOf(portfolio)) {
    const rest = withoutThing(portfolio, thing);
    expect(thingsOf(rest).map(({ key }) => key)).not.toContain(thing.key);
    expect(withoutThing(rest, thing)).toBe(rest);
  }
  expect(thingsOf(omitFrom(portfolio, new Set(thingsOf(portfolio).map(({ key }) => key))))).toEqual([]);
  expect(portfolio).toEqual(everything());
});
