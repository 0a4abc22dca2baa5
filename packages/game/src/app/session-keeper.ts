/**
 * Keeps the session between visits: writes the save after every intent, reads it back at the start.
 * Knows the save, not the screen. A save that no longer fits is put aside, not thrown away.
 */
import type { Library } from '../session/library.js';
import { parseSave, type Save } from '../session/save.js';
import type { KeptValues } from './storage.js';
import type { GameStore } from './store.js';

const SAVE_KEY = 'save';
const ASIDE_KEY = 'save-aside';

/** The save of an earlier visit to this content, if there is one worth resuming. */
export function readSave(kept: KeptValues, library: Library): Save | null {
  const result = parseSave(kept.read(SAVE_KEY));
  if (!result.ok || result.value.content.id !== library.pack.id || result.value.intents.length === 0)
    return null;
  return result.value;
}

export function keepSaving(store: GameStore, kept: KeptValues): void {
  store.subscribe(() => {
    if (store.save.intents.length > 0) kept.write(SAVE_KEY, store.save);
    else kept.remove(SAVE_KEY);
  });
}

export function putSaveAside(kept: KeptValues, save: Save): void {
  kept.write(ASIDE_KEY, save);
}
