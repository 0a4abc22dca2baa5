/**
 * Gives a plain `<iframe src="…/game.html">` what the element has: its height, and events a page can listen to.
 * Loaded only where there is such a frame. Knows the frame's address and window; the messages are `protocol`'s.
 */
import { connectFrame, type FrameConnection } from '@requapass/protocol/host';

/** Says to a second copy of the loader that this frame is spoken for. */
const MARK = 'data-requapass-hosted';

interface Hosted {
  readonly frameWindow: Window;
  readonly connection: FrameConnection;
}
const hosted = new Map<HTMLIFrameElement, Hosted>();

/** Connects to the frame and dispatches its events on it. Calling again for the same frame changes nothing. */
export function hostFrame(frame: HTMLIFrameElement): void {
  const { contentWindow } = frame;
  const known = hosted.get(frame);
  if (!contentWindow || known?.frameWindow === contentWindow || (!known && frame.hasAttribute(MARK))) return;
  // The frame was moved in the page: the browser gave it a new window.
  known?.connection.close();
  const connection = connectFrame({
    frameWindow: contentWindow,
    listenOn: window,
    allowedOrigins: [new URL(frame.src).origin],
    isSandboxed:
      self.origin === 'null' ||
      (frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin')),
    locale: frame.closest('[lang]')?.getAttribute('lang') ?? undefined,
    onEvent: (name, detail) => {
      frame.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
    },
    onResize: ({ height }) => {
      // Never smaller than the page made it: a webmaster's own height stands.
      if (height > frame.clientHeight) frame.height = String(height);
    },
  });
  // A frame with loading="lazy" may come much later than the time limit; it connects then.
  connection.ready.catch(() => {});
  hosted.set(frame, { frameWindow: contentWindow, connection });
  frame.setAttribute(MARK, '');
  leave.observe(document, { childList: true, subtree: true });
}

/** Lets go of frames that left the page. */
const leave = new MutationObserver(() => {
  for (const [frame, { connection }] of hosted) {
    if (frame.isConnected) continue;
    connection.close();
    hosted.delete(frame);
    frame.removeAttribute(MARK);
  }
  if (hosted.size === 0) leave.disconnect();
});
