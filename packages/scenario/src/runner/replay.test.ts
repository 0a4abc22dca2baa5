import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action, RunState } from '../run.js';
import { CAKE_STAND } from '../testing/cake-stand.js';
import { deepFreeze } from '../testing/freeze.js';
import { choose, next, pick } from '../testing/play.js';
import { createRun } from './create-run.js';
import { openActions } from './open-actions.js';
import { replay } from './replay.js';
import { step } from './step.js';
import { viewRun } from './view-run.js';

const MISSION = deepFreeze(structuredClone(CAKE_STAND));

/** Plays by drawing each action from those that are open; stops when the draws run out. */
function playAtRandom(seed: number, draws: readonly number[]) {
  let state = createRun(MISSION, { seed });
  const actions: Action[] = [];
  const states: RunState[] = [state];
  const evidence: unknown[] = [];
  for (const draw of draws) {
    const open = openActions(MISSION, state);
    if (open.length === 0) break;
    const action = open[draw % open.length] as Action;
    const result = step(MISSION, deepFreeze(state), action);
    if (!result.ok) throw new Error(`${action.type} was offered and refused: ${result.error.message}`);
    state = result.step.state;
    evidence.push(...result.step.evidence);
    actions.push(action);
    states.push(state);
  }
  return { state, actions, states, evidence };
}

const draws = fc.array(fc.nat(1000), { minLength: 20, maxLength: 200 });

describe('any sequence of open actions', () => {
  it('goes on until the mission is finished', () => {
    fc.assert(
      fc.property(fc.integer(), draws, (seed, list) => {
        const { state } = playAtRandom(seed, list);
        expect(openActions(MISSION, state).length === 0).toBe(state.isFinished);
      }),
    );
  });

  it('shows progress that never goes back and ends full', () => {
    fc.assert(
      fc.property(fc.integer(), draws, (seed, list) => {
        const seen = playAtRandom(seed, list).states.map((state) => viewRun(MISSION, state).progress);
        for (const [index, { done, total }] of seen.entries()) {
          expect(done).toBeGreaterThanOrEqual(seen[index - 1]?.done ?? 0);
          expect(done).toBeLessThanOrEqual(total);
          expect(total).toBeLessThanOrEqual(seen[index - 1]?.total ?? 4);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('replays to the same state and evidence', () => {
    fc.assert(
      fc.property(fc.integer(), draws, (seed, list) => {
        const { state, actions, evidence } = playAtRandom(seed, list);
        expect(replay(MISSION, { seed, actions })).toEqual({ ok: true, state, evidence });
        const saved = JSON.parse(JSON.stringify(actions)) as Action[];
        expect(replay(MISSION, { seed, actions: saved }).state).toEqual(state);
      }),
    );
  });

  it('is played whatever the seed, which only changes the order shown', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), draws, (seed, other, list) => {
        const { actions, state } = playAtRandom(seed, list);
        expect(replay(MISSION, { seed: other, actions }).state).toEqual({ ...state, seed: other });
      }),
    );
  });
});

describe('any action at all', () => {
  const name = fc.oneof(
    fc.constantFrom('wash', 'oscar', 'nut-cake', 'fridge', '__proto__', 'constructor', ''),
    fc.string(),
  );
  const anyAction: fc.Arbitrary<Action> = fc.oneof(
    fc.record({ type: fc.constantFrom('next', 'help', 'finish') }),
    fc.record({ type: fc.constant('choose' as const), option: name }),
    fc.record({ type: fc.constant('pick' as const), choice: name }),
    fc.record({ type: fc.constant('inspect' as const), item: name }),
    fc.record({ type: fc.constant('place' as const), item: name, at: fc.oneof(name, fc.constant(null)) }),
  ) as fc.Arbitrary<Action>;

  it('never throws, and a refused one leaves the state as it was', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.array(fc.nat(1000), { maxLength: 40 }),
        anyAction,
        (seed, list, action) => {
          const { state } = playAtRandom(seed, list);
          const before = structuredClone(state);
          const result = step(MISSION, deepFreeze(state), action);
          expect(state).toEqual(before);
          if (!result.ok) expect(result.error.message).not.toBe('');
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('replay', () => {
  it('says which action no longer fits, and keeps what came before', () => {
    const result = replay(MISSION, { seed: 1, actions: [next, choose('wash'), pick('nobody'), next] });
    expect(result).toMatchObject({
      ok: false,
      index: 2,
      error: { code: 'unknown-choice' },
      state: { node: 'tour' },
    });
    expect(result.evidence).toHaveLength(1);
  });
});
