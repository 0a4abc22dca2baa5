/**
 * Ties the game to the page around its frame: events up, commands down.
 * Knows the protocol's names; the handshake and its checks are the protocol's.
 */
import type { Locale } from '@requapass/framework';
import type { Theme } from '@requapass/protocol';
import { connectHost, createLtiAnnouncer, createWordPressAnnouncer } from '@requapass/protocol/guest';
import { parseSave } from '../session/save.js';
import type { Game } from './game.js';
import { reportIntent } from './reporter.js';

export interface HostLinkOptions {
  readonly game: Game;
  readonly build: string;
  /** The only origin to speak to; null: whichever page embeds this frame, pinned at its first welcome. */
  readonly origin: string | null;
  readonly setLocale: (locale: Locale) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly onConnected: () => void;
  readonly log: (message: string) => void;
}

export interface HostLink {
  readonly isConnected: boolean;
  /** Tells the page that something went wrong. */
  reportError(code: string, message: string): void;
}

/** The game fills its frame whatever its size; this height, in CSS pixels, shows a whole screen on a phone. */
const GOOD_HEIGHT = 640;

export function linkToHost({
  game,
  build,
  origin,
  setLocale,
  setTheme,
  onConnected,
  log,
}: HostLinkOptions): HostLink {
  if (window.parent === window) return { isConnected: false, reportError: () => {} };
  let isConnected = false;
  const connection = connectHost({
    window,
    allowedOrigins: origin === null ? 'any' : [origin],
    build,
    commands: {
      start: () => game.start(),
      pause: () => game.setPaused(true),
      resume: () => game.setPaused(false),
      setLocale: ({ locale }) => setLocale(locale),
      setTheme: ({ theme }) => setTheme(theme),
      requestOutcome: () => game.store.snapshot.outcome,
      restore: async ({ save }) => {
        const parsed = parseSave(save);
        const error = parsed.ok ? await game.store.restore(parsed.value) : parsed.error;
        if (error) throw new Error(`${error.code}: ${error.path} ${error.message}`);
      },
    },
    // The language is asked for by the frame's address and by `setLocale`; a welcome does not undo a choice.
    onWelcome: ({ theme }) => {
      isConnected = true;
      if (theme) setTheme(theme);
      onConnected();
    },
    log: ({ code, message }) => log(`${code}: ${message}`),
  });
  connection.resize(window.innerWidth, GOOD_HEIGHT);
  createWordPressAnnouncer(window).height(GOOD_HEIGHT);
  createLtiAnnouncer(window).height(GOOD_HEIGHT);
  // Without a listening page nobody answers: the game plays on, and plain listeners still hear it.
  connection.ready.catch(() => {});
  game.store.subscribe((snapshot, intent) => {
    if (game.isStarted || intent === null) reportIntent(connection.emit, snapshot, intent);
  });
  return {
    get isConnected() {
      return isConnected;
    },
    reportError: (code, message) => connection.emit('requapass-error', { code, message }),
  };
}
