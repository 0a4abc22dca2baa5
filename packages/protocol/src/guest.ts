/**
 * The guest's side: a frame tells the page around it what happens and does what it is asked.
 * Accepts one parent from an allowed origin. Knows no game: commands are functions it is given.
 */
import { answerCall } from './answer-call.js';
import type { Commands } from './answer-call.js';
import { isTheme } from './argument-shapes.js';
import { createDeferred } from './deferred.js';
import { createError, report } from './errors.js';
import type { Log } from './errors.js';
import { PROTOCOL_VERSION } from './events.js';
import type { GameEventDetails, GameEventName, Theme } from './events.js';
import { choosePlainTarget } from './host-origin.js';
import type { AllowedOrigins } from './host-origin.js';
import type { FromHost, FromPage, WelcomeMessage } from './messages.js';
import { isTagged, readMessage } from './read-message.js';
import { createResizeSender } from './resize-sender.js';
import { FROM_HOST_SHAPES, PAGE_SHAPES } from './host-shapes.js';
import type { GuestWindow, MessageEventLike, PortLike } from './window-like.js';

export type { Commands } from './answer-call.js';
export type { AllowedOrigins } from './host-origin.js';
export { createLtiAnnouncer } from './lti.js';
export { createWordPressAnnouncer } from './wordpress.js';

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
  const plainTarget = choosePlainTarget(window, allowedOrigins);
  const sizes = createResizeSender(window, (size) => post({ t: 'resize', ...size }));
  const ready = createDeferred<HostDetail>(timeoutMs, () =>
    createError('timeout', 'no page', `a welcome within ${timeoutMs} ms`),
  );
  const queue: object[] = [];
  let port: PortLike | undefined;
  let pinnedOrigin: string | undefined;
  let seq = 0;
  let isOpen = false;

  function post(message: object): void {
    attempt(() => port?.postMessage(message), log);
  }

  function sayHello(isAnswer: boolean): void {
    host.postMessage({ requapass: 'hello', versions, build, isAnswer }, '*');
  }

  function tellPlainly(name: GameEventName, detail: object): void {
    const target = plainTarget ?? pinnedOrigin ?? 'null';
    const fact = { requapass: 'event', version: PROTOCOL_VERSION, seq: ++seq, name, detail };
    // Nobody can post to origin `null` by name.
    if (target !== 'null') attempt(() => host.postMessage(fact, target), log);
  }

  function isAllowed(origin: string): boolean {
    if (pinnedOrigin !== undefined) return origin === pinnedOrigin;
    return allowedOrigins === 'any' || allowedOrigins.includes(origin);
  }

  function onMessage({ source, origin, data, ports: [next] }: MessageEventLike): void {
    if (source !== host || !isTagged(data)) return;
    if (!isAllowed(origin)) return report(log, 'origin-not-allowed', origin, pinnedOrigin ?? allowedOrigins);
    const message = readMessage<FromPage>(data, 'requapass', PAGE_SHAPES, log);
    if (message?.requapass === 'ping') sayHello(true);
    else if (message?.requapass === 'refused') {
      ready.reject(createError('no-common-version', message.versions, versions));
    } else if (message) {
      if (next && versions.includes(message.version)) accept(message, next, origin);
      else report(log, 'malformed-message', 'welcome', `a port, and a version of ${versions}`);
    }
  }

  function accept({ version, locale, theme }: WelcomeMessage, next: PortLike, origin: string): void {
    leave();
    pinnedOrigin = origin;
    port = next;
    next.addEventListener('message', ({ data }) => {
      const message = next === port && readMessage<FromHost>(data, 't', FROM_HOST_SHAPES, log);
      if (message && message.t === 'call') void answerCall(message, commands, next);
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
    ready.reject(createError('not-embedded', 'this page is in no frame'));
  } else {
    isOpen = true;
    window.addEventListener('message', onMessage);
    window.addEventListener('pagehide', leave);
    window.addEventListener('pageshow', onPageShow);
    sayHello(false);
    tellPlainly('requapass-ready', { version: PROTOCOL_VERSION, build, capabilities });
  }

  return {
    ready: ready.promise,
    emit(name, detail) {
      if (!isOpen) return;
      tellPlainly(name, detail);
      const message = { t: 'event', seq, name, detail };
      if (port) post(message);
      else if (queue.push(message) > queueLimit) {
        queue.shift();
        report(log, 'queue-full', 'dropped the oldest event', `at most ${queueLimit}`);
      }
    },
    resize(width, height) {
      if (isOpen) sizes.ask({ width, height });
    },
    close() {
      isOpen = false;
      window.removeEventListener('message', onMessage);
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('pageshow', onPageShow);
      leave();
      ready.reject(createError('closed', 'this frame hung up'));
    },
  };
}

/** Reports instead of throwing: a detail that cannot be copied must not stop the game. */
function attempt(send: () => void, log: Log): void {
  try {
    send();
  } catch {
    report(log, 'not-cloneable', 'a message', 'plain data');
  }
}
