/**
 * The guest's side: a frame tells the page around it what happens and does what it is asked.
 * Accepts one parent from an allowed origin. Knows no game: commands are functions it is given.
 */
import { firstWrongField } from './checks.js';
import { createDeferred } from './deferred.js';
import { ProtocolError } from './errors.js';
import type { Log, ProtocolErrorCode } from './errors.js';
import { PROTOCOL_VERSION } from './events.js';
import type { GameCommandName, GameCommands, GameEventDetails, GameEventName, Theme } from './events.js';
import { choosePlainTarget } from './host-origin.js';
import type { AllowedOrigins } from './host-origin.js';
import type { CallMessage, FromHost, FromPage, WelcomeMessage } from './messages.js';
import { platform } from './platform.js';
import { isTagged, ownValue, readMessage, show } from './read-message.js';
import { createResizeSender } from './resize-sender.js';
import { ARGUMENT_SHAPES, FROM_HOST_SHAPES, PAGE_SHAPES, isTheme } from './shapes.js';
import type { GuestWindow, MessageEventLike, PortLike } from './window-like.js';

export type { AllowedOrigins } from './host-origin.js';
export { createLtiAnnouncer } from './lti.js';
export { createWordPressAnnouncer } from './wordpress.js';

type Answer<R> = R extends null ? R | void : R;
/** What the frame does when asked. A command left out is answered with `unknown-command`. */
export type Commands = {
  readonly [K in GameCommandName]?: (
    args: GameCommands[K]['args'],
  ) => Answer<GameCommands[K]['result']> | Promise<Answer<GameCommands[K]['result']>>;
};

/** What the page around the frame says of itself. */
export interface HostDetail {
  readonly version: number;
  readonly origin: string;
  /** Language tag of the page around the frame. */
  readonly locale: string | undefined;
  readonly theme: Theme | undefined;
}

export interface GuestOptions {
  /** The frame's own window. */
  readonly window: GuestWindow;
  /** Exact origins of host pages; or `'any'`, where the first that says welcome is the only one from then on. */
  readonly allowedOrigins: AllowedOrigins;
  readonly commands: Commands;
  /** Release of the game. */
  readonly build: string;
  /** Called at every welcome, also a late one. */
  readonly onWelcome?: ((host: HostDetail) => void) | undefined;
  readonly log?: Log | undefined;
  /** For the welcome. Default 10,000. */
  readonly timeoutMs?: number | undefined;
  /** Events kept while no host listens; the oldest are dropped. Default 200. */
  readonly queueLimit?: number | undefined;
  /** Versions this guest speaks. Default: all this package knows. */
  readonly versions?: readonly number[] | undefined;
}

export interface HostConnection {
  /** The first welcome. Rejects with a `ProtocolError` (`timeout` on a page without our script: no harm). */
  readonly ready: Promise<HostDetail>;
  /** Tells the host, now or as soon as it listens, and any plain listener. Never throws. */
  emit<K extends Exclude<GameEventName, 'requapass-ready'>>(name: K, detail: GameEventDetails[K]): void;
  /** Tells the host the size of the content, in CSS px. Measure the content, never the viewport. */
  resize(width: number, height: number): void;
  /** Says goodbye and stops listening. */
  close(): void;
}

/** Connects to the page around this frame, and again when it asks, until `close()`. */
export function connectHost(options: GuestOptions): HostConnection {
  const { window, allowedOrigins, commands, build, onWelcome } = options;
  const { timeoutMs = 10_000, queueLimit = 200, versions = [PROTOCOL_VERSION], log = () => {} } = options;
  const host = window.parent;
  const capabilities = Object.keys(commands);
  const ready = createDeferred<HostDetail>();
  const plainTarget = choosePlainTarget(window, allowedOrigins);
  const sizes = createResizeSender(window, ({ width, height }) => post({ t: 'resize', width, height }));
  const queue: object[] = [];
  let port: PortLike | undefined;
  let pinnedOrigin: string | undefined;
  let seq = 0;
  let isListening = false;

  function fail(code: ProtocolErrorCode, message: string): void {
    ready.reject(new ProtocolError(code, message));
  }

  /** Posts, and reports instead of throwing: a detail that cannot be copied is a mistake, not an accident. */
  function attempt(send: () => void): void {
    try {
      send();
    } catch {
      log({ code: 'not-cloneable', message: 'an event cannot be copied between windows: pass plain data' });
    }
  }

  function post(message: object): void {
    attempt(() => port?.postMessage(message));
  }

  function sayHello(isAnswer: boolean): void {
    host.postMessage({ requapass: 'hello', versions, build, isAnswer }, '*');
  }

  function tellPlainly(number: number, name: GameEventName, detail: object): void {
    const target = plainTarget ?? (pinnedOrigin === 'null' ? undefined : pinnedOrigin);
    if (target === undefined) return;
    attempt(() =>
      host.postMessage({ requapass: 'event', version: PROTOCOL_VERSION, seq: number, name, detail }, target),
    );
  }

  function isAllowed(origin: string): boolean {
    if (pinnedOrigin !== undefined) return origin === pinnedOrigin;
    return allowedOrigins === 'any' || allowedOrigins.includes(origin);
  }

  function onMessage({ source, origin, data, ports }: MessageEventLike): void {
    if (source !== host || !isTagged(data)) return;
    if (!isAllowed(origin)) {
      log({
        code: 'origin-not-allowed',
        message: `the page spoke from ${show(origin)}, which is not allowed`,
      });
      return;
    }
    const message = readMessage<FromPage>(data, 'requapass', PAGE_SHAPES, log);
    if (message?.requapass === 'ping') {
      sayHello(true);
    } else if (message?.requapass === 'refused') {
      fail('no-common-version', `the page speaks versions ${message.versions}; this frame ${versions}`);
    } else if (message && ports[0] && versions.includes(message.version)) {
      accept(message, ports[0], origin);
    } else if (message) {
      log({
        code: 'malformed-message',
        message: 'a welcome without a port, or in a version that was not offered',
      });
    }
  }

  function accept({ version, locale, theme }: WelcomeMessage, next: PortLike, origin: string): void {
    leave();
    pinnedOrigin = origin;
    port = next;
    next.addEventListener('message', ({ data }) => {
      const message = next === port && readMessage<FromHost>(data, 't', FROM_HOST_SHAPES, log);
      if (message && message.t === 'call') void run(message, next);
      else if (message) dropPort();
    });
    next.start();
    post({ t: 'ready', version, build, capabilities });
    queue.splice(0).forEach(post);
    sizes.again();
    const detail = { version, origin, locale, theme: isTheme(theme) ? (theme as Theme) : undefined };
    ready.resolve(detail);
    onWelcome?.(detail);
  }

  async function run({ id, name, args }: CallMessage, answerOn: PortLike): Promise<void> {
    const reply = (answer: object) => answerOn.postMessage({ t: 'reply', id, ...answer });
    const refuse = (code: string, message: string) => reply({ error: { code, message } });
    const shape = ownValue(ARGUMENT_SHAPES, name);
    const command = ownValue(commands, name) as ((args: unknown) => unknown) | undefined;
    if (!shape || !command) {
      return refuse('unknown-command', `command ${show(name)} is not one of: ${capabilities}`);
    }
    const wrong = firstWrongField(args, shape);
    if (wrong !== undefined)
      return refuse('bad-arguments', `argument ${wrong} of ${show(name)} has a wrong value`);
    let value: unknown;
    try {
      value = (await command(args)) ?? null;
    } catch (error) {
      return refuse(codeOf(error), error instanceof Error ? error.message : `command ${show(name)} failed`);
    }
    try {
      reply({ value });
    } catch {
      refuse('not-cloneable', `the result of ${show(name)} cannot be copied between windows`);
    }
  }

  function dropPort(): void {
    port?.close();
    port = undefined;
  }

  function leave(): void {
    post({ t: 'bye' });
    dropPort();
  }

  function onPageShow({ persisted }: { readonly persisted: boolean }): void {
    if (persisted) sayHello(false);
  }

  if (window === (host as unknown)) {
    fail('not-embedded', 'this page is not in a frame');
  } else {
    isListening = true;
    window.addEventListener('message', onMessage);
    window.addEventListener('pagehide', leave);
    window.addEventListener('pageshow', onPageShow);
    const timer = platform.setTimeout(
      () => fail('timeout', `no page said welcome within ${timeoutMs} ms`),
      timeoutMs,
    );
    const stopWaiting = () => platform.clearTimeout(timer);
    ready.promise.then(stopWaiting, stopWaiting);
    sayHello(false);
    tellPlainly(++seq, 'requapass-ready', { version: PROTOCOL_VERSION, build, capabilities });
  }

  return {
    ready: ready.promise,
    emit(name, detail) {
      if (!isListening) return;
      const message = { t: 'event', seq: ++seq, name, detail };
      tellPlainly(seq, name, detail);
      if (port) post(message);
      else if (queue.push(message) > queueLimit) {
        queue.shift();
        log({ code: 'queue-full', message: `no page listens: dropped the oldest of ${queueLimit} events` });
      }
    },
    resize(width, height) {
      if (isListening) sizes.ask({ width, height });
    },
    close() {
      isListening = false;
      window.removeEventListener('message', onMessage);
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('pageshow', onPageShow);
      leave();
      fail('closed', 'this frame closed the connection');
    },
  };
}

/** A game may name its own failures; anything else is `command-failed`. */
function codeOf(error: unknown): string {
  const code = (error as { readonly code?: unknown } | null | undefined)?.code;
  return typeof code === 'string' ? code : 'command-failed';
}
