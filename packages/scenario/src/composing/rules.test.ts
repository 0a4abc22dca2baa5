import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rulesOf } from '../challenge/registry.js';
import type { Action, RunState } from '../run.js';
import { createRun } from '../runner/create-run.js';
import { openActions } from '../runner/open-actions.js';
import { replay } from '../runner/replay.js';
import { step } from '../runner/step.js';
import { viewRun } from '../runner/view-run.js';
import { deepFreeze } from '../testing/freeze.js';
import { LEAFLET_MISSION } from '../testing/leaflet.js';
import { finish, help, inspect, place, play } from '../testing/play.js';
import type { ComposingView } from './types.js';

const MISSION = deepFreeze(structuredClone(LEAFLET_MISSION));
const show = (on: string): Action => ({ type: 'use', use: 'show', on });
const after = (...actions: Action[]): RunState =>
  play(MISSION, createRun(MISSION, { seed: 1 }), actions).state;
const factsAfter = (...actions: Action[]) => {
  const state = after(...actions);
  const context = { mission: MISSION, slug: 'leaflet' };
  const challenge = state.challenges['leaflet'];
  if (!challenge) throw new Error('the leaflet has not begun');
  return rulesOf(context).facts(context, challenge);
};

function viewAfter(...actions: Action[]): ComposingView {
  const { content } = viewRun(MISSION, after(...actions));
  if (content.kind !== 'composing') throw new Error(`this is a ${content.kind}`);
  return content;
}

const blocksIn = (view: ComposingView): unknown =>
  Object.fromEntries(view.slots.map(({ id, blocks }) => [id, blocks]));

describe('an action of a composing', () => {
  const refused: [string, Action, string][] = [
    ['a block that is not there', place('poem', 'title'), 'unknown-item'],
    ['a word of every object', inspect('__proto__'), 'unknown-item'],
    ['a slot the block does not fit', place('come', 'photo'), 'unknown-place'],
    ['a slot that is not there', place('come', 'constructor'), 'unknown-place'],
    ['a reader who is not there', show('zoe'), 'unknown-item'],
    ['showing it to nobody', { type: 'use', use: 'show' }, 'unknown-item'],
    ['another use', { type: 'use', use: 'burn' }, 'unknown-use'],
    ['another verb', { type: 'set', item: 'come', count: 2 }, 'not-now'],
    ['finishing a blank sheet', finish, 'not-now'],
  ];
  it.each(refused)('refuses %s', (_name, action, code) => {
    expect(step(MISSION, after(), action)).toMatchObject({ ok: false, error: { code } });
  });

  it('swaps a block where there is room for one, and adds where there is more', () => {
    const view = viewAfter(
      place('notice', 'title'),
      place('come', 'title'),
      place('when', 'lines'),
      place('where', 'lines'),
      place('how-much', 'lines'),
    );
    expect(blocksIn(view)).toEqual({ title: ['come'], photo: [], lines: ['when', 'where', 'how-much'] });
    expect(view.blocks.find(({ id }) => id === 'notice')?.slot).toBeNull();
  });

  it('moves a block from one slot to another, and takes it off again', () => {
    const moved = [place('how-much', 'lines'), place('how-much', 'title')];
    expect(blocksIn(viewAfter(...moved))).toEqual({ title: ['how-much'], photo: [], lines: [] });
    expect(blocksIn(viewAfter(...moved, place('how-much', null)))).toEqual({
      title: [],
      photo: [],
      lines: [],
    });
  });

  it('shows the back of a block once it was looked at', () => {
    const backs = viewAfter(inspect('band')).blocks.filter(({ back }) => back !== null);
    expect(backs).toMatchObject([{ id: 'band', back: 'leaflet.band.back' }]);
  });

  it('lets a reader say the first thing that strikes them', () => {
    const lines = [place('when', 'lines'), place('where', 'lines')];
    const saidAfter = (...actions: Action[]) => viewAfter(...actions, show('mina')).said;
    expect(saidAfter(place('come', 'title'))).toEqual({
      who: 'mina',
      face: 'doubtful',
      text: 'leaflet.mina.when',
    });
    expect(saidAfter(...lines, place('how-much', 'lines'))?.text).toBe('leaflet.mina.crowded');
    expect(saidAfter(...lines)?.text).toBe('leaflet.mina.clear');
  });

  it('forgets a remark once the sheet has changed', () => {
    expect(viewAfter(place('come', 'title'), show('oscar'), place('when', 'lines')).said).toBeNull();
  });

  it('asks once', () => {
    expect(step(MISSION, after(help), help)).toMatchObject({ ok: false, error: { code: 'not-now' } });
    expect(viewAfter(help).help).toMatchObject({ who: 'mina', isAsked: true });
  });
});

describe('the facts of a sheet', () => {
  it('tell a blank sheet', () => {
    expect(factsAfter()).toMatchObject({ slots: 3, filled: 0, empty: 3, blocks: 0, unread: 0, shown: 0 });
  });

  it('count blocks, tags, room and what was read', () => {
    const facts = factsAfter(
      inspect('when'),
      inspect('band'),
      place('when', 'lines'),
      place('where', 'lines'),
      place('how-much', 'lines'),
    );
    expect(facts).toMatchObject({
      filled: 1,
      empty: 2,
      blocks: 3,
      crowded: 1,
      'has.date': 1,
      'has.warm': 0,
      read: 1,
      unread: 2,
      looked: 2,
      changed: 1,
      kept: 2,
    });
  });

  it('tell what was mended after a reader saw it, and nothing that was put again where it was', () => {
    const first = [place('notice', 'title'), show('mina')];
    expect(factsAfter(...first, place('notice', 'title'))).toMatchObject({
      shown: 1,
      'shown.mina': 1,
      mended: 0,
    });
    expect(factsAfter(...first, place('come', 'title'), place('when', 'lines'))).toMatchObject({ mended: 2 });
  });
});

describe('a composing that goes on', () => {
  const begun = [place('come', 'title'), place('band', 'photo'), place('how-much', 'lines'), inspect('when')];

  it('keeps what still exists and fits, and what was read', () => {
    const view = viewAfter(...begun, finish);
    expect(view.form).toBe('post');
    expect(blocksIn(view)).toEqual({ title: ['come'], lines: [] });
    expect(view.blocks.map(({ id }) => id)).toEqual(['come', 'notice', 'when', 'where', 'short']);
    expect(view.blocks.find(({ id }) => id === 'when')?.back).toBe('leaflet.when.back');
    expect(view.readers).toEqual([
      { who: 'mina', hasSeen: false },
      { who: 'oscar', hasSeen: false },
    ]);
  });
});

describe('any way of composing', () => {
  it('is accepted, ends, has always the same facts, and replays to the same state', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(200), { maxLength: 40 }), (picks) => {
        const names = Object.keys(factsAfter()).sort();
        const actions: Action[] = [];
        let state = createRun(MISSION, { seed: 3 });
        for (const pick of picks) {
          const open = openActions(MISSION, state);
          const action = open[pick % open.length];
          if (!action || state.isFinished) break;
          const result = step(MISSION, state, action);
          if (!result.ok) throw new Error(result.error.message);
          state = result.step.state;
          actions.push(action);
        }
        const challenge = state.challenges['leaflet'];
        const context = { mission: MISSION, slug: 'leaflet' };
        expect(Object.keys(rulesOf(context).facts(context, challenge as never)).sort()).toEqual(names);
        const again = replay(MISSION, { seed: 3, actions });
        expect(again).toMatchObject({ ok: true, state });
      }),
      { numRuns: 60 },
    );
  });
});
