/** `custom-elements.json` is what `pnpm analyze` makes of the sources today, and leaves nothing undescribed. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

interface Described {
  readonly name?: string;
  readonly kind?: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
}
interface Declaration extends Described {
  readonly tagName?: string;
  readonly summary?: string;
  readonly attributes: readonly Described[];
  readonly events: readonly Described[];
  readonly slots: readonly Described[];
  readonly cssParts: readonly Described[];
  readonly cssProperties: readonly Described[];
  readonly cssStates: readonly Described[];
  readonly members: readonly Described[];
}
interface Manifest {
  readonly modules: readonly { readonly path: string; readonly declarations: readonly Declaration[] }[];
}

const manifest = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8')) as Manifest;
const elements = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);

test('the committed manifest is current: run `pnpm --filter @requapass/elements analyze`', () => {
  const analyzer = createRequire(import.meta.url).resolve('@custom-elements-manifest/analyzer/package.json');
  const folder = mkdtempSync(join(tmpdir(), 'requapass-manifest-'));
  try {
    const words = ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--outdir'];
    execFileSync(process.execPath, [join(analyzer, '../cem.js'), ...words, relative(root, folder)], {
      cwd: root,
    });
    expect(JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8'))).toEqual(manifest);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);

test('the manifest describes every element', () => {
  expect(elements.map(({ tagName }) => tagName).sort()).toEqual([
    'requapass-competence-map',
    'requapass-game',
    'requapass-group-map',
  ]);
});

describe.each(elements.map((element) => [element.tagName, element] as const))('%s', (_, element) => {
  test('says what it is', () => {
    expect(element.summary).toBeTruthy();
    expect(element.description).toBeTruthy();
  });

  test.each(['attributes', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates', 'members'] as const)(
    'describes all its %s',
    (list) => {
      expect(element[list].length).toBeGreaterThan(0);
      expect(element[list].filter(({ description }) => !description).map(({ name }) => name)).toEqual([]);
    },
  );

  test('types every event with its detail', () => {
    for (const { name, type } of element.events) expect(type?.text, name).toMatch(/^CustomEvent<\w+Detail>$/);
  });

  test('types every attribute and field', () => {
    const fields = element.members.filter(({ kind }) => kind === 'field');
    for (const { name, type } of [...element.attributes, ...fields]) expect(type?.text, name).toBeTruthy();
  });
});
