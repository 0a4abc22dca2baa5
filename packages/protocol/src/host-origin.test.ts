import { describe, expect, it } from 'vitest';
import { choosePlainTarget, findHostOrigin } from './host-origin.js';
import type { GuestWindow } from './window-like.js';

interface Place {
  readonly search?: string;
  readonly ancestors?: readonly string[];
  readonly referrer?: string;
  readonly origin?: string;
}

function createWindow({ search = '', ancestors, referrer = '', origin = 'https://play.example' }: Place) {
  return {
    origin,
    location: {
      href: `https://play.example/game.html${search}`,
      ...(ancestors && { ancestorOrigins: ancestors }),
    },
    document: { referrer },
  } as unknown as GuestWindow;
}

describe('findHostOrigin', () => {
  it.each<[string, Place, string | undefined]>([
    [
      'the parameter first',
      { search: '?origin=https://a.example', ancestors: ['https://b.example'] },
      'https://a.example',
    ],
    [
      'then the nearest ancestor',
      { ancestors: ['https://b.example', 'https://top.example'], referrer: 'https://c.example/' },
      'https://b.example',
    ],
    ['then the referrer', { referrer: 'https://c.example/page?x=1' }, 'https://c.example'],
    [
      'only the origin of a longer parameter',
      { search: '?origin=https://a.example/some/page' },
      'https://a.example',
    ],
    [
      'no parameter that is no address',
      { search: '?origin=*', referrer: 'https://c.example/' },
      'https://c.example',
    ],
    ['no ancestor that cannot be named', { ancestors: ['null'] }, undefined],
    ['nothing where nothing is known', {}, undefined],
  ])('takes %s', (_, place, expected) => {
    expect(findHostOrigin(createWindow(place))).toBe(expected);
  });
});

describe('choosePlainTarget', () => {
  const known = { ancestors: ['https://b.example'] };

  it.each<[string, Place, readonly string[] | 'any', string | undefined]>([
    ['the known origin, where anybody may embed', known, 'any', 'https://b.example'],
    ['the known origin, where it is in the list', known, ['https://b.example'], 'https://b.example'],
    ['none, where the known origin is not in the list', known, ['https://a.example'], undefined],
    ['none, where nothing is known', {}, 'any', undefined],
    ['the parent, where a sandboxed frame knows nothing', { origin: 'null' }, 'any', '*'],
    ['none, where a sandboxed frame has a list', { origin: 'null' }, ['https://a.example'], undefined],
  ])('is %s', (_, place, allowed, expected) => {
    expect(choosePlainTarget(createWindow(place), allowed)).toBe(expected);
  });
});
