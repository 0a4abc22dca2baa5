/**
 * Builds `keeper.js`, the module through which the game's page speaks to a platform: one file, nothing left to fetch.
 * Beside it lie the licences of other people's part of it.
 */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const SOURCES = fileURLToPath(new URL('../src', import.meta.url));

/** @param {string} standard `scorm12` or `cmi5` @returns {Promise<Record<string, Uint8Array>>} */
export async function buildKeeper(standard) {
  const [{ output }] = [
    await build({
      configFile: false,
      logLevel: 'error',
      root: SOURCES,
      publicDir: false,
      resolve: { conditions: ['requapass-src', 'module', 'browser', 'production', 'import', 'default'] },
      build: {
        target: 'es2022',
        write: false,
        reportCompressedSize: false,
        license: { fileName: 'keeper-licences.md' },
        lib: { entry: `${SOURCES}/keep-${standard}.ts`, formats: ['es'], fileName: () => 'keeper.js' },
        rolldownOptions: { output: { minify: true, codeSplitting: false } },
      },
    }),
  ].flat();
  return Object.fromEntries(
    output.map((file) => [file.fileName, Buffer.from(file.type === 'asset' ? file.source : file.code)]),
  );
}
