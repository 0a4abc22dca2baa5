/**
 * Finds the Chromium-family browser the tests and benchmarks drive, or gets one on Debian-likes.
 * Knows no test and no page; uses nothing but Node, because it also runs before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const LINUX_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];
const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS_PATHS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Flags for every browser we drive: no sandbox in containers, no traffic of the browser's own. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-client-side-phishing-detection',
  '--disable-features=OptimizationHints,MediaRouter,Translate,InterestFeedContentSuggestions',
  '--metrics-recording-only',
  '--autoplay-policy=no-user-gesture-required',
];

/** Path of an installed Chromium, Chrome or Edge, or null. `CHROMIUM_PATH` decides when it is set. */
export function findChromium(environment = process.env) {
  if (environment.CHROMIUM_PATH) return environment.CHROMIUM_PATH;
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => environment[name]);
    const paths = roots.filter(Boolean).flatMap((root) => WINDOWS_PATHS.map((path) => join(root, path)));
    return paths.find((path) => existsSync(path)) ?? null;
  }
  if (process.platform === 'darwin') {
    const roots = ['/Applications', join(environment.HOME ?? '/', 'Applications')];
    const paths = roots.flatMap((root) =>
      MAC_APPS.map((app) => join(root, `${app}.app/Contents/MacOS/${app}`)),
    );
    return paths.find((path) => existsSync(path)) ?? null;
  }
  return findOnPath(LINUX_NAMES, environment);
}

/** First of these commands found on the PATH, or null. */
export function findOnPath(names, environment = process.env) {
  for (const folder of (environment.PATH ?? '').split(delimiter)) {
    for (const name of names) {
      const path = join(folder, name);
      if (isExecutable(path)) return path;
    }
  }
  return null;
}

/** Installs Debian's chromium where apt and the right to use it are at hand. Returns its path, or null. */
export function installChromium() {
  if (process.platform !== 'linux' || !findOnPath(['apt-get'])) return null;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !findOnPath(['sudo'])) return null;
  const prefix = isRoot ? [] : ['sudo', ...(process.stdin.isTTY ? [] : ['-n'])];
  const apt = (...words) => {
    const line = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', '-y', ...words];
    return spawnSync(line[0], line.slice(1), { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
  };
  const isInstalled = apt('update') && apt('install', '--no-install-recommends', 'chromium');
  return isInstalled ? findChromium() : null;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
