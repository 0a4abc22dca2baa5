/** Now, as credentials write it: in UTC, to the second. */
import type { Io } from './io.js';

export function isoNow({ now }: Pick<Io, 'now'>): string {
  return now()
    .toISOString()
    .replace(/\.\d+Z$/u, 'Z');
}
