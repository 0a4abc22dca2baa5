/**
 * `node build.mjs`: assembles dist/, the folder that is served: the pack with characters, cues and the hub in
 * it, other scenes each in its own file, missions, texts, the sentences a map needs, assets. Plain Node. Knows the
 * files and what they must have in common; the rules of the mission format are in `@requapass/scenario`.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkAssets } from './build-assets.mjs';
import { scenesOfMission, servedPack } from './build-scenes.mjs';

const ROOT = fileURLToPath(new URL('.', import.meta.url));

/** Everything that is wrong, one sentence each. */
const problems = [];

const header = readJson('pack.json');
const pack = {
  ...header,
  characters: readJson('characters.json'),
  scenes: readScenes(),
  cues: readJson('cues.json'),
};
const missions = (pack.missions ?? []).map(({ id }) => [id, readJson(`missions/${id}.json`)]);
const texts = readTexts();
const evidence = Object.fromEntries((pack.locales ?? []).map((locale) => [locale, evidenceOf(locale)]));
checkScenes();
const assets = checkAssets({ pack, missions, folder: join(ROOT, 'assets'), problems });

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
  return Object.fromEntries(
    files.sort().map((file) => [file.slice(0, -'.json'.length), readJson(`scenes/${file}`)]),
  );
}

/** Every scene that is named is there. */
function checkScenes() {
  const named = [
    ['pack.json: hub', pack.hub?.scene],
    ['pack.json: end', pack.end?.scene],
    ...missions.flatMap(([id, mission]) =>
      scenesOfMission(mission).map((scene) => [`missions/${id}.json`, scene]),
    ),
  ];
  for (const [where, scene] of named)
    if (!Object.hasOwn(pack.scenes, scene ?? '')) problems.push(`${where}: scenes/${scene}.json is missing`);
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

/** What a map shows without loading the game: titles of the pack and of missions, what a person may have done, or said of themselves. */
function evidenceOf(locale) {
  const known = Object.assign({}, ...Object.values(texts[locale]));
  const keys = missions.flatMap(([, mission]) => [
    mission.title,
    ...Object.values(mission.nodes ?? {}).flatMap((node) =>
      [...(node.options ?? []), ...(node.rubrics ?? []).flatMap((rubric) => rubric.tiers)].map(
        (alternative) => alternative.did,
      ),
    ),
    ...Object.values(mission.challenges ?? {}).flatMap((challenge) =>
      challenge.kind === 'reflecting' ? challenge.cards.map((card) => card.text) : [],
    ),
  ]);
  return Object.fromEntries(
    [pack.title, ...keys].map((key) => {
      if (!Object.hasOwn(known, key)) problems.push(`text "${key}" is missing in ${locale}`);
      return [key, known[key]];
    }),
  );
}

function write() {
  const dist = join(ROOT, 'dist');
  rmSync(dist, { recursive: true, force: true });
  const served = servedPack(pack, missions);
  writeJson('pack.json', served.pack);
  for (const [file, scene] of Object.entries(served.files)) writeJson(file, scene);
  for (const [id, mission] of missions) writeJson(`missions/${id}.json`, mission);
  for (const [locale, byFile] of Object.entries(texts)) {
    for (const [file, sentences] of Object.entries(byFile))
      writeJson(`texts/${locale}/${file}.json`, sentences);
    writeJson(`evidence/${locale}.json`, evidence[locale]);
  }
  for (const file of assets) cpSync(join(ROOT, 'assets', file), join(dist, 'assets', file));
  console.log(
    `content built: ${missions.length} missions in ${pack.locales.join(', ')} → packages/content/dist`,
  );
}

function writeJson(file, value) {
  const path = join(ROOT, 'dist', file);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, JSON.stringify(value));
}
