/** One run at a time in a folder. The lock of a run that died is free again after a few seconds. Knows no command. */
import lockfile from 'proper-lockfile';
import { join } from 'node:path';
import { EXIT_CODES, Failure } from '../cli/failure.js';

/** A lock that nobody touched for so long belongs to nobody. */
const STALE_MS = 5000;
/** Longer than that, so that what a dead run left is waited out. */
const TRIES = { retries: 12, minTimeout: 500, maxTimeout: 500, factor: 1 };

/** @param folder - it exists */
export async function withLock<Value>(folder: string, work: () => Promise<Value>): Promise<Value> {
  const release = await lockfile
    .lock(folder, { lockfilePath: join(folder, '.lock'), stale: STALE_MS, update: 1000, retries: TRIES })
    .catch((error: unknown) => {
      if ((error as { code?: unknown }).code !== 'ELOCKED') throw error;
      throw new Failure(
        {
          code: 'busy',
          path: folder,
          message: 'another run is at work in this folder',
          hint: 'wait until it is done, then run the same command again',
        },
        EXIT_CODES.busy,
      );
    });
  try {
    return await work();
  } finally {
    await release();
  }
}
