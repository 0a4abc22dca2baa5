import { openRun, step, type Action, type Mission, type RunState } from '@requapass/scenario';
import { describe, expect, it } from 'vitest';
import { itemsLeft } from './things-left.js';

const MISSION: Mission = {
  format: 'requapass-mission',
  version: 1,
  id: 'fair',
  revision: 1,
  title: 'fair.title',
  intro: 'fair.intro',
  mechanic: 'planning',
  scene: 'kitchen',
  observes: [],
  cast: ['ada'],
  facts: {},
  start: 'hello',
  nodes: {
    hello: { type: 'say', text: 'fair.hello', then: 'plan' },
    plan: { type: 'challenge', challenge: 'board', rubrics: [], then: 'well' },
    well: { type: 'say', text: 'fair.well', then: 'sort' },
    sort: { type: 'challenge', challenge: 'boxes', rubrics: [], then: 'bye' },
    bye: { type: 'say', text: 'fair.bye', then: 'end' },
    end: { type: 'end' },
  },
  challenges: {
    board: {
      kind: 'planning',
      text: 'fair.board',
      slots: [{ id: 'early', name: 'fair.early' }],
      tasks: [{ id: 'door', name: 'fair.door', picture: 'door', needs: { early: 1 } }],
      helpers: [{ who: 'ada', turns: 1, wishes: [], limits: [], note: 'fair.ada' }],
    },
    boxes: {
      kind: 'sorting',
      text: 'fair.boxes',
      items: [
        { id: 'cup', name: 'fair.cup', picture: 'cup', label: 'fair.cup.label', rule: 'r', fits: ['box'] },
        { id: 'jug', name: 'fair.jug', picture: 'jug', label: 'fair.jug.label', rule: 'r', fits: ['box'] },
      ],
      shelves: [{ id: 'box', name: 'fair.box', picture: 'box', rule: 'fair.rule' }],
    },
  },
};

function after(...actions: Action[]): RunState {
  return actions.reduce(
    (state, action) => {
      const result = step(MISSION, state, action);
      if (!result.ok) throw new Error(result.error.message);
      return result.step.state;
    },
    openRun(MISSION, { seed: 1 }).state,
  );
}

const PLANNED: Action[] = [{ type: 'next' }, { type: 'place', item: 'ada.1', at: 'door.early' }];

describe('what a challenge leaves on the stage', () => {
  it('is nothing before it and during it', () => {
    expect(itemsLeft(MISSION, after(), {})).toEqual([]);
    expect(itemsLeft(MISSION, after(...PLANNED), {})).toEqual([]);
  });

  it('is the planned board, behind the people who talk about it', () => {
    const left = itemsLeft(MISSION, after(...PLANNED, { type: 'finish' }), {});
    expect(left).toMatchObject([{ id: 'ada.1', at: 'board', isBehind: true }]);
  });

  it('is what was sorted, once that came after the board, and nothing that was put nowhere', () => {
    const sorted: Action[] = [{ type: 'place', item: 'cup', at: 'box' }, { type: 'finish' }];
    const state = after(...PLANNED, { type: 'finish' }, { type: 'next' }, ...sorted);
    expect(state.node).toBe('bye');
    const left = itemsLeft(MISSION, state, {});
    expect(left).toHaveLength(1);
    expect(left).toMatchObject([{ id: 'cup', at: 'box', isBehind: true }]);
  });
});
