/** The pack as it is served: it parses, every part of it is there, and no mission weighs much. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { checkMission, parsePack, parseScene, scenesOf, type SceneDefinition } from '@requapass/scenario';
import { describe, expect, it } from 'vitest';
import { scenesOfMission, servedPack } from '../build-scenes.mjs';
import { readMission, readPack, readTexts } from './testing/content.js';

const sources = readPack();
const missions = sources.missions.map(({ id }) => [id, readMission(id)] as const);
const served = servedPack(sources, missions) as { pack: unknown; files: Record<string, unknown> };
/** As it comes over the network: keys without a value are gone. */
const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const parsed = parsePack(sent(served.pack));
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const pack = parsed.value;
const scenesFrom = (slugs: readonly string[]): Record<string, SceneDefinition> =>
  Object.fromEntries(
    slugs.flatMap((slug) => {
      const result = parseScene(sent(served.files[pack.sceneFiles?.[slug]?.file ?? '']));
      return result.ok ? [[slug, result.value]] : [];
    }),
  );

const weightOf = (value: unknown): number => brotliCompressSync(JSON.stringify(value)).length;
const asset = (name: string): Buffer => readFileSync(new URL(`../assets/${name}`, import.meta.url));
/** What is fetched when a mission opens, in bytes on the wire, in the heaviest language. */
function weightOfMission(id: string): number {
  const own = readMission(id);
  const texts = pack.locales.map((locale) =>
    weightOf(
      Object.fromEntries(
        Object.entries(readTexts(id, [locale])[locale] ?? {}).filter(([key]) => key.startsWith(`${id}.`)),
      ),
    ),
  );
  const places = scenesOf(own).flatMap((slug) => {
    const entry = pack.sceneFiles?.[slug];
    const sheet = entry?.sheet === undefined ? [] : [`${entry.sheet}.svg`, `${entry.sheet}.json`];
    return [
      weightOf(served.files[entry?.file ?? '']),
      ...sheet.map((name) => brotliCompressSync(asset(name)).length),
      ...(entry?.sounds === undefined ? [] : [asset(`${entry.sounds}.webm`).length]),
    ];
  });
  return [weightOf(own), Math.max(...texts), ...places].reduce((sum, part) => sum + part, 0);
}

describe('the pack as it is served', () => {
  it('has the hub within, and the scenes of missions and of the end in files of their own', () => {
    expect(Object.keys(pack.scenes)).toEqual([pack.hub?.scene]);
    const shown = [pack.end?.scene ?? '', ...missions.flatMap(([, mission]) => scenesOf(mission))];
    expect(Object.keys(pack.sceneFiles ?? {}).sort()).toEqual([...new Set(shown)].sort());
  });

  it.each(Object.entries(served.files))('has a scene in %s', (_, scene) => {
    const result = parseScene(sent(scene));
    expect(result.ok ? [] : result.problems).toEqual([]);
  });

  it.each(missions)('says which scenes %s shows, and brings what it asks for', (id, mission) => {
    expect(scenesOfMission(mission)).toEqual(scenesOf(mission));
    const listed = pack.missions.find((entry) => entry.id === id)?.scenes ?? [];
    expect(listed).toEqual(scenesOf(mission));
    const scenes = { ...pack.scenes, ...scenesFrom(listed) };
    expect(checkMission(mission, { ...pack, scenes })).toEqual([]);
  });

  it.each(missions)('brings %s in at most 40 kB', (id) => {
    expect(weightOfMission(id)).toBeLessThanOrEqual(40_000);
  });
});
