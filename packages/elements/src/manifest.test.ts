/**
 * `custom-elements.json` is what `pnpm analyze` makes of the sources today, leaves nothing undescribed, and lists what
 * the sources use: no more and no less.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
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
    'requapass-badge-showcase',
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

/** Everything that is written in a folder of the sources, tests and descriptions left out. */
function sourcesIn(path: string): string {
  const folder = join(root, 'src', path);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !/\.(test|wtr)\.ts$/.test(path))
    .map((path) => readFileSync(join(folder, path), 'utf8'))
    .join('\n')
    .replaceAll(/^ \* @(?:csspart|cssprop|cssState|slot|fires).*$/gm, '');
}

/** How each list shows in sources: where its names are used, and how any of them may be written. */
const USES = {
  cssParts: {
    used: /\bpart="([\w -]+)"/g,
    written: (name: string) => [`"${name}"`, `'${name}'`, `'${name} `],
  },
  cssProperties: { used: /var\(\s*(--requapass-[\w-]+)/g, written: (name: string) => [`var(${name}`] },
  cssStates: { used: /[sS]tates\.toggle\('(\w+)'/g, written: (name: string) => [`'${name}'`] },
  slots: {
    used: /<slot(?: name="([\w-]*)")?>/g,
    written: (name: string) => [name ? `<slot name="${name}"` : '<slot></slot>'],
  },
  events: {
    used: /(?:#fire|#tell)(?:<\w+>)?\(\s*'(requapass-[\w-]+)'/g,
    written: (name: string) => [`'${name}'`, name.replace('requapass-', '')],
  },
} as const;

describe.each(elements.map((element) => [element.tagName ?? '', element] as const))(
  '%s',
  (tagName, element) => {
    const own = sourcesIn(tagName.replace('requapass-', ''));
    // Elements share styles, and the names of the game's events are the protocol's.
    const all = sourcesIn('.');

    test.each(Object.entries(USES))('lists every one of its %s that is used, and no other', (list, uses) => {
      const listed = element[list as keyof typeof USES].map(({ name }) => name ?? '');
      const used = [...own.matchAll(uses.used)].flatMap(([, names = '']) => names.split(' '));
      expect([...new Set(used)].filter((name) => !listed.includes(name))).toEqual([]);
      expect(listed.filter((name) => !uses.written(name).some((text) => all.includes(text)))).toEqual([]);
    });
  },
);
