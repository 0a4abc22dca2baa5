/**
 * Sends the size of the content to the host, at most once per animation frame, and only when it changed.
 * Knows neither what is measured nor who reads it.
 */
import { platform } from './platform.js';
import { isTrembling } from './resize-gate.js';
import type { Size } from './resize-gate.js';
import type { GuestWindow } from './window-like.js';

/** A frame out of sight gets no animation frames, and still has to say how tall it is. */
const OUT_OF_SIGHT_MS = 150;

export interface ResizeSender {
  /** Sends this size soon; a later one in the same animation frame replaces it. */
  ask(size: Size): void;
  /** Sends the last size again: somebody new is listening. */
  again(): void;
}

export function createResizeSender(
  window: Pick<GuestWindow, 'requestAnimationFrame'>,
  send: (size: Size) => void,
): ResizeSender {
  let latest: Size | undefined;
  let sent: Size | undefined;
  let isWaiting = false;

  function flush(): void {
    if (!isWaiting || !latest) return;
    isWaiting = false;
    if (sent && isTrembling(latest, sent)) return;
    sent = latest;
    send(latest);
  }

  function ask(size: Size): void {
    latest = size;
    if (isWaiting) return;
    isWaiting = true;
    window.requestAnimationFrame(flush);
    platform.setTimeout(flush, OUT_OF_SIGHT_MS);
  }

  return {
    ask,
    again() {
      sent = undefined;
      if (latest) ask(latest);
    },
  };
}
