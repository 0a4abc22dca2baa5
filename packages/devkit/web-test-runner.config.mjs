/**
 * Browser tests (`*.wtr.ts`) in Chromium. With REQUAPASS_WTR_SUMMARY set, writes the counts there as JSON.
 * From the root: `npx wtr --config packages/devkit/web-test-runner.config.mjs --files 'packages/<name>/src/**\/*.wtr.ts'`.
 */
import { writeFileSync } from 'node:fs';
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

function countTests(suite, isCounted) {
  if (!suite) return 0;
  const inside = suite.suites.reduce((sum, child) => sum + countTests(child, isCounted), 0);
  return suite.tests.filter(isCounted).length + inside;
}

/** Writes `{ passed, failed }`; a file that crashed before any test failed counts as one failure. */
function summaryReporter(path) {
  return {
    stop({ sessions }) {
      let passed = 0;
      let failed = 0;
      for (const session of sessions) {
        const failures = countTests(session.testResults, (test) => !test.passed && !test.skipped);
        passed += countTests(session.testResults, (test) => test.passed && !test.skipped);
        failed += failures || (session.passed ? 0 : 1);
      }
      writeFileSync(path, JSON.stringify({ passed, failed }));
    },
  };
}

const summaryPath = process.env.REQUAPASS_WTR_SUMMARY;
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
    ...(summaryPath ? [summaryReporter(summaryPath)] : []),
  ],
};
