import { describe, expect, it } from 'vitest';
import { createEndings } from './endings.js';
import { createStorage } from './storage.js';

const storage = () => {
  const values = new Map<string, string>();
  return createStorage(() => ({
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
  }));
};

describe('the endings somebody has seen', () => {
  it('count each ending once, also in a later visit', () => {
    const kept = storage();
    const first = createEndings({ kept, pack: 'sample', isResumed: true });
    first.add('hall');
    first.add('hall');
    expect(first.count).toBe(1);
    const later = createEndings({ kept, pack: 'sample', isResumed: true });
    later.add('parade');
    expect(later.count).toBe(2);
  });

  it('are not those of an earlier person', () => {
    const kept = storage();
    createEndings({ kept, pack: 'sample', isResumed: true }).add('hall');
    const other = createEndings({ kept, pack: 'sample', isResumed: false });
    expect(other.count).toBe(0);
    other.add('parade');
    expect(other.count).toBe(1);
  });

  it('are none where something else is kept under their name', () => {
    const kept = storage();
    kept.write('endings:sample', { hall: true });
    expect(createEndings({ kept, pack: 'sample', isResumed: true }).count).toBe(0);
  });
});
