import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rulesOf } from '../challenge/registry.js';
import type { Action, RunState } from '../run.js';
import { createRun } from '../runner/create-run.js';
import type { Facts } from '../runner/facts.js';
import { openActions } from '../runner/open-actions.js';
import { replay } from '../runner/replay.js';
import { step } from '../runner/step.js';
import { viewRun } from '../runner/view-run.js';
import { FLOOD_MISSION } from '../testing/flood.js';
import { deepFreeze } from '../testing/freeze.js';
import { finish, help, inspect, place, play } from '../testing/play.js';
import type { FrontsView } from './types.js';

const MISSION = deepFreeze(structuredClone(FLOOD_MISSION));
const go: Action = { type: 'use', use: 'go' };
const WARNED: Facts = { 'world.warned': true };

const run = (world: Facts, ...actions: Action[]): RunState =>
  play(MISSION, createRun(MISSION, { seed: 1, facts: world }), actions).state;

function factsIn(state: RunState, slug = 'flood'): Facts {
  const challenge = state.challenges[slug];
  if (!challenge) throw new Error(`${slug} has not begun`);
  return rulesOf({ mission: MISSION, slug }).facts({ mission: MISSION, slug }, challenge);
}
const factsAfter = (world: Facts, ...actions: Action[]): Facts => factsIn(run(world, ...actions));

function viewAfter(world: Facts, ...actions: Action[]): FrontsView {
  const { content } = viewRun(MISSION, run(world, ...actions));
  if (content.kind !== 'fronts') throw new Error(`this is a ${content.kind}`);
  return content;
}
const troubles = ({ fronts }: FrontsView): unknown =>
  Object.fromEntries(fronts.map(({ id, trouble }) => [id, trouble]));

describe('an action of fronts', () => {
  const refused: [string, Action, string][] = [
    ['somebody who is not there', place('oscar', 'school'), 'unknown-item'],
    ['a word of every object', place('constructor', 'school'), 'unknown-item'],
    ['a front that is not there', place('mina', 'toString'), 'unknown-place'],
    ['a source that is not there', inspect('newspaper'), 'unknown-item'],
    ['another use', { type: 'use', use: 'wait' }, 'unknown-use'],
    ['another verb', { type: 'set', item: 'mina', count: 2 }, 'not-now'],
    ['finishing before the last turn', finish, 'not-now'],
  ];
  it.each(refused)('refuses %s', (_name, action, code) => {
    expect(step(MISSION, run({}), action)).toMatchObject({ ok: false, error: { code } });
  });

  it('refuses everything but finishing once every turn is played', () => {
    const over = run({}, go, go, go);
    expect(openActions(MISSION, over)).toEqual([help, finish]);
    for (const action of [go, place('mina', 'road'), inspect('radar')])
      expect(step(MISSION, over, action)).toMatchObject({ ok: false, error: { code: 'not-now' } });
  });

  it('asks once', () => {
    expect(step(MISSION, run({}, help), help)).toMatchObject({ ok: false, error: { code: 'not-now' } });
  });
});

describe('what was prepared', () => {
  const rows: [string, Facts, number, string[]][] = [
    ['helps', { 'world.bags': 5 }, 0, ['flood.cellar.bags']],
    ['lacks', { 'world.bags': 0 }, 2, ['flood.cellar.no-bags']],
    ['does neither', { 'world.bags': 3 }, 1, []],
  ];
  it.each(rows)('%s, and says why', (_name, world, trouble, reasons) => {
    expect(viewAfter(world).fronts[0]).toMatchObject({ id: 'cellar', trouble, reasons });
  });

  it('decides who is there, and who is tired', () => {
    expect(viewAfter({}).people.map(({ who }) => who)).toEqual(['mina']);
    expect(viewAfter({ ...WARNED, 'world.bags': 9 }).people).toMatchObject([
      { who: 'mina', isTired: false },
      { who: 'oscar', isTired: true },
    ]);
  });
});

describe('looking ahead', () => {
  it('shows what is coming, where the source tells it', () => {
    expect(viewAfter({}).fronts.map(({ coming }) => coming)).toEqual([0, 0, 0]);
    const view = viewAfter({}, inspect('radar'));
    expect(view.fronts.map(({ coming }) => coming)).toEqual([2, 0, 0]);
    expect(view.sources).toMatchObject([{ id: 'radar', text: 'flood.radar.text' }]);
  });

  it('is ahead only before anybody is sent', () => {
    expect(factsAfter({}, inspect('radar'), place('mina', 'cellar'), go)).toMatchObject({
      'looked-ahead': 1,
      looked: 1,
      'read.radar': 1,
    });
    expect(factsAfter({}, place('mina', 'cellar'), inspect('radar'), go)).toMatchObject({
      'looked-ahead': 0,
      looked: 1,
    });
  });
});

describe('a turn', () => {
  const rows: [string, Facts, Action[], object][] = [
    ['rises where nobody is', {}, [], { cellar: 3, school: 1, road: 0 }],
    ['falls by two where somebody is good', {}, [place('mina', 'cellar')], { cellar: 1 }],
    ['falls by one where they are not', {}, [place('mina', 'school')], { cellar: 3, school: 0 }],
    [
      'falls by one less when they are tired',
      { ...WARNED, 'world.bags': 9 },
      [place('oscar', 'school')],
      { school: 0 },
    ],
    ['falls by one for the voice', {}, [place('horn', 'school')], { school: 0 }],
    ['never goes under nothing', {}, [place('mina', 'road'), place('horn', 'road')], { road: 0 }],
  ];
  it.each(rows)('%s', (_name, world, actions, after) => {
    expect(troubles(viewAfter(world, ...actions, go))).toMatchObject(after);
  });

  it('tires whoever works twice in a row, and rests whoever stays', () => {
    const twice = [place('mina', 'cellar'), go, place('mina', 'road'), go, go];
    expect(viewAfter({}, ...twice).people).toMatchObject([{ who: 'mina', isTired: true }]);
    expect(viewAfter({}, place('mina', 'cellar'), go, go, go).people).toMatchObject([{ isTired: false }]);
  });

  it('shows props by its facts', () => {
    expect(viewAfter({}).props).toEqual([]);
    expect(viewAfter({}, go).props).toEqual(['water']);
  });

  it('stops once for its news, with a sound, and then goes on', () => {
    const view = viewAfter({}, go, go);
    expect(view).toMatchObject({ isNews: true, text: 'flood.river.news', who: 'mina', turn: 2 });
    expect(view.fronts.map(({ coming }) => coming)).toEqual([0, 2, 0]);
    expect(play(MISSION, run({}, go), [go]).cues).toEqual(['phone']);
    expect(viewAfter({}, go, go, go)).toMatchObject({ isNews: false, text: 'flood.over', canFinish: true });
  });
});

describe('the facts of fronts', () => {
  it('tell a plan that changed after the news, and one that was enough', () => {
    const sent = [go, place('mina', 'road'), go];
    expect(factsAfter(WARNED, ...sent, go)).toMatchObject({ reassigned: 0, answered: 0 });
    expect(factsAfter(WARNED, ...sent, place('mina', 'school'), go)).toMatchObject({
      reassigned: 1,
      answered: 0,
    });
    expect(factsAfter(WARNED, ...sent, place('oscar', 'school'), go)).toMatchObject({
      reassigned: 1,
      answered: 1,
    });
    expect(factsAfter(WARNED, ...sent, place('mina', null), place('mina', 'road'), go)).toMatchObject({
      reassigned: 0,
    });
  });

  it('tell a reserve, tiredness, people first and telling them', () => {
    expect(factsAfter(WARNED, place('oscar', 'school'), place('horn', 'school'), go)).toMatchObject({
      kept: 1,
      sent: 1,
      'sent-well': 1,
      priority: 1,
      told: 1,
      'worked.school': 2,
    });
    const hard = [
      place('mina', 'cellar'),
      go,
      place('mina', 'cellar'),
      go,
      go,
      finish,
      place('mina', 'road'),
      go,
    ];
    expect(factsIn(run(WARNED, ...hard), 'night')).toMatchObject({ overworked: 1, priority: 0, kept: 1 });
  });

  it('tell what is saved and what is lost', () => {
    expect(factsAfter({}, go, go, go)).toMatchObject({
      turns: 2,
      trouble: 7,
      saved: 1,
      lost: 2,
      'lost.cellar': 1,
      'saved.road': 1,
    });
  });

  it('count anew in fronts that go on, from the trouble that is left', () => {
    const state = run({}, place('mina', 'cellar'), go, go, go, finish);
    expect(factsIn(state, 'night')).toMatchObject({ turns: 0, sent: 0, 'trouble.cellar': 1 });
    expect(viewRun(MISSION, state).content).toMatchObject({ people: [{ who: 'mina' }, { who: 'zoe' }] });
  });
});

describe('any way of playing fronts', () => {
  it('is accepted, can always be ended, has always the same facts, and replays to the same state', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(200), { maxLength: 40 }), fc.boolean(), (picks, warned) => {
        const facts: Facts = { 'world.warned': warned };
        const actions: Action[] = [];
        let state = createRun(MISSION, { seed: 3, facts });
        const act = (action: Action) => {
          const result = step(MISSION, state, action);
          if (!result.ok) throw new Error(result.error.message);
          state = result.step.state;
          actions.push(action);
        };
        for (const pick of picks) {
          const open = openActions(MISSION, state);
          const action = open[pick % open.length];
          if (!action) break;
          act(action);
        }
        expect(Object.keys(factsIn(state))).toEqual(Object.keys(factsAfter({})));
        for (let left = 12; left > 0 && !state.isFinished; left -= 1) {
          act(openActions(MISSION, state).find(({ type }) => type === 'finish') ?? go);
        }
        expect(state.isFinished).toBe(true);
        expect(replay(MISSION, { seed: 3, facts, actions })).toMatchObject({ ok: true, state });
      }),
      { numRuns: 80 },
    );
  });
});
