/**
 * `pnpm conformance [folder]`: tries what others publish to test verifiers with, and cmi5's list of requirements. The vectors are not part of the
 * repository; without them it says so and ends well. Knows where they lie, relative to the project.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { edtechOutcomes } from './conformance-1edtech.js';
import { cmi5Requirements } from './conformance-cmi5.js';
import { eddsaVectors, guideVectors } from './conformance-eddsa.js';
import { printSuite, sumSuites } from './conformance-suite.js';
import { wycheproof } from './conformance-wycheproof.js';

const FIXTURES = fileURLToPath(new URL('../../../../shared/fixtures/badges', import.meta.url));
const CMI5 = fileURLToPath(new URL('../../../../shared/fixtures/xapi-cmi5', import.meta.url));

async function main(): Promise<void> {
  const [, , named] = process.argv;
  const folder = named === undefined ? FIXTURES : resolve(process.env['INIT_CWD'] ?? process.cwd(), named);
  if (!existsSync(folder)) {
    process.stdout.write('no vectors here: nothing was verified\n0 passed, 0 failed\n');
    return;
  }
  const suites = [
    ...(await edtechOutcomes(folder)),
    await eddsaVectors(folder),
    await guideVectors(folder),
    await wycheproof(folder),
    ...(named === undefined ? [await cmi5Requirements(CMI5)] : []),
  ];
  for (const suite of suites) process.stdout.write(`${printSuite(suite)}\n`);
  const { passed, failed } = sumSuites(suites);
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  if (failed > 0) process.exitCode = 1;
}

await main();
