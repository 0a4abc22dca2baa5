/**
 * A storage that ends with the page. On a shared computer every learner of a platform has the same one in the
 * browser: nothing that was played may lie there for the next. Comfort settings alone stay.
 */
import type { StartOptions } from '@requapass/game';

type StorageLike = ReturnType<NonNullable<StartOptions['openStorage']>>;

/** Text size, sound and the like, and the language that was asked for. */
const COMFORT = ['requapass:settings', 'requapass:host-locale'];

/** @param openLasting - may throw, as `localStorage` does where it is denied */
export function makePassingStorage(openLasting: () => StorageLike, isSilent = false): StorageLike {
  const values = new Map<string, string>();
  const attempt = <T>(work: () => T): T | null => {
    try {
      return work();
    } catch {
      return null;
    }
  };
  for (const key of COMFORT) {
    const value = attempt(() => openLasting().getItem(key));
    if (value !== null) values.set(key, value);
  }
  if (isSilent) values.set('requapass:settings', JSON.stringify({ isSoundOn: false }));
  return {
    getItem: (key) => values.get(key) ?? null,
    setItem(key, value) {
      values.set(key, value);
      if (COMFORT.includes(key) && !isSilent) attempt(() => openLasting().setItem(key, value));
    },
    removeItem: (key) => void values.delete(key),
  };
}
