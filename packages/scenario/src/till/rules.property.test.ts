import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action, RunState } from '../run.js';
import { createRun } from '../runner/create-run.js';
import { openActions } from '../runner/open-actions.js';
import { replay } from '../runner/replay.js';
import { step } from '../runner/step.js';
import { viewRun } from '../runner/view-run.js';
import { CASH_DESK } from '../testing/cash-desk.js';
import { deepFreeze } from '../testing/freeze.js';
import { factsOfChallenge } from '../challenge/facts-of-challenge.js';
import { fewestPieces, worthOf } from './money.js';
import { planOf } from './plan.js';

const MISSION = deepFreeze(structuredClone(CASH_DESK));
const draws = fc.array(fc.nat(1000), { minLength: 20, maxLength: 400 });

function playAtRandom(seed: number, list: readonly number[]) {
  let state = createRun(MISSION, { seed });
  const actions: Action[] = [];
  for (const draw of list) {
    const open = openActions(MISSION, state);
    if (open.length === 0) break;
    const action = open[draw % open.length] as Action;
    state = accepted(state, action);
    actions.push(action);
  }
  return { state, actions };
}

function accepted(state: RunState, action: Action): RunState {
  const result = step(MISSION, deepFreeze(state), action);
  if (!result.ok)
    throw new Error(`${JSON.stringify(action)} was offered and refused: ${result.error.message}`);
  return result.step.state;
}

describe('any sequence of open actions at a till', () => {
  it('is accepted, shown, and replays exactly', () => {
    fc.assert(
      fc.property(fc.integer(), draws, (seed, list) => {
        const { state, actions } = playAtRandom(seed, list);
        expect(viewRun(MISSION, state).mission).toBe(MISSION.id);
        const saved = JSON.parse(JSON.stringify(actions)) as Action[];
        expect(replay(MISSION, { seed, actions: saved }).state).toEqual(state);
      }),
    );
  });

  it('never takes more from the drawer than is in it', () => {
    fc.assert(
      fc.property(fc.integer(), draws, (seed, list) => {
        const { content } = viewRun(MISSION, playAtRandom(seed, list).state);
        if (content.kind !== 'till') return;
        for (const { left, laid } of content.drawer) expect(Math.min(left, laid)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('can be brought to an end from wherever it is', () => {
    fc.assert(
      fc.property(fc.integer(), draws, (seed, list) => {
        let { state } = playAtRandom(seed, list);
        for (let left = 30; left > 0 && !state.isFinished; left -= 1) {
          const open = openActions(MISSION, state);
          const onward = ['finish', 'next', 'use', 'set'].flatMap((type) =>
            open.filter((action) => action.type === type && (!('use' in action) || action.use === 'give')),
          );
          state = accepted(state, onward[0] as Action);
        }
        expect(state.isFinished).toBe(true);
      }),
    );
  });

  it('writes facts of the same names whatever was done', () => {
    fc.assert(
      fc.property(fc.integer(), draws, (seed, list) => {
        const { facts, isFinished } = playAtRandom(seed, [...list, ...list, ...list]).state;
        if (!isFinished) return;
        const names = Object.keys(MISSION.challenges ?? {}).flatMap((slug) =>
          factsOfChallenge(MISSION, slug),
        );
        expect(Object.keys(facts).sort()).toEqual([...names].sort());
        for (const name of names) expect([name, Number.isInteger(facts[name])]).toEqual([name, true]);
      }),
    );
  });
});

describe('the fewest pieces', () => {
  const plan = planOf(MISSION, 'desk');
  const stock = fc.record({
    'ten-cents': fc.nat(6),
    one: fc.nat(4),
    two: fc.nat(3),
    five: fc.nat(2),
  });

  it('are at most as many as any that make the same sum', () => {
    fc.assert(
      fc.property(stock, fc.nat(3), fc.nat(3), fc.nat(3), fc.nat(3), (held, a, b, c, d) => {
        const laid = {
          'ten-cents': Math.min(a, held['ten-cents']),
          one: Math.min(b, held.one),
          two: Math.min(c, held.two),
          five: Math.min(d, held.five),
        };
        const count = Object.values(laid).reduce((sum, pieces) => sum + pieces, 0);
        const fewest = fewestPieces(plan, held, worthOf(plan, laid));
        expect(fewest).not.toBe(null);
        expect(fewest).toBeLessThanOrEqual(count);
      }),
    );
  });
  it('are none for nothing, and unknown where they cannot be had', () => {
    expect(fewestPieces(plan, { one: 3 }, 0)).toBe(0);
    expect(fewestPieces(plan, { one: 3 }, 250)).toBe(null);
    expect(fewestPieces(plan, { two: 2, one: 1 }, 600)).toBe(null);
    expect(fewestPieces(plan, { one: 3 }, -100)).toBe(null);
  });
  it('pass over a big coin where smaller ones do better', () => {
    expect(fewestPieces(plan, { five: 1, two: 3, 'ten-cents': 20 }, 600)).toBe(3);
  });
});
