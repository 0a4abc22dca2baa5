import { beforeEach, describe, expect, it } from 'vitest';
import type { Save } from '../session/save.js';
import { sampleLibrary as library, sampleMission } from '../testing/sample-content.js';
import { ContentError } from './content-loader.js';
import { createGame } from './create-game.js';
import type { Game } from './game.js';
import { createSettings } from './settings.js';
import { createStorage, type KeptValues } from './storage.js';

const played: Save = {
  format: 'requapass-save',
  version: 1,
  content: { id: 'sample', version: '1.0.0' },
  seed: 4,
  intents: [
    { type: 'open-mission', mission: 'desk' },
    { type: 'act', action: { type: 'next' } },
  ],
};

let kept: KeptValues;
let isOffline: boolean;
let loaded: string[];
let reported: string[];
let sounds: string[];

beforeEach(() => {
  kept = createStorage(() => {
    throw new Error('denied');
  });
  isOffline = false;
  loaded = [];
  reported = [];
  sounds = [];
});

function make(options: { readonly isResumed?: boolean } = {}): Promise<Game> {
  const settings = createSettings(
    { locale: 'fr', isSoundOn: true, isMotionReduced: false, textSize: 'normal', isStageOn: true },
    kept,
  );
  return createGame({
    content: {
      library,
      atlas: { url: '', width: 1, height: 1, frames: {} },
      loadMission: async (id) => {
        loaded.push(id);
        if (isOffline)
          throw new ContentError('content-not-found', 'https://play.example/desk.json', '', 'offline');
        return sampleMission;
      },
      loadTexts: async () => ({}),
      loadSounds: async () => ({}),
      assetUrl: (file) => file,
    },
    translator: {
      locale: 'fr',
      ui: (key) => key,
      content: (key) => key,
      useFile: async () => {},
      setLocale: async () => true,
    },
    settings,
    kept,
    sound: {
      playCue: (cue) => void sounds.push(cue),
      playAmbience: (name) => void sounds.push(String(name)),
      setOn: (isOn) => void sounds.push(isOn ? 'on' : 'off'),
      destroy: () => void sounds.push('destroyed'),
    },
    loadWords: async () => ({ name: String, level: String, autonomy: String }),
    randomSeed: () => 9,
    isResumed: options.isResumed ?? true,
    hasHost: () => false,
    reportError: (code) => void reported.push(code),
    download: () => {},
    onLocale: () => {},
    log: () => {},
  });
}

describe('a game', () => {
  it('starts once, however often it is asked', async () => {
    kept.write('save:sample', played);
    const game = await make();
    await Promise.all([game.start(), game.start(), game.start()]);
    expect(loaded).toEqual(['desk']);
    expect(game.store.snapshot.screen).toMatchObject({ kind: 'mission' });
  });

  it('begins anew where it is told not to resume, and keeps the earlier game until something is played', async () => {
    kept.write('save:sample', played);
    const game = await make({ isResumed: false });
    await game.start();
    expect(game.store.snapshot.screen.kind).toBe('hub');
    expect(kept.read('save:sample')).toEqual(played);
  });

  it('stays on the title when the earlier game cannot be loaded, and resumes once it can', async () => {
    kept.write('save:sample', played);
    const game = await make();
    isOffline = true;
    await game.start();
    expect(game).toMatchObject({ isStarted: false, notice: 'error.content' });
    expect(reported).toEqual(['content-not-found']);
    isOffline = false;
    await game.start();
    expect(game.isStarted).toBe(true);
    expect(game.store.save.intents).toEqual(played.intents);
  });

  it('asks the network for no mission that the pack does not have, begins anew and says so', async () => {
    kept.write('save:sample', { ...played, intents: [{ type: 'open-mission', mission: '../../secret' }] });
    const game = await make();
    await game.start();
    expect(loaded).toEqual([]);
    expect(game).toMatchObject({ isStarted: true, notice: 'error.save' });
    expect(kept.read('save-outdated:sample')).toMatchObject({ seed: 4 });
  });

  it('goes on from a save the page hands over, also before it was started', async () => {
    const game = await make();
    expect(await game.restore(played)).toBeNull();
    expect(game.isStarted).toBe(true);
    expect(game.store.save.intents).toEqual(played.intents);
    expect(await game.restore({ ...played, content: { id: 'other', version: '1' } })).toMatchObject({
      code: 'other-content',
    });
    expect(game.store.save.intents).toEqual(played.intents);
  });

  it('stops telling of a failure once something worked', async () => {
    const game = await make();
    await game.start();
    game.contentFailed(new ContentError('content-invalid', 'https://play.example/x.json', 'nodes', 'no'));
    expect(game.notice).toBe('error.contentInvalid');
    await game.store.dispatch({ type: 'open-mission', mission: 'desk' });
    expect(game.notice).toBeNull();
  });

  it('is silent while the page pauses it', async () => {
    const game = await make();
    await game.start();
    game.setPaused(true);
    expect(game.isPaused).toBe(true);
    expect(sounds.at(-1)).toBe('off');
    game.setPaused(false);
    expect(sounds.at(-1)).toBe('on');
  });

  it('erases what was kept when the person begins again', async () => {
    kept.write('save:sample', played);
    const game = await make();
    await game.start();
    game.restart();
    expect(kept.read('save:sample')).toBeUndefined();
    expect(game.store.snapshot.screen.kind).toBe('hub');
  });
});
