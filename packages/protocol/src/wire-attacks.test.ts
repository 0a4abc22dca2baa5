/** A hostile frame and a hostile page, each holding a real port, and strangers that hold none. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, it } from 'vitest';
import { isCall, isEvent } from './guards.js';
import { connectHost } from './guest.js';
import type { Commands, HostConnection } from './guest.js';
import { connectFrame } from './host.js';
import type { FrameConnection, GameEventPair, Size } from './host.js';
import { createFakeFrame } from './testing/index.js';
import { MESSAGE_SAMPLES } from './testing/message-samples.js';
import { mutate, seeded } from './testing/mutate.js';
import { pause, until } from './testing/rig.js';
import type { PortLike } from './window-like.js';

/** Each way. */
const COUNT = 120_000;
const SEED = 20_261_123;
const GUEST = 'https://guest.example';
const HOST = 'https://host.example';

const STRANGE: readonly unknown[] = [
  undefined,
  null,
  true,
  NaN,
  -1,
  0.5,
  1e308,
  -Infinity,
  2n ** 64n,
  '',
  '__proto__',
  'x'.repeat(1000),
  '\u0000\u202e<script>',
  [],
  Array(1000).fill('requapass-outcome'),
  {},
  JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}'),
  new Map([['t', 'event']]),
  new Date(NaN),
  new Uint8Array(8),
  'event',
  'call',
  'requapass-outcome',
];

const open: { close(): void }[] = [];
afterEach(() => {
  for (const connection of open.splice(0)) connection.close();
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

/** Heap in bytes once everything that can go is gone. */
function usedHeap(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

/** A page with a host of ours, and the port that a frame of somebody else's got from it. */
async function attackHost(): Promise<{
  port: PortLike;
  page: FrameConnection;
  events: GameEventPair[];
  sizes: Size[];
}> {
  const fake = createFakeFrame();
  const events: GameEventPair[] = [];
  const sizes: Size[] = [];
  const ports: PortLike[] = [];
  const page = connectFrame({
    frameWindow: fake.frameWindow,
    listenOn: fake.hostWindow,
    allowedOrigins: [GUEST],
    onEvent: (...event) => events.push(event),
    onResize: (size) => sizes.push(size),
    log: () => {},
  });
  open.push(page);
  fake.load((window) => {
    window.addEventListener('message', ({ ports: [port] }) => port && ports.push(port));
    window.parent.postMessage({ requapass: 'hello', versions: [1], build: '1.0.0' }, '*');
  });
  await until(() => ports.length > 0, 'the frame has a port');
  const [port] = ports as [PortLike];
  port.start();
  port.postMessage({ t: 'ready', version: 1, build: '1.0.0', capabilities: [] });
  await page.ready;
  return { port, page, events, sizes };
}

/** A frame with a guest of ours, the port a page of somebody else's made for it, and what the guest was made to do. */
async function attackGuest(): Promise<{
  port: PortLike;
  frame: HostConnection;
  done: [name: string, args: unknown][];
  replies: unknown[];
}> {
  const fake = createFakeFrame();
  const done: [string, unknown][] = [];
  const note = (name: string) => (args: unknown) => void done.push([name, args]);
  const frames: HostConnection[] = [];
  fake.load((window) => {
    const frame = connectHost({
      window,
      allowedOrigins: 'any',
      commands: {
        start: note('start'),
        pause: note('pause'),
        setLocale: note('setLocale'),
        setTheme: note('setTheme'),
        restore: note('restore'),
      } as Commands,
      build: '1.0.0',
      log: () => {},
    });
    frames.push(frame);
  });
  const [frame] = frames as [HostConnection];
  open.push(frame);
  const { port1, port2 } = new MessageChannel() as unknown as { port1: PortLike; port2: PortLike };
  const replies: unknown[] = [];
  port1.addEventListener('message', ({ data }) => replies.push(data));
  port1.start();
  fake.deliverToGuest({
    data: { requapass: 'welcome', version: 1 },
    source: fake.parentWindow,
    origin: HOST,
    ports: [port2],
  });
  await frame.ready;
  return { port: port1, frame, done, replies };
}

/** Posts `count` mutants of these messages, in handfuls so that the other side keeps up. */
async function post(port: PortLike, samples: readonly object[], count: number, seed: number): Promise<void> {
  const random = seeded(seed);
  for (let index = 0; index < count; index++) {
    port.postMessage(mutate(samples[index % samples.length], random, STRANGE) as object);
    if (index % 2000 === 1999) await pause(0);
  }
  await pause(50);
}

describe('a hostile frame', () => {
  const { ready, resize, event, reply } = MESSAGE_SAMPLES;
  const samples = [...ready, ...resize, ...event, ...reply];

  it(`posts ${COUNT} mutants through its port: the page hears only whole events, and keeps nothing`, async () => {
    const { port, page, events, sizes } = await attackHost();
    const asked = page.call('pause', {});
    asked.catch(() => {});
    await post(port, samples, COUNT / 2, SEED);
    let heard = events.splice(0);
    const heapHalfway = usedHeap();
    await post(port, samples, COUNT / 2, SEED);
    heard = [...heard, ...events.splice(0)];
    expect(usedHeap() - heapHalfway).toBeLessThan(5e6);
    expect(heard.length).toBeGreaterThan(10);
    for (const [index, [name, detail]] of heard.entries()) {
      if (name === 'requapass-ready') expect(detail.version).toBeTypeOf('number');
      else expect(isEvent({ t: 'event', seq: index, name, detail })).toBe(true);
    }
    for (const { width, height } of sizes) {
      expect(width).toBeGreaterThanOrEqual(0);
      expect(height).toBeLessThanOrEqual(10_000);
    }
  }, 60_000);

  it('floods the page: each number counts once, and none is invented', async () => {
    const { port, events } = await attackHost();
    const message = MESSAGE_SAMPLES.event[1] as object;
    for (let index = 0; index < 50_000; index++) port.postMessage({ ...message, seq: 1 + (index % 100) });
    await pause(300);
    expect(events.length).toBe(1 + 100);
  }, 30_000);

  it('sends a payload of 30 MB: it is no event, and the next good one is heard', async () => {
    const { port, events } = await attackHost();
    port.postMessage({ t: 'event', seq: 1, name: 'requapass-progress', detail: { done: 'x'.repeat(3e7) } });
    port.postMessage({ ...(MESSAGE_SAMPLES.event[1] as object), seq: 2 });
    await until(() => events.length > 1, 'the good event is heard');
    expect(events.map(([name]) => name)).toEqual(['requapass-ready', 'requapass-progress']);
  });

  it('answers calls nobody made, twice and with errors: each call settles once, with its own answer', async () => {
    const { port, page } = await attackHost();
    for (let id = 1; id < 50; id++) port.postMessage({ t: 'reply', id, value: 'early' });
    await pause(20);
    const asked = page.call('requestOutcome', {});
    port.postMessage({ t: 'reply', id: 99, value: 'foreign' });
    port.postMessage({ t: 'reply', id: 1, value: 'mine' });
    port.postMessage({ t: 'reply', id: 1, error: { code: 'late', message: '' } });
    expect(await asked).toBe('mine');
  });
});

describe('a hostile page', () => {
  it(`posts ${COUNT} mutants through its port: only whole commands are done, each answered at most once`, async () => {
    const { port, frame, done, replies } = await attackGuest();
    const { call } = MESSAGE_SAMPLES;
    await post(port, call, COUNT / 2, SEED + 1);
    done.splice(0);
    replies.splice(0);
    const heapHalfway = usedHeap();
    await post(port, call, COUNT / 2, SEED + 1);
    for (const [index, [name, args]] of done.splice(0).entries())
      expect(isCall({ t: 'call', id: index, name, args })).toBe(true);
    expect(replies.splice(0).length).toBeGreaterThan(COUNT / 100);
    expect(usedHeap() - heapHalfway).toBeLessThan(5e6);
    port.postMessage({ t: 'call', id: 1, name: 'setLocale', args: { locale: 'nl' } });
    await until(() => done.length > 0, 'the guest still listens');
    expect(done).toEqual([['setLocale', { locale: 'nl' }]]);
    frame.emit('requapass-progress', { done: 1, total: 2, mission: null });
    await until(() => replies.length > 1, 'the page still hears it');
  }, 60_000);
});

describe('strangers', () => {
  it('that are not the frame get no port from the page, whatever they say', async () => {
    const fake = createFakeFrame();
    const posted: unknown[] = [];
    const stranger = { postMessage: (message: unknown) => posted.push(message) };
    const page = connectFrame({
      frameWindow: { ...fake.frameWindow, postMessage: (message: unknown) => posted.push(message) },
      listenOn: fake.hostWindow,
      allowedOrigins: [GUEST],
      timeoutMs: 100,
      log: () => {},
    });
    open.push(page);
    const hello = { requapass: 'hello', versions: [1], build: '1.0.0' };
    fake.deliverToHost({ data: hello, source: stranger, origin: GUEST });
    fake.deliverToHost({ data: hello, source: null, origin: GUEST });
    await expect(page.ready).rejects.toMatchObject({ code: 'timeout' });
    expect(posted).toEqual([{ requapass: 'ping' }]);
  });

  it('that are not the page around cannot welcome the frame, before or after the page did', async () => {
    const fake = createFakeFrame();
    const frames: HostConnection[] = [];
    fake.load((window) => {
      frames.push(
        connectHost({ window, allowedOrigins: 'any', commands: {}, build: '1.0.0', log: () => {} }),
      );
    });
    const [frame] = frames as [HostConnection];
    open.push(frame);
    const stolen: unknown[] = [];
    const welcome = (source: unknown, origin: string): void => {
      const { port1, port2 } = new MessageChannel() as unknown as { port1: PortLike; port2: PortLike };
      port1.addEventListener('message', ({ data }) => stolen.push([origin, data]));
      port1.start();
      open.push(port1);
      fake.deliverToGuest({ data: { requapass: 'welcome', version: 1 }, source, origin, ports: [port2] });
    };
    welcome({}, 'https://sibling.example');
    welcome(null, HOST);
    await pause(20);
    expect(stolen).toEqual([]);
    welcome(fake.parentWindow, HOST);
    await frame.ready;
    // The page around went elsewhere: the frame stays with the origin it knows.
    welcome(fake.parentWindow, 'https://evil.example');
    frame.emit('requapass-progress', { done: 1, total: 2, mission: null });
    await until(() => stolen.length > 1, 'the page hears it');
    expect(new Set(stolen.map((each) => (each as [string])[0]))).toEqual(new Set([HOST]));
  });
});
