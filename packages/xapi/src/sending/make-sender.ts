/**
 * Sends statements in batches, keeps what cannot go yet, and tells exactly what became of each.
 * Fetch, clock, chance and storage are the host's. Knows no outcome.
 */
import type { Statement } from '../statements/statement.js';
import { postStatements, type Refusal, type Stop } from './post-statements.js';
import { makeQueue, type QueueStorage, type QueueWarning } from './queue.js';
import type { StoreAccess } from './request.js';

export interface SenderOptions extends StoreAccess {
  /** Keeps what waits over the end of the page. Without it, a queue lives as long as its sender. */
  readonly storage?: QueueStorage;
  /** Statements in one request. */
  readonly batchSize?: number;
  /** Statements that may wait. */
  readonly queueSize?: number;
}

export interface SendReport {
  /** Ids of what is in the store. */
  readonly stored: readonly string[];
  /** Given up: each with its reason. */
  readonly refused: readonly Refusal[];
  /** How many wait for the next call. */
  readonly waiting: number;
  /** Why they wait. */
  readonly stop?: Stop;
  /** The storage failed: what waits is in memory only. */
  readonly warnings: readonly QueueWarning[];
}

export interface Sender {
  /** Takes statements in, then sends all that wait. Never rejects. */
  send(statements: readonly Statement[]): Promise<SendReport>;
  /** Sends what waits: when the network is back (`online`), or at a new visit. Never rejects. */
  flush(): Promise<SendReport>;
  readonly waiting: readonly Statement[];
}

const BATCH_SIZE = 50;
const QUEUE_SIZE = 2000;

export function makeSender(options: SenderOptions): Sender {
  const batchSize = Math.max(1, options.batchSize ?? BATCH_SIZE);
  const queue = makeQueue(options.queueSize ?? QUEUE_SIZE, options.storage);
  // One after the other: two at once would send the same statements twice.
  let last: Promise<unknown> = Promise.resolve();

  const inTurn = (statements: readonly Statement[]): Promise<SendReport> => {
    // Taken in before its turn comes: a page that closes meanwhile has it in its storage.
    const added = queue.load().then(() => queue.add(statements));
    const run = last.then(async () => flushAll(await added));
    last = run;
    return run;
  };

  const flushAll = async (rejected: readonly Statement[]): Promise<SendReport> => {
    const stored: string[] = [];
    const refused: Refusal[] = rejected.map((statement) => ({
      code: 'queue-full',
      statement,
      message: `${queue.waiting.length} statements wait already`,
    }));
    let stop: Stop | undefined;
    while (!stop && queue.waiting.length > 0) {
      const report = await postStatements(options, queue.waiting.slice(0, batchSize));
      stored.push(...report.stored.map(({ id }) => id));
      refused.push(...report.refused);
      await queue.remove([...report.stored, ...report.refused.map(({ statement }) => statement)]);
      stop = report.stop;
    }
    const warnings = queue.takeWarnings();
    return { stored, refused, waiting: queue.waiting.length, ...(stop && { stop }), warnings };
  };

  return {
    send: inTurn,
    flush: () => inTurn([]),
    get waiting() {
      return queue.waiting;
    },
  };
}
