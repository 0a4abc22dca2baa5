/**
 * `npm test`: builds, then unit tests, browser tests and the examples' journeys; closes with `N passed, N failed`.
 * A crash counts as a failure. Knows no test.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, build } from './build.mjs';

const VITEST = join(ROOT, 'node_modules/vitest/vitest.mjs');
const WTR = join(ROOT, 'node_modules/@web/test-runner/dist/bin.js');
const reports = mkdtempSync(join(tmpdir(), 'requapass-test-'));

/** Runs vitest on one project of the shared configuration. */
function runVitest(project) {
  const report = join(reports, `${project}.json`);
  const config = ['--config', 'packages/devkit/vitest.config.ts', '--project', project];
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const isGreen = runNode([VITEST, 'run', ...config, ...reporters]);
  const counts = readReport(report);
  return settle(isGreen, counts.numPassedTests ?? 0, counts.numFailedTests ?? 0);
}

function runBrowserTests() {
  const report = join(reports, 'browser.json');
  const config = ['--config', 'packages/devkit/web-test-runner.config.mjs'];
  const isGreen = runNode([WTR, ...config], { REQUAPASS_WTR_SUMMARY: report });
  const counts = readReport(report);
  return settle(isGreen, counts.passed ?? 0, counts.failed ?? 0);
}

function runNode(command, environment = {}) {
  const env = { ...process.env, ...environment };
  return (
    spawnSync(process.execPath, command, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'], env })
      .status === 0
  );
}

function readReport(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}

/** A runner that ends badly without a failed test, or that ran nothing, is itself a failure. */
function settle(isGreen, passed, failed) {
  const isSound = isGreen && passed > 0;
  return { passed, failed: isSound || failed > 0 ? failed : 1 };
}

const PARTS = {
  'Unit tests': () => runVitest('units'),
  'Browser tests': runBrowserTests,
  'Journeys across two origins': () => runVitest('journeys'),
};

console.log('Building …');
const isBuilt = build();
const results = [{ passed: 0, failed: isBuilt ? 0 : 1 }];
for (const [name, run] of Object.entries(PARTS)) {
  console.log(`\n${name} …`);
  results.push(run());
}
rmSync(reports, { recursive: true, force: true });
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
