/**
 * Serves one folder on one port with the headers a partner's server should send.
 * Knows no page: `npm start`, the journeys and the benchmarks say which folder and which port.
 */
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** The embed's address as the examples write it; replaced while serving when another port is used. */
export const DEFAULT_EMBED_ORIGIN = 'http://localhost:4171';

/**
 * Built files carry their hash before the extension, and nothing else does: `game-9f8a7b6c.js`. Under `content/`
 * lie only names that people gave (`the-handover.json` looks hashed too), and everything there may be corrected.
 */
function isHashed(path) {
  return /-[\w-]{8}\.(js|css|woff2?)$/.test(path) && !/[\\/]content[\\/]/.test(path);
}

/** Thrown when a server cannot start; `message` is one sentence for people. */
export class ServeError extends Error {}

/**
 * Starts a server and resolves once it listens.
 *
 * @param {object} options
 * @param {string} options.folder absolute path
 * @param {number} options.port 0 for any free one
 * @param {string} [options.host] address to listen on
 * @param {number} [options.freshSeconds] how long browsers may keep files without a hash in their name
 * @param {Record<string, string>} [options.headers] further headers on every answer
 * @param {boolean} [options.hasServiceWorker] false: one that goes away by itself, so that every visit sees the files
 *   of now
 * @param {Record<string, string>} [options.mounts] further folders, by where they begin: `{ '/pack/': '/home/me/pack' }`
 * @param {string} [options.embedOrigin] replaces {@link DEFAULT_EMBED_ORIGIN} in pages and scripts
 * @returns {Promise<{ port: number, origin: string, close: () => Promise<void> }>}
 */
export async function serveFolder({
  folder,
  port,
  host = '127.0.0.1',
  freshSeconds = 300,
  headers = {},
  embedOrigin = DEFAULT_EMBED_ORIGIN,
  hasServiceWorker = true,
  mounts = {},
}) {
  const setHeaders = (response, path) => {
    for (const [name, value] of Object.entries({ ...partnerHeaders(path, freshSeconds), ...headers })) {
      response.setHeader(name, value);
    }
  };
  const serverOf = (path) => sirv(path, { dev: true, etag: true, brotli: true, setHeaders });
  const serveFile = serverOf(folder);
  const mounted = Object.entries(mounts).map(([at, path]) => [at, serverOf(path)]);
  const server = createServer((request, response) => {
    const refuse = () => {
      response.writeHead(404, {
        'Content-Type': 'text/plain; charset=utf-8',
        'Access-Control-Allow-Origin': '*',
      });
      response.end('not found\n');
    };
    const name = readName(request.url ?? '/');
    if (name === null) return refuse();
    if (!hasServiceWorker && name.endsWith('/service-worker.js')) {
      response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
      return response.end('self.registration.unregister();\n');
    }
    const [at, serveMounted] = mounted.find(([begin]) => request.url.startsWith(begin)) ?? [];
    if (at) {
      request.url = request.url.slice(at.length - 1);
      return serveMounted(request, response, refuse);
    }
    const page = embedOrigin === DEFAULT_EMBED_ORIGIN ? null : findRewritable(folder, name);
    if (!page) return serveFile(request, response, refuse);
    setHeaders(response, page.path);
    response.setHeader('Content-Type', page.type);
    return response.end(readFileSync(page.path, 'utf8').replaceAll(DEFAULT_EMBED_ORIGIN, embedOrigin));
  });
  await listen(server, port, host);
  const address = server.address();
  const origin = `http://localhost:${address.port}`;
  return { port: address.port, origin, close: () => closeServer(server) };
}

/** What a partner's server should send with every file of the embed folder. */
export function partnerHeaders(path, freshSeconds) {
  return {
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': path.endsWith('service-worker.js')
      ? // Browsers ask for it anew anyway; what lies between must too.
        'no-cache'
      : isHashed(path)
        ? 'public, max-age=31536000, immutable'
        : freshSeconds > 0
          ? `public, max-age=${freshSeconds}`
          : 'no-cache',
  };
}

/** The file an address names, or null for an address that is malformed or reaches for hidden files. */
function readName(url) {
  try {
    const { pathname } = new URL(url, 'http://localhost');
    const name = decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const isHidden = name.split(/[\\/]/).some((part) => part.startsWith('.')) || name.includes('\0');
    return isHidden ? null : name;
  } catch {
    return null;
  }
}

const REWRITTEN_TYPES = { html: 'text/html; charset=utf-8', js: 'text/javascript; charset=utf-8' };

/** The page or script of the folder with this name, when its text may hold the embed's address. */
function findRewritable(folder, name) {
  const type = REWRITTEN_TYPES[name.split('.').at(-1)];
  const path = join(folder, name);
  return type && statSync(path, { throwIfNoEntry: false })?.isFile() ? { path, type } : null;
}

function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const isTaken = error.code === 'EADDRINUSE';
      reject(
        isTaken
          ? new ServeError(
              `Port ${port} is already used by another program: stop it, or choose other ports with PARTNER_PORT and EMBED_PORT.`,
            )
          : error,
      );
    });
    server.listen(port, host, resolve);
  });
}

function closeServer(server) {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
