/**
 * `npm start`: builds what is missing, then serves the partner's page and the embed folder on two origins;
 * `npm start <example>` serves another folder of `examples/`, or runs its own `start.mjs`. PARTNER_PORT and EMBED_PORT (LRS_PORT in 06) change the ports. Knows
 * nothing of what the pages do.
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findOnPath } from './browser.mjs';
import { ROOT, build } from './build.mjs';
import { packMounts } from './example-pack.mjs';
import { ServeError, serveFolder } from './serve.mjs';
import { buildExample, servedFolder } from './vite-example.mjs';

const DEFAULT_PARTNER_PORT = 4170;
const DEFAULT_EMBED_PORT = 4171;
const DEFAULT_EXAMPLE = '01-partner-page';

async function start() {
  const example = findExample(process.argv[2] ?? DEFAULT_EXAMPLE);
  const ownStart = join(example, 'start.mjs');
  if (existsSync(ownStart)) {
    await import(pathToFileURL(ownStart).href);
    return;
  }
  const partnerPort = readPort('PARTNER_PORT', DEFAULT_PARTNER_PORT);
  const embedPort = readPort('EMBED_PORT', DEFAULT_EMBED_PORT);
  // Listening comes before building: a port in use is said at once.
  const embed = await serveFolder({
    folder: join(ROOT, 'packages/embed/dist'),
    port: embedPort,
    freshSeconds: 0,
    hasServiceWorker: false,
    mounts: packMounts(example),
  });
  const partner = await serveFolder({
    folder: servedFolder(example),
    port: partnerPort,
    freshSeconds: 0,
    embedOrigin: embed.origin,
  });
  let beside = null;
  const closeAll = () => Promise.all([partner.close(), embed.close(), beside?.close()]);
  const stop = () => closeAll().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);

  console.log('Building …');
  if (!build() || !buildExample(example)) {
    await closeAll();
    process.exitCode = 1;
    return;
  }
  beside = await prepareExample(example);
  const page = `${partner.origin}/${beside?.query ?? ''}`;
  console.log(`
  The page             ${page}
  The embed folder     ${embed.origin}/v1/
${beside ? `  ${beside.line}\n` : ''}
  Two ports, so two origins, as on a real partner's site. Ctrl-C stops both.
`);
  openBrowser(page);
}

/** The folder of an example, by its name or how it begins. */
function findExample(name) {
  const folder = join(ROOT, 'examples');
  const pages = readdirSync(folder).filter((each) =>
    ['index.html', 'start.mjs'].some((file) => existsSync(join(folder, each, file))),
  );
  const found = pages.find((each) => each === name) ?? pages.find((each) => each.startsWith(name));
  if (found) return join(folder, found);
  throw new ServeError(`There is no example "${name}": there are ${pages.join(', ')}.`);
}

/** What an example starts beside its page, when it has a `prepare.mjs`. */
async function prepareExample(folder) {
  const path = join(folder, 'prepare.mjs');
  if (!existsSync(path)) return null;
  const { prepare } = await import(pathToFileURL(path).href);
  return prepare({ port: readPort('LRS_PORT', undefined) });
}

function readPort(name, fallback) {
  const value = process.env[name];
  if (!value) return fallback;
  const port = Number(value);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new ServeError(`${name} is "${value}": a port is a whole number from 1 to 65535.`);
}

/** Opens the page where a person sits before a screen; anywhere else the printed address is enough. */
function openBrowser(url) {
  const commands = { darwin: ['open', url], win32: ['explorer.exe', url], linux: ['xdg-open', url] };
  const command = commands[process.platform];
  const isHeadless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  if (process.env.CI || isHeadless || !command) return;
  if (process.platform === 'linux' && !findOnPath(['xdg-open'])) return;
  const child = spawn(command[0], command.slice(1), { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}

start().catch((error) => {
  if (!(error instanceof ServeError)) throw error;
  console.error(error.message);
  process.exit(1);
});
