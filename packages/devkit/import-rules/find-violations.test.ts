import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findImportViolations, findImpurePackages } from './find-violations.mjs';

/** A small repository laid out as ours, one import a file. */
let root = '';
let violations: string[] = [];

const PACKAGES = ['framework', 'scenario', 'assessment', 'protocol', 'content', 'game', 'elements', 'embed'];

const FORBIDDEN: readonly (readonly [file: string, code: string, rule: string])[] = [
  ['packages/framework/src/a.ts', `import '@requapass/scenario';`, 'layer-framework'],
  ['packages/scenario/src/a.ts', `import '@requapass/assessment';`, 'layer-scenario'],
  ['packages/scenario/src/b.ts', `import type { X } from '@requapass/content';`, 'layer-scenario'],
  ['packages/assessment/src/a.ts', `import '@requapass/scenario';`, 'layer-assessment'],
  ['packages/assessment/src/b.ts', `import '@requapass/protocol';`, 'layer-assessment'],
  ['packages/protocol/src/a.ts', `import '@requapass/scenario';`, 'layer-protocol'],
  ['packages/protocol/src/b.ts', `export { X } from '@requapass/assessment';`, 'types-only-protocol'],
  ['packages/content/src/a.ts', `import '@requapass/assessment';`, 'layer-content'],
  ['packages/game/src/a.ts', `import '@requapass/elements';`, 'layer-game'],
  ['packages/game/src/b.ts', `void import('@requapass/content');`, 'layer-game'],
  ['packages/game/src/c.ts', `import type { X } from '@requapass/elements';`, 'layer-game'],
  ['packages/elements/src/a.ts', `import '@requapass/game';`, 'layer-elements'],
  ['packages/elements/src/b.ts', `import '@requapass/scenario';`, 'layer-elements'],
  ['packages/embed/src/a.ts', `import '@requapass/assessment';`, 'layer-embed'],
  ['packages/game/src/controls/a.ts', `import 'phaser';`, 'only-importer-phaser'],
  ['packages/elements/src/c.ts', `void import('phaser');`, 'only-importer-phaser'],
  ['packages/game/src/stage/a.ts', `import 'howler';`, 'only-importer-howler'],
  ['packages/game/src/session/a.ts', `import '../controls/fine.js';`, 'game-part-session'],
  ['packages/game/src/session/b.ts', `import 'lit';`, 'session-without-screen'],
  ['packages/game/src/stage/b.ts', `import '../controls/fine.js';`, 'game-part-stage'],
  ['packages/game/src/controls/b.ts', `import '../stage/fine.js';`, 'game-part-controls'],
  ['packages/game/src/d.ts', `import '../../scenario/src/index.js';`, 'no-relative-import-across-packages'],
  [
    'examples/one/a.ts',
    `import '../../packages/framework/src/index.js';`,
    'no-relative-import-across-packages',
  ],
  ['packages/game/src/e.ts', `import '@requapass/scenario/src/index.js';`, 'public-entries-only'],
  ['examples/one/b.ts', `import '@requapass/elements/dist/index.js';`, 'public-entries-only'],
  ['packages/badges/src/a.ts', `void import('./command/fine.js');`, 'program-apart'],
  ['packages/badges/src/b.ts', `import 'marked';`, 'only-importer-marked'],
  ['packages/game/src/f.ts', `import './g.js';\nexport const f = 1;`, 'no-cycle'],
  ['packages/game/src/h.ts', `import './fine.test.js';`, 'no-tests-in-products'],
  ['packages/elements/src/d.ts', `import 'vitest';`, 'no-tests-in-products'],
];

const ALLOWED: readonly (readonly [file: string, code: string])[] = [
  ['packages/scenario/src/fine.ts', `import '@requapass/framework';`],
  ['packages/protocol/src/fine.ts', `import type { X } from '@requapass/assessment';`],
  ['packages/content/src/fine.ts', `import type { X } from '@requapass/scenario';`],
  ['packages/content/build.mjs', `import '@requapass/scenario';`],
  // The other half of the circle in f.ts, which is reported once.
  ['packages/game/src/g.ts', `import './f.js';\nexport const g = 1;`],
  ['packages/game/src/fine.ts', `import '@requapass/scenario';\nimport '@requapass/protocol';`],
  ['packages/game/src/fine.test.ts', `import 'vitest';\nimport './fine.js';`],
  ['packages/game/src/controls/fine.ts', `import 'lit';\nvoid import('../stage/fine.js');`],
  ['packages/game/src/stage/fine.ts', `import 'phaser';`],
  ['packages/badges/src/command/fine.ts', `import 'marked';`],
  ['packages/badges/src/fine.test.ts', `import './command/fine.js';`],
  ['packages/game/src/audio/fine.ts', `import 'howler';`],
  ['packages/elements/src/fine.ts', `import '@requapass/assessment';\nimport 'lit';`],
  ['packages/embed/src/fine.ts', `import '@requapass/game';\nimport '@requapass/elements';`],
  ['examples/one/fine.ts', `import '@requapass/game';\nimport '@requapass/framework';`],
];

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'import-rules-'));
  write('package.json', '{ "name": "root", "type": "module" }');
  write('examples/one/package.json', '{ "name": "one", "type": "module" }');
  mkdirSync(join(root, 'node_modules/@requapass'), { recursive: true });
  for (const name of PACKAGES) {
    const manifest = {
      name: `@requapass/${name}`,
      type: 'module',
      exports: { '.': { 'requapass-src': './src/index.ts' } },
    };
    write(`packages/${name}/package.json`, JSON.stringify(manifest));
    write(`packages/${name}/src/index.ts`, 'export interface X { readonly x: 1 }\nexport const x = 1;\n');
    symlinkSync(join(root, 'packages', name), join(root, 'node_modules/@requapass', name), 'dir');
  }
  for (const library of ['phaser', 'howler', 'lit', 'marked', 'vitest']) {
    write(`node_modules/${library}/package.json`, JSON.stringify({ name: library, main: 'index.js' }));
    write(`node_modules/${library}/index.js`, '');
  }
  for (const [file, code] of [...FORBIDDEN, ...ALLOWED]) write(file, `${code}\n`);
  violations = await findImportViolations(root);
}, 60_000);

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('the import rules', () => {
  it.each(FORBIDDEN)('refuse, in %s, %s', (file, _code, rule) => {
    const found = violations.filter(
      (sentence) => sentence.startsWith(`${file} imports `) && sentence.endsWith(`(${rule})`),
    );
    expect(found).toHaveLength(1);
  });

  it.each(ALLOWED)('accept, in %s, %s', (file) => {
    expect(violations.filter((sentence) => sentence.startsWith(`${file} `))).toEqual([]);
  });
});

describe('a package that should need no screen', () => {
  it('is refused when it is compiled with the DOM library', () => {
    write(
      'packages/scenario/tsconfig.json',
      '{ "compilerOptions": { "lib": ["ES2022", "DOM"] }, "files": ["src/index.ts"] }',
    );
    write(
      'packages/framework/tsconfig.json',
      '{ "compilerOptions": { "lib": ["ES2022"] }, "files": ["src/index.ts"] }',
    );
    expect(findImpurePackages(root)).toEqual([
      expect.stringContaining('packages/scenario/tsconfig.json has the DOM library'),
    ]);
  });

  it('is refused when it names no library at all, because the DOM is then included', () => {
    write('packages/assessment/tsconfig.json', '{ "files": ["src/index.ts"] }');
    expect(findImpurePackages(root)).toContainEqual(
      expect.stringContaining('packages/assessment/tsconfig.json'),
    );
  });
});
