import { describe, expect, it } from 'vitest';
import { parseParameters } from './parameters.js';
import { createStorage } from './storage.js';

describe('the address of a frame', () => {
  const base = 'https://play.example.org/v1/game.html';

  it('asks for what it may ask for', () => {
    const asked = parseParameters(
      '?lang=nl-BE&theme=dark&content=packs/lys&origin=https://partner.example&autostart=1&resume=0',
      base,
    );
    expect(asked).toEqual({
      locale: 'nl',
      theme: 'dark',
      content: 'https://play.example.org/v1/packs/lys/',
      origin: 'https://partner.example',
      isAutostart: true,
      isResumed: false,
      problems: [],
    });
  });

  it.each([
    ['lang', 'xx'],
    ['theme', 'pink'],
    ['content', 'javascript:alert(1)'],
    ['origin', 'https://partner.example/page'],
    ['autostart', 'yes'],
  ])('leaves out a wrong %s and reports it', (name, value) => {
    const asked = parseParameters(new URLSearchParams({ [name]: value }).toString(), base);
    expect(asked).toMatchObject({
      locale: null,
      theme: 'auto',
      content: null,
      origin: null,
      isAutostart: false,
    });
    expect(asked.problems).toEqual([expect.objectContaining({ code: 'bad-parameter', name, value })]);
  });
});

describe('storage', () => {
  const denied = (): never => {
    throw new DOMException('denied', 'SecurityError');
  };

  it('keeps values in memory where the browser denies it, and says that they will not last', () => {
    const kept = createStorage(denied);
    kept.write('save', { a: 1 });
    expect(kept.isLasting).toBe(false);
    expect(kept.read('save')).toEqual({ a: 1 });
  });

  it('loses nothing when it becomes full in the middle', () => {
    let calls = 0;
    const kept = createStorage(() => ({
      getItem: () => null,
      removeItem: () => {},
      setItem: () => {
        if (++calls > 1) throw new DOMException('full', 'QuotaExceededError');
      },
    }));
    kept.write('save', [1, 2]);
    expect(kept.read('save')).toEqual([1, 2]);
  });

  it('reads what another tab wrote since', () => {
    const shared = new Map<string, string>();
    const open = (): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> => ({
      getItem: (key) => shared.get(key) ?? null,
      setItem: (key, value) => void shared.set(key, value),
      removeItem: (key) => void shared.delete(key),
    });
    const [here, there] = [createStorage(open), createStorage(open)];
    here.write('save', 1);
    there.write('save', 2);
    expect(here.read('save')).toBe(2);
  });

  it('hands out the text of what is not JSON, so that nothing is lost', () => {
    const kept = createStorage(() => ({ getItem: () => '{oops', setItem: () => {}, removeItem: () => {} }));
    expect(kept.read('save')).toBe('{oops');
  });
});
