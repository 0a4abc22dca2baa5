import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action, RunState } from '../run.js';
import { createRun } from '../runner/create-run.js';
import { openActions } from '../runner/open-actions.js';
import { replay } from '../runner/replay.js';
import { step } from '../runner/step.js';
import { viewRun } from '../runner/view-run.js';
import { FAIR_MISSION } from '../testing/fair.js';
import { deepFreeze } from '../testing/freeze.js';
import { finish, help, inspect, place, play } from '../testing/play.js';
import type { PlanningView } from './types.js';

const MISSION = deepFreeze(structuredClone(FAIR_MISSION));
const begin = () => createRun(MISSION, { seed: 1 });
const after = (...actions: Action[]) => play(MISSION, begin(), actions).state;

function viewOf(state: RunState): PlanningView {
  const { content } = viewRun(MISSION, state);
  if (content.kind !== 'planning') throw new Error(`this is a ${content.kind}`);
  return content;
}

describe('an action of a planning', () => {
  const refused: [string, Action, string][] = [
    ['a turn nobody has', place('ada.3', 'door.late'), 'unknown-item'],
    ['a person instead of a turn', place('ada', 'door.late'), 'unknown-item'],
    ['a word of every object', place('__proto__', 'door.late'), 'unknown-item'],
    ['a cell nobody is needed in', place('ada.1', 'kitchen.late'), 'unknown-place'],
    ['a cell that is not there', place('ada.1', 'constructor'), 'unknown-place'],
    ['a note of nobody', inspect('zoe'), 'unknown-item'],
    ['another verb', { type: 'use', use: 'door' }, 'not-now'],
  ];
  it.each(refused)('refuses %s', (_name, action, code) => {
    expect(step(MISSION, begin(), action)).toMatchObject({ ok: false, error: { code } });
  });

  it('says which turns and cells there are', () => {
    const result = step(MISSION, begin(), place('ada.3', null));
    expect(result.ok ? '' : result.error.message).toContain('ada.1, ada.2, ben.1, ben.2, cas.1');
  });

  it('is never refused for a bad plan', () => {
    const bad = [place('cas.1', 'door.early'), place('ben.1', 'door.late'), place('ben.2', 'door.late')];
    expect(() => after(...bad, finish)).not.toThrow();
  });

  it('rings once when the last place is filled', () => {
    const fill = [
      place('ben.1', 'kitchen.early'),
      place('cas.1', 'kitchen.early'),
      place('ben.2', 'door.late'),
    ];
    expect(play(MISSION, begin(), fill).cues).toEqual(['placed', 'placed', 'placed', 'chime']);
  });

  it('cannot finish before anything was done, and can from then on', () => {
    expect(step(MISSION, begin(), finish).ok).toBe(false);
    expect(step(MISSION, after(inspect('ada')), finish).ok).toBe(false);
    expect(step(MISSION, after(place('ada.1', null)), finish).ok).toBe(true);
  });

  it('asks once', () => {
    expect(step(MISSION, after(help), help)).toMatchObject({ ok: false, error: { code: 'not-now' } });
    expect(viewOf(after(help)).help).toMatchObject({ who: 'mina', isAsked: true });
  });
});

describe('what is shown of a planning', () => {
  const moodOf = (state: RunState, turn: string) =>
    viewOf(state)
      .cells.flatMap(({ turns }) => turns)
      .find(({ id }) => id === turn)?.mood;

  it('leaves closed cells out', () => {
    expect(viewOf(begin()).cells.map(({ id }) => id)).toEqual(['door.early', 'door.late', 'kitchen.early']);
  });
  it('shows a note once it was read', () => {
    const notes = (state: RunState) => viewOf(state).helpers.map(({ note }) => note);
    expect(notes(begin())).toEqual([null, null, null]);
    expect(notes(after(inspect('ben')))).toEqual([null, 'fair.ben', null]);
  });
  it('shows that a turn is against a limit once the note was read', () => {
    expect(moodOf(begin(), 'ada.1')).toBe('wish');
    expect(moodOf(after(inspect('ada')), 'ada.1')).toBe('limit');
    expect(moodOf(after(place('cas.1', 'kitchen.early')), 'cas.1')).toBe('plain');
  });
  it('names the cells a limit speaks against once the note was read', () => {
    const against = (state: RunState) => viewOf(state).helpers.map((helper) => helper.against);
    expect(against(begin())).toEqual([[], [], []]);
    expect(against(after(inspect('ada'), inspect('cas')))).toEqual([
      ['door.early', 'kitchen.early'],
      [],
      ['door.early', 'door.late'],
    ]);
  });
  it('shows somebody who is in two places at once', () => {
    expect(moodOf(after(place('ada.2', 'door.early')), 'ada.1')).toBe('double');
  });
  it('shows people in the order they came', () => {
    const state = after(place('cas.1', 'kitchen.early'), place('ben.1', 'kitchen.early'));
    const kitchen = viewOf(state).cells.find(({ id }) => id === 'kitchen.early');
    expect(kitchen?.turns.map(({ who }) => who)).toEqual(['cas', 'ben']);
  });
  it('counts places, turns left and who is free', () => {
    const view = viewOf(after(place('cas.1', 'kitchen.early')));
    expect(view).toMatchObject({ places: 4, filled: 2, canFinish: true });
    expect(view.helpers.map(({ left }) => left)).toEqual([['ada.2'], ['ben.1', 'ben.2'], []]);
    expect(view.slots.map(({ free }) => free)).toEqual([1, 2]);
  });
});

const draws = fc.array(fc.nat(10_000), { maxLength: 60 });

function playAtRandom(list: readonly number[]) {
  let state = begin();
  const actions: Action[] = [];
  for (const draw of list) {
    const open = openActions(MISSION, state);
    if (open.length === 0) break;
    const action = open[draw % open.length] as Action;
    const result = step(MISSION, deepFreeze(state), action);
    if (!result.ok) throw new Error(`${JSON.stringify(action)} was offered: ${result.error.message}`);
    state = result.step.state;
    actions.push(action);
  }
  return { state, actions };
}

describe('any way of planning', () => {
  it('can always be finished, and writes the same facts', () => {
    const names = Object.keys(after(place('ada.1', null), finish).facts).sort();
    fc.assert(
      fc.property(draws, (list) => {
        const { state } = playAtRandom(list.filter((draw) => draw % 37 !== 0));
        if (state.node !== 'plan') return;
        const acted = step(MISSION, state, place('ada.1', 'door.late'));
        const done = acted.ok ? step(MISSION, acted.step.state, finish) : acted;
        expect(done.ok && Object.keys(done.step.state.facts).sort()).toEqual(names);
      }),
    );
  });

  it('keeps every turn in one place, and counts that add up', () => {
    fc.assert(
      fc.property(draws, (list) => {
        const { state } = playAtRandom(list);
        const { content } = viewRun(MISSION, state);
        if (content.kind !== 'planning') return;
        const placed = content.cells.flatMap(({ turns }) => turns.map(({ id }) => id));
        const left = content.helpers.flatMap((helper) => helper.left);
        const all = content.helpers.flatMap((helper) => helper.turns);
        expect([...placed, ...left].sort()).toEqual([...all].sort());
        expect(content.filled).toBeLessThanOrEqual(Math.min(content.places, placed.length));
      }),
    );
  });

  it('replays to the same state', () => {
    fc.assert(
      fc.property(draws, (list) => {
        const { state, actions } = playAtRandom(list);
        const saved = JSON.parse(JSON.stringify(actions)) as Action[];
        expect(JSON.stringify(replay(MISSION, { seed: 1, actions: saved }).state)).toBe(
          JSON.stringify(state),
        );
      }),
    );
  });
});
