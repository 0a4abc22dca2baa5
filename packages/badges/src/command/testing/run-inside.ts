/** Runs a command without a process of its own, in a folder of its own: fast, for the many ways of getting it wrong. For tests only. */
import { run } from '../cli/run.js';
import type { Io } from '../cli/io.js';
import { PASSPHRASE, type Desk } from './run-command.js';

export interface InsideRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export async function runInside(
  desk: Desk,
  argv: readonly string[],
  more: Partial<Io> = {},
): Promise<InsideRun> {
  const texts = { out: '', err: '' };
  const code = await run(argv, {
    cwd: desk.folder,
    env: { REQUAPASS_PASSPHRASE: PASSPHRASE },
    isTerminal: false,
    now: () => new Date(),
    writeOut: (text) => (texts.out += text),
    writeError: (text) => (texts.err += text),
    askSecret: () => Promise.reject(new Error('nobody is there')),
    ask: () => Promise.reject(new Error('nobody is there')),
    readInput: () => Promise.resolve(new Uint8Array()),
    fetch: () => Promise.reject(new Error('no network in this test')),
    ...more,
  });
  return { code, ...texts };
}
