import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action, RunState, RunView } from '../run.js';
import { createRun } from '../runner/create-run.js';
import { openActions } from '../runner/open-actions.js';
import { step } from '../runner/step.js';
import { viewRun } from '../runner/view-run.js';
import { finish, inspect, next, place, play } from '../testing/play.js';
import { VILLAGE_TABLE } from '../testing/village-table.js';
import type { DiscussionView } from './types.js';

const use = (move: string, on?: string): Action => ({
  type: 'use',
  use: move,
  ...(on === undefined ? {} : { on }),
});
const start = () => createRun(VILLAGE_TABLE, { seed: 1 });
const after = (...actions: Action[]): RunState => play(VILLAGE_TABLE, start(), actions).state;
const viewOf = (state: RunState): DiscussionView => {
  const { content }: RunView = viewRun(VILLAGE_TABLE, state);
  if (content.kind !== 'discussion') throw new Error(`a ${content.kind} is shown`);
  return content;
};
const codeOf = (state: RunState, action: Action) => {
  const result = step(VILLAGE_TABLE, state, action);
  return result.ok ? 'accepted' : result.error.code;
};
const HEARD = [use('ask', 'mina'), use('wait', 'mina'), finish, next];

describe('what a discussion refuses', () => {
  const rows: [string, Action[], Action, string][] = [
    ['somebody who is not there', [], inspect('tom'), 'unknown-item'],
    ['a move that is not there', [], use('sing'), 'unknown-use'],
    ['a move to nobody', [], use('ask'), 'unknown-place'],
    ['a proposal nobody has brought up', HEARD, use('propose', 'both'), 'unknown-place'],
    ['a proposal that was closed', HEARD, use('propose', 'boat'), 'unknown-place'],
    ['a move that was closed', HEARD, use('tea'), 'unknown-use'],
    ['thanks for nothing said', [], use('thank', 'zoe'), 'closed'],
    ['explaining what was not looked into', [inspect('mina')], use('explain', 'mina'), 'closed'],
    [
      'a round that is over',
      [use('round'), use('wait', 'mina'), use('round'), use('round')],
      use('round'),
      'closed',
    ],
    [
      'proposing what lies in the middle',
      [...HEARD, use('propose', 'park')],
      use('propose', 'park'),
      'closed',
    ],
    ['combining what makes nothing', HEARD, place('park', 'park'), 'unknown-place'],
    ['a task with somebody who is not there', HEARD, place('call', 'tom'), 'unknown-place'],
    [
      'proposing a part of what was combined',
      [...HEARD, place('park', 'square')],
      use('propose', 'park'),
      'unknown-place',
    ],
    ['putting away what is no thing', HEARD, place('mina', 'park'), 'unknown-item'],
    ['what other challenges do', [], { type: 'set', item: 'park', count: 2 }, 'not-now'],
    ['an end before anybody spoke', [], finish, 'not-now'],
    ['an end before anything was proposed', HEARD, finish, 'not-now'],
  ];
  it.each(rows)('%s', (_name, before, action, code) => {
    const state = after(...before);
    expect(codeOf(state, action)).toBe(code);
  });
});

describe('what a discussion shows', () => {
  const moods = (state: RunState) =>
    Object.fromEntries(viewOf(state).people.map(({ who, mood }) => [who, mood]));

  it('lets whoever is looked at look up', () => {
    expect(moods(after(inspect('zoe')))).toEqual({ mina: 'calm', oscar: 'calm', zoe: 'met' });
  });

  it('shows what was cut off, and that it healed', () => {
    const cut = after(use('ask', 'mina'), use('tea'));
    expect(moods(cut)['mina']).toBe('hurt');
    expect(viewOf(cut).cutNow).toBe('mina');
    expect(moods(after(use('ask', 'mina'), use('tea'), use('thank', 'mina')))['mina']).toBe('glad');
  });

  it('shows long silence', () => {
    const quiet = [use('ask', 'mina'), use('wait', 'mina'), use('ask', 'mina')];
    expect(moods(after(...quiet.slice(0, 2)))['zoe']).toBe('calm');
    expect(moods(after(...quiet))['zoe']).toBe('weary');
  });

  it('gladdens whose custom is respected', () => {
    expect(moods(after(use('tea')))).toEqual({ mina: 'glad', oscar: 'calm', zoe: 'calm' });
  });

  it('shows sign and habit one look after the other', () => {
    const seen = (state: RunState) =>
      viewOf(state).people.map(({ sign, habit }) => [sign !== null, habit !== null]);
    expect(seen(after(inspect('oscar')))[1]).toEqual([true, false]);
    expect(seen(after(inspect('oscar'), inspect('oscar')))[1]).toEqual([true, true]);
  });

  it('tells a wish only once all was said', () => {
    const wish = (...actions: Action[]) => viewOf(after(...actions)).people[0]?.wish;
    expect(wish(use('ask', 'mina'))).toBeNull();
    expect(wish(use('ask', 'mina'), use('wait', 'mina'))).toBe('x.mina.wish');
  });

  it('lays down what somebody brings once they speak', () => {
    const ids = (state: RunState) => viewOf(state).proposals.map(({ id }) => id);
    expect(ids(after())).toEqual(['park', 'square']);
    expect(ids(after(use('wait', 'zoe')))).toEqual(['park', 'square', 'boat']);
  });

  it('shows hands for what lies in the middle, and the props of what was done', () => {
    const state = after(...HEARD, use('ask', 'mina'), use('propose', 'square'), use('sum-up'));
    const { people, props, said } = viewOf(state);
    expect(people.map(({ position }) => position)).toEqual(['against', 'unsure', 'unsure']);
    expect(props).toEqual(['flag']);
    expect(said).toEqual({ who: null, text: 'x.sum-up.says', isUnfinished: false, isSummary: true });
  });
});

/** Hundreds of talks on a busy machine. */
const PATIENCE_MS = 60_000;

describe('any way of talking', () => {
  const draws = fc.array(fc.nat(10_000), { minLength: 30, maxLength: 120 });

  it(
    'is accepted, never stuck, and can always be brought to an end',
    () => {
      fc.assert(
        fc.property(draws, (list) => {
          let state = start();
          for (const draw of list) {
            const open = openActions(VILLAGE_TABLE, state);
            if (open.length === 0) break;
            const result = step(VILLAGE_TABLE, state, open[draw % open.length] as Action);
            if (!result.ok) throw new Error(result.error.message);
            state = result.step.state;
            if (viewRun(VILLAGE_TABLE, state).content.kind !== 'discussion') continue;
            const { canFinish, people, proposals } = viewOf(state);
            expect(people.every(({ face }) => ['calm', 'happy', 'worried'].includes(face))).toBe(true);
            const way = canFinish
              ? finish
              : (openActions(VILLAGE_TABLE, state).find(
                  (action) => action.type === 'use' && action.use === 'propose',
                ) ?? use('ask', 'mina'));
            expect(proposals.length).toBeGreaterThan(0);
            expect(codeOf(state, way)).toBe('accepted');
          }
        }),
        { numRuns: 100 },
      );
    },
    PATIENCE_MS,
  );

  it(
    'replays exactly, and always writes the same facts',
    () => {
      const names = (facts: RunState['facts']) =>
        Object.keys(facts).filter((name) => /^(listen|decide)\./.test(name));
      const all = names(after(...HEARD, use('propose', 'park'), finish).facts);
      fc.assert(
        fc.property(draws, (list) => {
          const actions: Action[] = [];
          let state = start();
          for (const draw of list) {
            const open = openActions(VILLAGE_TABLE, state);
            if (open.length === 0) break;
            const action = open[draw % open.length] as Action;
            actions.push(action);
            state = play(VILLAGE_TABLE, state, [action]).state;
          }
          expect(after(...actions)).toEqual(state);
          if (state.isFinished) expect(names(state.facts)).toEqual(all);
        }),
        { numRuns: 60 },
      );
    },
    PATIENCE_MS,
  );
});
