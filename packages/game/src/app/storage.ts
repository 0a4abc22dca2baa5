/**
 * Keeps small JSON values between visits where the browser allows it, and only in memory where it does not.
 * In a frame on somebody else's site storage may throw at any call: nothing here ever does.
 */
export interface KeptValues {
  /** False when something lasts only until the page closes: storage is denied, or became full. */
  readonly isLasting: boolean;
  /** The newest value, also when another tab of this site wrote it; its text where it is damaged. */
  read(key: string): unknown;
  write(key: string, value: unknown): void;
  remove(key: string): void;
}

/** The part of the browser's storage that is used. */
export type StorageLike = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const PREFIX = 'requapass:';

/** @param open - returns the storage to use; may throw, as `window.localStorage` does where it is denied. */
export function createStorage(open: () => StorageLike): KeptValues {
  // Only what storage would not take: a full or revoked storage must not lose the running session.
  const memory = new Map<string, string>();
  const storage = attempt(() => {
    const opened = open();
    const probe = `${PREFIX}probe`;
    opened.setItem(probe, '1');
    opened.removeItem(probe);
    return opened;
  });
  return {
    get isLasting() {
      return storage !== undefined && memory.size === 0;
    },
    read(key) {
      const text = memory.get(key) ?? attempt(() => storage?.getItem(PREFIX + key)) ?? undefined;
      if (text === undefined) return undefined;
      try {
        return JSON.parse(text) as unknown;
      } catch {
        return text;
      }
    },
    write(key, value) {
      const text = JSON.stringify(value);
      const isKept = attempt(() => {
        storage?.setItem(PREFIX + key, text);
        return storage !== undefined;
      });
      if (isKept) memory.delete(key);
      else memory.set(key, text);
    },
    remove(key) {
      memory.delete(key);
      attempt(() => storage?.removeItem(PREFIX + key));
    },
  };
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
