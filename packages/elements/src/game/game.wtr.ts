import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { GameEventName } from '@requapass/protocol';
import { sendKeys } from '@web/test-runner-commands';
import '../define/game.js';
import { textOf } from '../testing/mount-map.js';
import type { RequapassGame } from './game.js';

/** The test server answers to two names, which makes two origins. */
const otherOrigin = location.origin.replace(
  location.hostname,
  location.hostname === 'localhost' ? '127.0.0.1' : 'localhost',
);
const GUEST = `${otherOrigin}/packages/elements/src/testing/guest.html`;

async function mountGame(set: Partial<RequapassGame> = {}): Promise<RequapassGame> {
  const frame = await fixture<HTMLElement>(html`<div lang="fr"></div>`);
  const game = document.createElement('requapass-game');
  Object.assign(game, { src: GUEST, ...set });
  frame.append(game);
  await game.updateComplete;
  return game;
}

function part(game: RequapassGame, selector: string): HTMLElement {
  const found = game.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector} in the game`);
  return found;
}

function frameOf(game: RequapassGame): HTMLIFrameElement | null | undefined {
  return game.shadowRoot?.querySelector('iframe');
}

async function play(game: RequapassGame): Promise<RequapassGame> {
  await game.start();
  await game.updateComplete;
  return game;
}

/** Resolves when the frame says it was asked this. */
function asked(game: RequapassGame, what: string): Promise<void> {
  return new Promise((resolve) =>
    game.addEventListener('requapass-error', ({ detail }) => {
      if (detail.code === 'asked' && detail.message === what) resolve();
    }),
  );
}

function nextError(game: RequapassGame, code: string): Promise<string> {
  return new Promise((resolve) =>
    game.addEventListener('requapass-error', ({ detail }) => {
      if (detail.code === code) resolve(detail.message);
    }),
  );
}

/** What developers are told on the console is expected here. */
const { error: realError } = console;
beforeEach(() => (console.error = () => {}));
afterEach(() => (console.error = realError));

describe('the poster', () => {
  for (const [lang, title] of [
    ['fr', 'À toi de jouer'],
    ['nl', 'Nu ben jij aan zet'],
    ['en', 'Your turn to play'],
  ] as const) {
    it(`shows nothing of ours when another pack is to be played, in ${lang}`, async () => {
      const game = await mountGame({ content: '/packs/lys/', lang });
      expect(game.shadowRoot?.querySelector('img')).to.equal(null);
      expect(part(game, '.neutral').getAttribute('aria-hidden')).to.equal('true');
      expect(part(game, '.title').textContent).to.equal(title);
      expect(part(game, '.words').textContent).not.to.match(
        /Passerelle|Loopbrug|Footbridge|fête|feest|party/,
      );
      await expect(game).to.be.accessible();
    });
  }

  it('bears the name and the picture the page gives for another pack', async () => {
    const game = await mountGame({ content: '/packs/lys/', title: 'La Lys propre' });
    game.append(Object.assign(document.createElement('p'), { slot: 'poster', textContent: 'La Lys' }));
    expect(part(game, '.title').textContent).to.equal('La Lys propre');
    const slot = part(game, 'slot[name="poster"]') as HTMLSlotElement;
    expect(slot.assignedElements()).to.have.length(1);
  });

  it('shows a picture, a name and one button, and fetches nothing of the game', async () => {
    const game = await mountGame();
    expect(part(game, 'img').getAttribute('src')).to.match(/content\/la-passerelle\/assets\/poster\.svg$/);
    expect(textOf(part(game, '.title'))).to.equal('La Passerelle');
    expect(textOf(part(game, 'button'))).to.equal('Jouer');
    expect(frameOf(game)).to.equal(null);
    const fetched = performance.getEntriesByType('resource').map(({ name }) => name);
    expect(
      fetched.filter((name) => /frame-session|protocol\/src\/host\.|guest\.html/.test(name)),
    ).to.deep.equal([]);
  });

  it('hides a picture that does not come', async () => {
    const game = await mountGame();
    await waitUntil(() => part(game, 'img').hidden, 'the picture is hidden');
    expect(getComputedStyle(part(game, 'img')).display).to.equal('none');
  });

  it('takes the page’s own picture and name', async () => {
    const game = await mountGame({ title: 'Le jeu du quartier' });
    game.append(Object.assign(document.createElement('p'), { slot: 'poster', textContent: 'Une photo' }));
    const slot = part(game, 'slot[name="poster"]') as HTMLSlotElement;
    expect(textOf(slot.assignedElements()[0])).to.equal('Une photo');
    expect(textOf(part(game, '.title'))).to.equal('Le jeu du quartier');
  });

  for (const [lang, title, button] of [
    ['fr', 'La Passerelle', 'Jouer'],
    ['nl', 'De Loopbrug', 'Spelen'],
    ['en', 'The Footbridge', 'Play'],
  ] as const) {
    it(`speaks ${lang}, live`, async () => {
      const game = await mountGame();
      game.parentElement?.setAttribute('lang', lang);
      await waitUntil(() => textOf(part(game, 'button')) === button);
      expect(textOf(part(game, '.title'))).to.equal(title);
      expect(part(game, '.poster').lang).to.equal(lang);
    });
  }

  it('keeps the same box before play, while it loads and after', async () => {
    for (const width of [320, 800, 1200]) {
      const game = await mountGame();
      (game.parentElement as HTMLElement).style.width = `${width}px`;
      const before = game.getBoundingClientRect();
      expect(before.width).to.equal(width);
      expect(before.height).to.be.greaterThan(300);
      const isReady = game.start();
      await game.updateComplete;
      expect(game.getBoundingClientRect().height).to.equal(before.height);
      await isReady;
      await game.updateComplete;
      expect(game.getBoundingClientRect().height).to.equal(before.height);
      const frame = frameOf(game)?.getBoundingClientRect();
      expect(frame?.width).to.be.closeTo(width, 6);
      game.remove();
    }
  });

  it('gives axe nothing to say', async () => {
    const game = await mountGame();
    await expect(game).to.be.accessible();
  });
});

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
    expect(await told)
      .to.contain('"sepia"')
      .and.to.contain('"light", "dark" or "auto"');
    await play(game);
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

describe('when the frame does not answer', () => {
  it('says so with a way to try again and a plain link, and rejects start()', async () => {
    const game = await mountGame({ src: `${GUEST}?silent`, timeoutMs: 150 });
    const message = nextError(game, 'frame-timeout');
    const refusal = game.start().then(
      () => 'none',
      (error: Error & { code?: string }) => error.code,
    );
    expect(await message).to.contain('150 ms');
    expect(await refusal).to.equal('frame-timeout');
    await game.updateComplete;
    expect(game.matches(':state(error)')).to.equal(true);
    expect(textOf(part(game, '[role="alert"]'))).to.contain('Le jeu ne répond pas.');
    const link = part(game, 'a') as HTMLAnchorElement;
    expect(link.href).to.equal(frameOf(game)?.src);
    expect(link.rel).to.equal('noopener');
    await expect(game).to.be.accessible({ ignoredRules: ['frame-tested'] });
  });

  it('loads the frame again when asked to', async () => {
    const game = await mountGame({ src: `${GUEST}?silent`, timeoutMs: 150 });
    void game.start().catch(() => {});
    await nextError(game, 'frame-timeout');
    await game.updateComplete;
    let loads = 0;
    frameOf(game)?.addEventListener('load', () => (loads += 1));
    part(game, '[role="alert"] button').click();
    await game.updateComplete;
    expect(game.matches(':state(loading)')).to.equal(true);
    await waitUntil(() => loads === 1, 'it loads again');
  });

  it('is glad of a frame that answers late', async () => {
    const game = await mountGame({ src: `${GUEST}?after=500`, timeoutMs: 100 });
    void game.start().catch(() => {});
    await nextError(game, 'frame-timeout');
    await oneEvent(game, 'requapass-ready');
    await game.updateComplete;
    expect(game.matches(':state(playing)')).to.equal(true);
    expect(game.shadowRoot?.querySelector('.note')).to.equal(null);
  });

  it('believes no frame from another origin than the address says', async () => {
    const game = await mountGame({ timeoutMs: 1500 });
    const told = nextError(game, 'wire-origin-not-allowed');
    void game.start().catch(() => {});
    await game.updateComplete;
    // As after a redirect the page did not expect.
    const frame = frameOf(game) as HTMLIFrameElement;
    frame.src = GUEST.replace(otherOrigin, location.origin);
    expect(await told).to.contain(location.origin);
    expect(game.matches(':state(playing)')).to.equal(false);
    await nextError(game, 'frame-origin-not-allowed');
    await game.updateComplete;
    expect(textOf(part(game, '[role="alert"] p'))).to.equal(
      'Le jeu ne peut pas s’afficher sur cette page. Ouvre-le dans une nouvelle page.',
    );
  });

  it('says so when the frame left and none came in its place, and loads it again when asked to', async () => {
    const game = await play(await mountGame({ src: `${GUEST}?leaves`, timeoutMs: 3000 }));
    const told = nextError(game, 'frame-timeout');
    await game.pause();
    await waitUntil(() => game.matches(':state(loading)'), 'it waits', { timeout: 10_000 });
    const refusal = game.start().then(
      () => 'none',
      (error: Error & { code?: string }) => error.code,
    );
    expect(await told).to.contain('3000 ms');
    expect(await refusal).to.equal('frame-timeout');
    await game.updateComplete;
    expect(game.matches(':state(error)')).to.equal(true);
    expect(textOf(part(game, '[role="alert"]'))).to.contain('Le jeu ne répond pas.');
    const isReady = oneEvent(game, 'requapass-ready');
    part(game, '[role="alert"] button').click();
    await isReady;
    await game.updateComplete;
    expect(game.matches(':state(playing)')).to.equal(true);
  }).timeout(30_000);

  it('says nothing of a frame that left and came again, in time or late', async () => {
    for (const againAfterMs of [50, 3500]) {
      const game = await play(await mountGame({ src: `${GUEST}?leaves=${againAfterMs}`, timeoutMs: 3000 }));
      const isReady = oneEvent(game, 'requapass-ready');
      await game.pause();
      await isReady;
      await aTimeout(400);
      expect(game.matches(':state(playing)'), `after ${againAfterMs} ms`).to.equal(true);
      expect(game.shadowRoot?.querySelector('.note')).to.equal(null);
      game.remove();
    }
  }).timeout(30_000);

  it('uncovers a frame that answers only to say that it cannot start, and passes its error on', async () => {
    const game = await mountGame({ src: `${GUEST}?broken` });
    const told = nextError(game, 'content-not-found');
    part(game, 'button').click();
    expect(await told).to.equal('pack.json: 404');
    await game.updateComplete;
    expect(game.shadowRoot?.querySelector('.note')).to.equal(null);
    expect(frameOf(game)).not.to.equal(null);
  });

  for (const content of ['http://', 'javascript:alert(1)']) {
    it(`says what is wrong with the content ${content}`, async () => {
      const game = await mountGame({ content });
      const told = nextError(game, 'bad-address');
      part(game, 'button').click();
      expect(await told).to.contain(`content "${content}"`);
    });
  }

  for (const src of ['http://', 'javascript:alert(1)', 'data:text/html,hi']) {
    it(`says what is wrong with the address ${src}, and stays a poster that says so`, async () => {
      const game = await mountGame({ src });
      const told = nextError(game, 'bad-address');
      part(game, 'button').click();
      expect(await told).to.contain(`"${src}"`);
      expect(frameOf(game)).to.equal(null);
      expect(textOf(part(game, 'button'))).to.equal('Jouer');
      await game.updateComplete;
      expect(textOf(part(game, '[role="alert"]'))).to.contain('ne peut pas démarrer');
      await expect(game).to.be.accessible();
    });
  }

  it('says that inline is not there yet, and plays in a frame', async () => {
    const game = await mountGame();
    const told = nextError(game, 'mode-not-available');
    game.mode = 'inline';
    expect(await told).to.contain('"inline"');
    await play(game);
    expect(game.matches(':state(playing)')).to.equal(true);
  });
});

describe('a game that moves', () => {
  it('starts by itself near the viewport also where it was moved before it came near', async () => {
    const game = await mountGame();
    const room = document.createElement('div');
    room.style.height = '5000px';
    game.before(room);
    game.isAutostart = true;
    await aTimeout(100);
    const section = document.createElement('section');
    (game.parentElement as HTMLElement).append(section);
    section.append(game);
    await aTimeout(100);
    expect(frameOf(game)).to.equal(null);
    setTimeout(() => room.remove());
    await oneEvent(game, 'requapass-ready');
  });

  it('starts by itself when it comes back to the page, and not while it is out of it', async () => {
    const game = await mountGame();
    const parent = game.parentElement as HTMLElement;
    const room = document.createElement('div');
    room.style.height = '5000px';
    game.before(room);
    game.isAutostart = true;
    await aTimeout(100);
    game.remove();
    room.remove();
    await aTimeout(100);
    expect(frameOf(game)).to.equal(null);
    setTimeout(() => parent.append(game));
    await oneEvent(game, 'requapass-ready');
  });

  it('plays on after it was taken out and put back', async () => {
    const game = await play(await mountGame({ resumes: 'never' }));
    const parent = game.parentElement as HTMLElement;
    game.remove();
    parent.append(game);
    await oneEvent(game, 'requapass-ready');
    await game.updateComplete;
    expect(game.matches(':state(playing)')).to.equal(true);
    // Whatever was wished for at first, what was just played is not thrown away.
    expect(new URL(frameOf(game)?.src ?? '').searchParams.has('resume')).to.equal(false);
    const heard = asked(game, 'pause');
    await game.pause();
    await heard;
  });

  it('keeps its frame alive through moveBefore()', async () => {
    if (!('moveBefore' in Element.prototype)) return;
    const game = await play(await mountGame());
    const section = document.createElement('section');
    section.lang = 'nl';
    document.body.append(section);
    let hellos = 0;
    game.addEventListener('requapass-ready', () => (hellos += 1));
    const heard = asked(game, 'setLocale nl');
    (section as unknown as { moveBefore(node: Node, before: Node | null): void }).moveBefore(game, null);
    await heard;
    expect(hellos).to.equal(0);
    section.remove();
  });

  it('hears nothing more of its frame once it is gone', async () => {
    const game = await play(await mountGame());
    game.remove();
    let count = 0;
    game.addEventListener('requapass-progress', () => (count += 1));
    await aTimeout(100);
    expect(count).to.equal(0);
    expect(await game.requestOutcome()).to.equal(game.outcome);
  });

  it('follows a new src', async () => {
    const game = await play(await mountGame());
    game.src = `${GUEST}?team=9`;
    await new Promise<void>((resolve) =>
      game.addEventListener('requapass-ready', ({ detail }) => {
        if (detail.build.includes('team=9')) resolve();
      }),
    );
    expect(game.matches(':state(playing)')).to.equal(true);
  });

  it('lets two games on one page speak each for itself', async () => {
    const [first, second] = [await mountGame(), await mountGame()];
    await Promise.all([play(first), play(second)]);
    let crossed = 0;
    second.addEventListener('requapass-error', () => (crossed += 1));
    const heard = asked(first, 'pause');
    await first.pause();
    await heard;
    await aTimeout(50);
    expect(crossed).to.equal(0);
  });
});
