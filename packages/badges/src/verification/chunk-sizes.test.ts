/** What a page downloads to verify: each way of signing has its own pieces and its own bound. */
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build, type Rollup } from 'vite';
import { beforeAll, expect, it } from 'vitest';

/** Brotli bytes of the pieces that hold one of these modules. */
let sizeOf: (...modules: readonly string[]) => number;
let entry: readonly string[];

beforeAll(async () => {
  const result = (await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { conditions: ['requapass-src', 'module', 'browser', 'import', 'default'] },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: fileURLToPath(new URL('verify-badge.ts', import.meta.url)), formats: ['es'] },
    },
  })) as Rollup.RollupOutput | Rollup.RollupOutput[];
  const chunks = [result].flat().flatMap(({ output }) => output.filter((file) => file.type === 'chunk'));
  const holds = (chunk: Rollup.OutputChunk, module: string) =>
    chunk.moduleIds.some((id) => id.includes(module));
  sizeOf = (...modules) =>
    chunks
      .filter((chunk) => modules.some((module) => holds(chunk, module)))
      .reduce((sum, { code }) => sum + brotliCompressSync(code).length, 0);
  const first = chunks.find(({ isEntry }) => isEntry);
  const reach = (name: string, seen: Set<string>): Set<string> => {
    const chunk = chunks.find(({ fileName }) => fileName === name);
    if (!chunk || seen.has(name)) return seen;
    seen.add(name);
    for (const next of chunk.imports) reach(next, seen);
    return seen;
  };
  const loaded = reach(first?.fileName ?? '', new Set());
  entry = chunks.filter(({ fileName }) => loaded.has(fileName)).flatMap(({ moduleIds }) => moduleIds);
}, 60_000);

it('a token takes at most 8 kB', () => {
  const size = sizeOf('/token-credential.ts', '/jose/');
  expect(size).toBeGreaterThan(3000);
  expect(size).toBeLessThanOrEqual(8000);
});

it('linked data takes at most 50 kB, its contexts with it', () => {
  const size = sizeOf('/embedded-credential.ts', '/data-integrity.ts', '/jsonld/', '/canonicalize/');
  expect(size).toBeGreaterThan(20_000);
  expect(size).toBeLessThanOrEqual(50_000);
});

it('none of it loads before a badge needs it', () => {
  for (const lazy of ['/jose/', '/jsonld/', '/contexts/documents/', '/@noble/', '/ob2.ts', '/strings/']) {
    expect(entry.filter((id) => id.includes(lazy))).toEqual([]);
  }
});
