/**
 * Loads a content pack piece by piece, each piece once, when it is needed: the pack and what its hub shows,
 * then a mission with its scenes, their pictures, texts and sounds. Foreign input is parsed, never trusted.
 * Knows the layout of a pack's folder, not what is played.
 */
import { isRecord, type Locale } from '@requapass/framework';
import {
  checkMission,
  parseMission,
  parsePack,
  parseScene,
  scenesOf,
  type Mission,
  type Pack,
  type ParseResult,
  type Problem,
  type SceneDefinition,
  type Slug,
} from '@requapass/scenario';
import type { Library } from '../session/library.js';
import { hubOf } from '../session/pack-scenes.js';
import { missionTextGap, packTextGap } from './find-text-gaps.js';
import { createAtlas, parseSheet, type Atlas } from './atlas.js';
import { openContentFiles, type ContentSource } from './content-files.js';
import { once } from './once.js';
import { parseSounds, type SoundFile } from './sound-file.js';

export { ContentError } from './content-files.js';

export interface ContentLoader {
  /** The pack, with the scenes loaded so far among its `scenes`, and the missions. */
  readonly library: Library;
  readonly atlas: Atlas;
  readonly posterUrl: string;
  /** What is wanted on every screen: the hub, and the names of the pictures that are always there. */
  loadHub(): Promise<void>;
  /**
   * A mission and its scenes: enough to replay it. Rejects with the valid ids, and asks for nothing, when the
   * pack has no such mission.
   */
  loadMission(id: Slug): Promise<Mission>;
  /** The pictures of a mission, ready to be drawn. */
  loadPictures(mission: Slug): Promise<void>;
  /** A scene by itself, with its pictures. */
  loadScene(scene: Slug): Promise<void>;
  /**
   * Sentences by key of `texts/<locale>/<file>.json`, where `file` is `pack` or a mission; in the pack's first
   * language where it has not this one. Rejects when something that is shown has no sentence.
   */
  loadTexts(locale: Locale, file: string): Promise<Readonly<Record<string, string>>>;
  /** The sounds of a scene, or for `null` those that are always wanted; null when a scene has none of its own. */
  loadSounds(scene: Slug | null): Promise<SoundFile | null>;
}

/** @param base - absolute address of the pack's folder, ending in a slash. @throws ContentError */
export async function createContentLoader(base: string, source?: ContentSource): Promise<ContentLoader> {
  const files = openContentFiles(base, source);
  const take = <T>(file: string, result: ParseResult<T>): T => {
    if (result.ok) return result.value;
    throw files.invalid(file, withHint(result.problems[0]));
  };
  let pack: Pack = take('pack.json', parsePack(await files.json('pack.json')));
  const own = pack.sheet ?? 'atlas';
  const missions = new Map<Slug, Mission>();
  const entryOf = (scene: Slug): Partial<SceneDefinition> & { readonly file?: string } =>
    pack.scenes[scene] ?? pack.sceneFiles?.[scene] ?? {};
  const atlas = createAtlas(own, (scene) => entryOf(scene).sheet);

  const addSheet = once(async (name: string) => {
    const file = `assets/${name}.json`;
    const result = parseSheet(await files.json(file));
    if (!result.ok) throw files.invalid(file, result);
    atlas.add(name, { url: files.url(`assets/${name}.svg`), ...result.value });
  });
  /** The pack's own drawing is asked for by whoever draws it first: nothing waits for it. */
  const addPicture = once(async (name: string) => {
    await Promise.all([addSheet(name), name === own ? null : files.image(`assets/${name}.svg`)]);
  });
  const addScene = once(async (slug: Slug) => {
    const { file } = entryOf(slug);
    if (file === undefined) return;
    const scene = take(file, parseScene(await files.json(file)));
    pack = { ...pack, scenes: { ...pack.scenes, [slug]: scene } };
  });
  const addSheetsOf = async (scenes: readonly Slug[]): Promise<void> => {
    const names = scenes.map((scene) => entryOf(scene).sheet ?? own);
    await Promise.all([...new Set(names)].map(addPicture));
  };
  const addMission = once(async (id: Slug) => {
    const file = `missions/${id}.json`;
    const listed = pack.missions.find((mission) => mission.id === id)?.scenes ?? [];
    const [foreign] = await Promise.all([files.json(file), ...listed.map(addScene)]);
    const mission = take(file, parseMission(foreign));
    await Promise.all(scenesOf(mission).map(addScene));
    const problem = checkMission(mission, pack)[0];
    if (problem) throw files.invalid(file, withHint(problem));
    missions.set(id, mission);
  });
  const loadMission = async (id: Slug): Promise<Mission> => {
    if (!pack.missions.some((mission) => mission.id === id)) {
      const ids = pack.missions.map((mission) => mission.id).join(', ');
      const message = `mission "${id}" is not in the pack; it has ${ids}`;
      throw files.invalid('pack.json', { path: 'missions', message });
    }
    await addMission(id);
    return missions.get(id) as Mission;
  };
  const readTexts = async (path: string): Promise<Readonly<Record<string, string>>> => {
    const texts = await files.json(path);
    if (!isRecord(texts))
      throw files.invalid(path, { path: '', message: 'texts should be sentences by key' });
    for (const [key, text] of Object.entries(texts)) {
      if (typeof text !== 'string')
        throw files.invalid(path, { path: key, message: `text "${key}" should be a sentence` });
    }
    return texts as Record<string, string>;
  };
  /** By language; those that lack something are asked for again, as they may have been mended. */
  const packTexts = new Map<string, Readonly<Record<string, string>>>();
  /** The texts the pack itself shows, scenes that came since among them. */
  const readPackTexts = async (locale: string): Promise<Readonly<Record<string, string>>> => {
    const path = `texts/${locale}/pack.json`;
    const own = packTexts.get(locale) ?? (await readTexts(path));
    packTexts.delete(locale);
    const gap = packTextGap(pack, locale, own);
    if (gap) throw files.invalid(path, gap);
    packTexts.set(locale, own);
    return own;
  };
  const loadSoundFile = once(async (name: string): Promise<SoundFile> => {
    const file = `assets/${name}.json`;
    const result = parseSounds(await files.json(file));
    if (!result.ok) throw files.invalid(file, result);
    const urls = ['webm', 'm4a'].map((format) => files.url(`assets/${name}.${format}`));
    return { name, urls, sprites: result.value };
  });

  return {
    library: {
      get pack() {
        return pack;
      },
      mission: (id) => missions.get(id),
    },
    atlas,
    posterUrl: files.url(pack.poster ?? 'assets/poster.svg'),
    async loadHub() {
      const { scene } = hubOf(pack);
      await Promise.all([addSheet(own), addScene(scene), addSheetsOf([scene])]);
    },
    loadMission,
    async loadScene(scene) {
      await Promise.all([addScene(scene), addSheetsOf([scene])]);
    },
    async loadPictures(id) {
      const listed = pack.missions.find((mission) => mission.id === id)?.scenes;
      await addSheetsOf(listed ?? scenesOf(await loadMission(id)));
    },
    async loadTexts(locale, file) {
      const spoken = pack.locales.includes(locale) ? locale : (pack.locales[0] ?? locale);
      if (file === 'pack') {
        await addScene(hubOf(pack).scene);
        return readPackTexts(spoken);
      }
      const path = `texts/${spoken}/${file}.json`;
      const [texts, mission] = await Promise.all([readTexts(path), loadMission(file)]);
      const gap = missionTextGap(mission, spoken, texts, await readPackTexts(spoken));
      if (gap) throw files.invalid(path, gap);
      return texts;
    },
    async loadSounds(scene) {
      const name = scene === null ? (pack.sounds ?? 'sounds') : entryOf(scene).sounds;
      return name === undefined ? null : loadSoundFile(name);
    },
  };
}

/** What is wrong, and what would be right. */
function withHint(problem: Problem | undefined): Pick<Problem, 'path' | 'message'> | undefined {
  if (!problem) return undefined;
  const { path, message, hint } = problem;
  return { path, message: hint === '' ? message : `${message}; ${hint}` };
}
