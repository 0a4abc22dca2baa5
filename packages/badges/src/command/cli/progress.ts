/** How far it is, on standard error, where somebody sits in front of it. Knows not what is done. */
import progress from 'cli-progress';
import type { Io } from './io.js';

export interface Progress {
  readonly step: () => void;
  readonly stop: () => void;
}

export function startProgress(total: number, { isTerminal }: Pick<Io, 'isTerminal'>): Progress {
  if (!isTerminal || total < 2) return { step() {}, stop() {} };
  const bar = new progress.SingleBar({
    format: '{bar} {value} of {total}, {eta_formatted} left',
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
  });
  bar.start(total, 0);
  return { step: () => bar.increment(), stop: () => bar.stop() };
}
