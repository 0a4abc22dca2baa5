/**
 * The host's side: the page that embeds a frame hears its events, gives it room and sends it commands.
 * Checks every message's source and origin. Knows no element and no game; a frame's word is never a proof.
 */
import { firstWrongField } from './checks.js';
import { createDeferred } from './deferred.js';
import { DETAIL_SHAPES } from './detail-shapes.js';
import { createError, report } from './errors.js';
import type { Log } from './errors.js';
import { PROTOCOL_VERSION } from './events.js';
import type {
  GameCommandName,
  GameCommands,
  GameEventDetails,
  GameEventName,
  ReadyDetail,
  Theme,
} from './events.js';
import { FRAME_SHAPES, FROM_GUEST_SHAPES } from './guest-shapes.js';
import type { EventMessage, FromGuest, HelloMessage } from './messages.js';
import { highestCommonVersion } from './negotiate.js';
import { createOpenCalls } from './open-calls.js';
import { platform } from './platform.js';
import { isTagged, ownValue, readMessage, show } from './read-message.js';
import { DEFAULT_LIMITS, createResizeGate } from './resize-gate.js';
import type { ResizeGate, Size, SizeLimits } from './resize-gate.js';
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
  /** Language of the page around the frame, e.g. `nl-BE`. Read at each welcome, so a getter may change. */
  readonly locale?: string | undefined;
  /** Read at each welcome, like `locale`. */
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
  const calls = createOpenCalls(timeoutMs);
  let port: PortLike | undefined;
  let lastSeq = 0;
  let strangeOrigin: string | undefined;
  const ready = createDeferred<ReadyDetail>(timeoutMs, () =>
    strangeOrigin === undefined
      ? createError('timeout', 'no frame', `a hello within ${timeoutMs} ms`)
      : createError('origin-not-allowed', strangeOrigin, allowedOrigins),
  );

  function onMessage({ source, origin, data }: MessageEventLike): void {
    // Plain facts are for pages without this script; here they come through the port.
    if (source !== frameWindow || !isTagged(data) || data.requapass === 'event') return;
    if (origin === 'null' ? !isSandboxed : !allowedOrigins.includes(origin)) {
      strangeOrigin = origin;
      report(log, 'origin-not-allowed', origin, allowedOrigins);
    } else {
      const hello = readMessage<HelloMessage>(data, 'requapass', FRAME_SHAPES, log);
      // Nobody can post to origin `null` by name.
      if (hello) welcome(hello, origin === 'null' ? '*' : origin);
    }
  }

  function welcome(hello: HelloMessage, target: string): void {
    // An answer comes from a document that stayed: it is welcome where we hold no port of its, and its numbers
    // go on. Any other hello comes from a fresh document.
    if (hello.isAnswer && port) return;
    const version = highestCommonVersion(versions, hello.versions);
    if (version === undefined) {
      const error = createError('no-common-version', hello.versions, versions);
      report(log, 'no-common-version', hello.versions, versions);
      ready.reject(error);
      frameWindow.postMessage({ requapass: 'refused', code: error.code, versions }, target);
      return;
    }
    dropPort();
    if (!hello.isAnswer) lastSeq = 0;
    const { port1, port2 } = new platform.MessageChannel();
    const gate = createResizeGate({ ...DEFAULT_LIMITS, ...options.limits });
    port = port1;
    port1.addEventListener('message', ({ data }) => {
      const message = port1 === port && readMessage<FromGuest>(data, 't', FROM_GUEST_SHAPES, log);
      if (message) onPortMessage(message, gate);
    });
    port1.start();
    const { locale, theme } = options;
    frameWindow.postMessage({ requapass: 'welcome', version, locale, theme }, target, [port2] as never[]);
  }

  function onPortMessage(message: FromGuest, gate: ResizeGate): void {
    if (message.t === 'ready') {
      const { version, build, capabilities } = message;
      if (port) calls.open(port);
      ready.resolve({ version, build, capabilities });
      onEvent?.('requapass-ready', { version, build, capabilities });
    } else if (message.t === 'resize') {
      const size = gate(message, Date.now());
      if (size === 'loop') report(log, 'resize-loop', `${message.height} px`);
      else if (size) onResize?.(size);
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
    const wrongField = shape && firstWrongField(detail, shape);
    if (!shape) {
      report(log, 'unknown-event', show(name), Object.keys(DETAIL_SHAPES));
    } else if (wrongField !== undefined) {
      report(log, 'malformed-message', `${name}.${wrongField}`);
    } else if (seq <= lastSeq) {
      report(log, 'repeated-event', seq, `more than ${lastSeq}`);
    } else {
      lastSeq = seq;
      onEvent?.(...([name, detail] as GameEventPair));
    }
  }

  function dropPort(): void {
    port?.close();
    port = undefined;
    calls.drop();
  }

  listenOn.addEventListener('message', onMessage);
  frameWindow.postMessage({ requapass: 'ping' }, '*');

  return {
    ready: ready.promise,
    call: (name, args) => calls.add(name, args) as Promise<never>,
    close() {
      listenOn.removeEventListener('message', onMessage);
      calls.close();
      port?.postMessage({ t: 'bye' });
      dropPort();
      ready.reject(createError('closed', 'this page hung up'));
    },
  };
}
