import { aTimeout, expect, oneEvent, waitUntil } from '@open-wc/testing';
import type { GameEventName } from '@requapass/protocol';
import { sendKeys } from '@web/test-runner-commands';
import '../define/game.js';
import {
  GUEST,
  mountGame,
  part,
  frameOf,
  play,
  asked,
  nextError,
  expectWordsOnConsole,
} from '../testing/mount-game.js';
import { textOf } from '../testing/mount-map.js';

expectWordsOnConsole(beforeEach, afterEach);

describe('playing', () => {
  it('opens the frame with what the page wishes for', async () => {
    const game = await mountGame({ theme: 'dark', content: '/packs/lys/', resumes: 'never' });
    game.lang = 'nl';
    await waitUntil(() => textOf(part(game, 'button')) === 'Spelen');
    await play(game);
    const frame = frameOf(game) as HTMLIFrameElement;
    const { searchParams } = new URL(frame.src);
    expect(Object.fromEntries(searchParams)).to.deep.equal({
      lang: 'nl',
      theme: 'dark',
      content: `${location.origin}/packs/lys/`,
      origin: location.origin,
      autostart: '1',
      resume: '0',
    });
    expect(frame.title).to.equal('Nu ben jij aan zet');
    expect(frame.allow).to.equal('fullscreen; clipboard-write; autoplay');
    expect(frame.referrerPolicy).to.equal('strict-origin-when-cross-origin');
  });

  it('keeps the parameters a page wrote into src', async () => {
    const game = await play(await mountGame({ src: `${GUEST}?team=7#here` }));
    const address = new URL(frameOf(game)?.src ?? '');
    expect(address.searchParams.get('team')).to.equal('7');
    expect(address.hash).to.equal('#here');
  });

  it('reports what the frame reports, in events that bubble out of shadow roots', async () => {
    const game = await mountGame();
    const heard = new Map<string, Event>();
    const names = [
      'requapass-ready',
      'requapass-progress',
      'requapass-profile',
    ] as const satisfies GameEventName[];
    for (const name of names)
      document.addEventListener(name, (event) => heard.set(name, event), { once: true });
    await play(game);
    await waitUntil(() => heard.size === names.length, 'all were heard');
    for (const event of heard.values()) {
      expect([event.target, event.bubbles, event.composed]).to.deep.equal([game, true, true]);
    }
    expect((heard.get('requapass-progress') as CustomEvent).detail).to.deep.equal({
      done: 0,
      total: 2,
      mission: 'welcome-desk',
    });
  });

  it('keeps the newest outcome', async () => {
    const game = await mountGame();
    expect(game.outcome).to.equal(null);
    await play(game);
    await waitUntil(() => game.outcome !== null, 'an outcome came');
    expect(game.outcome?.competences[4]?.level).to.equal(3);
  });

  it('says that it loads, then moves the focus into the frame', async () => {
    const game = await mountGame({ src: `${GUEST}?after=300` });
    part(game, 'button').focus();
    await sendKeys({ press: 'Enter' });
    await game.updateComplete;
    await aTimeout(0);
    expect(textOf(part(game, '[role="status"]'))).to.equal('Le jeu arrive…');
    expect(game.shadowRoot?.activeElement).to.equal(part(game, '.loading'));
    expect(game.matches(':state(loading)')).to.equal(true);
    await oneEvent(game, 'requapass-ready');
    await game.updateComplete;
    expect(game.matches(':state(playing)')).to.equal(true);
    expect(game.shadowRoot?.activeElement).to.equal(frameOf(game));
    expect(game.shadowRoot?.querySelector('.note')).to.equal(null);
  });

  it('gives axe nothing to say while it loads', async () => {
    const game = await mountGame({ src: `${GUEST}?silent` });
    part(game, 'button').click();
    await game.updateComplete;
    await expect(game).to.be.accessible({ ignoredRules: ['frame-tested'] });
  });

  it('takes no focus from elsewhere on the page', async () => {
    const game = await mountGame({ src: `${GUEST}?after=200` });
    const field = document.createElement('input');
    game.before(field);
    part(game, 'button').click();
    await game.updateComplete;
    await aTimeout(0);
    field.focus();
    await oneEvent(game, 'requapass-ready');
    await game.updateComplete;
    expect(document.activeElement).to.equal(field);
  });

  it('starts by itself near the viewport, and not far from it', async () => {
    const game = await mountGame();
    const room = document.createElement('div');
    room.style.height = '5000px';
    game.before(room);
    game.isAutostart = true;
    await aTimeout(100);
    expect(frameOf(game)).to.equal(null);
    setTimeout(() => room.remove());
    await oneEvent(game, 'requapass-ready');
    expect(frameOf(game)).not.to.equal(null);
  });
});

describe('values that say no', () => {
  for (const value of ['0', 'false', ' No ']) {
    it(`autostart="${value}" starts nothing`, async () => {
      const game = await mountGame();
      game.setAttribute('autostart', value);
      await game.updateComplete;
      await aTimeout(100);
      expect(game.isAutostart).to.equal(false);
      expect(frameOf(game)).to.equal(null);
    });
  }

  it('autostart alone starts', async () => {
    const game = await mountGame();
    const isReady = oneEvent(game, 'requapass-ready');
    game.setAttribute('autostart', '');
    await isReady;
  });

  for (const [value, isAnew] of [
    ['never', true],
    ['0', true],
    ['false', true],
    ['1', false],
    ['', false],
  ] as const) {
    it(`resume="${value}" ${isAnew ? 'begins anew' : 'goes on'}`, async () => {
      const game = await mountGame();
      game.setAttribute('resume', value);
      await play(game);
      const { searchParams } = new URL(frameOf(game)?.src ?? '');
      expect(searchParams.get('resume')).to.equal(isAnew ? '0' : null);
    });
  }

  it('a theme that is none is named with the choices, and not passed on', async () => {
    const game = await mountGame();
    const told = nextError(game, 'theme-not-known');
    game.setAttribute('theme', 'sepia');
    await play(game);
    expect(await told)
      .to.contain('"sepia"')
      .and.to.contain('"light", "dark" or "auto"');
    expect(new URL(frameOf(game)?.src ?? '').searchParams.get('theme')).to.equal(null);
  });
});

describe('commands', () => {
  it('go to the frame', async () => {
    const game = await play(await mountGame());
    for (const [what, ask] of [
      ['start', () => game.start()],
      ['pause', () => game.pause()],
      ['resume', () => game.resume()],
    ] as const) {
      const heard = asked(game, what);
      await ask();
      await heard;
    }
  });

  it('bring the outcome back', async () => {
    const game = await play(await mountGame());
    expect((await game.requestOutcome())?.competences[4]?.level).to.equal(2);
  });

  it('change nothing while nobody plays, and settle', async () => {
    const game = await mountGame();
    await game.pause();
    await game.resume();
    expect(await game.requestOutcome()).to.equal(null);
    expect(frameOf(game)).to.equal(null);
  });

  it('pass a change of language or theme on, and load nothing anew', async () => {
    const game = await play(await mountGame());
    const address = frameOf(game)?.src;
    let heard = asked(game, 'setLocale nl');
    game.parentElement?.setAttribute('lang', 'nl');
    await heard;
    heard = asked(game, 'setLocale en');
    game.setLocale('en');
    await heard;
    heard = asked(game, 'setTheme dark');
    game.theme = 'dark';
    await heard;
    expect(frameOf(game)?.src).to.equal(address);
  });

  it('catch up with a language that changed while the frame was loading', async () => {
    const game = await mountGame({ src: `${GUEST}?after=200` });
    const heard = asked(game, 'setLocale nl');
    const isReady = game.start();
    await game.updateComplete;
    await aTimeout(50);
    game.setLocale('nl');
    await isReady;
    await heard;
  });
});
