/** The licences of what is bundled, on a bundle of made-up packages. What ships is looked at by the journeys. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { collectLicences } from './licences.mjs';

let folder: string;

function put(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** A package that exports one function named like it. */
function putPackage(name: string, licence: string | null, at = 'node_modules'): void {
  const manifest = {
    name,
    version: '1.2.3',
    license: 'MIT',
    type: 'module',
    main: 'lib/index.js',
    sideEffects: false,
  };
  put({
    [`${at}/${name}/package.json`]: JSON.stringify(manifest),
    // As many packages have it: this one says how to load, not who made it.
    [`${at}/${name}/lib/package.json`]: '{ "type": "module", "version": "1.2.3" }',
    [`${at}/${name}/lib/index.js`]: `export const used = () => ${JSON.stringify(`by ${name}`)};`,
    ...(licence === null ? {} : { [`${at}/${name}/LICENSE`]: licence }),
  });
}

async function licencesOf(
  entry: string,
  madeOf?: (path: string) => Promise<readonly string[] | null>,
): Promise<string> {
  put({ 'index.html': '<script type="module" src="/entry.js"></script>', 'entry.js': entry });
  const licences = collectLicences(madeOf);
  await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [licences.plugin()],
    build: { write: false, assetsInlineLimit: 0 },
  });
  return licences.text();
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'requapass-licences-'));
  putPackage('alpha', 'Copyright Alice\nDo as you like.\r\n');
  putPackage('@team/beta', 'Copyright Alice\nDo as you like.');
  putPackage('gamma', 'Copyright Grace');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the licences beside a bundle', () => {
  it('are those of the packages in it, each text once, with the names and versions it is for', async () => {
    const text = await licencesOf(
      "import { used } from 'alpha'; import { used as b } from '@team/beta'; console.log(used(), b());",
    );
    expect(text).toContain('@team/beta 1.2.3 (MIT)\nalpha 1.2.3 (MIT)\n');
    expect(text.match(/Copyright Alice/g)).toHaveLength(1);
    expect(text).not.toContain('gamma');
  });

  it('leave out a package of which nothing was kept', async () => {
    const text = await licencesOf(
      "import { used } from 'alpha'; import { used as g } from 'gamma'; console.log(used());",
    );
    expect(text).toContain('alpha');
    expect(text).not.toContain('Grace');
  });

  it('name both of two versions when they differ in their licence', async () => {
    putPackage('gamma', 'Copyright Grace, long ago', 'node_modules/alpha/node_modules');
    put({ 'node_modules/alpha/lib/index.js': "export { used } from 'gamma';" });
    const text = await licencesOf(
      "import { used } from 'alpha'; import { used as g } from 'gamma'; console.log(used(), g());",
    );
    expect(text.match(/^gamma 1\.2\.3/gm)).toHaveLength(2);
  });

  it('are also those of a font that a style sheet brings', async () => {
    putPackage('letters', 'SIL Open Font License');
    put({
      'node_modules/letters/files/a.woff2': 'not really',
      'style.css': "@font-face { font-family: L; src: url('./node_modules/letters/files/a.woff2'); }",
    });
    expect(await licencesOf("import './style.css';")).toContain('letters 1.2.3 (MIT)');
  });

  it('are those of everything a module was made of beforehand', async () => {
    put({ 'made.js': "export const made = () => 'made';" });
    const text = await licencesOf("import { made } from './made.js'; console.log(made());", async (path) =>
      path.endsWith('made.js') ? [join(folder, 'node_modules/gamma/lib/index.js')] : null,
    );
    expect(text).toContain('gamma 1.2.3 (MIT)');
  });

  it('are nothing for a bundle of our own files', async () => {
    expect(await licencesOf("console.log('ours');")).toBe('');
  });

  it('are the declared MIT licence, and the notices in its files, of a package that only names its author', async () => {
    putPackage('plain', null);
    put({
      'node_modules/plain/package.json':
        '{ "name": "plain", "version": "1.0.0", "license": "MIT", "author": "Petra", "main": "lib/index.js" }',
      'node_modules/plain/lib/index.js':
        "/* Copyright Quinn, Apache 2.0 */\nexport const used = () => 'plain';",
    });
    const text = await licencesOf("import { used } from 'plain'; console.log(used());");
    expect(text).toContain('Copyright (c) Petra');
    expect(text).toContain('Permission is hereby granted');
    expect(text).toContain('Copyright Quinn, Apache 2.0');
  });

  it('stop the build when a package does not say its own', async () => {
    putPackage('silent', null);
    await expect(licencesOf("import { used } from 'silent'; console.log(used());")).rejects.toThrow(
      /silent 1\.2\.3 has no file with its licence/,
    );
  });
});
