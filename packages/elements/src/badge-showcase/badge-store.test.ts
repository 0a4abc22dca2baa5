import type { Badge } from '@requapass/badges/reading.js';
import { describe, expect, test } from 'vitest';
import { BadgeStore } from './badge-store.js';
import { stateOf } from './badge-state.js';
import { type Checked, NOTHING, type ReadBadge, type ReadOutcome } from './entry.js';
import { readInput, shortKey } from './inputs/read-input.js';

const read = (identity: string, more: Partial<ReadBadge> = {}): ReadBadge => ({
  identity,
  key: shortKey(identity),
  badge: { name: identity } as Badge,
  file: null,
  ...more,
});
const outcome = (...badges: readonly ReadBadge[]): ReadOutcome => ({ ...NOTHING, badges });
const names = (store: BadgeStore): unknown[] => store.entries.map(({ badge }) => badge.name);

describe('the badges of a showcase', () => {
  test('are those of all sources, each once, with every source it came from', () => {
    const store = new BadgeStore();
    store.set('src', outcome(read('a'), read('b')));
    expect(store.append('added', outcome(read('b'), read('c')))).toBe(1);
    expect(names(store)).toEqual(['a', 'b', 'c']);
    expect(store.entries[1]?.sources).toEqual(['src', 'added']);
  });

  test('of one source are replaced, those of others stay', () => {
    const store = new BadgeStore();
    store.set('src', outcome(read('a')));
    store.set('given', outcome(read('b')));
    store.set('src', NOTHING);
    expect(names(store)).toEqual(['b']);
  });

  test('keep what a check found, and the picture one of them came in', () => {
    const store = new BadgeStore();
    const checked = { badge: { name: 'a, whole' } } as Checked;
    store.set('src', outcome(read('a', { file: { type: 'png', bytes: new Uint8Array(1) } })));
    store.check('a', checked);
    store.append('added', outcome(read('a')));
    expect(store.entries[0]).toMatchObject({ checked, badge: { name: 'a, whole' }, file: { type: 'png' } });
  });

  test('are taken away by the person only where the person added them', () => {
    const store = new BadgeStore();
    store.set('src', outcome(read('a')));
    store.append('added', outcome(read('a'), read('b')));
    store.remove('b');
    store.remove('a');
    expect(names(store)).toEqual(['a']);
  });
});

describe('a document', () => {
  test('is the same badge whatever the order of its names, and another with any other value', async () => {
    const badge = {
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      name: 'x',
      issuer: 'did:web:a.example',
    };
    const swapped = {
      issuer: 'did:web:a.example',
      name: 'x',
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
    };
    const { badges } = await readInput([badge, swapped, { ...badge, name: 'y' }], '', 'fr');
    const [one, two, three] = badges.map(({ identity }) => identity);
    expect(one).toBe(two);
    expect(one).not.toBe(three);
  });

  test('that cannot be read is refused with its place in the list', async () => {
    const { refused } = await readInput([{ a: 1 }, '{'], 'x.json', 'fr');
    expect(refused).toMatchObject([
      { from: 'x.json', code: 'not-a-badge', path: '[0]' },
      { from: 'x.json', code: 'not-json', path: expect.stringMatching(/^\[1\]/) as string },
    ]);
  });
});

describe('a state before any check', () => {
  const NOW = Date.parse('2026-11-23T00:00:00Z');
  const entry = (badge: Partial<Badge>): Parameters<typeof stateOf>[0] => ({
    ...read('a', { badge: { isVerifiable: true, proofs: [{}], ...badge } as Badge }),
    sources: [],
    checked: null,
  });

  test.each([
    [{}, 'unchecked'],
    [{ proofs: [] }, 'unsigned'],
    [{ isDraft: true }, 'draft'],
    [{ isVerifiable: false }, 'shown'],
    [{ validUntil: '2026-11-22T00:00:00Z' }, 'expired'],
    [{ validUntil: '2026-11-24T00:00:00Z' }, 'unchecked'],
  ] as const)('of %j is %s: never a yes', (badge, state) => {
    expect(stateOf(entry(badge as Partial<Badge>), NOW)).toBe(state);
  });
});
