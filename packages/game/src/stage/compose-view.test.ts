/** Views of the fixture's set, composed without an engine. */
import { describe, expect, it } from 'vitest';
import type { StageView } from '../session/snapshot.js';
import { composeView, type Figure, type Ingredients } from './compose-view.js';
import { diffFigures } from './diff-figures.js';
import { cellar, hub, pack, sheetsOf } from './fixture/pack.js';

const layoutOf = (scene: string) => {
  const layout = pack.scenes[scene]?.layouts[0];
  if (!layout) throw new Error(`no layout: ${scene}`);
  return layout;
};
const compose = (view: StageView, part: Partial<Ingredients> = {}) =>
  composeView(view, {
    layout: layoutOf(view.scene),
    characters: pack.characters,
    frames: Object.assign({}, ...sheetsOf('cellar').map((sheet) => sheet.frames)) as Ingredients['frames'],
    world: {},
    ...part,
  });
const find = (figures: readonly Figure[], id: string): Figure => {
  const found = figures.find((figure) => figure.id === id);
  if (!found) throw new Error(`no figure: ${id}`);
  return found;
};

describe('composeView', () => {
  it('paints people over the sprites before their depth and items over everything', () => {
    const { figures } = compose({ ...cellar, props: ['lamp-on'] });
    const byDepth = [...figures].sort((a, b) => a.depth - b.depth).map((figure) => figure.id);
    expect(byDepth).toEqual(['scenery:0:wall', 'person:nadia', 'scenery:lamp', 'item:milk', 'item:rice']);
  });

  it('hangs what is behind the people behind them, over what is on the wall', () => {
    const items = cellar.items.map((item) => ({ ...item, isBehind: true }));
    const { figures } = compose({ ...cellar, items, props: ['lamp-on'] });
    const byDepth = [...figures].sort((a, b) => a.depth - b.depth).map((figure) => figure.id);
    expect(byDepth).toEqual(['scenery:0:wall', 'item:milk', 'item:rice', 'person:nadia', 'scenery:lamp']);
  });

  it('paints who stands further up behind who stands further down', () => {
    const layout = layoutOf('cellar');
    const places = { back: { x: 40, y: 50 }, front: { x: 60, y: 90 } };
    const cast = [
      { who: 'nadia', at: 'front', face: 'calm' },
      { who: 'bart', at: 'back', face: 'calm' },
    ];
    const { figures } = compose({ ...cellar, cast }, { layout: { ...layout, places } });
    expect(find(figures, 'person:bart').depth).toBeLessThan(find(figures, 'person:nadia').depth);
    expect(find(figures, 'person:nadia').depth).toBeLessThan(layout.castDepth);
  });

  it('lays a face over a bust, and calms a face nobody drew', () => {
    const frames = (face: string) =>
      find(compose({ ...cellar, cast: [{ who: 'nadia', at: 'left', face }] }).figures, 'person:nadia').frames;
    expect(frames('happy')).toEqual(['bust.nadia', 'face.happy']);
    expect(frames('furious')).toEqual(['bust.nadia', 'face.calm']);
  });

  it('stands two who share a place apart', () => {
    const cast = ['nadia', 'bart'].map((who) => ({ who, at: 'left', face: 'calm' }));
    const { figures } = compose({ ...cellar, cast });
    const apart = find(figures, 'person:bart').x - find(figures, 'person:nadia').x;
    expect(apart).toBeGreaterThan(10);
  });

  it('makes an item fit its square, whatever its frame measures', () => {
    const milk = find(compose(cellar).figures, 'item:milk');
    expect(milk.scale * 20).toBeLessThan(96 * 0.2);
    expect(milk.scale * 20).toBeGreaterThan(96 * 0.2 * 0.9);
  });

  it('leaves out and names what no sheet or the pack does not have', () => {
    const { figures, missing } = compose({
      ...cellar,
      cast: [{ who: 'ghost', at: 'left', face: 'calm' }],
      items: [{ id: 'jam', picture: 'item.jam', at: 'table', index: 0, count: 1 }],
    });
    expect(figures.map((figure) => figure.id)).toEqual(['scenery:0:wall']);
    expect(missing).toEqual(['character ghost', 'item.jam']);
  });

  it('fills the hub as the facts of the world say', () => {
    const party = (world: Record<string, boolean>) =>
      compose(hub, { world }).figures.some((figure) => figure.id === 'scenery:party');
    expect(party({})).toBe(false);
    expect(party({ 'world.desk-done': true })).toBe(true);
  });

  it('gives every figure an id of its own', () => {
    const ids = compose({ ...cellar, props: ['lamp-on'] }).figures.map((figure) => figure.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('diffFigures', () => {
  const before = compose(cellar).figures;

  it('finds nothing between a picture and the same one composed again', () => {
    expect(diffFigures(before, compose(cellar).figures)).toEqual({ entering: [], leaving: [], changing: [] });
  });

  it('tells apart who comes, who goes and what changes', () => {
    const [milk] = cellar.items;
    if (!milk) throw new Error('the fixture has milk');
    const after = compose({
      ...cellar,
      cast: [{ who: 'bart', at: 'left', face: 'calm' }],
      items: [{ ...milk, at: 'shelf', count: 1 }],
    }).figures;
    const { entering, leaving, changing } = diffFigures(before, after);
    expect(entering.map((figure) => figure.id)).toEqual(['person:bart']);
    expect(leaving.map((figure) => figure.id)).toEqual(['person:nadia', 'item:rice']);
    expect(changing.map(({ from, to }) => [from.at, to.at])).toEqual([['table', 'shelf']]);
  });

  it('sees a face change as a change of the same person', () => {
    const after = compose({ ...cellar, cast: [{ who: 'nadia', at: 'left', face: 'happy' }] }).figures;
    expect(diffFigures(before, after).changing.map(({ to }) => to.id)).toEqual(['person:nadia']);
  });
});
