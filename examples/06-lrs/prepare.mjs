/**
 * What this example needs beside its folder: `page.js` with its libraries in one file, and a learning record store.
 * `npm start 06` and the journey call it; neither knows more of it.
 */
import { fileURLToPath } from 'node:url';
import { startLrs } from '@requapass/devkit/lrs.mjs';
import { build } from 'vite';

const DEFAULT_LRS_PORT = 4172;
const here = fileURLToPath(new URL('.', import.meta.url));

/**
 * @param {object} [options]
 * @param {number} [options.port] of the store; 0 for any free one
 * @returns {Promise<{ line: string, query: string, endpoint: string, close: () => Promise<void> }>}
 */
export async function prepare({ port = DEFAULT_LRS_PORT } = {}) {
  await build({
    configFile: false,
    logLevel: 'warn',
    root: here,
    resolve: { conditions: ['requapass-src', 'module', 'browser', 'import', 'default'] },
    build: {
      target: 'es2022',
      lib: { entry: 'page.js', formats: ['es'], fileName: () => 'page.js' },
      outDir: 'dist',
    },
  });
  const { endpoint, close } = await startLrs({ port });
  return {
    line: `The record store     ${endpoint}`,
    query: `?lrs=${encodeURIComponent(endpoint)}`,
    endpoint,
    close,
  };
}
