import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lintTarball } from './lint-tarball.mjs';
import { makeImportMap } from './outside/import-map.mjs';
import { lintSideEffects } from './side-effects.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'requapass-tarball-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const MANIFEST = {
  name: '@requapass/sample',
  version: '1.0.0',
  description: 'A sample.',
  keywords: ['sample'],
  license: 'MIT',
  author: 'Nobody',
  type: 'module',
  engines: { node: '>=20' },
  exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' } },
  files: ['dist'],
  sideEffects: ['./dist/define.js'],
  publishConfig: { access: 'public' },
};

const FILES = {
  'README.md': '# Sample\n',
  LICENSE: 'MIT\n',
  'dist/index.js': 'export const one = 1;\n//# sourceMappingURL=index.js.map\n',
  'dist/index.js.map': JSON.stringify({
    sources: ['../src/index.ts'],
    sourcesContent: ['export const one = 1;'],
  }),
  'dist/index.d.ts': 'export declare const one = 1;\n',
  'dist/define.js': 'export {};\nglobalThis.two = 2;\n',
};

function writeFiles(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

async function lint(manifest: object = {}, files: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const all = { ...FILES, 'package.json': JSON.stringify({ ...MANIFEST, ...manifest }), ...files };
  writeFiles(Object.fromEntries(Object.entries(all).map(([path, text]) => [`package/${path}`, text])));
  const tarball = join(folder, 'sample.tgz');
  spawnSync('tar', ['-czf', tarball, '-C', folder, 'package']);
  return lintTarball({ name: MANIFEST.name, tarball, content: join(folder, 'package') });
}

describe('a packed package', () => {
  it('passes when it is as it should be', async () => {
    expect(await lint()).toEqual([]);
  });

  it('fails when an entry names a file that is not packed', async () => {
    const faults = await lint({ exports: { '.': './dist/index.js', './gone.js': './dist/gone.js' } });
    expect(faults.join('\n')).toMatch(/publint: .*dist\/gone\.js/);
  });

  it('fails when its types cannot be found by who imports it', async () => {
    const faults = await lint(
      { exports: { '.': './dist/index.js', './more.js': './dist/more.js' } },
      { 'dist/more.js': 'export const more = 1;\n' },
    );
    expect(faults.join('\n')).toMatch(/attw: UntypedResolution/);
  });

  it('fails when it names sources or the workspace, or packs what leads nowhere', async () => {
    const faults = await lint(
      {
        dependencies: { '@requapass/framework': 'workspace:*' },
        imports: { '#x': { 'requapass-src': './src/index.ts', default: './dist/index.js' } },
      },
      {
        'dist/index.test.js': 'export {};\n',
        'dist/index.js.map': JSON.stringify({ sources: ['../src/index.ts'] }),
      },
    );
    expect(faults).toEqual(
      expect.arrayContaining([
        'package.json names sources, which are not packed',
        'the dependency on @requapass/framework still names the workspace',
        'dist/index.test.js is of no use outside',
        'dist/index.js.map names ../src/index.ts, which is not packed',
      ]),
    );
  });
});

describe('sideEffects', () => {
  beforeEach(() => writeFiles(FILES));

  it('lists exactly what acts on import', () => {
    expect(lintSideEffects(folder, { sideEffects: ['./dist/define.js'] })).toEqual([]);
    expect(lintSideEffects(folder, { sideEffects: false })).toEqual([
      './dist/define.js acts on import and is not in sideEffects',
    ]);
    expect(lintSideEffects(folder, { sideEffects: ['./dist/define.js', './dist/index.js'] })).toEqual([
      './dist/index.js is in sideEffects and does nothing on import',
    ]);
  });

  it('lists a module that only hands on, and imports for the effect', () => {
    writeFiles({ 'dist/all.js': `import './define.js';\nexport { one } from './index.js';\n` });
    expect(lintSideEffects(folder, { sideEffects: ['./dist/define.js'] })).toEqual([
      './dist/all.js acts on import and is not in sideEffects',
    ]);
  });
});

describe('an import map', () => {
  const installed = {
    'page.js': '',
    'node_modules/ours/package.json': JSON.stringify({
      exports: { './*.js': { node: './no.js', browser: './b/*.js', default: './d/*.js' } },
    }),
    'node_modules/ours/b/x.js': `import 'plain'; export const x = 1;`,
    'node_modules/plain/package.json': JSON.stringify({ main: './old.js', module: './new.js' }),
    'node_modules/plain/new.js': 'export {};',
  };

  it('names the file a browser should take, for every bare name on the way', () => {
    writeFiles(installed);
    expect(makeImportMap(folder, ['ours/x.js'])).toEqual({
      imports: { 'ours/x.js': '/node_modules/ours/b/x.js', plain: '/node_modules/plain/new.js' },
      foreign: [],
    });
  });

  it('names what is no module, and throws for what is not installed', () => {
    writeFiles({ ...installed, 'node_modules/plain/new.js': 'module.exports = 1;' });
    expect(makeImportMap(folder, ['ours/x.js']).foreign).toEqual(['node_modules/plain/new.js']);
    expect(() => makeImportMap(folder, ['gone'])).toThrow('"gone" is not installed');
  });
});
