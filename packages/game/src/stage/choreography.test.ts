/** Which change is shown by which motion. */
import { describe, expect, it } from 'vitest';
import { choreograph, unfold, type Surroundings } from './choreography.js';
import type { Figure } from './compose-view.js';
import { gesturesOf } from './gestures.js';

const figureOf = (part: Partial<Figure>): Figure => ({
  id: 'item:milk',
  kind: 'item',
  frames: ['item.milk'],
  x: 50,
  y: 90,
  scale: 1,
  isFlipped: false,
  depth: 1,
  idle: null,
  isHanging: false,
  isLoose: true,
  at: 'table',
  ...part,
});

const aroundWith = (seen: Figure | null = null): Surroundings => ({
  left: 0,
  right: 200,
  sizeOf: () => ({ width: 20, height: 40 }),
  seenAt: () => seen,
});

const nothing = { entering: [], leaving: [], changing: [] };
const person = figureOf({ id: 'person:nadia', kind: 'person', frames: ['bust', 'calm'], at: 'left' });

describe('choreograph', () => {
  it.each([
    ['left', 50],
    ['right', 150],
  ])('lets a person enter from beyond the %s edge, the nearer one', (side, x) => {
    const figure = { ...person, x };
    const [cue] = choreograph({ ...nothing, entering: [figure] }, aroundWith());
    const start = x + (cue?.motion.pose(0).dx ?? 0);
    if (side === 'left') expect(start).toBeLessThanOrEqual(-10);
    else expect(start).toBeGreaterThanOrEqual(210);
  });

  it('lets things pop in one after the other', () => {
    const entering = ['milk', 'rice', 'ham'].map((id) => figureOf({ id }));
    const delays = choreograph({ ...nothing, entering }, aroundWith()).map((cue) => cue.motion.delayMs ?? 0);
    expect(delays).toEqual([...delays].sort((a, b) => a - b));
    expect(new Set(delays).size).toBe(3);
  });

  it('lets an item fly, in front of all, to another place from where it is seen', () => {
    const from = figureOf({});
    const to = figureOf({ x: 150, at: 'shelf' });
    const seen = figureOf({ x: 70, y: 60 });
    const [cue] = choreograph({ ...nothing, changing: [{ from, to }] }, aroundWith(seen));
    expect(cue?.isAloft).toBe(true);
    expect(cue?.motion.pose(0)).toMatchObject({ dx: -80, dy: -30 });
    expect(cue?.motion.durationMs).toBeGreaterThan(400);
  });

  it('lets an item that only moves up in its row slide', () => {
    const from = figureOf({});
    const to = figureOf({ x: 70 });
    const [cue] = choreograph({ ...nothing, changing: [{ from, to }] }, aroundWith(from));
    expect(cue?.isAloft ?? false).toBe(false);
    expect(cue?.motion.durationMs).toBeLessThan(300);
  });

  it('presses a person softly when their face changes', () => {
    const to = { ...person, frames: ['bust', 'happy'] };
    const [cue] = choreograph({ ...nothing, changing: [{ from: person, to }] }, aroundWith(person));
    expect(cue?.motion.pose(0.5).stretchY).toBeLessThan(1);
    expect(cue?.motion.pose(0.5).dx).toBe(0);
  });

  it('does not move what only changes its depth', () => {
    const to = { ...person, depth: 3 };
    expect(choreograph({ ...nothing, changing: [{ from: person, to }] }, aroundWith(person))).toEqual([]);
  });
});

describe('unfold', () => {
  const around = aroundWith();

  it('leaves the room itself in place', () => {
    expect(unfold([figureOf({ isLoose: false })], around, () => false)).toEqual([]);
  });

  it('lets what hangs come down from above', () => {
    const [cue] = unfold([figureOf({ isHanging: true })], around, () => false);
    expect(cue?.motion.pose(0).dy).toBeCloseTo(-40);
    expect(cue?.motion.pose(0).stretchY).toBe(1);
  });

  it('stands figures up from left to right, and what is new after all the others', () => {
    const figures = [
      figureOf({ id: 'far', x: 190 }),
      figureOf({ id: 'near', x: 10 }),
      figureOf({ id: 'new', x: 0 }),
    ];
    const cues = unfold(figures, around, (figure) => figure.id === 'new');
    const order = [...cues].sort((a, b) => (a.motion.delayMs ?? 0) - (b.motion.delayMs ?? 0));
    expect(order.map((cue) => cue.id)).toEqual(['near', 'far', 'new']);
  });
});

describe('gesturesOf', () => {
  const other = { ...person, id: 'person:bart' };
  const figures = [person, other, figureOf({})];
  const whoMoves = (cue: string) =>
    gesturesOf([cue], figures, 'person:bart', aroundWith()).map((gesture) => gesture.id);

  it('lets everybody cheer or start, and only the speaker shake their head', () => {
    expect(whoMoves('applause')).toEqual(['person:nadia', 'person:bart']);
    expect(whoMoves('fridge-dies')).toEqual(['person:nadia', 'person:bart']);
    expect(whoMoves('soft-no')).toEqual(['person:bart']);
  });

  it('lets nobody move for a cue that is only heard', () => {
    expect(whoMoves('page')).toEqual([]);
  });
});
