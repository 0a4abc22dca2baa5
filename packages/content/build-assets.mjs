/**
 * Which assets a pack needs, and whether they are there: assets are built by art/ and sound/ and committed.
 * Every picture that is named lies on a sheet that is loaded where it is shown.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scenesOfMission } from './build-scenes.mjs';

/** @returns {string[]} the files to serve, by name. What is missing is added to `problems`. */
export function checkAssets({ pack, missions, folder, problems }) {
  const scenes = Object.entries(pack.scenes);
  const sheets = new Set([pack.sheet, ...scenes.flatMap(([, { sheet }]) => sheet ?? [])]);
  const sounds = new Set([pack.sounds, ...scenes.flatMap(([, scene]) => scene.sounds ?? [])]);
  const wanted = [
    [pack.poster.replace('assets/', ''), 'art'],
    ...[...sheets].flatMap((sheet) => ['svg', 'json'].map((type) => [`${sheet}.${type}`, 'art'])),
    ...[...sounds].flatMap((name) => ['webm', 'm4a', 'json'].map((type) => [`${name}.${type}`, 'sound'])),
  ];
  const files = wanted.filter(([file, maker]) => {
    const isThere = existsSync(join(folder, file));
    if (!isThere)
      problems.push(`assets/${file} is missing: run \`pnpm --filter @requapass/content build:${maker}\``);
    return isThere;
  });

  const framesOf = (sheet) => {
    const file = join(folder, `${sheet}.json`);
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).frames : {};
  };
  const own = framesOf(pack.sheet);
  const sheetsOf = (slugs) =>
    Object.assign({}, own, ...slugs.map((slug) => framesOf(pack.scenes[slug]?.sheet ?? pack.sheet)));
  const check = (where, frames, named) => {
    for (const frame of new Set(named))
      if (frame !== undefined && !Object.hasOwn(frames, frame))
        problems.push(`${where}: frame "${frame}" is on none of its sheets`);
  };
  for (const [slug, { bust, body, faces }] of Object.entries(pack.characters))
    check(`characters.json: ${slug}`, own, [bust, body, ...Object.values(faces ?? {})]);
  for (const [slug, { layouts = [] }] of scenes)
    check(
      `scenes/${slug}.json`,
      sheetsOf([slug]),
      layouts.flatMap(({ sprites }) => sprites.map(({ frame }) => frame)),
    );
  for (const [id, mission] of missions)
    check(`missions/${id}.json`, sheetsOf(scenesOfMission(mission)), itemsOf(mission));
  return files.map(([file]) => file);
}

/** Frames of the things a mission lays out. */
function itemsOf({ challenges = {} }) {
  return Object.values(challenges).flatMap(({ items = [], tasks = [] }) =>
    [...items, ...tasks].flatMap(({ picture }) => (picture === undefined ? [] : `item.${picture}`)),
  );
}
