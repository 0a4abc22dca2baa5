import type { PlanCellView, PlanningView, TurnMood } from '@requapass/scenario';
import { describe, expect, it } from 'vitest';
import { cellOf } from '../scene-layout/index.js';
import { planCell, planningThings, slotHead, taskHead } from './planning-things.js';

const task = (id: string) => ({ id, name: `x.${id}`, picture: id });
const slot = (id: string) => ({ id, name: `x.${id}`, free: 0 });
const cell = (of: string, at: string, need: number, ...turns: [string, TurnMood][]): PlanCellView => ({
  id: `${of}.${at}`,
  task: of,
  slot: at,
  need,
  turns: turns.map(([id, mood]) => ({ id, who: id.split('.')[0] as string, mood })),
});

const view = (part: Partial<PlanningView> = {}): PlanningView => ({
  kind: 'planning',
  challenge: 'fair',
  text: 'x.text',
  slots: [slot('early'), slot('late')],
  tasks: [task('door'), task('kitchen')],
  cells: [cell('door', 'late', 1), cell('kitchen', 'late', 2, ['ada.1', 'wish'])],
  helpers: [
    {
      id: 'ada',
      who: 'ada',
      wishes: [],
      note: null,
      against: [],
      turns: ['ada.1', 'ada.2'],
      left: ['ada.2'],
    },
    { id: 'ben', who: 'ben', wishes: [], note: null, against: [], turns: ['ben.1'], left: ['ben.1'] },
  ],
  places: 3,
  filled: 1,
  canFinish: true,
  help: { who: 'mina', text: 'x.help', isAsked: false },
  ...part,
});

describe('a planning on the stage', () => {
  it('shows each turn once: with the people, or in its cell', () => {
    expect(planningThings(view()).items).toMatchObject([
      { id: 'ada.2', picture: 'token.ada', at: 'people', index: 0, count: 2 },
      { id: 'ben.1', picture: 'token.ben', at: 'people', index: 1, count: 2 },
      { id: 'ada.1', picture: 'token.ada', at: 'board', index: 0, count: 2 },
    ]);
  });

  it('keeps room in a cell for those who are still needed, and for those who are too many', () => {
    const counts = (turns: [string, TurnMood][]) =>
      planningThings(view({ cells: [cell('door', 'late', 1, ...turns)] }))
        .items.filter(({ at }) => at === 'board')
        .map(({ count }) => count);
    expect(counts([['ada.1', 'plain']])).toEqual([1]);
    expect(
      counts([
        ['ada.1', 'plain'],
        ['ben.1', 'plain'],
      ]),
    ).toEqual([2, 2]);
  });

  it('lays cells and names side by side, inside the board', () => {
    const board = { x: 200, y: 300, width: 400, height: 300 };
    const area = (found: Parameters<typeof cellOf>[1]) => {
      const { x, y, width = 0, height = 0 } = cellOf(board, found);
      return { left: x - width / 2, right: x + width / 2, top: y - height, bottom: y };
    };
    const first = area(planCell(view(), 'door', 'early'));
    const last = area(planCell(view(), 'kitchen', 'late'));
    expect(area(slotHead(view(), 'early'))).toMatchObject({ left: first.left, top: 0 });
    expect(area(slotHead(view(), 'early')).bottom).toBeCloseTo(first.top);
    expect(area(taskHead(view(), 'door'))).toMatchObject({ left: 0, top: first.top });
    expect(area(taskHead(view(), 'door')).right).toBeCloseTo(first.left);
    expect(last.right).toBeLessThanOrEqual(400);
    expect(last.bottom).toBeLessThanOrEqual(300);
    expect(last.left).toBeGreaterThanOrEqual(first.right - 1e-9);
  });

  const faces: [string, Partial<PlanningView>, object][] = [
    ['at nothing yet', {}, {}],
    ['glad at a full board', { filled: 3 }, { mina: 'happy' }],
    [
      'worried at what cannot be',
      { cells: [cell('door', 'late', 1, ['ada.1', 'limit'])] },
      { mina: 'doubtful' },
    ],
    [
      'worried at somebody twice, full or not',
      { filled: 3, cells: [cell('door', 'late', 1, ['ada.1', 'double'])] },
      { mina: 'doubtful' },
    ],
    ['not at all when nobody is to ask', { filled: 3, help: null }, {}],
  ];
  it.each(faces)('makes whoever can be asked look %s', (_name, part, expected) => {
    expect(planningThings(view(part)).faces).toEqual(expected);
  });
});
