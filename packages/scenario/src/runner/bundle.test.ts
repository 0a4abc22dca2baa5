import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';
import { expect, it } from 'vitest';

const ENTRY = fileURLToPath(new URL('../index.ts', import.meta.url));
const PLAYER = 'virtual:player';

/** Paths of the modules in the bundle of a program that only plays. */
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
  return chunks.flatMap((chunk) =>
    Object.entries(chunk.modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : [])),
  );
}

it('a program that only plays carries no parser, no linter and no schema library', async () => {
  const modules = await modulesOfPlayer();
  expect(modules.some((id) => id.includes('/runner/step'))).toBe(true);
  expect(modules.filter((id) => /valibot|\/(schema|parse|lint|check)\/|authoring/.test(id))).toEqual([]);
}, 60_000);
