import { describe, expect, it } from 'vitest';
import { componentsFrom } from './components.js';

const components = (start: string, edges: Record<string, string>) =>
  [
    ...componentsFrom(
      start,
      (node) => node,
      (node) => [...(edges[node] ?? '')],
    ),
  ].map((part) => [...part].sort().join(''));

describe('componentsFrom', () => {
  it('gives single nodes, last ones first', () => {
    expect(components('a', { a: 'b', b: 'c' })).toEqual(['c', 'b', 'a']);
  });
  it('puts nodes that lead to one another together', () => {
    expect(components('a', { a: 'b', b: 'c', c: 'bd', d: '' })).toEqual(['d', 'bc', 'a']);
  });
  it('finds loops within loops and loops of one', () => {
    expect(components('a', { a: 'ab', b: 'cd', c: 'b', d: 'b' })).toEqual(['bcd', 'a']);
  });
  it('leaves out what is not reached', () => {
    expect(components('b', { a: 'b', b: 'c' })).toEqual(['c', 'b']);
  });
  it('bears a long chain', () => {
    const chain = [...componentsFrom<number>(0, String, (node) => (node < 50_000 ? [node + 1] : []))];
    expect(chain).toHaveLength(50_001);
  });
});
