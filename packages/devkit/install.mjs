/**
 * Installs the workspace with the pnpm version that package.json pins, through npm, without a shell.
 * Uses nothing but Node. Knows nothing of builds and tests.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, realpathSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, installChromium } from './browser.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const STAMP = join(ROOT, 'node_modules', '.requapass-installed');
/** npm waits over a minute before it reports a missing network; ten seconds are enough. */
const PATIENCE = { npm_config_fetch_retry_mintimeout: '2000', npm_config_fetch_retry_maxtimeout: '8000' };
const NO_NETWORK = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|ERR_SOCKET_TIMEOUT/;

/** Installs what is missing. Returns the exit code; says in one sentence what went wrong. */
export function prepare({ needsBrowser }) {
  const isReady = installPackages() && (!needsBrowser || provideBrowser());
  return isReady ? 0 : 1;
}

function installPackages() {
  const wanted = fingerprint();
  const isUpToDate = existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted;
  if (isUpToDate) return true;

  const npmCli = findNpmCli();
  if (!npmCli) return refuse('npm was not found beside Node.js. Install npm and run the command again.');
  const name = pinnedPnpm().replace('@', ' ');
  console.log(`Installing packages with ${name} (about a minute the first time) …`);
  const run = spawnPnpm(npmCli, ['install', '--frozen-lockfile', '--reporter=append-only'], ROOT);
  if (run.status !== 0) return explain(`${run.stdout ?? ''}\n${run.stderr ?? ''}\n${run.error ?? ''}`);
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, wanted);
  console.log('Packages are installed.');
  return true;
}

/** Runs the pinned pnpm in a folder. Throws with what it said when it fails. */
export function runPnpm(words, folder) {
  const npmCli = findNpmCli();
  if (!npmCli) throw new Error('npm was not found beside Node.js');
  const run = spawnPnpm(npmCli, words, folder);
  if (run.status !== 0)
    throw new Error(
      `pnpm ${words[0]} in ${folder}:\n${run.stdout ?? ''}${run.stderr ?? ''}${run.error ?? ''}`,
    );
}

function spawnPnpm(npmCli, words, folder) {
  return spawnSync(
    process.execPath,
    [npmCli, 'exec', '--yes', `--package=${pinnedPnpm()}`, '--', 'pnpm', ...words],
    {
      cwd: folder,
      env: cleanEnvironment(),
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
}

function provideBrowser() {
  if (findChromium()) return true;
  console.log('The tests need Chromium; none was found. Trying to install it with apt …');
  if (installChromium()) return true;
  return refuse(
    'The tests need a browser: install Chromium, Chrome or Edge (or set CHROMIUM_PATH to one), then run the command again.',
  );
}

/** Changes whenever something that decides what is installed changes. */
function fingerprint() {
  const folders = ['packages', 'examples'].flatMap((folder) =>
    existsSync(join(ROOT, folder)) ? readdirSync(join(ROOT, folder)).map((name) => join(folder, name)) : [],
  );
  const manifests = folders.map((folder) => join(folder, 'package.json')).sort();
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}\n`);
  for (const file of ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests]) {
    if (existsSync(join(ROOT, file))) hash.update(`${file}\n`).update(readFileSync(join(ROOT, file)));
  }
  return hash.digest('hex');
}

function pinnedPnpm() {
  return JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).packageManager.split('+')[0];
}

/** The npm that started us, otherwise the one that came with this Node or is on the PATH. */
function findNpmCli() {
  const nodeFolder = dirname(process.execPath);
  const candidates = [
    (process.env.npm_execpath ?? '').replace(/npx-cli\.js$/, 'npm-cli.js'),
    join(nodeFolder, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(nodeFolder, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    ...(process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'npm')),
  ];
  for (const candidate of candidates) {
    if (!existsSync(candidate)) continue;
    const path = realpathSync(candidate);
    if (path.endsWith('npm-cli.js')) return path;
  }
  return null;
}

/** An outer `npx -c` or `npm exec --package` leaves these behind; they would break the inner `npm exec`. */
function cleanEnvironment() {
  const kept = Object.entries(process.env).filter(([name]) => !/^npm_config_(call|package)$/i.test(name));
  return { ...PATIENCE, ...Object.fromEntries(kept) };
}

function explain(output) {
  if (NO_NETWORK.test(output)) {
    return refuse(
      'Packages could not be downloaded: the network or the npm registry cannot be reached. Check the connection and run the command again.',
    );
  }
  if (output.includes('ERR_PNPM_OUTDATED_LOCKFILE')) {
    return refuse(
      `A package.json changed and pnpm-lock.yaml did not: run \`npx ${pinnedPnpm()} install\`, then the command again.`,
    );
  }
  const lines = output.split('\n').filter((line) => line.trim() && !line.startsWith('Progress:'));
  console.error(lines.slice(-20).join('\n'));
  return refuse('Packages could not be installed; the lines above say why.');
}

function refuse(sentence) {
  console.error(sentence);
  return false;
}
