import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Audio } from '../audio/create-audio.js';
import { samplePack } from '../testing/sample-content.js';
import type { ContentLoader } from './content-loader.js';
import type { SoundFile } from './sound-file.js';
import { createSound, type Sound } from './sound.js';

/** Everything the player was told, in order. */
let told: [name: string, value?: unknown][] = [];
/** Sounds of the files the player was given. */
let known: Set<string>;
const made = vi.fn<() => void>();

vi.mock('../audio/create-audio.js', () => ({
  createAudio: (): Audio => {
    made();
    return {
      add: ({ name, sprites }) => {
        told.push(['add', name]);
        for (const sound of Object.keys(sprites)) known.add(sound);
      },
      remove: (file) => void told.push(['remove', file]),
      play: (sound) => {
        told.push(['play', sound]);
        return known.has(sound);
      },
      ambience: (sounds) => void told.push(['ambience', sounds.join('+')]),
      setMuted: (isMuted) => void told.push(['muted', isMuted]),
      destroy: () => void told.push(['destroy']),
    };
  },
}));

const userActivation = { hasBeenActive: false };

beforeEach(() => {
  told = [];
  known = new Set();
  made.mockClear();
  userActivation.hasBeenActive = false;
  vi.stubGlobal('navigator', { userActivation });
});
afterEach(() => void vi.unstubAllGlobals());

const touch = (): void => void (userActivation.hasBeenActive = true);
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
const at = (scene: string, ...props: string[]): { scene: string; props: string[] } => ({ scene, props });
const all = (name: string): unknown[] => told.filter(([what]) => what === name).map(([, value]) => value);

const hub = samplePack.scenes['hub'] as (typeof samplePack.scenes)[string];
const pack = {
  ...samplePack,
  cues: { ...samplePack.cues, splash: { sound: 'splash' } },
  scenes: {
    ...samplePack.scenes,
    hub: { ...hub, ambience: 'river' },
    quay: { ...hub, ambience: 'wind', ambienceOf: { rain: 'drops', storm: 'drops' } },
    ...Object.fromEntries(['a', 'b', 'c', 'd'].map((slug) => [slug, { ...hub, ambience: slug }])),
  },
};
const fileOf = async (scene: string | null): Promise<SoundFile | null> => {
  const name = scene === null ? 'own' : ['quay', 'a', 'b', 'c', 'd'].includes(scene) ? scene : null;
  return name === null ? null : { name, urls: [], sprites: { [name === 'own' ? 'door' : 'splash']: [0, 9] } };
};

function open({ isOn = true, loadSounds = vi.fn<ContentLoader['loadSounds']>(fileOf) } = {}): {
  readonly sound: Sound;
  readonly loadSounds: typeof loadSounds;
  readonly log: ReturnType<typeof vi.fn<(message: string) => void>>;
} {
  const log = vi.fn<(message: string) => void>();
  const content = { library: { pack, mission: () => undefined }, loadSounds };
  return { sound: createSound(content, isOn, log), loadSounds, log };
}

describe('sound', () => {
  it('loads nothing before a gesture', async () => {
    const { sound, loadSounds } = open();
    sound.playCue('door');
    sound.showPlace(at('hub'));
    sound.setOn(true);
    await settle();
    expect(loadSounds).not.toHaveBeenCalled();
    expect(made).not.toHaveBeenCalled();
  });

  it('loads once after a gesture, and plays the sound of a cue', async () => {
    const { sound, loadSounds } = open();
    touch();
    sound.playCue('door');
    sound.playCue('door');
    await settle();
    expect(loadSounds.mock.calls).toEqual([[null]]);
    expect(made).toHaveBeenCalledOnce();
    expect(told).toEqual([
      ['add', 'own'],
      ['muted', false],
      ['play', 'door'],
      ['play', 'door'],
    ]);
  });

  it('loads nothing for a cue the pack does not have', async () => {
    const { sound, loadSounds } = open();
    touch();
    sound.playCue('thunder');
    await settle();
    expect(loadSounds).not.toHaveBeenCalled();
  });

  it('lets the place shown before the first gesture be heard after it', async () => {
    const { sound } = open();
    sound.showPlace(at('hub'));
    touch();
    sound.playCue('door');
    await settle();
    expect(told).toEqual([
      ['add', 'own'],
      ['muted', false],
      ['ambience', 'river'],
      ['play', 'door'],
    ]);
  });

  it('brings the sounds of a place with it, and its loops with its props, each once', async () => {
    const { sound, log } = open();
    touch();
    sound.showPlace(at('quay', 'flag'));
    await settle();
    sound.playCue('splash');
    sound.showPlace(at('quay', 'flag', 'rain', 'storm'));
    await settle();
    sound.showPlace(at('quay', 'flag', 'rain', 'storm'));
    sound.showPlace(at('hub'));
    await settle();
    expect(all('ambience')).toEqual(['wind', 'wind+drops', 'river']);
    expect(new Set(all('add'))).toEqual(new Set(['own', 'quay']));
    expect(all('play')).toEqual(['splash']);
    expect(log).not.toHaveBeenCalled();
  });

  it('names a sound that no file has, but not one that is on its way', async () => {
    const { sound, log } = open();
    touch();
    sound.showPlace(at('quay'));
    await settle();
    sound.showPlace(at('a'));
    known.delete('splash');
    sound.playCue('splash');
    await Promise.resolve();
    expect(log).not.toHaveBeenCalled();
    await settle();
    sound.showPlace(at('hub'));
    await settle();
    known.delete('splash');
    sound.playCue('splash');
    await settle();
    expect(log.mock.calls).toEqual([['unknown sound: splash']]);
  });

  it('keeps the sounds of the last three places', async () => {
    const { sound } = open();
    touch();
    for (const scene of ['a', 'b', 'c', 'a', 'd']) {
      sound.showPlace(at(scene));
      await settle();
    }
    expect(all('remove')).toEqual(['b']);
  });

  it('goes on without the sounds of a place that cannot be had', async () => {
    const loadSounds = vi.fn((scene: string | null) =>
      scene === null ? fileOf(null) : Promise.reject(new Error('offline')),
    );
    const { sound, log } = open({ loadSounds });
    touch();
    sound.showPlace(at('a'));
    await settle();
    sound.playCue('door');
    await settle();
    expect(all('play')).toEqual(['door']);
    expect(log.mock.calls).toEqual([['no sound of a: Error: offline']]);
  });

  it('does not bring the sounds of a place that was left meanwhile', async () => {
    const { sound } = open();
    touch();
    sound.playCue('door');
    await settle();
    sound.showPlace(at('a'));
    sound.showPlace(at('b'));
    await settle();
    expect(all('add')).toEqual(['own', 'b']);
  });

  it('loads and plays nothing while it is off', async () => {
    const { sound, loadSounds } = open({ isOn: false });
    touch();
    sound.playCue('door');
    sound.showPlace(at('hub'));
    await settle();
    expect(loadSounds).not.toHaveBeenCalled();
    expect(told).toEqual([]);
  });

  it('falls silent when it is turned off, and takes up the place of now when turned on', async () => {
    const { sound } = open();
    touch();
    sound.showPlace(at('hub'));
    await settle();
    told = [];
    sound.setOn(false);
    sound.playCue('door');
    sound.showPlace(at('quay'));
    await settle();
    expect(told).toEqual([['muted', true]]);
    told = [];
    sound.setOn(true);
    await settle();
    expect(told).toEqual([
      ['muted', false],
      ['ambience', 'wind'],
      ['add', 'quay'],
    ]);
  });

  it('stays silent when it is turned off while it loads', async () => {
    const { sound } = open();
    touch();
    sound.showPlace(at('hub'));
    sound.setOn(false);
    await settle();
    expect(all('muted')).toEqual([true, true]);
  });

  it('says once that there is no sound, and lets the game go on', async () => {
    const { sound, loadSounds, log } = open({
      loadSounds: vi.fn(() => Promise.reject(new Error('offline'))),
    });
    touch();
    sound.playCue('door');
    await settle();
    sound.playCue('door');
    sound.showPlace(at('hub'));
    sound.setOn(false);
    sound.setOn(true);
    await settle();
    expect(loadSounds).toHaveBeenCalledOnce();
    expect(log.mock.calls).toEqual([['no sound: Error: offline']]);
    expect(told).toEqual([]);
  });

  it('plays nothing any more once it is destroyed', async () => {
    const { sound } = open();
    touch();
    sound.playCue('door');
    await settle();
    told = [];
    sound.destroy();
    sound.playCue('door');
    sound.setOn(true);
    sound.showPlace(at('hub'));
    await settle();
    expect(told).toEqual([['destroy']]);
  });

  it.each([
    ['loads nothing when it was destroyed before', false, 0],
    ['lets go of what arrives when it was destroyed meanwhile', true, 1],
  ])('%s', async (_, isEarly, count) => {
    const { sound } = open();
    touch();
    if (isEarly) sound.playCue('door');
    sound.destroy();
    sound.playCue('door');
    await settle();
    expect(told).toEqual(Array.from({ length: count }, () => ['destroy']));
  });
});
