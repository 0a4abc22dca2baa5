import { describe, expect, it } from 'vitest';
import { sampleLibrary as library } from '../testing/sample-content.js';
import { eraseSaves, keepSaving, putSaveAside, putUnreadableAside, readSave } from './session-keeper.js';
import { createStorage, type KeptValues } from './storage.js';
import { createStore, type GameStore } from './store.js';

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

async function openTab(kept: KeptValues): Promise<GameStore> {
  const store = createStore({
    library,
    seed: 1,
    locale: 'fr',
    loadMission: async () => {},
    loadPictures: async () => {},
    loadEnd: async () => {},
  });
  const save = readSave(kept, library);
  if (save) await store.restore(save);
  keepSaving(store, kept, library);
  return store;
}

async function press(store: GameStore, times: number): Promise<void> {
  for (let count = 0; count < times; count++) {
    await store.dispatch({ type: 'open-mission', mission: 'desk' });
    await store.dispatch({ type: 'leave-mission' });
  }
}

describe('a session that is kept', () => {
  it('goes on where it was left', async () => {
    const open = openBrowser();
    await press(await openTab(open()), 3);
    expect(readSave(open(), library)?.intents).toHaveLength(6);
  });

  it('is not lost when the same game is open in another tab', async () => {
    const open = openBrowser();
    const [first, second] = [await openTab(open()), await openTab(open())];
    await press(first, 20);
    await press(second, 1);
    expect(readSave(open(), library)?.intents).toHaveLength(40);
    await press(second, 30);
    expect(readSave(open(), library)?.intents).toHaveLength(62);
  });

  it('is not erased by a change of language before anything is played', async () => {
    const open = openBrowser();
    await press(await openTab(open()), 2);
    const store = createStore({
      library,
      seed: 1,
      locale: 'fr',
      loadMission: async () => {},
      loadPictures: async () => {},
      loadEnd: async () => {},
    });
    keepSaving(store, open(), library);
    store.setLocale('nl');
    expect(readSave(open(), library)?.intents).toHaveLength(4);
  });

  it('is erased for good when the person begins again', async () => {
    const open = openBrowser();
    const [first, second] = [await openTab(open()), await openTab(open())];
    await press(first, 5);
    await press(second, 1);
    eraseSaves(open(), library);
    expect(readSave(open(), library)).toBeNull();
  });

  it('is put aside, not thrown away, when the game cannot go on from it', async () => {
    const open = openBrowser();
    await press(await openTab(open()), 2);
    const kept = open();
    const save = readSave(kept, library);
    if (save) putSaveAside(kept, save, library);
    expect(readSave(kept, library)).toBeNull();
    expect(kept.read('save-outdated:sample')).toEqual(save);
  });

  it('of another content is left alone', async () => {
    const open = openBrowser();
    await press(await openTab(open()), 2);
    const other = { ...library, pack: { ...library.pack, id: 'other' } };
    expect(readSave(open(), other)).toBeNull();
  });

  it.each<[string, unknown, string]>([
    ['of a newer release', { format: 'requapass-save', version: 99 }, 'newer-version'],
    ['that is damaged', '{"format":"requapass-save"', 'not-a-save'],
  ])('puts a save %s aside, and says why', async (_what, value, code) => {
    const kept = openBrowser()();
    kept.write(`save:${library.pack.id}`, value);
    expect(putUnreadableAside(kept, library)).toMatchObject({ code });
    await press(await openTab(kept), 1);
    expect(kept.read(`save-outdated:${library.pack.id}`)).toEqual(value);
    expect(putUnreadableAside(kept, library)).toBeNull();
  });

  it('says once that storage takes no more, and goes on', async () => {
    let isFull = false;
    const kept = createStorage(() => ({
      getItem: () => null,
      removeItem: () => {},
      setItem: () => {
        if (isFull) throw new DOMException('full', 'QuotaExceededError');
      },
    }));
    const store = await openTab(kept);
    let told = 0;
    keepSaving(store, kept, library, () => (told += 1));
    await press(store, 2);
    expect([told, kept.isLasting]).toEqual([0, true]);
    isFull = true;
    await press(store, 5);
    expect([told, kept.isLasting]).toEqual([1, false]);
    expect(readSave(kept, library)?.intents).toHaveLength(14);
  });
});
