import { describe, expect, it } from 'vitest';
import type { Mission, Pack } from '@requapass/scenario';
import { sampleMission, sampleMissionTexts, samplePack, samplePackTexts } from '../testing/sample-content.js';
import { ContentError, createContentLoader, type ContentLoader } from './content-loader.js';

const base = 'https://play.example.org/packs/sample/';
const frame = { x: 0, y: 0, width: 10, height: 12.5 };
const atlas = { width: 100, height: 50, frames: { 'face.calm': frame } };
const doorSheet = { width: 20, height: 20, frames: { 'door.bell': frame } };
/** A small pack: one drawing, one sound file, all scenes within. */
const whole: Readonly<Record<string, unknown>> = {
  'pack.json': samplePack,
  'assets/atlas.json': atlas,
  'assets/sounds.json': { door: [0, 450.5] },
  'missions/desk.json': sampleMission,
  'texts/nl/pack.json': samplePackTexts,
  'texts/nl/desk.json': { ...sampleMissionTexts, 'desk.hello': 'Dag' },
};
const { door, ...otherScenes } = samplePack.scenes;
const packInParts: Pack = {
  ...samplePack,
  poster: 'pictures/title.webp',
  sheet: 'base',
  sounds: 'base-sounds',
  end: { scene: 'party' },
  missions: samplePack.missions.map((mission) => ({ ...mission, scenes: ['door'] })),
  scenes: otherScenes,
  sceneFiles: {
    door: { file: 'scenes/door.json', sheet: 'door', sounds: 'door-sounds' },
    party: { file: 'scenes/party.json' },
  },
};
/** The same content in parts that come when they are needed. */
const parts: Readonly<Record<string, unknown>> = {
  'pack.json': packInParts,
  'scenes/door.json': { ...door, sheet: 'door', sounds: 'door-sounds' },
  'scenes/party.json': { ...samplePack.scenes['hub'], ambience: 'crowd' },
  'assets/base.json': atlas,
  'assets/door.json': doorSheet,
  'assets/door.svg': 'a drawing',
  'assets/base-sounds.json': { tap: [0, 100] },
  'assets/door-sounds.json': { door: [0, 450.5] },
  'missions/desk.json': sampleMission,
};

/** A folder of files: strings are served as they are, anything else as JSON, an error as a broken network. */
function serve(files: Readonly<Record<string, unknown>>): {
  readonly asked: string[];
  readonly fetchFile: (url: string) => Promise<Response>;
  readonly loadImage: (url: string) => Promise<void>;
} {
  const asked: string[] = [];
  const take = (url: string): unknown => {
    const file = url.slice(base.length);
    asked.push(file);
    return files[file];
  };
  return {
    asked,
    fetchFile: async (url) => {
      const content = take(url);
      if (content instanceof Error) throw content;
      if (content === undefined) return new Response('nothing here', { status: 404 });
      return new Response(typeof content === 'string' ? content : JSON.stringify(content));
    },
    loadImage: async (url) => {
      if (take(url) === undefined) throw new Error('not there');
    },
  };
}

const open = (changed: Readonly<Record<string, unknown>> = {}): Promise<ContentLoader> =>
  createContentLoader(base, serve({ ...whole, ...changed }));

/** What the promise was rejected with. */
async function errorOf(promise: Promise<unknown>): Promise<ContentError> {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ContentError)) throw new Error(`not a content error: ${String(error)}`);
  return error;
}

describe('a content loader', () => {
  it('reads a pack, its drawing, a mission, texts and sounds', async () => {
    const content = await open();
    expect(content.library.pack).toEqual(samplePack);
    expect(content.posterUrl).toBe(`${base}assets/poster.svg`);
    await content.loadHub();
    const sheet = { url: `${base}assets/atlas.svg`, ...atlas };
    expect(content.atlas.find('face.calm')).toEqual({ sheet, frame });
    expect(content.atlas.find('toString')).toBeUndefined();
    expect(content.atlas.sheetsOf('door')).toEqual([sheet]);
    expect(content.library.mission('desk')).toBeUndefined();
    expect(await content.loadMission('desk')).toEqual(sampleMission);
    expect(content.library.mission('desk')).toEqual(sampleMission);
    expect(await content.loadTexts('nl', 'desk')).toMatchObject({ 'desk.hello': 'Dag' });
    expect(await content.loadSounds('door')).toBeNull();
    expect(await content.loadSounds(null)).toEqual({
      name: 'sounds',
      urls: [`${base}assets/sounds.webm`, `${base}assets/sounds.m4a`],
      sprites: { door: [0, 450.5] },
    });
  });

  it('speaks the first language of the pack where it has not the one asked for', async () => {
    const content = await open({ 'pack.json': { ...samplePack, locales: ['nl'] } });
    expect(await content.loadTexts('fr', 'desk')).toMatchObject({ 'desk.hello': 'Dag' });
  });

  it('asks for nothing but the pack and its drawing at first', async () => {
    const source = serve(parts);
    const content = await createContentLoader(base, source);
    await content.loadHub();
    expect(source.asked).toEqual(['pack.json', 'assets/base.json']);
    expect(content.posterUrl).toBe(`${base}pictures/title.webp`);
  });

  it('brings a mission with its scenes and their drawings, all at once, and each once', async () => {
    const source = serve(parts);
    const content = await createContentLoader(base, source);
    await content.loadHub();
    const asked = source.asked.length;
    const coming = [content.loadMission('desk'), content.loadPictures('desk')];
    const atOnce = source.asked.slice(asked).sort();
    expect(atOnce).toEqual(['assets/door.json', 'assets/door.svg', 'missions/desk.json', 'scenes/door.json']);
    await Promise.all(coming);
    await Promise.all([content.loadMission('desk'), content.loadPictures('desk')]);
    expect(source.asked.slice(asked)).toHaveLength(4);
    expect(content.library.pack.scenes['door']).toEqual({ ...door, sheet: 'door', sounds: 'door-sounds' });
    expect(content.atlas.find('door.bell')?.sheet.url).toBe(`${base}assets/door.svg`);
    expect(content.atlas.sheetsOf('door').map(({ url }) => url)).toEqual([
      `${base}assets/base.svg`,
      `${base}assets/door.svg`,
    ]);
    expect((await content.loadSounds('door'))?.sprites).toEqual({ door: [0, 450.5] });
  });

  it('finds out by itself which scenes a mission shows where the pack does not say', async () => {
    const pack = { ...packInParts, missions: samplePack.missions };
    const content = await createContentLoader(base, serve({ ...parts, 'pack.json': pack }));
    await Promise.all([content.loadMission('desk'), content.loadPictures('desk')]);
    expect(content.library.pack.scenes['door']).toBeDefined();
    expect(content.atlas.find('door.bell')).toBeDefined();
  });

  it('brings a scene by itself', async () => {
    const content = await createContentLoader(base, serve(parts));
    expect(content.library.pack.scenes['party']).toBeUndefined();
    await content.loadScene('party');
    expect(content.library.pack.scenes['party']).toMatchObject({ ambience: 'crowd' });
  });

  it.each<[string, string, unknown, Partial<ContentError>]>([
    ['a scene', 'scenes/door.json', undefined, { code: 'content-not-found', path: '' }],
    [
      'a scene that is none',
      'scenes/door.json',
      { layouts: [] },
      { code: 'content-invalid', path: 'description' },
    ],
    ['a drawing', 'assets/door.svg', undefined, { code: 'content-not-found', path: '' }],
    ['its frames', 'assets/door.json', undefined, { code: 'content-not-found', path: '' }],
    ['its size', 'assets/door.json', { frames: {} }, { code: 'content-invalid', path: '' }],
  ])('says which file of a mission is missing or wrong: %s', async (_, file, content, expected) => {
    const loader = await createContentLoader(base, serve({ ...parts, [file]: content }));
    const error = await errorOf(Promise.all([loader.loadMission('desk'), loader.loadPictures('desk')]));
    expect(error).toMatchObject({ ...expected, url: `${base}${file}` });
    expect(error.message).not.toBe('');
  });

  it('says which place a mission asks for in vain, also when its scene came in a file', async () => {
    const nodes = {
      ...sampleMission.nodes,
      hello: { ...sampleMission.nodes['hello'], stage: [{ enter: 'karim', at: 'roof' }] },
    };
    const mission = { ...sampleMission, nodes } as Mission;
    const loader = await createContentLoader(base, serve({ ...parts, 'missions/desk.json': mission }));
    expect(await errorOf(loader.loadMission('desk'))).toMatchObject({
      code: 'content-invalid',
      path: 'nodes.hello.stage[0].at',
    });
  });

  it.each([
    ['missing', undefined, '404'],
    ['out of reach', new TypeError('offline'), 'offline'],
  ])('says that a file is not found when it is %s', async (_, file, reason) => {
    const error = await errorOf(open({ 'pack.json': file }));
    expect(error).toMatchObject({ code: 'content-not-found', url: `${base}pack.json` });
    expect(error.message).toContain(reason);
  });

  it('says what the parser says of a file that is not JSON', async () => {
    const error = await errorOf(open({ 'pack.json': '<!doctype html>' }));
    expect(error).toMatchObject({ code: 'content-invalid', url: `${base}pack.json`, path: '' });
    expect(error.message).toMatch(/^pack\.json is not JSON: Unexpected token/);
  });

  it.each<[string, unknown, string]>([
    ['without frames', { width: 1, height: 1 }, ''],
    ['without a size', { ...atlas, width: '100' }, ''],
    ['with a frame that is none', { ...atlas, frames: { sun: null } }, 'frames.sun.x'],
    [
      'with a frame that lacks a number',
      { ...atlas, frames: { sun: { x: 0, y: 0, width: 1 } } },
      'frames.sun.height',
    ],
    [
      'with a frame of words',
      { ...atlas, frames: { sun: { x: 0, y: '0', width: 1, height: 1 } } },
      'frames.sun.y',
    ],
    ['with a number too large to be one', '{"width":1,"height":1e999,"frames":{}}', ''],
  ])('refuses a sheet %s', async (_, file, path) => {
    const content = await open({ 'assets/atlas.json': file });
    expect(await errorOf(content.loadHub())).toMatchObject({
      code: 'content-invalid',
      url: `${base}assets/atlas.json`,
      path,
    });
  });

  it.each<[string, unknown, string]>([
    ['that are a list', [[0, 1]], ''],
    ['with one number', { door: [0] }, 'door'],
    ['with three numbers', { door: [0, 1, 2] }, 'door'],
    ['with a word', { tap: [0, 1], door: [0, 'long'] }, 'door'],
  ])('refuses sounds %s', async (_, file, path) => {
    const content = await open({ 'assets/sounds.json': file });
    expect(await errorOf(content.loadSounds(null))).toMatchObject({
      code: 'content-invalid',
      url: `${base}assets/sounds.json`,
      path,
    });
  });

  it.each(['moon', '../secrets', ''])(
    'asks nothing for the mission %j, which is not in the pack',
    async (id) => {
      const { asked, ...source } = serve(whole);
      const content = await createContentLoader(base, source);
      const before = asked.length;
      const error = await errorOf(content.loadMission(id));
      expect(error).toMatchObject({ code: 'content-invalid', path: 'missions' });
      expect(error.message).toBe(`mission "${id}" is not in the pack; it has desk`);
      expect(asked).toHaveLength(before);
    },
  );

  it('asks once for a mission, and again when it could not be had', async () => {
    const { asked, ...source } = serve(whole);
    let isOffline = true;
    const content = await createContentLoader(base, {
      ...source,
      fetchFile: async (url) => {
        const response = await source.fetchFile(url);
        if (isOffline && url.includes('missions/')) throw new TypeError('offline');
        return response;
      },
    });
    expect(await errorOf(content.loadMission('desk'))).toMatchObject({ code: 'content-not-found' });
    isOffline = false;
    await content.loadMission('desk');
    await content.loadMission('desk');
    expect(asked.filter((file) => file === 'missions/desk.json')).toHaveLength(2);
  });

  it('says where a mission is not what it should be', async () => {
    const content = await open({ 'missions/desk.json': { ...sampleMission, start: 'nowhere' } });
    expect(await errorOf(content.loadMission('desk'))).toMatchObject({
      code: 'content-invalid',
      url: `${base}missions/desk.json`,
      path: 'start',
    });
  });

  it('refuses texts that are not sentences', async () => {
    const content = await open({ 'texts/nl/desk.json': { 'desk.hello': 3 } });
    expect(await errorOf(content.loadTexts('nl', 'desk'))).toMatchObject({
      code: 'content-invalid',
      path: 'desk.hello',
    });
  });

  const { 'desk.hello': _, ...withoutHello } = sampleMissionTexts;
  const { 'karim.name': __, ...withoutName } = samplePackTexts;
  it.each<[string, Readonly<Record<string, unknown>>, string, string, string, string]>([
    [
      'of a mission',
      { 'texts/nl/desk.json': withoutHello },
      'desk',
      'desk',
      'desk.hello',
      'nodes.hello.text of missions/desk.json',
    ],
    [
      'of the pack',
      { 'texts/nl/pack.json': withoutName },
      'pack',
      'pack',
      'karim.name',
      'characters.karim.name of the pack',
    ],
    [
      'of a word that a mission marks as hard',
      { 'texts/nl/desk.json': { ...sampleMissionTexts, 'desk.hello': 'Dag, [?crew:ploeg]!' } },
      'desk',
      'desk',
      'glossary.crew',
      '"desk.hello" marks the word',
    ],
    [
      'of a word that the pack marks as hard',
      {
        'texts/nl/pack.json': {
          ...samplePackTexts,
          'desk.teaser': 'De [?crew:ploeg]',
          'glossary.crew': 'Ploeg',
        },
      },
      'pack',
      'pack',
      'glossary.crew.means',
      '"desk.teaser" marks the word',
    ],
  ])('says which text %s is missing, and what shows it', async (_case, files, asked, file, key, shownAt) => {
    const content = await open(files);
    const error = await errorOf(content.loadTexts('nl', asked));
    expect(error).toMatchObject({
      code: 'content-invalid',
      url: `${base}texts/nl/${file}.json`,
      path: key,
    });
    expect(error.message).toContain(`text "${key}" is missing in nl`);
    expect(error.message).toContain(shownAt);
  });

  it('looks at the texts of a scene that comes with a mission', async () => {
    const { 'scene.door': _door, ...own } = samplePackTexts;
    const texts = { 'texts/fr/pack.json': own, 'texts/fr/desk.json': sampleMissionTexts };
    const content = await createContentLoader(base, serve({ ...parts, ...texts }));
    await content.loadTexts('fr', 'pack');
    expect(await errorOf(content.loadTexts('fr', 'desk'))).toMatchObject({
      url: `${base}texts/fr/pack.json`,
      path: 'scene.door',
    });
  });
});
