/**
 * `pnpm check:packages`: packs every public package and looks at what a stranger gets: each tarball alone, then all of
 * them installed in empty projects outside of the workspace. `--tarballs` does the first part only, `--into <folder>`
 * leaves the tarballs there. Needs everything to be built. Closes with `N passed, N failed`.
 */
import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { lintTarball } from './packages/lint-tarball.mjs';
import { packAll } from './packages/pack.mjs';

const { values: wishes } = parseArgs({
  options: { tarballs: { type: 'boolean' }, into: { type: 'string' } },
});

/** As many as a small machine has cores. */
const AT_ONCE = 2;

/** Runs one check and says how it went. @returns whether nothing was wrong */
async function tell(name, check) {
  const start = performance.now();
  const faults = await check().catch((error) => [error.stack ?? String(error)]);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(faults.length === 0 ? `✓ ${name} (${seconds} s)` : `✗ ${name}`);
  for (const fault of faults) console.log(`    ${fault}`);
  return faults.length === 0;
}

function tellTarball(each) {
  const size = `${(each.bytes / 1000).toFixed(0)} kB`.padStart(8);
  return tell(`${each.name.padEnd(22)} ${size}`, () => lintTarball(each));
}

async function run(folder) {
  const packed = packAll(folder);
  if (wishes.into) for (const { tarball } of packed) cpSync(tarball, join(wishes.into, basename(tarball)));
  const results = [];
  for (let first = 0; first < packed.length; first += AT_ONCE)
    results.push(...(await Promise.all(packed.slice(first, first + AT_ONCE).map(tellTarball))));
  if (wishes.tarballs) return results;
  const { OUTSIDE } = await import('./packages/outside/projects.mjs');
  for (const [name, check] of Object.entries(OUTSIDE))
    results.push(await tell(name, () => check(packed, folder)));
  return results;
}

// The real path: bundlers and compilers follow links, and would take a linked temporary folder for two.
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'requapass-packages-')));
try {
  const results = await run(folder);
  const passed = results.filter(Boolean).length;
  console.log(`\n${passed} passed, ${results.length - passed} failed`);
  process.exitCode = passed === results.length && passed > 0 ? 0 : 1;
} finally {
  if (!process.env.REQUAPASS_KEEP) rmSync(folder, { recursive: true, force: true });
  else console.log(`kept: ${folder}`);
}
