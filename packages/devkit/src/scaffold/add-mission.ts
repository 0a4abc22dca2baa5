/**
 * Writes a new mission into a content folder: the mission, its texts in every language, plays to replay, its lines
 * in the pack and a pin on the hub. Overwrites nothing. Knows the folder; what is written is in `mission-template.ts`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Pack } from '@requapass/scenario';
import { readContent } from '../lint-content-read.js';
import { insertJson } from './insert-json.js';
import { missionTemplate } from './mission-template.js';

/** Something the person who typed the command can put right. */
export class ScaffoldError extends Error {}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Throws for a name that cannot be that of a mission. */
export function checkSlug(slug: string | undefined, what: string): string {
  if (slug !== undefined && SLUG.test(slug)) return slug;
  throw new ScaffoldError(
    `${what} "${slug ?? ''}" should be lower-case letters, digits and single hyphens, such as tool-library`,
  );
}

/** The files written or changed, relative to the folder. @throws ScaffoldError, before anything is written. */
export function addMission(folder: string, id: string): readonly string[] {
  const { pack, errors } = readContent(folder);
  if (!pack) throw new ScaffoldError(`no content in ${folder}:\n${errors.join('\n')}`);
  const hub = pack.hub?.scene ?? 'hub';
  const scene = sceneFor(pack, hub);
  const who = pack.hub?.host ?? Object.keys(pack.characters)[0] ?? '';
  const template = missionTemplate({ id, ...scene, who, face: faceOf(pack, who) });

  const created: Readonly<Record<string, unknown>> = {
    [`missions/${id}.json`]: template.mission,
    ...Object.fromEntries(pack.locales.map((locale) => [`texts/${locale}/${id}.json`, template.texts])),
    [`src/plays/${id}.json`]: template.plays,
  };
  const taken = Object.keys(created).find((file) => existsSync(join(folder, file)));
  if (taken !== undefined)
    throw new ScaffoldError(
      `${taken} is there already, and stays as it is; choose another name than "${id}"`,
    );
  if (pack.missions.some((mission) => mission.id === id))
    throw new ScaffoldError(`pack.json lists "${id}" already; choose another name, or take that line out`);

  const changed = new Map<string, string>();
  const change = (file: string, path: readonly (string | number)[], entry: string): void => {
    const source = changed.get(file) ?? readFileSync(join(folder, file), 'utf8');
    changed.set(file, insertJson(source, path, entry));
  };
  change('pack.json', ['missions'], listing(id));
  for (const locale of pack.locales)
    for (const [key, text] of Object.entries(template.packTexts))
      change(`texts/${locale}/pack.json`, [], `${JSON.stringify(key)}: ${JSON.stringify(text)}`);
  const own = existsSync(join(folder, `scenes/${hub}.json`));
  pack.scenes[hub]?.layouts.forEach(({ safe, places }, index) => {
    if (Object.hasOwn(places, id)) return;
    const spot = { x: Math.round(safe.x + safe.width / 2), y: Math.round(safe.y + safe.height / 2) };
    const entry = `"${id}": { "x": ${spot.x}, "y": ${spot.y} }`;
    if (own) change(`scenes/${hub}.json`, ['layouts', index, 'places'], entry);
    else change('pack.json', ['scenes', hub, 'layouts', index, 'places'], entry);
  });

  for (const [file, value] of Object.entries(created)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${JSON.stringify(value, null, 2)}\n`);
  }
  for (const [file, source] of changed) writeFileSync(join(folder, file), source);
  return [...Object.keys(created), ...changed.keys()];
}

function listing(id: string): string {
  return [
    '{',
    `  "id": "${id}",`,
    `  "title": "${id}.title",`,
    `  "teaser": "${id}.teaser",`,
    '  "competences": ["speak"]',
    '}',
  ].join('\n');
}

/** A scene where somebody can stand; the hub only where there is no other. */
function sceneFor(pack: Pack, hub: string): { readonly scene: string; readonly at: string } {
  const scenes = Object.keys(pack.scenes).sort((a, b) => Number(a === hub) - Number(b === hub));
  for (const scene of scenes) {
    const places = pack.scenes[scene]?.layouts[0]?.places ?? {};
    const at = ['left', 'middle', 'right'].find((place) => Object.hasOwn(places, place));
    if (at !== undefined) return { scene, at };
  }
  throw new ScaffoldError(
    'no scene of the pack has a place "left", "middle" or "right" to stand; add one first',
  );
}

function faceOf(pack: Pack, who: string): string {
  const faces = Object.keys(pack.characters[who]?.faces ?? {});
  return faces.includes('happy') ? 'happy' : (faces[0] ?? 'calm');
}
