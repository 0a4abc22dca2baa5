/**
 * Fetches a content pack by address: the pack, its missions, its texts. Foreign input is parsed, never trusted.
 * Knows the layout of a pack's folder, not what is played.
 */
import type { Locale } from '@requapass/framework';
import {
  checkMission,
  parseMission,
  parsePack,
  type Mission,
  type Pack,
  type Slug,
} from '@requapass/scenario';
import type { Library } from '../session/library.js';

export class ContentError extends Error {
  readonly code: 'content-not-found' | 'content-invalid';
  /** Address of the file. */
  readonly url: string;
  /** Where in the file, e.g. `nodes.greet.then`; empty for the file as a whole. */
  readonly path: string;

  constructor(code: ContentError['code'], url: string, path: string, message: string) {
    super(message);
    this.name = 'ContentError';
    this.code = code;
    this.url = url;
    this.path = path;
  }
}

export interface AtlasData {
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly frames: Readonly<Record<string, AtlasFrame>>;
}
export interface AtlasFrame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface ContentLoader {
  readonly library: Library;
  readonly atlas: AtlasData;
  /** Rejects with the valid ids, and asks for nothing, when the pack has no such mission. */
  loadMission(id: Slug): Promise<Mission>;
  /** Sentences by key of `texts/<locale>/<file>.json`. */
  loadTexts(locale: Locale, file: string): Promise<Readonly<Record<string, string>>>;
  assetUrl(file: string): string;
  /** Position and length in milliseconds of each sound in the sprite. */
  loadSounds(): Promise<Readonly<Record<string, readonly [number, number]>>>;
}

type Fetch = (url: string, options: RequestInit) => Promise<Response>;

/** @param base - absolute address of the pack's folder, ending in a slash. @throws ContentError */
export async function createContentLoader(
  base: string,
  fetchFile: Fetch = (url, options) => fetch(url, options),
): Promise<ContentLoader> {
  const get = async (file: string): Promise<unknown> => {
    const url = new URL(file, base).href;
    let text: string;
    try {
      const response = await fetchFile(url, { credentials: 'omit', referrerPolicy: 'no-referrer' });
      if (!response.ok)
        throw new ContentError(
          'content-not-found',
          url,
          '',
          `${file}: the server answered ${response.status}`,
        );
      text = await response.text();
    } catch (error) {
      if (error instanceof ContentError) throw error;
      throw new ContentError('content-not-found', url, '', `${file} could not be had: ${String(error)}`);
    }
    try {
      return JSON.parse(text) as unknown;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw invalid(url, { path: '', message: `${file} is not JSON: ${reason}` });
    }
  };
  const [packFile, atlasFile] = await Promise.all([get('pack.json'), get('assets/atlas.json')]);
  const parsed = parsePack(packFile);
  if (!parsed.ok) throw invalid(new URL('pack.json', base).href, parsed.problems[0]);
  const pack: Pack = parsed.value;
  const missions = new Map<Slug, Mission>();

  return {
    library: { pack, mission: (id) => missions.get(id) },
    atlas: { url: new URL('assets/atlas.svg', base).href, ...readAtlas(atlasFile, base) },
    async loadMission(id) {
      const known = missions.get(id);
      if (known) return known;
      if (!pack.missions.some((mission) => mission.id === id)) {
        const ids = pack.missions.map((mission) => mission.id).join(', ');
        throw invalid(new URL('pack.json', base).href, {
          path: 'missions',
          message: `mission "${id}" is not in the pack; it has ${ids}`,
        });
      }
      const file = `missions/${id}.json`;
      const result = parseMission(await get(file));
      const url = new URL(file, base).href;
      if (!result.ok) throw invalid(url, result.problems[0]);
      const problem = checkMission(result.value, pack)[0];
      if (problem) throw invalid(url, problem);
      missions.set(id, result.value);
      return result.value;
    },
    async loadTexts(locale, file) {
      const texts = await get(`texts/${locale}/${file}.json`);
      if (!isRecord(texts) || !Object.values(texts).every((text) => typeof text === 'string')) {
        throw invalid(new URL(`texts/${locale}/${file}.json`, base).href, {
          path: '',
          message: 'texts should be sentences by key',
        });
      }
      return texts as Record<string, string>;
    },
    assetUrl: (file) => new URL(`assets/${file}`, base).href,
    async loadSounds() {
      return readSounds(await get('assets/sounds.json'), base);
    },
  };
}

function readAtlas(file: unknown, base: string): Omit<AtlasData, 'url'> {
  const url = new URL('assets/atlas.json', base).href;
  if (
    !isRecord(file) ||
    !isFiniteNumber(file['width']) ||
    !isFiniteNumber(file['height']) ||
    !isRecord(file['frames'])
  )
    throw invalid(url, { path: '', message: 'an atlas has a width, a height and frames' });
  for (const [name, frame] of Object.entries(file['frames'])) {
    for (const side of ['x', 'y', 'width', 'height']) {
      const value = isRecord(frame) ? frame[side] : undefined;
      if (!isFiniteNumber(value)) {
        throw invalid(url, {
          path: `frames.${name}.${side}`,
          message: `a frame has a number for ${side}, not ${JSON.stringify(value)}`,
        });
      }
    }
  }
  return { width: file['width'], height: file['height'], frames: file['frames'] as AtlasData['frames'] };
}

function readSounds(file: unknown, base: string): Readonly<Record<string, readonly [number, number]>> {
  const url = new URL('assets/sounds.json', base).href;
  if (!isRecord(file)) throw invalid(url, { path: '', message: 'sounds should be pairs of numbers by name' });
  for (const [name, sound] of Object.entries(file)) {
    if (!Array.isArray(sound) || sound.length !== 2 || !sound.every(isFiniteNumber)) {
      throw invalid(url, {
        path: name,
        message: `a sound is its start and its length in milliseconds, not ${JSON.stringify(sound)}`,
      });
    }
  }
  return file as Record<string, readonly [number, number]>;
}

function invalid(url: string, problem: { path: string; message: string } | undefined): ContentError {
  return new ContentError(
    'content-invalid',
    url,
    problem?.path ?? '',
    problem?.message ?? 'the file is not what it should be',
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isFiniteNumber(value: unknown): value is number {
  return Number.isFinite(value);
}
