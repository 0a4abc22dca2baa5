/**
 * Speaks to a WordPress page that embedded the frame by oEmbed: its height, and links to follow.
 * WordPress puts a secret in the address (`#?secret=…`), sometimes after the frame has loaded, and says `ready`.
 * Knows nothing of `requapass/1`.
 */
import { isRecord } from './checks.js';
import type { GuestWindow, MessageEventLike } from './window-like.js';

export interface WordPressAnnouncer {
  /** Height of the content in CSS px; WordPress keeps it between 200 and 1000. Nothing is sent without a secret. */
  height(px: number): void;
  /** Asks WordPress to follow a link; it does so only to the frame's own host, while the frame has the focus. */
  link(url: string): void;
  /** Stops listening. */
  close(): void;
}

export function createWordPressAnnouncer(window: GuestWindow): WordPressAnnouncer {
  let lastHeight: number | undefined;

  const secret = () => /#.*[?&]secret=([a-zA-Z0-9]+)/.exec(window.location.href)?.[1];

  function send(message: string, value: number | string): void {
    const known = secret();
    // The page around a sandboxed frame cannot be named; the message holds a size and the page's own secret.
    if (known) window.parent.postMessage({ message, value, secret: known }, '*');
  }

  function onMessage({ source, data }: MessageEventLike): void {
    if (source !== window.parent || !isRecord(data)) return;
    const isReady = data['message'] === 'ready' && data['secret'] === secret();
    if (isReady && lastHeight !== undefined) send('height', lastHeight);
  }

  window.addEventListener('message', onMessage);
  return {
    height(px) {
      lastHeight = Math.ceil(px);
      send('height', lastHeight);
    },
    link: (url) => send('link', url),
    close: () => window.removeEventListener('message', onMessage),
  };
}
