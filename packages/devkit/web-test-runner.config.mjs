/**
 * Browser tests (`*.wtr.ts`) in Chromium. With REQUAPASS_TALLY set, writes there what passed and what was red, as JSON.
 * From the root: `npx wtr --config packages/devkit/web-test-runner.config.mjs --files 'packages/<name>/src/**\/*.wtr.ts'`.
 */
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { BROWSER_FLAGS, findChromium } from './browser.mjs';
import { phaserTestPlugin } from './phaser/engine.mjs';

const executablePath = findChromium();
if (!executablePath) throw new Error('no Chromium found: run `npm test` once, or set CHROMIUM_PATH');

/** Frames of the tests are sandboxed (origin `null`): they may load our modules only with this header. */
function allowAnyOrigin(context, next) {
  context.set('Access-Control-Allow-Origin', '*');
  return next();
}

/** Every test of a suite with its path of names. */
function listTests(suite, path) {
  if (!suite) return [];
  const tests = suite.tests.map((test) => ({ ...test, path: [...path, test.name].join(' › ') }));
  return [...tests, ...suite.suites.flatMap((child) => listTests(child, [...path, child.name]))];
}

const firstLine = (error) => String(error?.message ?? 'no message').split('\n', 1)[0];

/** Writes `{ passed, failed, red }`; a file that crashed before any test failed counts as one failure. */
function tallyReporter(path) {
  return {
    stop({ sessions }) {
      let passed = 0;
      const red = [];
      for (const session of sessions) {
        const tests = listTests(session.testResults, [relative(rootDir, session.testFile)]);
        const failures = tests.filter((test) => !test.passed && !test.skipped);
        passed += tests.filter((test) => test.passed && !test.skipped).length;
        red.push(...failures.map((test) => `${test.path}: ${firstLine(test.error)}`));
        if (failures.length === 0 && !session.passed) {
          red.push(`${relative(rootDir, session.testFile)}: ${firstLine(session.errors[0])}`);
        }
      }
      writeFileSync(path, JSON.stringify({ passed, failed: red.length, red }));
    },
  };
}

const tallyPath = process.env.REQUAPASS_TALLY;
const rootDir = fileURLToPath(new URL('../..', import.meta.url));

export default {
  rootDir,
  files: 'packages/*/src/**/*.wtr.ts',
  nodeResolve: { exportConditions: ['requapass-src', 'browser'] },
  middleware: [allowAnyOrigin],
  plugins: [
    phaserTestPlugin(rootDir),
    esbuildPlugin({
      ts: true,
      json: false,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.wtr.json', import.meta.url)),
    }),
  ],
  browsers: [
    playwrightLauncher({ product: 'chromium', launchOptions: { executablePath, args: BROWSER_FLAGS } }),
  ],
  concurrency: 2,
  testFramework: { config: { timeout: 10_000 } },
  reporters: [
    defaultReporter({ reportTestProgress: false }),
    ...(tallyPath ? [tallyReporter(tallyPath)] : []),
  ],
};
