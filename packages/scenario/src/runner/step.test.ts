import { describe, expect, it } from 'vitest';
import type { Mission, MissionNode } from '../mission.js';
import type { Action, RunState, StepError } from '../run.js';
import { CAKE_STAND } from '../testing/cake-stand.js';
import { change } from '../testing/change.js';
import { deepFreeze } from '../testing/freeze.js';
import { choose, finish, help, inspect, next, pick, place, play } from '../testing/play.js';
import { createRun, openRun, worldFacts } from './create-run.js';
import { step } from './step.js';

const MISSION = deepFreeze(structuredClone(CAKE_STAND));
const start = () => deepFreeze(createRun(MISSION, { seed: 1 }));
const TO_TOUR = [next, choose('wash')];
const TO_SORT = [...TO_TOUR, pick('oscar'), next, pick('mina'), choose('tell'), next];
const TO_RESCUE = [...TO_SORT, place('cream-cake', 'fridge'), place('nut-cake', 'nut-box'), finish, next];

function mission(nodes: Record<string, MissionNode>, first: string): Mission {
  return { ...MISSION, nodes, start: first };
}

describe('openRun', () => {
  it('enters the first node and gives its cues', () => {
    const { state, cues, evidence } = openRun(MISSION, { seed: 1 });
    expect(state).toMatchObject({
      node: 'hello',
      scene: 'yard',
      props: ['flag'],
      cast: [{ who: 'mina', at: 'left', face: 'happy' }],
      isFinished: false,
    });
    expect(cues).toEqual(['chime']);
    expect(evidence).toEqual([]);
  });

  it('takes only what the world remembers', () => {
    const state = createRun(MISSION, {
      seed: 1,
      facts: { 'world.cakes-safe': true, 'world.rain': 2, care: 9 },
    });
    expect(state.facts).toMatchObject({ 'world.cakes-safe': true, 'world.rain': 2, care: 0 });
  });
});

describe('step', () => {
  it('observes the option taken, and applies its effects', () => {
    const { state, evidence } = play(MISSION, start(), TO_TOUR);
    expect(evidence).toHaveLength(1);
    expect(evidence[0]).toMatchObject({ moment: 'hands', level: 3, offered: [2, 4, 1, 3], isHelped: false });
    expect(state).toMatchObject({ node: 'tour', answered: ['hands'] });
    expect(state.facts['care']).toBe(2);
  });

  it('marks what was done with help, once', () => {
    const { state, cues } = play(MISSION, start(), [next, help]);
    expect(cues).toEqual(['asked']);
    expect(state.isHelped).toBe(true);
    expect(state.cast[0]?.face).toBe('calm');
    expect(step(MISSION, state, help)).toMatchObject({ ok: false, error: { code: 'not-now' } });
    const { state: after, evidence } = play(MISSION, state, [choose('sign')]);
    expect(evidence[0]).toMatchObject({ level: 2, isHelped: true });
    expect(after.isHelped).toBe(false);
  });

  it('shows the face of whoever is asked during a challenge', () => {
    const staying = change(MISSION, 'nodes.calm.stage', []);
    const mission = change(staying, 'challenges.sort.help.face', 'worried');
    const { state, cues } = play(mission, createRun(mission, { seed: 1 }), [...TO_SORT, help]);
    expect(state.cast.find(({ who }) => who === 'oscar')?.face).toBe('worried');
    expect([state.isHelped, cues.at(-1)]).toEqual([true, 'asked']);
  });

  it('offers an option only when it is open', () => {
    const early = play(MISSION, start(), [...TO_TOUR, pick('mina')]).state;
    expect(step(MISSION, early, choose('with-oscar'))).toMatchObject({
      ok: false,
      error: { code: 'unknown-option' },
    });
    const later = play(MISSION, start(), [
      ...TO_TOUR,
      pick('oscar'),
      next,
      pick('mina'),
      choose('with-oscar'),
    ]);
    expect(later.evidence.at(-1)).toMatchObject({ moment: 'label', offered: [3, 2, 1, 4] });
    const closed = play(MISSION, early, [choose('tell')]);
    expect(closed.evidence.at(-1)).toMatchObject({ moment: 'label', offered: [3, 2, 1] });
  });

  it('leaves a pick by itself once nothing is open, and branches on facts', () => {
    expect(play(MISSION, start(), TO_SORT.slice(0, -1)).state.node).toBe('calm');
    const careless = [next, choose('look'), pick('oscar'), next, pick('mina'), choose('tell')];
    expect(play(MISSION, start(), careless).state.node).toBe('hurry');
  });

  it('moves people about, and another scene empties the stage', () => {
    const met = play(MISSION, start(), [...TO_TOUR, pick('oscar')]).state;
    expect(met.cast).toEqual([
      { who: 'mina', at: 'middle', face: 'worried' },
      { who: 'oscar', at: 'right', face: 'laugh' },
    ]);
    const moved = play(MISSION, start(), TO_RESCUE.slice(0, -1));
    expect(moved.state).toMatchObject({
      scene: 'kitchen',
      props: [],
      cast: [{ who: 'mina', at: 'left', face: 'worried' }],
    });
    expect(moved.cues.at(-1)).toBe('fridge-dies');
  });

  it('turns the end of a challenge into evidence and facts', () => {
    const actions = [
      inspect('cream-cake'),
      place('cream-cake', 'cool-box'),
      place('dry-cake', 'table-top'),
      finish,
    ];
    const { state, evidence } = play(MISSION, start(), [...TO_RESCUE, ...actions]);
    expect(evidence.slice(-2)).toMatchObject([
      { moment: 'cold-chain', level: 3, offered: [4, 3, 2, 1], source: 'rubric' },
      { moment: 'labels', level: 2, offered: [3, 2, 1], source: 'rubric' },
    ]);
    expect(state.facts).toMatchObject({ 'sort.placed': 2, 'save.placed': 3, 'save.unread': 2 });
    expect(state).toMatchObject({ isFinished: true, node: 'goodbye' });
    expect(state.answered).toEqual(['hands', 'label', 'cold-chain', 'labels']);
    expect(worldFacts(state)).toEqual({ 'world.cakes-safe': true });
  });

  it('observes a moment once, however often it is met', () => {
    const [wash] = (MISSION.nodes['hands'] as Extract<MissionNode, { type: 'moment' }>).options;
    const again = mission(
      {
        hands: { ...MISSION.nodes['hands'], options: [{ ...wash, then: 'hands' }] } as MissionNode,
        end: { type: 'end' },
      },
      'hands',
    );
    const { state, evidence } = play(again, createRun(again, { seed: 1 }), [choose('wait'), choose('wait')]);
    expect(evidence).toHaveLength(1);
    expect(state.answered).toEqual(['hands']);
  });

  it('keeps a challenge as it was left when it is met again', () => {
    const nodes: Record<string, MissionNode> = {
      first: { type: 'challenge', challenge: 'sort', rubrics: [], then: 'wait' },
      wait: { type: 'say', text: 'x.y', then: 'second' },
      second: { type: 'challenge', challenge: 'sort', rubrics: [], then: 'end' },
      end: { type: 'end' },
    };
    const twice = mission(nodes, 'first');
    const { state } = play(twice, createRun(twice, { seed: 1 }), [
      place('nut-cake', 'nut-box'),
      finish,
      next,
    ]);
    expect(state.challenges['sort']).toMatchObject({ placements: { 'nut-cake': 'nut-box' } });
  });

  it('throws on a mission that goes round in circles, rather than for ever', () => {
    const circle = mission({ a: { type: 'branch', cases: [], otherwise: 'a' } }, 'a');
    expect(() => createRun(circle, { seed: 1 })).toThrow(/goes round in circles/);
  });
});

describe('a refused action', () => {
  const rows: [string, readonly Action[], Action, StepError['code']][] = [
    ['choose where somebody speaks', [], choose('wash'), 'not-now'],
    ['next at a moment', [next], next, 'not-now'],
    ['an option that does not exist', [next], choose('fly'), 'unknown-option'],
    ['an inherited name', [next], choose('constructor'), 'unknown-option'],
    ['a choice that does not exist', TO_TOUR, pick('fly'), 'unknown-choice'],
    ['a choice that is closed', [...TO_TOUR, pick('oscar'), next], pick('oscar'), 'unknown-choice'],
    ['choose at a pick', TO_TOUR, choose('oscar'), 'not-now'],
    ['help where nobody is to ask', [...TO_TOUR, pick('mina')], help, 'not-now'],
    ['finish before anything was done', TO_SORT, finish, 'not-now'],
    ['next in a challenge', TO_SORT, next, 'not-now'],
    ['an item that does not exist', TO_SORT, inspect('ham'), 'unknown-item'],
    ['placing an item that does not exist', TO_SORT, place('ham', 'fridge'), 'unknown-item'],
    ['a shelf that does not exist', TO_SORT, place('nut-cake', 'moon'), 'unknown-place'],
    ['a shelf that is closed', TO_RESCUE, place('nut-cake', 'fridge'), 'closed'],
    ['anything at the end', [...TO_RESCUE, place('cream-cake', 'cool-box'), finish], next, 'finished'],
    ['an action of another kind', [], { type: 'dance' } as unknown as Action, 'not-now'],
  ];
  it.each(rows)('%s leaves the state as it was', (_name, actions, action, code) => {
    const { state } = play(MISSION, start(), actions);
    const before: RunState = structuredClone(state);
    const result = step(MISSION, deepFreeze(state), action);
    expect(result).toMatchObject({ ok: false, error: { code } });
    expect(state).toEqual(before);
  });

  it('is told what would do', () => {
    const result = step(MISSION, play(MISSION, start(), [next]).state, choose('fly'));
    expect(!result.ok && result.error.message).toBe(
      'option "fly" is not open; open now: wait, sign, look, wash',
    );
  });
});
