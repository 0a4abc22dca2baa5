/**
 * `pnpm check`: everything that can be said of the code without running it. Every step runs, even when one
 * fails; each prints ✓ or ✗ and, when it fails, why. Closes with `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT, TSC } from './build.mjs';

const bin = (path) => join(ROOT, 'node_modules', path);
const kit = (path) => join('packages/devkit', path);

/** Name and command lines of each step; the first line that fails ends the step. */
const STEPS = {
  types: [[TSC, '-b', kit('tsconfig.solution.json')]],
  'types of tests': [
    [TSC, '-p', kit('tsconfig.unit-tests.json')],
    [TSC, '-p', kit('tsconfig.browser-tests.json')],
  ],
  'types in frameworks': [
    [TSC, '-p', 'examples/08-react/tsconfig.json'],
    ['examples/09-vue/node_modules/vue-tsc/bin/vue-tsc.js', '-p', 'examples/09-vue/tsconfig.json'],
    ['examples/10-svelte/node_modules/svelte-check/bin/svelte-check', '--workspace', 'examples/10-svelte'],
  ],
  lint: [[bin('eslint/bin/eslint.js'), '--config', kit('eslint.config.js'), '--max-warnings=0', '.']],
  format: [[bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.']],
  'import rules': [[kit('import-rules/run.mjs')]],
  content: [[kit('dist/lint-content.js')]],
  'unused code': [[bin('knip/bin/knip.js'), '--config', kit('knip.jsonc'), '--no-progress']],
  'elements manifest': [[kit('elements-manifest.mjs')]],
};

function runStep(name, lines) {
  const start = performance.now();
  for (const line of lines) {
    const run = spawnSync(process.execPath, line, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 28 });
    if (run.status === 0) continue;
    console.log(`✗ ${name}\n${`${run.stdout}${run.stderr}`.trim()}\n`);
    return false;
  }
  console.log(`✓ ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  return true;
}

const results = Object.entries(STEPS).map(([name, lines]) => runStep(name, lines));
const passed = results.filter(Boolean).length;
const failed = results.length - passed;
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
