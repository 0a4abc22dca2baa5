/**
 * `npm test`: builds, then unit tests, browser tests and the examples' journeys; closes with `N passed, N failed`.
 * A crash counts as a failure. What was red is named again at the end. Knows no test.
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
function runVitest(project, reporter) {
  const report = join(reports, `${project}.json`);
  const config = ['--config', 'packages/devkit/vitest.config.ts', '--project', project];
  const reporters = [`--reporter=${reporter}`, '--reporter=./packages/devkit/tally-reporter.mjs'];
  const isGreen = runNode([VITEST, 'run', ...config, ...reporters], { REQUAPASS_TALLY: report });
  return settle(isGreen, readReport(report));
}

function runBrowserTests() {
  const report = join(reports, 'browser.json');
  const config = ['--config', 'packages/devkit/web-test-runner.config.mjs'];
  const isGreen = runNode([WTR, ...config], { REQUAPASS_TALLY: report });
  return settle(isGreen, readReport(report));
}

/** Colours only where somebody looks: a log keeps its escapes for ever. */
function runNode(command, environment) {
  const env = { ...process.env, ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }), ...environment };
  const stdio = ['ignore', 'inherit', 'inherit'];
  return spawnSync(process.execPath, command, { cwd: ROOT, stdio, env }).status === 0;
}

function readReport(path) {
  const nothing = { passed: 0, failed: 0, red: [], second: [] };
  return existsSync(path) ? { ...nothing, ...JSON.parse(readFileSync(path, 'utf8')) } : nothing;
}

/** A runner that ends badly without a failed test, or that ran nothing, is itself a failure. */
function settle(isGreen, tally) {
  if (tally.failed > 0 || (isGreen && tally.passed > 0)) return tally;
  return { ...tally, failed: 1, red: ['the runner ended badly, without a test that failed'] };
}

const PARTS = {
  'Unit tests': () => runVitest('units', 'dot'),
  'Browser tests': runBrowserTests,
  'Journeys across two origins': () => runVitest('journeys', 'default'),
};

console.log('Building …');
const isBuilt = build();
const results = [{ passed: 0, failed: isBuilt ? 0 : 1, red: isBuilt ? [] : ['the build'], second: [] }];
for (const [name, run] of Object.entries(PARTS)) {
  console.log(`\n${name} …`);
  const start = performance.now();
  results.push(run());
  console.log(`${name}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
}
rmSync(reports, { recursive: true, force: true });
console.log();
for (const name of results.flatMap(({ second }) => second)) console.log(`green at the second try: ${name}`);
for (const sentence of results.flatMap(({ red }) => red)) console.log(`✗ ${sentence}`);
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
