/**
 * Builds what is served: libraries, content, then the embed folder. Each step is skipped when nothing it
 * reads has changed. Knows the order of the steps, not what they do.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { engineName } from './phaser/engine.mjs';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** The compiler's own script, so that it starts without a shell. */
export const TSC = join(ROOT, 'node_modules/@typescript/native/bin/tsc');
const NOT_INPUT = new Set(['node_modules', 'dist', 'coverage', '.git']);

const STEPS = [
  {
    name: 'libraries',
    command: [TSC, '-b', 'packages/devkit/tsconfig.solution.json'],
    inputs: null,
    output: null,
  },
  {
    name: 'content',
    command: ['packages/content/build.mjs'],
    inputs: ['packages/content'],
    output: 'packages/content/dist',
  },
  {
    name: 'embed folder',
    command: ['packages/embed/build.mjs'],
    inputs: [
      'framework',
      'scenario',
      'assessment',
      'protocol',
      'badges',
      'game',
      'elements',
      'embed',
      'content',
      'content/dist',
      'devkit/phaser',
      'devkit/small-styles.mjs',
    ].map((name) => `packages/${name}`),
    output: 'packages/embed/dist',
    setting: engineName(),
  },
];

/** Builds everything. Returns true when every step succeeded; prints one line a step. */
export function build({ isForced = false } = {}) {
  return STEPS.every((step) => runStep(step, isForced));
}

/** Runs a step where what it reads has changed. Returns true when it succeeded; prints one line. */
export function runStep({ name, command, inputs, output, setting = '' }, isForced = false) {
  const stamp = output && join(ROOT, 'node_modules', `.requapass-built-${name.replace(' ', '-')}`);
  const state = inputs && hashFiles([...inputs, 'pnpm-lock.yaml', 'packages/devkit/build.mjs']) + setting;
  const isBuilt = stamp && existsSync(join(ROOT, output)) && existsSync(stamp);
  if (!isForced && isBuilt && readFileSync(stamp, 'utf8') === state) {
    console.log(`  ✓ ${name} (unchanged)`);
    return true;
  }
  const start = performance.now();
  const run = spawnSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 28 });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (run.status !== 0) {
    console.error(`  ✗ ${name} could not be built:\n${run.stdout ?? ''}${run.stderr ?? ''}`);
    return false;
  }
  if (stamp) writeFileSync(stamp, state);
  console.log(`  ✓ ${name} (${seconds} s)`);
  return true;
}

/** One hash over the contents of these files and folders (relative to the root), built and installed files left out. */
function hashFiles(paths) {
  const hash = createHash('sha256');
  const visit = (path) => {
    const full = join(ROOT, path);
    if (!existsSync(full)) return;
    const entries = readdirSafely(full);
    if (!entries) {
      hash.update(`${path}\n`).update(readFileSync(full));
      return;
    }
    for (const entry of entries.sort()) {
      const isInput = !NOT_INPUT.has(entry) && !entry.endsWith('.tsbuildinfo');
      if (isInput) visit(`${path}/${entry}`);
    }
  };
  paths.forEach(visit);
  return hash.digest('hex');
}

function readdirSafely(path) {
  try {
    return readdirSync(path);
  } catch (error) {
    if (error.code === 'ENOTDIR') return null;
    throw error;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = build({ isForced: process.argv.includes('--force') }) ? 0 : 1;
}
