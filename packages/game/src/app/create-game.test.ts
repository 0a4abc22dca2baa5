import { beforeEach, describe, expect, it } from 'vitest';
import type { Save } from '../session/save.js';
import { sampleLoader, sampleMission } from '../testing/sample-content.js';
import { ContentError } from './content-loader.js';
import { createGame } from './create-game.js';
import type { Game } from './game.js';
import { createSettings } from './settings.js';
import { createStorage, type KeptValues } from './storage.js';

const tram = { competence: 'speak', where: 'family', words: 'Le tram, à ma grand-mère.' } as const;

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
/** Whose pictures were asked for. */
let pictures: string[];
/** Missions whose screens were asked for. */
let screens: string[];
/** What waits for time. */
let idle: (() => void)[];
let reported: string[];
let sounds: string[];
let downloads: unknown[];

beforeEach(() => {
  kept = createStorage(() => {
    throw new Error('denied');
  });
  isOffline = false;
  loaded = [];
  pictures = [];
  screens = [];
  idle = [];
  reported = [];
  sounds = [];
  downloads = [];
});

function make(options: { readonly isResumed?: boolean } = {}): Promise<Game> {
  const settings = createSettings(
    { locale: 'fr', isSoundOn: true, isMotionReduced: false, textSize: 'normal', isStageOn: true },
    kept,
  );
  return createGame({
    content: {
      ...sampleLoader,
      loadMission: async (id) => {
        loaded.push(id);
        if (isOffline)
          throw new ContentError('content-not-found', 'https://play.example/desk.json', '', 'offline');
        return sampleMission;
      },
      loadPictures: async (id) => void pictures.push(id),
      loadScene: async (scene) => void pictures.push(`scene ${scene}`),
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
      showPlace: ({ scene }) => void sounds.push(`at ${scene}`),
      setOn: (isOn) => void sounds.push(isOn ? 'on' : 'off'),
      destroy: () => void sounds.push('destroyed'),
    },
    loadScreens: async ({ id }) => void screens.push(id),
    loadEnd: async () => void screens.push('end'),
    loadWords: async () => ({ name: String, level: String, autonomy: String }),
    randomSeed: () => 9,
    isResumed: options.isResumed ?? true,
    hasHost: () => false,
    reportError: (code) => void reported.push(code),
    download: (outcome) => void downloads.push(outcome),
    onLocale: () => {},
    whenIdle: (work) => void idle.push(work),
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

  it('says before anything is played that the earlier game cannot be read, and keeps it', async () => {
    const damaged = { format: 'requapass-save', version: 1, intents: 'many' };
    kept.write('save:sample', damaged);
    const game = await make();
    expect(game).toMatchObject({ notice: 'error.saveDamaged', hasSave: false });
    await game.start();
    expect(game.notice).toBe('error.saveDamaged');
    await game.store.dispatch({ type: 'open-mission', mission: 'desk' });
    expect(game.notice).toBeNull();
    expect(kept.read('save-outdated:sample')).toEqual(damaged);
    expect((await make()).notice).toBeNull();
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

  it('goes on from a code, and keeps the game there was before out of its way', async () => {
    kept.write('save:sample', {
      ...played,
      seed: 1,
      intents: [...played.intents, { type: 'leave-mission' }],
    });
    const other = await make();
    await other.restore(played);
    const code = await other.store.writeCode();
    const game = await make();
    expect(await game.restoreText(code)).toBeNull();
    expect(game.isStarted).toBe(true);
    expect(game.store.save).toMatchObject({ seed: 4, intents: played.intents });
    expect(kept.read('save:sample')).toMatchObject({ seed: 4 });
    expect(kept.read('save-outdated:sample')).toMatchObject({ seed: 1 });
  });

  it('puts the kept game out of its way also where a new one was only opened', async () => {
    kept.write('save:sample', played);
    const game = await make({ isResumed: false });
    await game.start();
    const other = { ...played, seed: 5 };
    expect(await game.restoreText(JSON.stringify(other))).toBeNull();
    expect(kept.read('save-outdated:sample')).toMatchObject({ seed: 4 });
    expect(kept.read('save:sample')).toMatchObject({ seed: 5 });
  });

  it('goes on from the text of a file', async () => {
    const game = await make();
    expect(await game.restoreText(JSON.stringify(played))).toBeNull();
    expect(game.store.save.intents).toEqual(played.intents);
  });

  it.each([
    ['RQ04', 'damaged-code'],
    ['hello', 'not-a-code'],
    ['{"format":', 'not-a-save'],
    ['RQ0W', 'newer-version'],
  ])('refuses %s and keeps the running game', async (text, code) => {
    const game = await make();
    await game.restore(played);
    expect(await game.restoreText(text)).toMatchObject({ code });
    expect(game.store.save.intents).toEqual(played.intents);
  });

  it('keeps a copy of a game it goes on from without one mission, and says so', async () => {
    const gone: Save = {
      ...played,
      intents: [{ type: 'open-mission', mission: 'old' }, { type: 'leave-mission' }, ...played.intents],
    };
    kept.write('save:sample', gone);
    const game = await make();
    await game.start();
    expect(game.notice).toBe('error.saveChanged');
    expect(game.store.save.intents).toEqual(played.intents);
    expect(kept.read('save-outdated:sample')).toEqual(gone);
  });

  it('stops telling of a failure once something worked', async () => {
    const game = await make();
    await game.start();
    const url = 'https://play.example/x.json';
    game.contentFailed(new ContentError('content-invalid', url, 'nodes', 'no'), () => {});
    expect(game.failure).toMatchObject({ code: 'content-invalid', url, path: 'nodes', message: 'no' });
    expect(game.notice).toBe('error.contentInvalid');
    await game.store.dispatch({ type: 'open-mission', mission: 'desk' });
    expect(game.notice).toBeNull();
    expect(game.failure).toBeNull();
  });

  it('brings the pictures of a mission when it opens, and those of the end', async () => {
    const game = await make();
    await game.start();
    expect(pictures).toEqual([]);
    await game.store.dispatch({ type: 'open-mission', mission: 'desk' });
    expect(pictures).toEqual(['desk']);
    expect(screens).toEqual(['desk']);
    await game.store.dispatch({ type: 'leave-mission' });
    await game.store.dispatch({ type: 'show-end' });
    expect(pictures).toEqual(['desk', 'scene hub']);
    expect(screens).toEqual(['desk', 'end']);
  });

  it('resumes with the pictures of the mission it is in, and of no other', async () => {
    kept.write('save:sample', { ...played, intents: [...played.intents, { type: 'leave-mission' }] });
    await (await make()).start();
    expect(pictures).toEqual([]);
    kept.write('save:sample', played);
    await (await make()).start();
    expect(pictures).toEqual(['desk']);
  });

  it('fetches the next mission ahead when there is time, and says nothing when it cannot', async () => {
    const game = await make();
    await game.start();
    expect(loaded).toEqual([]);
    isOffline = true;
    for (const work of idle) work();
    await Promise.resolve();
    expect(loaded).toEqual(['desk']);
    expect(pictures).toEqual(['desk']);
    expect(game.notice).toBeNull();
    expect(reported).toEqual([]);
  });

  it('tells the sound which place is shown', async () => {
    const game = await make();
    await game.start();
    await game.store.dispatch({ type: 'open-mission', mission: 'desk' });
    expect(sounds.filter((sound) => sound.startsWith('at '))).toEqual(['at hub', 'at door']);
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

  it('erases what the person added of their own life when they begin again, from the menu or the title', async () => {
    for (const restart of [
      async (game: Game) => game.restart(),
      (game: Game) => game.start({ isAnew: true }),
    ]) {
      const game = await make();
      game.experiences.add(tram);
      await restart(game);
      expect(game.experiences.list()).toEqual([]);
      expect(kept.read('experiences:sample')).toBeUndefined();
    }
  });

  it('that begins anew shows nobody else’s words, and lets them go once something is played', async () => {
    (await make()).experiences.add(tram);
    const game = await make({ isResumed: false });
    await game.start();
    expect(game.experiences.list()).toEqual([]);
    expect(kept.read('experiences:sample')).toBeDefined();
    await game.store.dispatch({ type: 'open-mission', mission: 'desk' });
    expect(kept.read('experiences:sample')).toBeUndefined();
    game.experiences.add(tram);
    await game.store.dispatch({ type: 'leave-mission' });
    expect(game.experiences.list()).toEqual([tram]);
  });

  it('keeps what a person adds out of the session: no intent, no save, no snapshot, no outcome, no file', async () => {
    const game = await make();
    await game.start();
    await game.store.dispatch({ type: 'open-mission', mission: 'desk' });
    let intents = 0;
    let changes = 0;
    game.store.subscribe(() => (intents += 1));
    game.subscribe(() => (changes += 1));
    game.experiences.add(tram);
    expect(changes).toBe(1);
    expect(intents).toBe(0);
    game.download();
    await game.store.dispatch({ type: 'leave-mission' });
    await game.store.dispatch({ type: 'show-end' });
    const { save, snapshot } = game.store;
    for (const seen of [save, snapshot, kept.read('save:sample'), downloads, reported])
      expect(JSON.stringify(seen)).not.toContain(tram.words);
    expect(downloads).toHaveLength(1);
    expect(JSON.stringify(kept.read('experiences:sample'))).toContain(tram.words);
  });
});
