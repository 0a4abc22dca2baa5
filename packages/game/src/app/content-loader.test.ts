import { describe, expect, it } from 'vitest';
import { sampleMission, samplePack } from '../testing/sample-content.js';
import { ContentError, createContentLoader, type ContentLoader } from './content-loader.js';

const base = 'https://play.example.org/packs/sample/';
const atlas = { width: 100, height: 50, frames: { 'face.calm': { x: 0, y: 0, width: 10, height: 12.5 } } };
const good: Readonly<Record<string, unknown>> = {
  'pack.json': samplePack,
  'assets/atlas.json': atlas,
  'assets/sounds.json': { door: [0, 450.5] },
  'missions/desk.json': sampleMission,
  'texts/nl/desk.json': { 'desk.hello': 'Dag' },
};

/** A folder of files: strings are served as they are, anything else as JSON, an error as a broken network. */
function serve(changed: Readonly<Record<string, unknown>> = {}): {
  readonly asked: string[];
  readonly fetchFile: (url: string) => Promise<Response>;
} {
  const files = { ...good, ...changed };
  const asked: string[] = [];
  return {
    asked,
    fetchFile: async (url) => {
      const file = url.slice(base.length);
      asked.push(file);
      const content = files[file];
      if (content instanceof Error) throw content;
      if (content === undefined) return new Response('nothing here', { status: 404 });
      return new Response(typeof content === 'string' ? content : JSON.stringify(content));
    },
  };
}

const open = (changed?: Readonly<Record<string, unknown>>): Promise<ContentLoader> =>
  createContentLoader(base, serve(changed).fetchFile);

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
  it('reads a pack, its atlas, a mission, texts and sounds', async () => {
    const content = await open();
    expect(content.library.pack).toEqual(samplePack);
    expect(content.atlas).toEqual({ url: `${base}assets/atlas.svg`, ...atlas });
    expect(content.library.mission('desk')).toBeUndefined();
    expect(await content.loadMission('desk')).toEqual(sampleMission);
    expect(content.library.mission('desk')).toEqual(sampleMission);
    expect(await content.loadTexts('nl', 'desk')).toEqual({ 'desk.hello': 'Dag' });
    expect(await content.loadSounds()).toEqual({ door: [0, 450.5] });
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
  ])('refuses an atlas %s', async (_, file, path) => {
    expect(await errorOf(open({ 'assets/atlas.json': file }))).toMatchObject({
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
    expect(await errorOf(content.loadSounds())).toMatchObject({
      code: 'content-invalid',
      url: `${base}assets/sounds.json`,
      path,
    });
  });

  it.each(['moon', '../secrets', ''])(
    'asks nothing for the mission %j, which is not in the pack',
    async (id) => {
      const { asked, fetchFile } = serve();
      const content = await createContentLoader(base, fetchFile);
      const before = asked.length;
      const error = await errorOf(content.loadMission(id));
      expect(error).toMatchObject({ code: 'content-invalid', path: 'missions' });
      expect(error.message).toBe(`mission "${id}" is not in the pack; it has desk`);
      expect(asked).toHaveLength(before);
    },
  );

  it('asks once for a mission, and again when it could not be had', async () => {
    const { asked, fetchFile } = serve();
    let isOffline = true;
    const content = await createContentLoader(base, async (url) => {
      const response = await fetchFile(url);
      if (isOffline && url.includes('missions/')) throw new TypeError('offline');
      return response;
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
    expect(await errorOf(content.loadTexts('nl', 'desk'))).toMatchObject({ code: 'content-invalid' });
  });
});
