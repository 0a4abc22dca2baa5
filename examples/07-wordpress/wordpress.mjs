/**
 * Starts a WordPress of its own in a temporary folder: database, users, plugin, all gone when it stops. Loopback only.
 * Takes WordPress, PHP and MariaDB from the system's packages; says so where they are missing. Knows no page.
 */
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findOnPath } from '@requapass/devkit/browser.mjs';
import { packPlugin } from '@requapass/wordpress/pack-plugin.mjs';

const SETUP = fileURLToPath(new URL('setup.php', import.meta.url));
const PACKAGES =
  'apt-get install --no-install-recommends wordpress wordpress-l10n wordpress-theme-twentytwentythree wordpress-theme-twentytwentyone php-cli php-mysql php-xml mariadb-server';

/** Where WordPress lies: WORDPRESS_FOLDER, or Debian's place. */
const source = process.env.WORDPRESS_FOLDER ?? '/usr/share/wordpress';

/** One sentence on what is missing, or null when all is there. */
export function findMissing() {
  const missing = [
    ...['php', 'mariadbd', 'mariadb-install-db'].filter((name) => findProgram(name) === null),
    ...(existsSync(join(source, 'wp-load.php')) ? [] : [`WordPress in ${source}`]),
  ];
  if (missing.length === 0 && !hasMysqli()) missing.push('PHP’s mysqli');
  return missing.length === 0 ? null : `missing: ${missing.join(', ')}. On Debian: ${PACKAGES}`;
}

/** System services often lie where only root's PATH looks. */
function findProgram(name) {
  return findOnPath([name], { PATH: `${process.env.PATH ?? ''}:/usr/sbin:/usr/local/sbin` });
}

function hasMysqli() {
  return spawnSync(findProgram('php'), ['-m'], { encoding: 'utf8' }).stdout.includes('mysqli');
}

/**
 * @param {object} options
 * @param {string} options.embed address of the Requapass folder, or '' to leave the plugin without one
 * @param {number} [options.port] 0 for any free one
 * @param {string} [options.theme]
 * @param {string} [options.locale] of the site: `fr_FR`, `nl_NL`, `en_US`
 * @returns {Promise<{ origin: string, folder: string, passwords: Record<string, string>, version: string, readLog: () => string, runPhp: (code: string) => string, stop: () => Promise<void> }>}
 */
export async function startWordPress({ embed, port = 0, theme = 'twentytwentythree', locale = 'fr_FR' }) {
  const missing = findMissing();
  if (missing) throw new Error(missing);
  const php = findProgram('php');
  const folder = mkdtempSync(join(tmpdir(), 'requapass-wordpress-'));
  const site = join(folder, 'site');
  const log = join(folder, 'debug.log');
  const children = [];
  const stop = async () => {
    for (const child of children.reverse()) await end(child);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    layOut(site);
    const origin = `http://localhost:${port || (await findFreePort())}`;
    children.push(await startDatabase(folder));
    const passwords = Object.fromEntries(
      ['administrator', 'editor', 'author', 'contributor'].map((role) => [
        role,
        randomBytes(9).toString('base64url'),
      ]),
    );
    writeFileSync(join(site, 'wp-config.php'), makeConfig({ folder, origin, log }));
    writeFileSync(join(folder, 'requapass.zip'), packPlugin());
    const runPhp = (code, environment = {}) => {
      const run = spawnSync(php, ['-d', 'display_errors=stderr', '-r', code], {
        encoding: 'utf8',
        env: { ...process.env, SITE: site, ...environment },
      });
      if (run.status !== 0) throw new Error(`PHP ended with ${run.status}: ${run.stdout}${run.stderr}`);
      return run.stdout;
    };
    const version = runPhp(`require ${JSON.stringify(SETUP)};`, {
      ZIP: join(folder, 'requapass.zip'),
      PASSWORDS: JSON.stringify(passwords),
      EMBED: embed,
      THEME: theme,
      LOCALE: locale,
    }).trim();
    children.push(await startPhp(php, site, origin));
    const readLog = () => (existsSync(log) ? readFileSync(log, 'utf8') : '');
    const inSite = (code) => runPhp(`require getenv('SITE') . '/wp-load.php'; ${code}`);
    return { origin, folder: site, passwords, version, readLog, runPhp: inSite, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A copy, links followed: WordPress takes the place of its files for its own, and writes beside them. */
function layOut(site) {
  const languages = '/var/lib/wordpress/wp-content/languages';
  cpSync(source, site, { recursive: true, dereference: true, filter: (path) => !path.endsWith('.htaccess') });
  for (const name of ['uploads', 'plugins', 'upgrade'])
    mkdirSync(join(site, 'wp-content', name), { recursive: true });
  if (existsSync(languages)) {
    const isOurs = (path) =>
      path === languages || /(?:^|-)(?:fr_FR|nl_NL)[^/]*$/.test(path.split('/').at(-1));
    cpSync(languages, join(site, 'wp-content/languages'), {
      recursive: true,
      dereference: true,
      filter: isOurs,
    });
  }
}

async function startDatabase(folder) {
  const data = join(folder, 'data');
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  const install = [
    `--datadir=${data}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
    ...user,
  ];
  const made = spawnSync(findProgram('mariadb-install-db'), ['--no-defaults', ...install], {
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new Error(`mariadb-install-db: ${made.stdout}${made.stderr}`);
  const socket = join(folder, 'db.sock');
  const options = [
    `--datadir=${data}`,
    `--socket=${socket}`,
    `--pid-file=${folder}/db.pid`,
    '--skip-networking',
    ...user,
  ];
  const child = spawn(findProgram('mariadbd'), ['--no-defaults', ...options], { stdio: 'ignore' });
  await waitUntil('the database', () => existsSync(socket), child);
  return child;
}

async function startPhp(php, site, origin) {
  const { port } = new URL(origin);
  const router = join(site, '..', 'router.php');
  // Files as they are; every other address is WordPress's.
  writeFileSync(
    router,
    `<?php $p = $_SERVER['DOCUMENT_ROOT'] . parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
if (is_file($p) || is_file(rtrim($p, '/') . '/index.php') && $p !== $_SERVER['DOCUMENT_ROOT'] . '/') { return false; }
$_SERVER['SCRIPT_NAME'] = '/index.php'; require $_SERVER['DOCUMENT_ROOT'] . '/index.php';`,
  );
  const child = spawn(php, ['-S', `localhost:${port}`, '-t', site, router], {
    stdio: 'ignore',
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '3' },
    // Its workers end with it only as a group.
    detached: true,
  });
  await waitUntil(
    'PHP',
    () =>
      fetch(`${origin}/wp-login.php`).then(
        ({ ok }) => ok,
        () => false,
      ),
    child,
  );
  return child;
}

/** Debugging on, the log to a file; nothing leaves the machine. */
function makeConfig({ folder, origin, log }) {
  const constants = {
    DB_NAME: 'wordpress',
    DB_USER: 'root',
    DB_PASSWORD: '',
    DB_HOST: `localhost:${folder}/db.sock`,
    DB_CHARSET: 'utf8mb4',
    DB_COLLATE: '',
    WP_HOME: origin,
    WP_SITEURL: origin,
    WP_DEBUG: true,
    WP_DEBUG_DISPLAY: false,
    WP_DEBUG_LOG: log,
    WP_HTTP_BLOCK_EXTERNAL: true,
    DISABLE_WP_CRON: true,
    AUTOMATIC_UPDATER_DISABLED: true,
    FS_METHOD: 'direct',
    AUTH_KEY: randomBytes(24).toString('base64url'),
    SECURE_AUTH_KEY: randomBytes(24).toString('base64url'),
    LOGGED_IN_KEY: randomBytes(24).toString('base64url'),
    NONCE_KEY: randomBytes(24).toString('base64url'),
  };
  const lines = Object.entries(constants).map(([name, value]) => `define(${quote(name)}, ${quote(value)});`);
  return `<?php\n${lines.join('\n')}\n$table_prefix = 'wp_';\ndefined('ABSPATH') || define('ABSPATH', __DIR__ . '/');\nrequire_once ABSPATH . 'wp-settings.php';\n`;
}

function quote(value) {
  return typeof value === 'boolean' ? String(value) : `'${value.replace(/[\\']/g, '\\$&')}'`;
}

function findFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, 'localhost', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function waitUntil(what, isThere, child) {
  for (let tries = 0; tries < 300; tries++) {
    if (await isThere()) return;
    if (child.exitCode !== null) throw new Error(`${what} ended with ${child.exitCode}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${what} did not start in 30 s`);
}

async function end(child) {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  try {
    process.kill(child.spawnfile.endsWith('php') ? -child.pid : child.pid, 'SIGTERM');
  } catch {
    return;
  }
  await ended;
}
