/**
 * The host's side: the page that embeds a frame hears its events, gives it room and sends it commands.
 * Checks every message's source and origin. Knows no element and no game; a frame's word is never a proof.
 */
import { firstWrongField } from './checks.js';
import { createDeferred } from './deferred.js';
import { ProtocolError } from './errors.js';
import type { Log, ProtocolErrorCode } from './errors.js';
import { PROTOCOL_VERSION } from './events.js';
import type {
  GameCommandName,
  GameCommands,
  GameEventDetails,
  GameEventName,
  ReadyDetail,
  Theme,
} from './events.js';
import type { EventMessage, FromGuest, HelloMessage } from './messages.js';
import { highestCommonVersion } from './negotiate.js';
import { createOpenCalls } from './open-calls.js';
import { platform } from './platform.js';
import { isTagged, ownValue, readMessage, show } from './read-message.js';
import { DEFAULT_LIMITS, createResizeGate } from './resize-gate.js';
import type { Size, SizeLimits } from './resize-gate.js';
import { DETAIL_SHAPES, FRAME_SHAPES, FROM_GUEST_SHAPES } from './shapes.js';
import type { MessageEventLike, MessageTarget, PortLike, PostTarget } from './window-like.js';

export type { Size, SizeLimits } from './resize-gate.js';

/** An event's name and its detail; testing the name narrows the detail. */
export type GameEventPair = { [K in GameEventName]: [name: K, detail: GameEventDetails[K]] }[GameEventName];

export interface FrameOptions {
  /** The frame's `contentWindow`. */
  readonly frameWindow: PostTarget;
  /** The window around the frame. */
  readonly listenOn: MessageTarget;
  /** Exact origins the frame may have, after redirects, e.g. `https://play.example.org`. */
  readonly allowedOrigins: readonly string[];
  /** True only where this page itself sandboxed the frame without `allow-same-origin`: then `'null'` is right. */
  readonly isSandboxed?: boolean;
  /** Language of the page around the frame, e.g. `nl-BE`. */
  readonly locale?: string | undefined;
  readonly theme?: Theme | undefined;
  /** Called for every event; `requapass-ready` again after each reload. */
  readonly onEvent?: ((...event: GameEventPair) => void) | undefined;
  /** A size to give the frame, already clamped. */
  readonly onResize?: ((size: Size) => void) | undefined;
  /** The frame left. It may come back: `requapass-ready` tells. */
  readonly onBye?: (() => void) | undefined;
  readonly log?: Log | undefined;
  /** For the handshake, and for each call. Default 10,000. */
  readonly timeoutMs?: number | undefined;
  readonly limits?: Partial<SizeLimits> | undefined;
  /** Versions this host speaks. Default: all this package knows. */
  readonly versions?: readonly number[] | undefined;
}

export interface FrameConnection {
  /** The first handshake. Rejects with a `ProtocolError`; a frame that comes later still connects. */
  readonly ready: Promise<ReadyDetail>;
  /** Asks the frame for something, once it is ready. Always settles; rejects with a `ProtocolError`. */
  call<K extends GameCommandName>(name: K, args: GameCommands[K]['args']): Promise<GameCommands[K]['result']>;
  /** Says goodbye and stops listening. Open calls are rejected with `closed`. */
  close(): void;
}

/** Connects to a frame, and again whenever the frame is reloaded, until `close()`. */
export function connectFrame(options: FrameOptions): FrameConnection {
  const { frameWindow, listenOn, allowedOrigins, isSandboxed, onEvent, onResize, onBye } = options;
  const { timeoutMs = 10_000, versions = [PROTOCOL_VERSION], log = () => {} } = options;
  const ready = createDeferred<ReadyDetail>();
  const calls = createOpenCalls(timeoutMs);
  let port: PortLike | undefined;
  let lastSeq = 0;
  let isClosed = false;
  let why: 'timeout' | 'origin-not-allowed' = 'timeout';

  const stopWaiting = () => platform.clearTimeout(timer);
  const timer = platform.setTimeout(
    () => fail(why, `the frame did not connect within ${timeoutMs} ms; allowed: ${allowedOrigins}`),
    timeoutMs,
  );
  ready.promise.then(stopWaiting, stopWaiting);

  function fail(code: ProtocolErrorCode, message: string): void {
    ready.reject(new ProtocolError(code, message));
  }

  function onMessage({ source, origin, data }: MessageEventLike): void {
    if (source !== frameWindow || !isTagged(data)) return;
    if (origin === 'null' ? !isSandboxed : !allowedOrigins.includes(origin)) {
      why = 'origin-not-allowed';
      log({ code: why, message: `the frame spoke from ${show(origin)}; allowed: ${allowedOrigins}` });
    } else if (data.requapass !== 'event') {
      const hello = readMessage<HelloMessage>(data, 'requapass', FRAME_SHAPES, log);
      // Nobody can post to origin `null` by name.
      if (hello) welcome(hello, origin === 'null' ? '*' : origin);
    }
  }

  function welcome(hello: HelloMessage, target: string): void {
    if (hello.isAnswer && port) return;
    const version = highestCommonVersion(versions, hello.versions);
    if (version === undefined) {
      const message = `the frame speaks versions ${hello.versions}; this page ${versions}`;
      log({ code: 'no-common-version', message });
      fail('no-common-version', message);
      frameWindow.postMessage({ requapass: 'refused', code: 'no-common-version', versions }, target);
      return;
    }
    dropPort();
    // An answer comes from a page that stayed: its numbers go on. Any other hello is a fresh page.
    if (!hello.isAnswer) lastSeq = 0;
    const channel = new platform.MessageChannel();
    const mine = (port = channel.port1);
    const gate = createResizeGate({ ...DEFAULT_LIMITS, ...options.limits });
    mine.addEventListener('message', ({ data }) => {
      const message = mine === port && readMessage<FromGuest>(data, 't', FROM_GUEST_SHAPES, log);
      if (message) onPortMessage(message, gate);
    });
    mine.start();
    const { locale, theme } = options;
    frameWindow.postMessage({ requapass: 'welcome', version, locale, theme }, target, [
      channel.port2,
    ] as unknown as never[]);
  }

  function onPortMessage(message: FromGuest, gate: ReturnType<typeof createResizeGate>): void {
    if (message.t === 'ready') {
      const { version, build, capabilities } = message;
      calls.usePort(port);
      ready.resolve({ version, build, capabilities });
      onEvent?.('requapass-ready', { version, build, capabilities });
    } else if (message.t === 'resize') {
      const verdict = gate(message, Date.now());
      if (verdict === 'loop')
        log({ code: 'resize-loop', message: `stopped growing at ${message.height} px` });
      else if (verdict !== 'unchanged') onResize?.(verdict);
    } else if (message.t === 'event') {
      onFact(message);
    } else if (message.t === 'reply') {
      calls.settle(message);
    } else {
      dropPort();
      onBye?.();
    }
  }

  function onFact({ seq, name, detail }: EventMessage): void {
    const shape = ownValue(DETAIL_SHAPES, name);
    const wrong = shape && firstWrongField(detail, shape);
    if (!shape) {
      log({
        code: 'unknown-event',
        message: `event ${show(name)} is not one of: ${Object.keys(DETAIL_SHAPES)}`,
      });
    } else if (wrong !== undefined) {
      log({ code: 'malformed-message', message: `detail of event ${show(name)} has a wrong ${wrong}` });
    } else if (seq <= lastSeq) {
      log({ code: 'repeated-event', message: `event number ${seq} came after number ${lastSeq}` });
    } else {
      lastSeq = seq;
      onEvent?.(...([name, detail] as GameEventPair));
    }
  }

  function dropPort(): void {
    port?.close();
    port = undefined;
    calls.usePort(port);
    calls.fail('frame-gone', 'the frame left or was reloaded before it answered', false);
  }

  listenOn.addEventListener('message', onMessage);
  frameWindow.postMessage({ requapass: 'ping' }, '*');

  return {
    ready: ready.promise,
    call<K extends GameCommandName>(name: K, args: GameCommands[K]['args']) {
      const answer = calls.add(name, args);
      if (isClosed) closeCalls();
      return answer as Promise<GameCommands[K]['result']>;
    },
    close() {
      isClosed = true;
      listenOn.removeEventListener('message', onMessage);
      port?.postMessage({ t: 'bye' });
      port?.close();
      port = undefined;
      fail('closed', CLOSED);
      closeCalls();
    },
  };

  function closeCalls(): void {
    calls.fail('closed', CLOSED, true);
  }
}

const CLOSED = 'this page closed the connection to the frame';
