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
  /** Shows this now, or after what is still to be read. */
  push(key: string): void;
  /** Forgets what was still to come, and takes away what is shown. */
  clear(): void;
}

/**
 * @param show - called with what to show, or with nothing to show: ''.
 * @param wordsOf - the words of what is shown, in the language of now: their number says how long it stays.
 */
export function createCaptionQueue(
  show: (key: string) => void,
  isSlow: () => boolean,
  wordsOf: (key: string) => string = (key) => key,
): CaptionQueue {
  const waiting: string[] = [];
  let shown = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  function next(): void {
    shown = waiting.shift() ?? '';
    show(shown);
    timer = shown === '' ? undefined : setTimeout(next, timeToRead(wordsOf(shown)) * (isSlow() ? SLOW : 1));
  }
  return {
    push(key) {
      if (key === '' || key === (waiting.at(-1) ?? shown)) return;
      waiting.push(key);
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
