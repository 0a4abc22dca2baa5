/**
 * `node build.mjs`: assembles dist/, the folder that is served: the pack with characters, scenes and cues in
 * it, missions, texts, the sentences a map needs, assets. Plain Node. Knows the files and what they must
 * have in common; the rules of the mission format are in `@requapass/scenario`.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('.', import.meta.url));
const ASSETS = {
  'atlas.svg': 'art',
  'atlas.json': 'art',
  'poster.svg': 'art',
  'sounds.webm': 'sound',
  'sounds.m4a': 'sound',
  'sounds.json': 'sound',
};

/** Everything that is wrong, one sentence each. */
const problems = [];

const pack = {
  ...readJson('pack.json'),
  characters: readJson('characters.json'),
  scenes: readScenes(),
  cues: readJson('cues.json'),
};
const missions = (pack.missions ?? []).map(({ id }) => [id, readJson(`missions/${id}.json`)]);
const texts = readTexts();
const evidence = Object.fromEntries((pack.locales ?? []).map((locale) => [locale, evidenceOf(locale)]));
checkPictures();

if (problems.length > 0) {
  console.error(`content cannot be built:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
  process.exit(1);
}
write();

/** The file as a value; an empty object, and a problem, when it is missing or not JSON. */
function readJson(file) {
  const path = join(ROOT, file);
  if (!existsSync(path)) {
    problems.push(`${file} is missing`);
    return {};
  }
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    problems.push(`${file} is not JSON: ${error.message}`);
    return {};
  }
}

function readScenes() {
  const folder = join(ROOT, 'scenes');
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')) : [];
  if (files.length === 0) problems.push('scenes/ is empty: it needs at least hub.json');
  return Object.fromEntries(
    files.sort().map((file) => [file.slice(0, -'.json'.length), readJson(`scenes/${file}`)]),
  );
}

/** Texts by locale and file: one file for the pack, one a mission. Every language has the same keys. */
function readTexts() {
  const files = ['pack', ...missions.map(([id]) => id)];
  const all = Object.fromEntries(
    (pack.locales ?? []).map((locale) => [
      locale,
      Object.fromEntries(files.map((file) => [file, readJson(`texts/${locale}/${file}.json`)])),
    ]),
  );
  for (const file of files) {
    const keys = new Set(Object.values(all).flatMap((byFile) => Object.keys(byFile[file])));
    for (const [locale, byFile] of Object.entries(all)) {
      const missing = [...keys].filter((key) => !Object.hasOwn(byFile[file], key));
      if (missing.length > 0) problems.push(`texts/${locale}/${file}.json lacks ${missing.join(', ')}`);
    }
  }
  return all;
}

/** What a map shows without loading the game: titles of missions, and what a person may have done. */
function evidenceOf(locale) {
  const known = Object.assign({}, ...Object.values(texts[locale]));
  const keys = missions.flatMap(([, mission]) => [
    mission.title,
    ...Object.values(mission.nodes ?? {}).flatMap((node) =>
      [...(node.options ?? []), ...(node.rubrics ?? []).flatMap((rubric) => rubric.tiers)].map(
        (alternative) => alternative.did,
      ),
    ),
  ]);
  return Object.fromEntries(
    keys.map((key) => {
      if (!Object.hasOwn(known, key)) problems.push(`text "${key}" is missing in ${locale}`);
      return [key, known[key]];
    }),
  );
}

/** Assets are built and committed; pictures that are named must be in the atlas. */
function checkPictures() {
  for (const [file, maker] of Object.entries(ASSETS)) {
    if (!existsSync(join(ROOT, 'assets', file))) {
      problems.push(`assets/${file} is missing: run \`pnpm --filter @requapass/content build:${maker}\``);
    }
  }
  const sheets = readdirSync(join(ROOT, 'assets'))
    .filter((file) => file.endsWith('.svg') && existsSync(join(ROOT, 'assets', file.replace('.svg', '.json'))))
    .map((file) => readJson(`assets/${file.replace('.svg', '.json')}`).frames ?? {});
  const frames = Object.assign({}, ...sheets);
  const named = [
    ...Object.values(pack.characters).flatMap(({ bust, body, faces }) => [
      bust,
      body,
      ...Object.values(faces ?? {}),
    ]),
    ...Object.values(pack.scenes).flatMap(({ layouts }) =>
      (layouts ?? []).flatMap(({ sprites }) => sprites.map(({ frame }) => frame)),
    ),
    ...missions.flatMap(([, { challenges }]) =>
      Object.values(challenges ?? {}).flatMap(({ items = [], tasks = [] }) =>
        [...items, ...tasks].flatMap(({ picture }) => (picture === undefined ? [] : [`item.${picture}`])),
      ),
    ),
  ];
  for (const frame of new Set(named)) {
    if (frame !== undefined && !Object.hasOwn(frames, frame))
      problems.push(`frame "${frame}" is on no sheet`);
  }
}

function write() {
  const dist = join(ROOT, 'dist');
  rmSync(dist, { recursive: true, force: true });
  writeJson('pack.json', pack);
  for (const [id, mission] of missions) writeJson(`missions/${id}.json`, mission);
  for (const [locale, byFile] of Object.entries(texts)) {
    for (const [file, sentences] of Object.entries(byFile))
      writeJson(`texts/${locale}/${file}.json`, sentences);
    writeJson(`evidence/${locale}.json`, evidence[locale]);
  }
  for (const file of Object.keys(ASSETS)) cpSync(join(ROOT, 'assets', file), join(dist, 'assets', file));
  console.log(
    `content built: ${missions.length} missions in ${pack.locales.join(', ')} → packages/content/dist`,
  );
}

function writeJson(file, value) {
  const path = join(ROOT, 'dist', file);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, JSON.stringify(value));
}
