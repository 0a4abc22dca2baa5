/** The sender under every failure we could think of: nothing lost, nothing twice, every reason told. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcomeToStatements } from '../statements/outcome-to-statements.js';
import type { Statement } from '../statements/statement.js';
import { fakeClock, fakeStore, type FakeStoreRules, type Fault } from '../testing/fake-store.js';
import { OPTIONS, SAMPLE_OUTCOME } from '../testing/samples.js';
import { makeSender, type SenderOptions } from './make-sender.js';
import { parseRetryAfter, pauseBefore } from './retry.js';

const [SAMPLE] = outcomeToStatements(SAMPLE_OUTCOME, OPTIONS) as [Statement];
/** So many statements, with ids that can be told apart. */
const some = (count: number): Statement[] =>
  Array.from({ length: count }, (_, index) => ({
    ...SAMPLE,
    id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
  }));
const idsOf = (statements: Iterable<Statement>): string[] => [...statements].map(({ id }) => id);

function setUp(rules: FakeStoreRules = {}, options: Partial<SenderOptions> = {}) {
  const store = fakeStore(rules);
  const time = fakeClock();
  const sender = makeSender({
    endpoint: 'https://lrs.example/xapi',
    authorization: 'Basic a2V5',
    fetch: store.fetch,
    clock: time.clock,
    random: () => 0,
    ...options,
  });
  return { store, sender, ...time };
}

function memory(text: string | null = null) {
  let kept = text;
  return {
    read: () => kept,
    write: (next: string) => {
      kept = next;
    },
    get text() {
      return kept;
    },
  };
}

describe('a request', () => {
  test('is a POST with version and key, to statements below the endpoint', async () => {
    const { store, sender } = setUp({}, { endpoint: 'https://lrs.example/xapi/?tenant=7' });
    await sender.send(some(1));
    expect(store.requests[0]).toMatchObject({
      url: 'https://lrs.example/xapi/statements?tenant=7',
      method: 'POST',
      headers: {
        Authorization: 'Basic a2V5',
        'X-Experience-API-Version': '1.0.3',
        'Content-Type': 'application/json',
      },
    });
  });

  test('holds a batch, and batches follow in order', async () => {
    const { store, sender } = setUp({}, { batchSize: 4 });
    const report = await sender.send(some(10));
    expect(store.requests.map(({ statements }) => statements.length)).toEqual([4, 4, 2]);
    expect(report).toEqual({ stored: idsOf(some(10)), refused: [], waiting: 0, warnings: [] });
  });

  test('that was heard already is not made again', async () => {
    const { store, sender } = setUp();
    await sender.send([...some(2), ...some(2)]);
    expect(store.requests).toHaveLength(1);
    expect(store.requests[0]?.statements).toHaveLength(2);
  });
});

describe('what may pass is tried again', () => {
  const offline: Fault = 'offline';
  test.each<[string, Fault]>([
    ['no network', offline],
    ['429', { status: 429 }],
    ['500', { status: 500 }],
    ['503', { status: 503 }],
    ['408', { status: 408 }],
  ])('%s', async (_, fault) => {
    const { sender, waits } = setUp({ faults: [fault, fault] });
    expect(await sender.send(some(1))).toMatchObject({ stored: idsOf(some(1)), waiting: 0 });
    expect(waits).toEqual([250, 500]);
  });

  test('a store that never comes back leaves everything waiting, and a later flush sends it', async () => {
    const { store, sender } = setUp({ faults: Array<Fault>(5).fill('offline') });
    const report = await sender.send(some(3));
    expect(report).toMatchObject({ stored: [], refused: [], waiting: 3, stop: { code: 'offline' } });
    expect(await sender.flush()).toMatchObject({ stored: idsOf(some(3)), waiting: 0 });
    expect(store.requests).toHaveLength(6);
  });

  test('Retry-After is obeyed, in seconds and as a date', async () => {
    const date = new Date(Date.UTC(2026, 10, 23, 10, 0, 20)).toUTCString();
    const { sender, waits } = setUp({
      faults: [
        { status: 503, headers: { 'Retry-After': '7' } },
        { status: 503, headers: { 'Retry-After': date } },
      ],
    });
    await sender.send(some(1));
    expect(waits).toEqual([7000, 13_000]);
  });

  test('a store that asks for an hour is not waited for', async () => {
    const { sender, waits } = setUp({ faults: [{ status: 429, headers: { 'Retry-After': '3600' } }] });
    const report = await sender.send(some(1));
    expect(report.stop).toMatchObject({ code: 'busy', retryAfterMs: 3_600_000 });
    expect([report.waiting, waits]).toEqual([1, []]);
  });

  test('a request without any answer ends', async () => {
    const { sender } = setUp(
      {},
      { fetch: () => new Promise(() => {}), timeoutMs: 5, retry: { attempts: 2 } },
    );
    expect(await sender.send(some(1))).toMatchObject({ waiting: 1, stop: { code: 'offline' } });
  });

  test('pauses grow, stay under the ceiling and are never the same for all', () => {
    const plan = { attempts: 9, baseMs: 100, maxMs: 1000 };
    expect([0, 1, 2, 3, 9].map((attempt) => pauseBefore(attempt, plan, () => 1, null))).toEqual([
      100, 200, 400, 800, 1000,
    ]);
    expect(pauseBefore(0, plan, () => 0, null)).toBe(50);
  });

  test.each([
    ['7', 7000],
    ['0', 0],
    ['-3', null],
    ['soon', null],
    ['', null],
    [null, null],
  ])('Retry-After %j is %j ms', (header, expected) => {
    expect(parseRetryAfter(header, 0)).toBe(expected);
  });
});

describe('what the store refuses', () => {
  const refuseOne = (status: number) => ({
    judge: (statements: readonly Statement[]) =>
      statements.some(({ id }) => id.endsWith('3')) ? { status, body: 'the one with 3' } : null,
  });

  test.each([
    [400, 'refused-statement'],
    [409, 'conflict'],
    [413, 'too-large'],
  ])('%i takes no other statement with it: %s', async (status, code) => {
    const { store, sender } = setUp(refuseOne(status));
    const report = await sender.send(some(8));
    expect(report.refused.map((one) => [one.code, one.statement.id.at(-1)])).toEqual([[code, '3']]);
    expect(report.refused[0]?.message).toContain('the one with 3');
    expect(store.stored.size).toBe(7);
    expect(report.waiting).toBe(0);
  });

  test('413 for a batch sends it in smaller ones', async () => {
    const { store, sender } = setUp({
      judge: (statements) => (statements.length > 3 ? { status: 413 } : null),
    });
    expect(await sender.send(some(10))).toMatchObject({ refused: [], waiting: 0 });
    expect(store.stored.size).toBe(10);
  });

  test.each([
    [401, 'not-authorised'],
    [403, 'not-authorised'],
    [404, 'wrong-endpoint'],
    [405, 'wrong-endpoint'],
    [418, 'unexpected-answer'],
  ])('%i loses nothing and is not insisted on: %s', async (status, code) => {
    const { store, sender } = setUp({ faults: [{ status }] });
    expect(await sender.send(some(2))).toMatchObject({ stored: [], refused: [], waiting: 2, stop: { code } });
    expect(store.requests).toHaveLength(1);
  });

  test('a login page with 200 is no store', async () => {
    const { sender } = setUp({ faults: [{ status: 200, body: '<!doctype html>' }] });
    expect(await sender.send(some(1))).toMatchObject({ waiting: 1, stop: { code: 'unexpected-answer' } });
  });
});

describe('the queue', () => {
  const down = (): Fault[] => Array<Fault>(5).fill('offline');

  test('is found again at the next visit, in its order', async () => {
    const storage = memory();
    await setUp({ faults: down() }, { storage }).sender.send(some(3));
    const next = setUp({}, { storage });
    expect((await next.sender.flush()).stored).toEqual(idsOf(some(3)));
    expect((await setUp({}, { storage }).sender.flush()).stored).toEqual([]);
  });

  test('is written before the first request: a page may close meanwhile', async () => {
    const storage = memory();
    const { sender } = setUp({}, { storage, fetch: () => new Promise(() => {}) });
    void sender.send(some(2));
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(storage.text).toContain(some(2)[1]!.id);
  });

  test('a storage that throws loses nothing of this visit, and it is told', async () => {
    const storage = {
      read: () => {
        throw new Error('denied');
      },
      write: () => Promise.reject(new Error('full')),
    };
    const { sender } = setUp({ faults: down() }, { storage });
    const report = await sender.send(some(2));
    expect(report.warnings.map(({ code }) => code)).toEqual(['storage-unreadable', 'storage-unwritable']);
    expect(report.waiting).toBe(2);
    expect((await sender.flush()).stored).toEqual(idsOf(some(2)));
  });

  test.each(['no json', '{"format":"other"}', '[]'])(
    'a storage that holds %s is told, and not sent',
    async (text) => {
      const { sender, store } = setUp({}, { storage: memory(text) });
      expect((await sender.flush()).warnings.map(({ code }) => code)).toEqual(['storage-damaged']);
      expect(store.requests).toEqual([]);
    },
  );

  test('has an end, and who does not fit is told', async () => {
    const { sender } = setUp({ faults: down() }, { queueSize: 2 });
    const report = await sender.send(some(3));
    expect(report.refused.map((one) => [one.code, one.statement.id])).toEqual([
      ['queue-full', some(3)[2]!.id],
    ]);
    expect(report.waiting).toBe(2);
  });

  test('two calls at once send each statement once', async () => {
    const { store, sender } = setUp();
    await Promise.all([sender.send(some(2)), sender.send(some(4)), sender.flush()]);
    expect(store.requests.flatMap(({ statements }) => idsOf(statements))).toEqual(idsOf(some(4)));
  });
});

test(
  'whatever fails, in whatever order, every statement ends stored, refused or waiting, once',
  { timeout: 60_000 },
  async () => {
    const anyFault: fc.Arbitrary<Fault> = fc.oneof(
      fc.constant('offline' as const),
      fc.constantFrom(200, 400, 401, 409, 413, 418, 429, 500).map((status) => ({ status })),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyFault, { maxLength: 25 }),
        fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 10 }),
        async (faults, sizes, batchSize) => {
          const { store, sender } = setUp({ faults: [...faults] }, { batchSize });
          const sent = sizes.reduce((most, size) => Math.max(most, size), 0);
          const reports = await Promise.all(sizes.map((size) => sender.send(some(size))));
          const refused = reports.flatMap((report) => report.refused.map(({ statement }) => statement.id));
          const known = new Set([...store.stored.keys(), ...refused, ...idsOf(sender.waiting)]);
          expect(known.size).toBe(sent);
          const stored = new Set(reports.flatMap((report) => report.stored));
          expect([...stored].every((id) => store.stored.has(id))).toBe(true);
        },
      ),
      { numRuns: 200, seed: 1 },
    );
  },
);
