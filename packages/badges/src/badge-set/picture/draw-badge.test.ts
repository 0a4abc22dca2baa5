/** The pictures: small, inert, told apart without colour. */
import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import { describe, expect, test } from 'vitest';
import { BADGES, badgeById } from '../badges.js';
import { drawBadge } from './draw-badge.js';

const TITLE = 'A < B & "C"';

function elementsOf(svg: string): XmlElement[] {
  const all = (element: XmlElement): XmlElement[] => [
    element,
    ...element.children.flatMap((child) => (child.type === 'element' ? all(child as XmlElement) : [])),
  ];
  return all(parseXml(svg).root!);
}

describe.each(BADGES.map((badge) => [badge.id, badge] as const))('the picture of %s', (_, badge) => {
  const svg = drawBadge(badge, TITLE);

  test('is well-formed, and named by its title whatever the title holds', () => {
    const [root, title] = elementsOf(svg);
    expect(root?.attributes).toMatchObject({ xmlns: 'http://www.w3.org/2000/svg', role: 'img' });
    expect(title?.name).toBe('title');
    expect(title?.text).toBe(TITLE);
  });

  test('weighs less than 3 kB and can neither run, fetch nor style anything', () => {
    expect(new TextEncoder().encode(svg).length).toBeLessThan(3000);
    expect(new Set(elementsOf(svg).map(({ name }) => name))).toEqual(new Set(['svg', 'title', 'g', 'path']));
    const names = elementsOf(svg).flatMap(({ attributes }) => Object.keys(attributes));
    expect(names.filter((name) => /^on|href|style|class|^id$/u.test(name))).toEqual([]);
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/url\(|https?:|data:/u);
  });
});

test('all pictures differ, and still do without their colours', () => {
  const grey = BADGES.map((badge) => drawBadge(badge, '').replaceAll(/#[0-9a-f]{6}/gu, '#888888'));
  expect(new Set(grey).size).toBe(BADGES.length);
});

test('the bands of one competence have the same sign in another shape', () => {
  const paths = (id: 'speak-discover' | 'speak-autonomy') =>
    elementsOf(drawBadge(badgeById(id), '')).flatMap(({ attributes }) => attributes['d'] ?? []);
  const [discover, autonomy] = [paths('speak-discover'), paths('speak-autonomy')];
  expect(discover.at(-1)).toBe(autonomy.at(-1));
  expect(discover[0]).not.toBe(autonomy[0]);
});
