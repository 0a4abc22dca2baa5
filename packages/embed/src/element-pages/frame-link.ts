/**
 * Ties a page that shows one element to the page around its frame: its height and errors up, language and colours down.
 * Knows the protocol, WordPress's and the learning platforms' way of hearing a height; knows no element.
 */
import type { GameCommands, Theme } from '@requapass/protocol';
import { connectHost, createLtiAnnouncer, createWordPressAnnouncer } from '@requapass/protocol/guest';

type Locale = GameCommands['setLocale']['args']['locale'];

/**
 * A frame of another site that is out of sight is not laid out, and nothing tells its size; asking does. So the page
 * around need not move when somebody scrolls to it.
 */
const LOOKS_MS = [100, 400, 1000, 2000, 4000, 8000];

export interface FrameLinkOptions {
  /** Its box is what the frame should be as high as. */
  readonly content: HTMLElement;
  readonly build: string;
  /** The only origin to speak to; null: whichever page embeds this frame. */
  readonly origin: string | null;
  readonly setLocale: (locale: Locale) => void;
  readonly setTheme: (theme: Theme) => void;
  /** What the page around says of itself when it connects. */
  readonly onWelcome: (locale: string | undefined) => void;
  readonly log: (message: string) => void;
}

/** Does nothing where the page stands alone. */
export function linkFrame({
  content,
  build,
  origin,
  setLocale,
  setTheme,
  onWelcome,
  log,
}: FrameLinkOptions): void {
  if (window.parent === window) return;
  const connection = connectHost({
    window,
    allowedOrigins: origin === null ? 'any' : [origin],
    build,
    commands: {
      setLocale: ({ locale }) => setLocale(locale),
      setTheme: ({ theme }) => setTheme(theme),
    },
    onWelcome: ({ locale, theme }) => {
      if (theme) setTheme(theme);
      onWelcome(locale);
    },
    log: ({ code, message }) => log(`${code}: ${message}`),
  });
  // Without a listening page nobody answers: the element works all the same.
  connection.ready.catch(() => {});
  const wordPress = createWordPressAnnouncer(window);
  const lti = createLtiAnnouncer(window);
  let lastHeight = 0;
  const tellHeight = (): void => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    if (height === lastHeight) return;
    lastHeight = height;
    connection.resize(window.innerWidth, height);
    wordPress.height(height);
    lti.height(height);
  };
  new ResizeObserver(tellHeight).observe(content);
  for (const delayMs of LOOKS_MS) setTimeout(tellHeight, delayMs);
  document.addEventListener('requapass-error', (event) => {
    const { code, message } = (event as CustomEvent<{ code: string; message: string }>).detail;
    connection.emit('requapass-error', { code, message });
  });
}
