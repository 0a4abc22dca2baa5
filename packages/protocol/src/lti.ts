/**
 * Tells a learning platform that launched the frame by LTI how tall it is (`lti.frameResize`).
 * Knows nothing of `requapass/1` and not whether anybody listens.
 */
import type { GuestWindow } from './window-like.js';

export interface LtiAnnouncer {
  /** Height of the content in CSS px. */
  height(px: number): void;
}

/** `target` is the platform's origin where it is known; a height alone tells a stranger nothing. */
export function createLtiAnnouncer(window: Pick<GuestWindow, 'parent'>, target = '*'): LtiAnnouncer {
  return {
    height(px) {
      window.parent.postMessage({ subject: 'lti.frameResize', height: Math.ceil(px) }, target);
    },
  };
}
