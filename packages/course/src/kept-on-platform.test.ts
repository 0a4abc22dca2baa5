import { describe, expect, it } from 'vitest';
import { makePassingStorage } from './kept-on-platform.js';

function makeLasting(values: Record<string, string> = {}) {
  const kept = new Map(Object.entries(values));
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

describe('the storage of a course', () => {
  it('keeps nothing that was played for the next learner, and reads nothing of the last', () => {
    const lasting = makeLasting({ 'requapass:save:la-passerelle': '{"of":"somebody else"}' });
    const storage = makePassingStorage(() => lasting);
    expect(storage.getItem('requapass:save:la-passerelle')).toBeNull();
    storage.setItem('requapass:save:la-passerelle', '{}');
    expect(storage.getItem('requapass:save:la-passerelle')).toBe('{}');
    expect(lasting.kept.get('requapass:save:la-passerelle')).toBe('{"of":"somebody else"}');
  });

  it('keeps comfort settings between visits', () => {
    const lasting = makeLasting({ 'requapass:settings': '{"textSize":"large"}' });
    const storage = makePassingStorage(() => lasting);
    expect(storage.getItem('requapass:settings')).toBe('{"textSize":"large"}');
    storage.setItem('requapass:settings', '{}');
    expect(lasting.kept.get('requapass:settings')).toBe('{}');
  });

  it('is silent where the platform says so, for this visit alone', () => {
    const lasting = makeLasting();
    const storage = makePassingStorage(() => lasting, true);
    expect(storage.getItem('requapass:settings')).toBe('{"isSoundOn":false}');
    storage.setItem('requapass:settings', '{"isSoundOn":false,"textSize":"large"}');
    expect(lasting.kept.size).toBe(0);
  });

  it('works where the browser denies storage', () => {
    const storage = makePassingStorage(() => {
      throw new Error('denied');
    });
    storage.setItem('requapass:settings', '{}');
    expect(storage.getItem('requapass:settings')).toBe('{}');
  });
});
