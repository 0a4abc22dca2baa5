/**
 * Statements that wait, in memory and in a storage of the host's, in their order. A storage that fails loses nothing
 * of this visit, and says so. Knows no store.
 */
import { isRecord } from '@requapass/framework';
import type { Statement } from '../statements/statement.js';
import { quote } from '../xapi-error.js';

/** Where a queue survives the page: one text. `localStorage` under a key of yours will do. */
export interface QueueStorage {
  read(): string | null | Promise<string | null>;
  write(text: string): void | Promise<void>;
}

export type QueueWarningCode = 'storage-unreadable' | 'storage-unwritable' | 'storage-damaged';

export interface QueueWarning {
  readonly code: QueueWarningCode;
  readonly message: string;
}

const FORMAT = 'requapass-xapi-queue';

export interface Queue {
  readonly waiting: readonly Statement[];
  /** What went wrong since the last call, and forgets it. */
  takeWarnings(): readonly QueueWarning[];
  /** Adds what is not there yet and fits; returns what does not fit. */
  add(statements: readonly Statement[]): Promise<readonly Statement[]>;
  remove(statements: readonly Statement[]): Promise<void>;
  /** Reads what an earlier visit left; nothing the second time. */
  load(): Promise<void>;
}

export function makeQueue(limit: number, storage?: QueueStorage): Queue {
  let waiting: readonly Statement[] = [];
  let warnings: QueueWarning[] = [];
  let loading: Promise<void> | null = null;
  // Writes follow one another: an older text never lands on a newer one.
  let writing: Promise<void> = Promise.resolve();
  const warn = (code: QueueWarningCode, message: string): void => {
    warnings = [...warnings.filter((warning) => warning.code !== code), { code, message }];
  };

  const read = async (): Promise<void> => {
    let text: string | null;
    try {
      text = (await storage?.read()) ?? null;
    } catch (error) {
      warn('storage-unreadable', `the queue could not be read: ${String(error).slice(0, 200)}`);
      return;
    }
    if (text === null || text === '') return;
    const kept = parseQueue(text);
    if (!kept) warn('storage-damaged', `the kept queue is not one: ${quote(text)}`);
    else waiting = merge(kept, waiting).slice(0, limit);
  };
  const write = (): Promise<void> => {
    if (!storage) return Promise.resolve();
    const text = JSON.stringify({ format: FORMAT, version: 1, statements: waiting });
    writing = writing.then(async () => {
      try {
        await storage.write(text);
      } catch (error) {
        warn('storage-unwritable', `the queue is kept in memory only: ${String(error).slice(0, 200)}`);
      }
    });
    return writing;
  };

  return {
    get waiting() {
      return waiting;
    },
    takeWarnings() {
      const taken = warnings;
      warnings = [];
      return taken;
    },
    async add(statements) {
      const all = merge(waiting, statements);
      waiting = all.slice(0, limit);
      await write();
      return all.slice(limit);
    },
    async remove(statements) {
      const gone = new Set(statements.map(({ id }) => id));
      waiting = waiting.filter(({ id }) => !gone.has(id));
      await write();
    },
    load() {
      loading ??= read();
      return loading;
    },
  };
}

/** The same statement waits once, as it was first written. */
function merge(first: readonly Statement[], second: readonly Statement[]): readonly Statement[] {
  const all = new Map(first.map((one) => [one.id, one]));
  for (const one of second) if (!all.has(one.id)) all.set(one.id, one);
  return [...all.values()];
}

function parseQueue(text: string): readonly Statement[] | null {
  try {
    const value: unknown = JSON.parse(text);
    if (!isRecord(value) || value['format'] !== FORMAT || !Array.isArray(value['statements'])) return null;
    return (value['statements'] as readonly unknown[]).filter(
      (one): one is Statement => isRecord(one) && typeof one['id'] === 'string' && isRecord(one['actor']),
    );
  } catch {
    return null;
  }
}
