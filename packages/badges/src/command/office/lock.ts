/**
 * One run at a time in a folder. The lock of a run that died, or stood still, is free again after a few seconds: who went
 * on after standing still is told so before anything more is written. Knows no command.
 */
import lockfile from 'proper-lockfile';
import { join } from 'node:path';
import { EXIT_CODES, Failure } from '../cli/failure.js';

/** A lock that nobody touched for so long belongs to nobody. */
const STALE_MS = 5000;
/** Longer than that, so that what a dead run left is waited out. */
const TRIES = { retries: 12, minTimeout: 500, maxTimeout: 500, factor: 1 };

/** How often it is touched. */
const UPDATE_MS = 1000;

/** @throws Failure when the lock may belong to another run by now. To be called before each thing that is written. */
export type StillHeld = () => void;

/** @param folder - it exists */
export async function withLock<Value>(
  folder: string,
  work: (stillHeld: StillHeld) => Promise<Value>,
): Promise<Value> {
  let isLost = false;
  let last = Date.now();
  const look = () => {
    const now = Date.now();
    if (now - last >= STALE_MS) isLost = true;
    last = now;
  };
  const release = await lockfile
    .lock(folder, {
      lockfilePath: join(folder, '.lock'),
      stale: STALE_MS,
      update: UPDATE_MS,
      retries: TRIES,
      onCompromised: () => {
        isLost = true;
      },
    })
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
  last = Date.now();
  const watch = setInterval(look, UPDATE_MS);
  try {
    return await work(() => {
      look();
      if (isLost) throw lockLost(folder);
    });
  } finally {
    clearInterval(watch);
    // Time to find out whether the lock is another's by now: then it is not ours to take away.
    if (isLost) await new Promise((resolve) => setTimeout(resolve, 2 * UPDATE_MS));
    await release().catch((error: unknown) => {
      if (!isLost) throw error;
    });
  }
}

function lockLost(folder: string): Failure {
  return new Failure(
    {
      code: 'lock-lost',
      path: folder,
      message:
        'this run stood still for so long that another may be at work in this folder; it went no further',
      hint: 'what is there is whole; run the same command again to go on',
    },
    EXIT_CODES.busy,
  );
}
