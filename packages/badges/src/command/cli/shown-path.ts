/** Paths as people read them: seen from where they stand, when that is shorter. Knows no file. */
import { relative } from 'node:path';
import type { Io } from './io.js';

export function shownPath(path: string, { cwd }: Pick<Io, 'cwd'>): string {
  const short = relative(cwd, path);
  return short === '' ? '.' : short.length < path.length ? short : path;
}
