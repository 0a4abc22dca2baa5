/**
 * Words for sounds, one after the other: each stays long enough to be read, whatever comes next.
 * Knows no sound and no screen.
 */

/** The least a caption is shown. */
const LEAST_MS = 2600;
const MS_A_WORD = 450;
/** Those who asked for sentences one by one get more time here too. */
const SLOW = 1.6;

export interface CaptionQueue {
  /** Shows these words now, or after those that are still to be read. */
  push(words: string): void;
  /** Forgets what was still to come, and takes away what is shown. */
  clear(): void;
}

/** @param show - called with the words to show, or with nothing to show: ''. */
export function createCaptionQueue(show: (words: string) => void, isSlow: () => boolean): CaptionQueue {
  const waiting: string[] = [];
  let shown = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  function next(): void {
    shown = waiting.shift() ?? '';
    show(shown);
    timer = shown === '' ? undefined : setTimeout(next, timeToRead(shown) * (isSlow() ? SLOW : 1));
  }
  return {
    push(words) {
      if (words === '' || words === (waiting.at(-1) ?? shown)) return;
      waiting.push(words);
      if (timer === undefined) next();
    },
    clear() {
      clearTimeout(timer);
      timer = undefined;
      waiting.length = 0;
      shown = '';
      show('');
    },
  };
}

function timeToRead(words: string): number {
  return Math.max(LEAST_MS, words.trim().split(/\s+/).length * MS_A_WORD);
}
