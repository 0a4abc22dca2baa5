import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Audio, AudioOptions } from '../audio/create-audio.js';
import { sampleLibrary } from '../testing/sample-content.js';
import type { ContentLoader } from './content-loader.js';
import { createSound, type Sound } from './sound.js';

/** Everything the player was told, in order. */
let told: [name: string, value?: unknown][] = [];
const made = vi.fn<(options: AudioOptions) => void>();

vi.mock('../audio/create-audio.js', () => ({
  createAudio: (options: AudioOptions): Audio => {
    made(options);
    return {
      play: (sound) => void told.push(['play', sound]),
      ambience: (sound) => void told.push(['ambience', sound]),
      setMuted: (isMuted) => void told.push(['muted', isMuted]),
      destroy: () => void told.push(['destroy']),
    };
  },
}));

const userActivation = { hasBeenActive: false };
const sprites = { door: [0, 450] } as const;

beforeEach(() => {
  told = [];
  made.mockClear();
  userActivation.hasBeenActive = false;
  vi.stubGlobal('navigator', { userActivation });
});
afterEach(() => void vi.unstubAllGlobals());

const touch = (): void => void (userActivation.hasBeenActive = true);
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

function open({ isOn = true, loadSounds = vi.fn(async (): Promise<typeof sprites> => sprites) } = {}): {
  readonly sound: Sound;
  readonly loadSounds: typeof loadSounds;
  readonly log: ReturnType<typeof vi.fn<(message: string) => void>>;
} {
  const content: ContentLoader = {
    library: sampleLibrary,
    atlas: { url: '', width: 1, height: 1, frames: {} },
    loadMission: () => Promise.reject(new Error('no mission is loaded for a sound')),
    loadTexts: () => Promise.reject(new Error('no text is loaded for a sound')),
    assetUrl: (file) => `https://play.example.org/assets/${file}`,
    loadSounds,
  };
  const log = vi.fn<(message: string) => void>();
  return { sound: createSound(content, isOn, log), loadSounds, log };
}

describe('sound', () => {
  it('loads nothing before a gesture', async () => {
    const { sound, loadSounds } = open();
    sound.playCue('door');
    sound.playAmbience('ambience-river');
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
    expect(loadSounds).toHaveBeenCalledOnce();
    expect(made.mock.calls[0]?.[0]).toMatchObject({
      spriteUrls: [
        'https://play.example.org/assets/sounds.webm',
        'https://play.example.org/assets/sounds.m4a',
      ],
      sprites,
    });
    expect(told.filter(([name]) => name === 'play')).toEqual([
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

  it('lets the ambience wanted before the first gesture be heard after it', async () => {
    const { sound } = open();
    sound.playAmbience('ambience-river');
    touch();
    sound.playCue('door');
    await settle();
    expect(told).toEqual([
      ['muted', false],
      ['ambience', 'ambience-river'],
      ['play', 'door'],
    ]);
  });

  it('loads and plays nothing while it is off', async () => {
    const { sound, loadSounds } = open({ isOn: false });
    touch();
    sound.playCue('door');
    sound.playAmbience('ambience-river');
    await settle();
    expect(loadSounds).not.toHaveBeenCalled();
    expect(told).toEqual([]);
  });

  it('falls silent when it is turned off, and takes up the ambience of now when turned on', async () => {
    const { sound } = open();
    touch();
    sound.playAmbience('ambience-river');
    await settle();
    told = [];
    sound.setOn(false);
    sound.playCue('door');
    sound.playAmbience('ambience-room');
    await settle();
    expect(told).toEqual([['muted', true]]);
    told = [];
    sound.setOn(true);
    await settle();
    expect(told).toEqual([
      ['muted', false],
      ['ambience', 'ambience-room'],
    ]);
  });

  it('stays silent when it is turned off while it loads', async () => {
    const { sound } = open();
    touch();
    sound.playAmbience('ambience-river');
    sound.setOn(false);
    await settle();
    expect(told.filter(([name]) => name === 'muted')).toEqual([
      ['muted', true],
      ['muted', true],
    ]);
  });

  it('says once that there is no sound, and lets the game go on', async () => {
    const { sound, loadSounds, log } = open({
      loadSounds: vi.fn(() => Promise.reject(new Error('offline'))),
    });
    touch();
    sound.playCue('door');
    await settle();
    sound.playCue('door');
    sound.playAmbience('ambience-river');
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
