/** What the contract suite cannot see from outside: listeners, sources, repeated numbers, late and double hosts. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connectHost } from './guest.js';
import type { GuestOptions, HostConnection } from './guest.js';
import { connectFrame } from './host.js';
import type { FrameConnection, FrameOptions, GameEventPair } from './host.js';
import { createFakeFrame } from './testing/index.js';
import { until } from './testing/rig.js';
import type { FakeFrame } from './testing/index.js';
import type { GuestWindow, PortLike } from './window-like.js';

const HOST = 'https://host.example';
const GUEST = 'https://guest.example';

let fake: FakeFrame;
let events: GameEventPair[];
let reports: string[];
let open: { close(): void }[];

beforeEach(() => {
  fake = createFakeFrame();
  events = [];
  reports = [];
  open = [];
});
afterEach(() => {
  for (const connection of open) connection.close();
});

function host(options: Partial<FrameOptions> = {}): FrameConnection {
  const frame = connectFrame({
    frameWindow: fake.frameWindow,
    listenOn: fake.hostWindow,
    allowedOrigins: [GUEST],
    onEvent: (...event) => events.push(event),
    log: ({ code, message }) => reports.push(message.startsWith(code) ? code : message),
    ...options,
  });
  open.push(frame);
  return frame;
}

function guest(options: Partial<GuestOptions> = {}): HostConnection {
  let connection: HostConnection | undefined;
  fake.load((window) => {
    connection = connectHost({ window, allowedOrigins: 'any', commands: {}, build: '1.0.0', ...options });
  });
  open.push(connection as HostConnection);
  return connection as HostConnection;
}

/** A port in the hands of the test: what the other side posts, and a way to post to it. */
function hold(port: PortLike) {
  const received: Record<string, unknown>[] = [];
  port.addEventListener('message', ({ data }) => received.push(data as Record<string, unknown>));
  port.start();
  open.push(port);
  return { received, post: (message: unknown) => port.postMessage(message) };
}

/** A guest that is only a port: it shakes hands by hand. */
async function bareGuest(): Promise<ReturnType<typeof hold>> {
  const welcomed = new Promise<PortLike>((resolve) => {
    fake.load((window) => {
      window.addEventListener('message', ({ data, ports }) => {
        if ((data as { requapass: string }).requapass === 'welcome') resolve(ports[0] as PortLike);
      });
      window.parent.postMessage({ requapass: 'hello', versions: [1], build: 'bare' }, HOST);
    });
  });
  return hold(await welcomed);
}

const progress = (done: number) => ({ done, total: 3, mission: null });
/** Long enough for what must not happen to happen. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 30));

describe('close', () => {
  it('leaves no listener on either side', async () => {
    const page = host();
    const frame = guest();
    await page.ready;
    expect(fake.listenerCount()).toEqual({ host: 1, guest: 3 });
    page.close();
    frame.close();
    expect(fake.listenerCount()).toEqual({ host: 0, guest: 0 });
  });

  it('may be called twice, and before any answer', async () => {
    const page = host();
    page.close();
    page.close();
    await expect(page.ready).rejects.toMatchObject({ code: 'closed', name: 'ProtocolError' });
    const frame = guest();
    frame.close();
    frame.close();
    frame.emit('requapass-progress', progress(1));
    frame.resize(1, 1);
    await expect(frame.ready).rejects.toMatchObject({ code: 'closed' });
  });
});

describe('a host', () => {
  it('hears only the window of its frame, whatever origin another window has', async () => {
    const page = host();
    guest({ commands: { start: () => null } });
    await page.ready;
    const data = { requapass: 'hello', versions: [1], build: '6' };
    for (const source of [undefined, fake.hostWindow, {}]) {
      fake.deliverToHost({ source, origin: GUEST, data });
      fake.deliverToHost({ source, origin: 'https://evil.example', data });
    }
    await settle();
    expect(await page.call('start', {})).toBeNull();
    expect(events).toHaveLength(1);
    expect(reports).toEqual([]);
  });

  it('drops what the port of a document that is gone still delivers', async () => {
    class StubbornChannel extends MessageChannel {
      constructor() {
        super();
        this.port1.close = () => {};
      }
    }
    vi.stubGlobal('MessageChannel', StubbornChannel);
    const page = host();
    const gone = await bareGuest();
    const next = await bareGuest();
    gone.post({ t: 'event', seq: 1, name: 'requapass-progress', detail: progress(1) });
    next.post({ t: 'event', seq: 1, name: 'requapass-progress', detail: progress(2) });
    await until(() => events.length > 0, 'an event arrives');
    await settle();
    vi.unstubAllGlobals();
    expect(events).toEqual([['requapass-progress', progress(2)]]);
    page.close();
  });

  it('takes the origin null only from a frame it sandboxed, even where a list names it', async () => {
    const page = host({ timeoutMs: 60, allowedOrigins: ['null'] });
    fake.deliverToHost({
      source: fake.frameWindow,
      origin: 'null',
      data: { requapass: 'hello', versions: [1], build: '6' },
    });
    await expect(page.ready).rejects.toMatchObject({ code: 'origin-not-allowed' });
    expect(reports).toEqual(['origin-not-allowed']);
  });

  it('passes no event twice, and none that is unknown or has a wrong detail', async () => {
    host();
    const port = await bareGuest();
    const tell = (seq: number, name: string, detail: object) => port.post({ t: 'event', seq, name, detail });
    tell(1, 'requapass-progress', progress(1));
    tell(1, 'requapass-progress', progress(1));
    tell(3, 'requapass-progress', progress(3));
    tell(2, 'requapass-progress', progress(2));
    tell(4, 'requapass-badge-of-tomorrow', {});
    tell(5, 'constructor', {});
    tell(6, 'requapass-outcome', { outcome: { format: 'something else' } });
    tell(7, 'requapass-error', { code: 'x', message: 'y' });
    await until(() => events.length === 3, 'the last event arrives');
    expect(events.map(([name, detail]) => ('done' in detail ? detail.done : name))).toEqual([
      1,
      3,
      'requapass-error',
    ]);
    expect(reports).toEqual([
      'repeated-event',
      'repeated-event',
      'unknown-event',
      'unknown-event',
      'malformed-message',
    ]);
  });

  it('reads past fields it does not know, and reports them', async () => {
    const page = host();
    const port = await bareGuest();
    port.post({ t: 'ready', version: 1, build: 'bare', capabilities: [], colour: 'blue' });
    expect(await page.ready).toEqual({ version: 1, build: 'bare', capabilities: [] });
    expect(reports).toEqual(['unknown-field']);
  });

  it('settles a call once, and ignores a second and a stray reply', async () => {
    const page = host();
    const port = await bareGuest();
    port.post({ t: 'ready', version: 1, build: 'bare', capabilities: [] });
    const started = page.call('start', {});
    await until(() => port.received.length > 0, 'the call arrives');
    const { id } = port.received[0] as { id: number };
    port.post({ t: 'reply', id: 999, value: 'stray' });
    port.post({ t: 'reply', id, value: 'first' });
    port.post({ t: 'reply', id, error: { code: 'late', message: 'late' } });
    expect(await started).toBe('first');
  });

  it('stops a frame that grows without end', async () => {
    const heights: number[] = [];
    host({ onResize: ({ height }) => heights.push(height), limits: { maxGrowths: 10 } });
    const port = await bareGuest();
    for (let step = 0; step < 40; step++) port.post({ t: 'resize', width: 300, height: 100 + step * 50 });
    await until(() => heights.length + reports.length === 40, 'all sizes are read');
    expect(heights).toHaveLength(11);
    expect(reports).toEqual(Array(29).fill('resize-loop'));
  });

  it('still connects to a frame that comes after the time is up', async () => {
    const page = host({ timeoutMs: 20 });
    await expect(page.ready).rejects.toMatchObject({ code: 'timeout' });
    guest();
    await until(() => events.length > 0, 'an event arrives');
    expect(events.map(([name]) => name)).toEqual(['requapass-ready']);
  });

  it('gives way to a second one on the same page, which says so by bye', async () => {
    let byes = 0;
    const first = host({ onBye: () => byes++ });
    guest({ commands: { start: () => null } });
    await first.ready;
    const second = host();
    await second.ready;
    await until(() => byes > 0, 'bye arrives');
    expect(byes).toBe(1);
    expect(await second.call('start', {})).toBeNull();
  });
});

describe('a guest', () => {
  it('hears only its parent, and only the origin that was first to welcome it', async () => {
    const welcomes: string[] = [];
    const codes: string[] = [];
    const page = host();
    guest({ onWelcome: ({ origin }) => welcomes.push(origin), log: ({ code }) => codes.push(code) });
    await page.ready;
    const data = { requapass: 'welcome', version: 1 };
    const strangers = [
      { source: {}, origin: HOST },
      { source: undefined, origin: HOST },
    ];
    for (const stranger of strangers) fake.deliverToGuest({ data, ...stranger, ports: [{} as PortLike] });
    fake.deliverToGuest({
      data,
      source: fake.parentWindow,
      origin: 'https://evil.example',
      ports: [{} as PortLike],
    });
    expect(welcomes).toEqual([HOST]);
    expect(codes).toEqual(['origin-not-allowed']);
  });

  it('does not take a welcome without a port, or in a version it did not offer', () => {
    const codes: string[] = [];
    guest({ log: ({ code }) => codes.push(code) });
    const from = { source: fake.parentWindow, origin: HOST };
    fake.deliverToGuest({ ...from, data: { requapass: 'welcome', version: 1 } });
    fake.deliverToGuest({ ...from, data: { requapass: 'welcome', version: 2 }, ports: [{} as PortLike] });
    expect(codes).toEqual(['malformed-message', 'malformed-message']);
  });

  it('does nothing for a page it has left for another', async () => {
    const done: string[] = [];
    const callers: ((event: { data: unknown }) => void)[] = [];
    const port = (): PortLike => ({
      postMessage: () => {},
      addEventListener: (_, listener) => callers.push(listener),
      start: () => {},
      close: () => {},
    });
    guest({ commands: { start: () => void done.push('start'), pause: () => void done.push('pause') } });
    const data = { requapass: 'welcome', version: 1 };
    for (const _ of ['first', 'second']) {
      fake.deliverToGuest({ data, source: fake.parentWindow, origin: HOST, ports: [port()] });
    }
    callers[0]?.({ data: { t: 'call', id: 1, name: 'start', args: {} } });
    callers[1]?.({ data: { t: 'call', id: 1, name: 'pause', args: {} } });
    await until(() => done.length > 0, 'a command is done');
    expect(done).toEqual(['pause']);
  });

  it('tells nobody anything after close', async () => {
    const heard: unknown[] = [];
    const frame = guest();
    frame.close();
    await settle();
    fake.hostWindow.addEventListener('message', ({ data }) => heard.push(data));
    frame.emit('requapass-progress', progress(1));
    frame.resize(300, 300);
    await settle();
    expect(heard).toEqual([]);
  });

  it('does only commands that are its own, not inherited ones', async () => {
    const page = host();
    guest({ commands: Object.create({ start: () => expect.unreachable('an inherited command was done') }) });
    await page.ready;
    await expect(page.call('start', {})).rejects.toMatchObject({ code: 'unknown-command' });
  });

  it('ignores a theme it does not know, and takes the rest of the welcome', async () => {
    const page = host({ theme: 'sepia' as never, locale: 'fr' });
    const frame = guest();
    await page.ready;
    expect(await frame.ready).toEqual({ version: 1, origin: HOST, locale: 'fr', theme: undefined });
  });

  it('says at once that it is in no frame, and then does nothing', async () => {
    const window = {
      origin: GUEST,
      location: { href: `${GUEST}/game.html` },
      document: { referrer: '' },
      addEventListener: () => expect.unreachable('a listener was added'),
      removeEventListener: () => {},
      postMessage: () => expect.unreachable('something was posted'),
    };
    const alone = Object.assign(window, { parent: window }) as unknown as GuestWindow;
    const frame = connectHost({ window: alone, allowedOrigins: 'any', commands: {}, build: '1.0.0' });
    frame.emit('requapass-progress', progress(1));
    await expect(frame.ready).rejects.toMatchObject({ code: 'not-embedded' });
    frame.close();
  });

  it('reports an event that cannot be copied, and goes on', async () => {
    const codes: string[] = [];
    const page = host();
    const frame = guest({ log: ({ code }) => codes.push(code) });
    await page.ready;
    frame.emit('requapass-error', { code: 'x', message: (() => {}) as unknown as string });
    frame.emit('requapass-progress', progress(2));
    await until(() => events.length === 2, 'the good event arrives');
    expect(new Set(codes)).toEqual(new Set(['not-cloneable']));
    expect(events.map(([name]) => name)).toEqual(['requapass-ready', 'requapass-progress']);
  });

  it('connects again when the browser takes the page out of its cache', async () => {
    const page = host();
    const frame = guest();
    await page.ready;
    frame.emit('requapass-progress', progress(1));
    await until(() => events.length === 2, 'the first event arrives');
    fake.hideAndShow();
    frame.emit('requapass-progress', progress(2));
    await until(() => events.length === 4, 'the second event arrives');
    expect(events.map(([name, detail]) => ('done' in detail ? detail.done : name))).toEqual([
      'requapass-ready',
      1,
      'requapass-ready',
      2,
    ]);
    expect(reports).toEqual([]);
  });

  it('tells the host its size again when the host is a new one', async () => {
    const heights: number[] = [];
    const onResize = ({ height }: { readonly height: number }) => heights.push(height);
    const first = host({ onResize });
    const frame = guest();
    await first.ready;
    frame.resize(320, 444);
    await until(() => heights.length === 1, 'the first host learns the size');
    first.close();
    const second = host({ onResize });
    await second.ready;
    await until(() => heights.length === 2, 'the second host learns the size');
    expect(heights).toEqual([444, 444]);
  });
});

describe('promises nobody looks at', () => {
  it('raise no unhandled rejection', async () => {
    const unhandled: unknown[] = [];
    const listener = (reason: unknown) => unhandled.push(reason);
    process.on('unhandledRejection', listener);
    host({ timeoutMs: 5 })
      .call('start', {})
      .catch(() => {});
    guest({ timeoutMs: 5, allowedOrigins: [] });
    await settle();
    process.off('unhandledRejection', listener);
    expect(unhandled).toEqual([]);
  });
});
