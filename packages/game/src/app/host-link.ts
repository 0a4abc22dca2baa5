/**
 * Ties the game to the page around its frame: events up, commands down.
 * Knows the protocol's names; the handshake and its checks are the protocol's. Linked before anything is
 * loaded, so that the page also hears that the game could not start.
 */
import type { Locale } from '@requapass/framework';
import type { Theme } from '@requapass/protocol';
import { connectHost, createLtiAnnouncer, createWordPressAnnouncer } from '@requapass/protocol/guest';
import { parseSave } from '../session/save.js';
import type { Game } from './game.js';
import { reportIntent } from './reporter.js';

export interface HostLinkOptions {
  readonly build: string;
  /** The only origin to speak to; null: whichever page embeds this frame, pinned at its first welcome. */
  readonly origin: string | null;
  readonly setLocale: (locale: Locale) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly log: (message: string) => void;
}

export interface HostLink {
  /** Whether a page listens. */
  readonly isConnected: boolean;
  /** From now on commands reach this game, and what happens in it is told. */
  attach(game: Game, onConnected: () => void): void;
  /** Tells the page that something went wrong. */
  reportError(code: string, message: string): void;
  /** Says goodbye. */
  close(): void;
}

/** The game fills its frame whatever its size; this height, in CSS pixels, shows a whole screen on a phone. */
const GOOD_HEIGHT = 640;

export function linkToHost({ build, origin, setLocale, setTheme, log }: HostLinkOptions): HostLink {
  if (window.parent === window)
    return { isConnected: false, attach: () => {}, reportError: () => {}, close: () => {} };
  let isConnected = false;
  let tellConnected = (): void => {};
  let attachGame: (game: Game) => void = () => {};
  // A command that comes early waits for the game; if it never comes, the caller's time limit settles it.
  const attached = new Promise<Game>((resolve) => (attachGame = resolve));
  const connection = connectHost({
    window,
    allowedOrigins: origin === null ? 'any' : [origin],
    build,
    commands: {
      start: async () => (await attached).start(),
      pause: async () => (await attached).setPaused(true),
      resume: async () => (await attached).setPaused(false),
      setLocale: ({ locale }) => setLocale(locale),
      setTheme: ({ theme }) => setTheme(theme),
      requestOutcome: async () => (await attached).store.snapshot.outcome,
      restore: async ({ save }) => {
        const game = await attached;
        const parsed = parseSave(save);
        const error = parsed.ok ? await game.restore(parsed.value) : parsed.error;
        if (error) throw Object.assign(new Error(`${error.path}: ${error.message}`), { code: error.code });
      },
    },
    // The language is asked for by the frame's address and by `setLocale`; a welcome does not undo a choice.
    onWelcome: ({ theme }) => {
      isConnected = true;
      if (theme) setTheme(theme);
      tellConnected();
    },
    log: ({ code, message }) => log(`${code}: ${message}`),
  });
  connection.resize(window.innerWidth, GOOD_HEIGHT);
  const wordPress = createWordPressAnnouncer(window);
  wordPress.height(GOOD_HEIGHT);
  createLtiAnnouncer(window).height(GOOD_HEIGHT);
  // Without a listening page nobody answers: the game plays on, and plain listeners still hear it.
  connection.ready.catch(() => {});
  return {
    get isConnected() {
      return isConnected;
    },
    attach(game, onConnected) {
      tellConnected = onConnected;
      game.store.subscribe((snapshot, intent) => {
        if (game.isStarted || intent === null) reportIntent(connection.emit, snapshot, intent);
      });
      attachGame(game);
    },
    close() {
      wordPress.close();
      connection.close();
    },
    reportError: (code, message) => connection.emit('requapass-error', { code, message }),
  };
}
