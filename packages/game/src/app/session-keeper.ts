/**
 * Keeps the session between visits: writes the save after every intent, reads it back at the start.
 * Knows the save, not the screen. No save is overwritten that this page did not write itself: the same game
 * may be open in another tab.
 */
import type { Library } from '../session/library.js';
import { parseSave, type Save, type SaveError } from '../session/save.js';
import type { KeptValues } from './storage.js';
import type { GameStore } from './store.js';

const SAVE_KEY = 'save';
/** The longest save that another tab's shorter one took the place of. */
const OTHER_TAB_KEY = 'save-other-tab';
/** A save the game could not go on from. */
const OUTDATED_KEY = 'save-outdated';

/** The save of an earlier visit to this content, the longest where two tabs left one; null when there is none. */
export function readSave(kept: KeptValues, library: Library): Save | null {
  const saves = [SAVE_KEY, OTHER_TAB_KEY].map((key) => readOne(kept, key, library));
  return saves.reduce((found, save) => (lengthOf(save) > lengthOf(found) ? save : found), null);
}

/** Puts what cannot be read out of the way of the new game, without losing it. @returns why it cannot be read */
export function putUnreadableAside(kept: KeptValues, library: Library): SaveError | null {
  let error: SaveError | null = null;
  for (const key of [SAVE_KEY, OTHER_TAB_KEY].map((name) => keyOf(name, library))) {
    const there = kept.read(key);
    const result = there === undefined ? null : parseSave(there);
    if (!result || result.ok) continue;
    error = result.error;
    kept.write(keyOf(OUTDATED_KEY, library), there);
    kept.remove(key);
  }
  return error;
}

/**
 * Writes after every intent from now on.
 * @param onNotKept - called once, when storage takes no more: the game goes on, and ends with the page
 */
export function keepSaving(
  store: GameStore,
  kept: KeptValues,
  library: Library,
  onNotKept?: () => void,
): void {
  let wasLasting = kept.isLasting;
  let last = JSON.stringify(readOne(kept, SAVE_KEY, library));
  store.subscribe(() => {
    const { save } = store;
    // Nothing was played yet: an earlier game is only erased by beginning again.
    if (save.intents.length === 0) return;
    const there = readOne(kept, SAVE_KEY, library);
    const isForeign = there !== null && JSON.stringify(there) !== last;
    const longest = Math.max(lengthOf(readOne(kept, OTHER_TAB_KEY, library)), save.intents.length);
    if (isForeign && lengthOf(there) > longest) kept.write(keyOf(OTHER_TAB_KEY, library), there);
    kept.write(keyOf(SAVE_KEY, library), save);
    last = JSON.stringify(save);
    if (wasLasting && !kept.isLasting) onNotKept?.();
    wasLasting = kept.isLasting;
  });
}

/** The person wants to begin again. */
export function eraseSaves(kept: KeptValues, library: Library): void {
  kept.remove(keyOf(SAVE_KEY, library));
  kept.remove(keyOf(OTHER_TAB_KEY, library));
}

/** Writes at once: a game that came from elsewhere is here to stay. */
export function keepNow(store: GameStore, kept: KeptValues, library: Library): void {
  if (store.save.intents.length > 0) kept.write(keyOf(SAVE_KEY, library), store.save);
}

/** Keeps a copy of a save that goes on changed. */
export function keepCopy(kept: KeptValues, save: Save, library: Library): void {
  kept.write(keyOf(OUTDATED_KEY, library), save);
}

/** Keeps a save that could not be resumed out of the way of the new game, without losing it. */
export function putSaveAside(kept: KeptValues, save: Save, library: Library): void {
  keepCopy(kept, save, library);
  eraseSaves(kept, library);
}

function readOne(kept: KeptValues, key: string, library: Library): Save | null {
  const result = parseSave(kept.read(keyOf(key, library)));
  if (!result.ok || result.value.content.id !== library.pack.id || result.value.intents.length === 0)
    return null;
  return result.value;
}

/** Each content pack has saves of its own. */
function keyOf(key: string, { pack }: Library): string {
  return `${key}:${pack.id}`;
}

function lengthOf(save: Save | null): number {
  return save?.intents.length ?? 0;
}
