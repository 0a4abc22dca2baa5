/**
 * The element's end of the wire: what the frame reports becomes an event of the element.
 * Loaded when somebody plays. Knows no poster and no layout.
 */
import type { GameCommandName, GameCommands, GameEventName, Theme } from '@requapass/protocol';
import { connectFrame, type FrameConnection } from '@requapass/protocol/host';
import { FAILURE_TEXTS } from './failure-texts.js';

export interface BridgeOptions {
  readonly frameWindow: Window;
  /** The only origin the frame may have. */
  readonly origin: string;
  readonly locale: string;
  readonly theme: Theme | undefined;
  readonly timeoutMs: number;
  readonly onEvent: (name: GameEventName, detail: unknown) => void;
  /** The frame left the page it was on. */
  readonly onBye: () => void;
  /** Something was ignored: for developers. */
  readonly onReport: (code: string, message: string) => void;
  /** The first handshake did not come about in time; it still may. */
  readonly onSilence: (code: string, message: string) => void;
}

export interface Bridge {
  call<K extends GameCommandName>(name: K, args: GameCommands[K]['args']): Promise<GameCommands[K]['result']>;
  close(): void;
}

export { FAILURE_TEXTS };

export function openBridge(options: BridgeOptions): Bridge {
  const { frameWindow, origin, locale, theme, timeoutMs, onEvent, onBye, onReport, onSilence } = options;
  let isClosed = false;
  const connection: FrameConnection = connectFrame({
    frameWindow,
    listenOn: window,
    allowedOrigins: [origin],
    locale,
    theme,
    timeoutMs,
    onEvent,
    onBye,
    log: ({ code, message }) => onReport(code, message),
  });
  connection.ready.catch((error: unknown) => {
    if (!isClosed) onSilence(codeOf(error), error instanceof Error ? error.message : String(error));
  });
  return {
    call: (name, args) => connection.call(name, args),
    close() {
      isClosed = true;
      connection.close();
    },
  };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}
