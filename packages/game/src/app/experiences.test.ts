import { makeExperiences, type Experience } from '@requapass/assessment';
import { describe, expect, it } from 'vitest';
import { createExperiences, type ExperienceStore } from './experiences.js';
import { createStorage, type KeptValues } from './storage.js';

const tram: Experience = { competence: 'speak', where: 'family', words: 'Le tram, à ma grand-mère.' };
const coach: Experience = { competence: 'speak', where: 'sport', words: '' };
const party: Experience = { competence: 'organise', where: 'association', words: 'Une fête' };

/** One browser's storage, opened by as many tabs as a test wants. */
function openBrowser(): () => KeptValues {
  const shared = new Map<string, string>();
  return () =>
    createStorage(() => ({
      getItem: (key) => shared.get(key) ?? null,
      setItem: (key, value) => void shared.set(key, value),
      removeItem: (key) => void shared.delete(key),
    }));
}

const open = (kept: KeptValues, isResumed = true): ExperienceStore =>
  createExperiences({ kept, pack: 'sample', isResumed });

describe('what a person adds of their own life', () => {
  it('is there again at the next visit, in order, by competence or whole', () => {
    const browser = openBrowser();
    const store = open(browser());
    [tram, party, coach].forEach((experience) => store.add(experience));
    const again = open(browser());
    expect(again.list()).toEqual([tram, party, coach]);
    expect(again.list('speak')).toEqual([tram, coach]);
    expect(again.export()).toEqual(makeExperiences([tram, party, coach]));
    expect(again.isLasting).toBe(true);
  });

  it('is changed in its place, and removed', () => {
    const store = open(openBrowser()());
    [tram, party, coach].forEach((experience) => store.add(experience));
    store.change(party, { ...party, where: 'school' });
    expect(store.list()).toEqual([tram, { ...party, where: 'school' }, coach]);
    store.remove(tram);
    expect(store.list('speak')).toEqual([coach]);
  });

  it('is never there twice, nor with the empty room somebody typed around it', () => {
    const store = open(openBrowser()());
    store.add(tram);
    store.add({ ...tram, words: `  ${tram.words}\n\n` });
    expect(store.list()).toEqual([tram]);
    store.add(coach);
    store.change(coach, tram);
    expect(store.list()).toEqual([tram]);
  });

  it('is kept as far as it is within bounds, and no more is taken than there is room for', () => {
    const store = open(openBrowser()());
    store.add({ ...tram, words: 'x'.repeat(900) });
    expect(store.list()[0]?.words).toHaveLength(500);
    for (let count = 0; count < 150; count++) store.add({ ...party, words: `${count}` });
    expect(store.list()).toHaveLength(100);
    expect(store.hasRoom).toBe(false);
    store.remove({ ...party, words: '3' });
    expect(store.hasRoom).toBe(true);
  });

  it('of another content pack is left alone', () => {
    const kept = openBrowser()();
    open(kept).add(tram);
    const other = createExperiences({ kept, pack: 'other', isResumed: true });
    expect(other.list()).toEqual([]);
    other.erase();
    expect(open(kept).list()).toEqual([tram]);
  });

  it('in another tab is not lost, nor brought back', () => {
    const browser = openBrowser();
    const [here, there] = [open(browser()), open(browser())];
    here.add(tram);
    there.add(party);
    expect(here.list()).toEqual([tram, party]);
    there.remove(tram);
    here.change(tram, { ...tram, words: 'Le bus' });
    expect(there.list()).toEqual([party, { ...tram, words: 'Le bus' }]);
  });

  it('stays in memory where storage throws, and it is said that it will not last', () => {
    const store = open(
      createStorage(() => {
        throw new DOMException('denied', 'SecurityError');
      }),
    );
    store.add(tram);
    expect(store).toMatchObject({ isLasting: false, hasRoom: true });
    expect(store.list()).toEqual([tram]);
    store.erase();
    expect(store.list()).toEqual([]);
  });

  it('is not lost when storage becomes full in the middle', () => {
    let isFull = false;
    const shared = new Map<string, string>();
    const store = open(
      createStorage(() => ({
        getItem: (key) => shared.get(key) ?? null,
        setItem: (key, value) => {
          if (isFull) throw new DOMException('full', 'QuotaExceededError');
          shared.set(key, value);
        },
        removeItem: (key) => void shared.delete(key),
      })),
    );
    store.add(tram);
    isFull = true;
    store.add(party);
    expect(store.list()).toEqual([tram, party]);
  });

  it('that a newer game wrote is not thrown away by this one', () => {
    const kept = openBrowser()();
    const newer = { format: 'requapass-experiences', version: 2, experiences: 'in a new way' };
    kept.write('experiences:sample', newer);
    const store = open(kept);
    expect(store.list()).toEqual([]);
    store.add(tram);
    expect(store.list()).toEqual([tram]);
    expect(kept.read('experiences-unreadable:sample')).toEqual(newer);
    store.erase();
    expect(kept.read('experiences-unreadable:sample')).toBeUndefined();
  });

  it('is erased for good', () => {
    const browser = openBrowser();
    const store = open(browser());
    store.add(tram);
    store.erase();
    expect(open(browser()).list()).toEqual([]);
    expect(browser().read('experiences:sample')).toBeUndefined();
  });

  it('is not shown to whoever begins anew on the same device', () => {
    const browser = openBrowser();
    open(browser()).add(tram);
    const store = open(browser(), false);
    expect(store.list()).toEqual([]);
    expect(store.export().experiences).toEqual([]);
    store.add(party);
    expect(open(browser()).list()).toEqual([party]);
  });

  it('tells who listens, until they stop', () => {
    const store = open(openBrowser()());
    let count = 0;
    const stop = store.subscribe(() => (count += 1));
    store.add(tram);
    store.change(tram, coach);
    store.remove(coach);
    store.erase();
    expect(count).toBe(4);
    stop();
    store.add(tram);
    expect(count).toBe(4);
  });
});
