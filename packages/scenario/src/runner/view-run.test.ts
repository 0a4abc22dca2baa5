import { describe, expect, it } from 'vitest';
import { CAKE_STAND } from '../testing/cake-stand.js';
import { choose, finish, help, inspect, next, pick, place, play } from '../testing/play.js';
import { createRun } from './create-run.js';
import { viewRun } from './view-run.js';

const start = createRun(CAKE_STAND, { seed: 5 });
const viewAfter = (...actions: Parameters<typeof play>[2]) =>
  viewRun(CAKE_STAND, play(CAKE_STAND, start, actions).state);
const TO_SORT = [next, choose('wash'), pick('oscar'), next, pick('mina'), choose('tell'), next];

describe('viewRun', () => {
  it('shows somebody speaking', () => {
    expect(viewAfter()).toEqual({
      mission: 'cake-stand',
      scene: 'yard',
      cast: [{ who: 'mina', at: 'left', face: 'happy' }],
      props: ['flag'],
      progress: { done: 0, total: 4 },
      content: { kind: 'say', who: 'mina', text: 'cake-stand.hello' },
    });
  });

  it('shows a moment in an order of the seed, without levels or reasons', () => {
    const { content } = viewAfter(next);
    expect(content).toMatchObject({ kind: 'moment', help: { who: 'mina', isAsked: false } });
    const options = content.kind === 'moment' ? content.options : [];
    expect(options.map((option) => option.id).sort()).toEqual(['look', 'sign', 'wait', 'wash']);
    expect(options[0]).toEqual({ id: expect.any(String), text: expect.any(String), does: options[0]?.does });
    const orders = [1, 2, 3, 4, 5, 6].map((seed) => {
      const shown = viewRun(
        CAKE_STAND,
        play(CAKE_STAND, createRun(CAKE_STAND, { seed }), [next]).state,
      ).content;
      return shown.kind === 'moment' ? shown.options.map((option) => option.id).join() : '';
    });
    expect(new Set(orders).size).toBeGreaterThan(2);
  });

  it('keeps the order when help is asked for', () => {
    const { content } = viewAfter(next, help);
    expect(content).toEqual({
      ...viewAfter(next).content,
      help: { who: 'mina', text: 'cake-stand.hands.help', isAsked: true },
    });
  });

  it('shows the open choices of a pick, as written', () => {
    expect(viewAfter(next, choose('wash')).content).toEqual({
      kind: 'pick',
      who: null,
      text: 'cake-stand.tour',
      choices: [
        { id: 'oscar', who: 'oscar', text: 'cake-stand.tour.oscar', does: null },
        { id: 'mina', who: 'mina', text: 'cake-stand.tour.mina', does: 'cake-stand.tour.mina.does' },
      ],
    });
    const later = viewAfter(next, choose('wash'), pick('oscar'), next).content;
    expect(later.kind === 'pick' && later.choices.map((choice) => choice.id)).toEqual(['mina']);
  });

  it('shows a sorting: labels once read, shelves with their load', () => {
    const { content } = viewAfter(...TO_SORT, inspect('nut-cake'), place('nut-cake', 'fridge'), help);
    expect(content).toMatchObject({
      kind: 'sorting',
      challenge: 'sort',
      canFinish: true,
      help: { who: 'oscar', isAsked: true },
      items: [
        { id: 'cream-cake', label: null, shelf: null },
        { id: 'nut-cake', label: 'cake-stand.nut-cake.label', shelf: 'fridge' },
        { id: 'dry-cake', label: null, shelf: null },
      ],
      shelves: [
        { id: 'fridge', isOpen: true, capacity: 2, count: 1 },
        { id: 'nut-box', isOpen: true, capacity: null, count: 0 },
        { id: 'table-top', isOpen: true, capacity: 1, count: 0 },
      ],
    });
    expect(viewAfter(...TO_SORT).content).toMatchObject({ canFinish: false });
  });

  it('shows closed shelves as closed, and what lay there on the table', () => {
    const actions = [place('cream-cake', 'fridge'), place('nut-cake', 'nut-box'), finish, next];
    expect(viewAfter(...TO_SORT, ...actions).content).toMatchObject({
      challenge: 'save',
      text: 'cake-stand.save',
      items: [
        { id: 'cream-cake', shelf: null },
        { id: 'nut-cake', shelf: 'nut-box' },
        { id: 'dry-cake', shelf: null },
      ],
      shelves: [
        { id: 'fridge', isOpen: false, count: 0 },
        { id: 'nut-box', isOpen: true, count: 1 },
        { id: 'table-top', isOpen: true },
        { id: 'cool-box', isOpen: true },
      ],
    });
  });

  it('counts what was answered, of the longest way', () => {
    expect(viewAfter(...TO_SORT).progress).toEqual({ done: 2, total: 4 });
    const end = viewAfter(
      ...TO_SORT,
      place('nut-cake', 'nut-box'),
      finish,
      next,
      place('cream-cake', 'cool-box'),
      finish,
    );
    expect(end).toMatchObject({ progress: { done: 4, total: 4 }, content: { kind: 'finished' } });
  });
});
