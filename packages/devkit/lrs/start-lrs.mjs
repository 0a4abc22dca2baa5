/**
 * Starts a learning record store beside us, a process of its own, that keeps statements in memory until it is stopped.
 * It is a development tool under the GPL: run, never imported, never shipped. Knows no statement.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Any key and secret will do: this store is for nobody but this computer. */
const KEY = Buffer.from('requapass:local').toString('base64');
const START_MS = 20_000;

/**
 * @param {object} [options]
 * @param {number} [options.port] 0 for any free one
 * @returns {Promise<{ endpoint: string, authorization: string, close: () => Promise<void> }>} once it answers
 */
export async function startLrs({ port = 0 } = {}) {
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve('@learninglocker/xapi-statements/package.json'));
  const used = port === 0 ? await findFreePort() : port;
  // It writes an access log and attachments into the folder it is started in.
  const workFolder = mkdtempSync(join(tmpdir(), 'requapass-lrs-'));
  const child = spawn(process.execPath, [join(folder, 'dist/index.js')], {
    stdio: 'ignore',
    cwd: workFolder,
    env: {
      PATH: process.env.PATH,
      EXPRESS_PORT: String(used),
      AUTH_REPO: 'test',
      EVENTS_REPO: 'test',
      MODELS_REPO: 'memory',
      STORAGE_REPO: 'memory',
    },
  });
  const removeFolder = () => rmSync(workFolder, { recursive: true, force: true, maxRetries: 5 });
  const kill = () => {
    child.kill('SIGKILL');
    removeFolder();
  };
  process.once('exit', kill);
  const close = async () => {
    process.off('exit', kill);
    if (child.exitCode === null && child.signalCode === null) {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await ended;
    }
    removeFolder();
  };
  const endpoint = `http://localhost:${used}/xAPI/`;
  try {
    await waitUntilItAnswers(endpoint, child);
  } catch (error) {
    await close();
    throw error;
  }
  return { endpoint, authorization: `Basic ${KEY}`, close };
}

async function waitUntilItAnswers(endpoint, child) {
  const deadline = Date.now() + START_MS;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the learning record store ended with ${child.exitCode}`);
    const answer = await fetch(`${endpoint}about`).catch(() => null);
    if (answer?.ok) return;
    if (Date.now() > deadline) throw new Error(`no learning record store answers at ${endpoint}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** @returns {Promise<number>} */
function findFreePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
