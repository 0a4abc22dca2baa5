/** A hundred thousand messages nobody should send: none may throw, and the connection must outlive them all. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connectHost } from './guest.js';
import { connectFrame } from './host.js';
import { readMessage } from './read-message.js';
import { FROM_GUEST_SHAPES } from './guest-shapes.js';
import { FROM_HOST_SHAPES } from './host-shapes.js';
import { createFakeFrame } from './testing/index.js';
import { MESSAGE_SAMPLES } from './testing/message-samples.js';

const COUNT = 100_000;
const SEED = 20_261_123;

/** Anything a structured clone can carry, and values that only look like our messages. */
const anything = fc.anything({
  maxDepth: 2,
  withDate: true,
  withMap: true,
  withSet: true,
  withBigInt: true,
  withTypedArray: true,
  withSparseArray: true,
  withNullPrototype: true,
});
const type = fc.constantFrom(
  ...[
    'ping',
    'hello',
    'welcome',
    'refused',
    'event',
    'ready',
    'resize',
    'call',
    'reply',
    'toString',
    '__proto__',
  ],
);
const field = fc.constantFrom(
  'versions',
  'version',
  'build',
  'seq',
  'name',
  'detail',
  'args',
  'id',
  'width',
  'error',
);
const lookalike = fc
  .tuple(
    fc.constantFrom('requapass', 't'),
    fc.oneof(type, anything),
    fc.dictionary(field, anything, { maxKeys: 4 }),
  )
  .map(([tag, value, fields]) => ({ ...fields, [tag]: value }));
const hostile = fc.constantFrom(
  { requapass: { toString: 1 } },
  { requapass: 'hello', versions: { length: 1e9 } },
  { requapass: 'hello', versions: Array(2 ** 32 - 1), build: '' },
  { t: 'ready', version: 1, build: '', capabilities: Array(2 ** 32 - 1) },
  { requapass: Object.create(null) },
  { t: { toString: null, valueOf: null } },
);
/** A few distinct values, then many draws from them: fast, and the same on every run. */
const values: unknown[] = fc.sample(
  fc.oneof({ weight: 3, arbitrary: lookalike }, { weight: 2, arbitrary: anything }, hostile),
  { numRuns: 20_000, seed: SEED },
);
const junkAt = (index: number) => values[(index * 7919) % values.length];

/** Good window messages of the other direction; those that connect are left out, they are no junk. */
const misplaced = [
  ...MESSAGE_SAMPLES.ping,
  ...MESSAGE_SAMPLES.welcome,
  ...MESSAGE_SAMPLES.event,
  ...MESSAGE_SAMPLES.bye,
];

describe(`${COUNT} junk messages`, () => {
  it('do not disturb a host or a guest', async () => {
    const fake = createFakeFrame();
    let reports = 0;
    const events: string[] = [];
    const page = connectFrame({
      frameWindow: fake.frameWindow,
      listenOn: fake.hostWindow,
      allowedOrigins: ['https://guest.example'],
      onEvent: (...[name]) => events.push(name),
      log: ({ message }) => void (reports += message.length > 0 ? 1 : 0),
    });
    fake.load((window) => {
      const frame = connectHost({
        window,
        allowedOrigins: 'any',
        commands: { start: () => frame.emit('requapass-progress', { done: 1, total: 2, mission: null }) },
        build: '1.0.0',
        log: ({ message }) => void (reports += message.length > 0 ? 1 : 0),
      });
    });
    await page.ready;

    const isHandshake = (data: unknown) =>
      ['hello', 'refused'].includes((data as { requapass?: string } | null)?.requapass as string);
    for (let index = 0; index < COUNT; index++) {
      const data = index % 50 ? junkAt(index) : misplaced[index % misplaced.length];
      fake.deliverToHost({ data, source: fake.frameWindow, origin: 'https://guest.example' });
      if (!isHandshake(data))
        fake.deliverToGuest({ data, source: fake.parentWindow, origin: 'https://host.example' });
    }

    expect(await page.call('start', {})).toBeNull();
    expect(events).toEqual(['requapass-ready', 'requapass-progress']);
    expect(reports).toBeGreaterThan(COUNT / 10);
    page.close();
  }, 60_000);

  it('are read on a port without a throw, and only good ones come through', () => {
    let good = 0;
    for (let index = 0; index < COUNT; index++) {
      const shapes = index % 2 ? FROM_GUEST_SHAPES : FROM_HOST_SHAPES;
      const message = readMessage<{ t: string }>(junkAt(index), 't', shapes, () => {});
      if (message === undefined) continue;
      good++;
      expect(Object.keys(shapes)).toContain(message.t);
    }
    expect(good).toBeLessThan(COUNT / 20);
  }, 60_000);
});
