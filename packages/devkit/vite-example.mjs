/**
 * Examples that a framework's own tools build: which they are, and building one where something changed. Knows no framework.
 */
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT, runStep } from './build.mjs';

/** The folder to serve for an example: what Vite makes of it, or the example itself. */
export function servedFolder(folder) {
  return isMadeByVite(folder) ? join(folder, 'dist') : folder;
}

const isMadeByVite = (folder) => existsSync(join(folder, 'vite.config.mjs'));

/** Builds an example that has to be built, after the libraries. True when that succeeded, or when nothing is to be done. */
export function buildExample(folder) {
  if (!isMadeByVite(folder)) return true;
  const path = relative(ROOT, folder).replaceAll('\\', '/');
  return runStep({
    name: path.replace('/', ' '),
    command: ['node_modules/vite/bin/vite.js', 'build', path, '--logLevel', 'error'],
    inputs: [path, 'examples/frameworks', 'packages/elements', ...LIBRARIES],
    output: `${path}/dist`,
  });
}

/** What the elements are made of. */
const LIBRARIES = ['framework', 'assessment', 'protocol', 'badges'].map((name) => `packages/${name}`);
