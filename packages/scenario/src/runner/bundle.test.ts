import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';
import { expect, it } from 'vitest';

const ENTRY = fileURLToPath(new URL('../index.ts', import.meta.url));
const PLAYER = 'virtual:player';

const SOURCE_FOLDER = fileURLToPath(new URL('..', import.meta.url));

/** Modules in the bundle of a program that only plays, as paths below `src` where they are ours. */
async function modulesOfPlayer(): Promise<readonly string[]> {
  const result = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'player',
        resolveId: (id) => (id === PLAYER ? PLAYER : null),
        load: (id) =>
          id === PLAYER ? `export { createRun, step, viewRun, replay } from ${JSON.stringify(ENTRY)};` : null,
      },
    ],
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: PLAYER, preserveEntrySignatures: 'strict' },
    },
  })) as Rollup.RollupOutput;
  const chunks = result.output.filter((file) => file.type === 'chunk');
  const paths = chunks.flatMap((chunk) =>
    Object.entries(chunk.modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : [])),
  );
  // Where the clone lies must not matter: a folder of somebody's may be called `check` or `lint`.
  return paths.map((path) => (path.startsWith(SOURCE_FOLDER) ? path.slice(SOURCE_FOLDER.length) : path));
}

it('a program that only plays carries no parser, no linter and no schema library', async () => {
  const modules = await modulesOfPlayer();
  expect(modules.some((id) => id === 'runner/step.ts')).toBe(true);
  expect(modules.filter((id) => /valibot|^(schema|parse|lint|check)\/|authoring/.test(id))).toEqual([]);
}, 60_000);
