/**
 * Says whether packages/elements/custom-elements.json is what the analyzer makes of the sources today.
 * Knows nothing of what the manifest says; the package's own configuration does.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { ROOT } from './build.mjs';

const PACKAGE = join(ROOT, 'packages/elements');
const ANALYZER = join(ROOT, 'node_modules/@custom-elements-manifest/analyzer/cem.js');
const CONFIG = 'custom-elements-manifest.config.mjs';

const folder = mkdtempSync(join(tmpdir(), 'requapass-manifest-'));
try {
  const outdir = relative(PACKAGE, folder);
  const command = [ANALYZER, 'analyze', '--config', CONFIG, '--outdir', outdir];
  const run = spawnSync(process.execPath, command, { cwd: PACKAGE, encoding: 'utf8' });
  const fresh = readManifest(folder);
  if (run.status !== 0 || fresh === null) {
    console.error(`the analyzer failed:\n${run.stdout}${run.stderr}`);
    process.exitCode = 1;
  } else if (fresh !== readManifest(PACKAGE)) {
    console.error('custom-elements.json is out of date: run `pnpm --filter @requapass/elements run analyze`');
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The manifest as compact JSON, so that formatting does not count; null where there is none. */
function readManifest(place) {
  const path = join(place, 'custom-elements.json');
  return existsSync(path) ? JSON.stringify(JSON.parse(readFileSync(path, 'utf8'))) : null;
}
