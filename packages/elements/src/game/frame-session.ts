/**
 * One connection to one frame: what it reports goes up, language and theme flow down, silence is told.
 * Knows no poster and no element.
 */
import type { Locale } from '@requapass/framework';
import type { GameCommandName, GameCommands, GameEventName, Theme } from '@requapass/protocol';
import { connectFrame, type FrameConnection } from '@requapass/protocol/host';

export interface FrameSessionOptions extends FrameReports {
  readonly frameWindow: Window;
  /** The only origin the frame may have. */
  readonly origin: string;
  readonly wishes: FrameWishes;
  readonly timeoutMs: number;
}

/** What becomes known of a frame. */
export interface FrameReports {
  readonly onEvent: (name: GameEventName, detail: never) => void;
  /** The frame left the page it was on. */
  readonly onBye: () => void;
  /** A message was wrong and was ignored. */
  readonly onIgnored: (code: string, message: string) => void;
  /** No handshake came about in time, at first or after the frame left; it still may. */
  readonly onSilence: (code: string, message: string) => void;
}

/** What the page wants of the frame, and may change while it plays. */
export interface FrameWishes {
  readonly locale: Locale;
  readonly theme: Theme | undefined;
}

/** Ignored messages a page should hear of. Unknown fields and the like are only a newer frame. */
const TOLD_REPORTS: ReadonlySet<string> = new Set(['malformed-message', 'origin-not-allowed']);

export class FrameSession {
  readonly #connection: FrameConnection;
  #isClosed = false;
  #told: FrameWishes;
  /** Runs while the frame has left and none has come in its place. */
  #absence: ReturnType<typeof setTimeout> | undefined;

  constructor(options: FrameSessionOptions) {
    const { frameWindow, origin, wishes, timeoutMs, onEvent, onBye, onIgnored, onSilence } = options;
    this.#told = wishes;
    this.#connection = connectFrame({
      frameWindow,
      listenOn: window,
      allowedOrigins: [origin],
      // A frame in a sandboxed box is sandboxed too.
      isSandboxed: self.origin === 'null',
      ...wishes,
      timeoutMs,
      onEvent: (name, detail) => {
        if (name === 'requapass-ready') clearTimeout(this.#absence);
        onEvent(name, detail as never);
      },
      onBye: () => {
        clearTimeout(this.#absence);
        this.#absence = setTimeout(
          () => onSilence('timeout', `the frame left; no other one answered within ${timeoutMs} ms`),
          timeoutMs,
        );
        onBye();
      },
      log: ({ code, message }) => {
        if (TOLD_REPORTS.has(code)) onIgnored(code, message);
      },
    });
    this.#connection.ready.catch((error: unknown) => {
      if (!this.#isClosed) onSilence(codeOf(error), error instanceof Error ? error.message : String(error));
    });
  }

  call<K extends GameCommandName>(
    name: K,
    args: GameCommands[K]['args'],
  ): Promise<GameCommands[K]['result']> {
    return this.#connection.call(name, args);
  }

  /** Tells the frame what changed since it was last told. A frame that cannot do it plays on as it was. */
  tell({ locale, theme }: FrameWishes): void {
    if (locale !== this.#told.locale) this.call('setLocale', { locale }).catch(() => undefined);
    if (theme && theme !== this.#told.theme) this.call('setTheme', { theme }).catch(() => undefined);
    this.#told = { locale, theme };
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#absence);
    this.#connection.close();
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}
