import { aTimeout, expect, oneEvent, waitUntil } from '@open-wc/testing';
import '../define/game.js';
import {
  otherOrigin,
  GUEST,
  mountGame,
  part,
  frameOf,
  play,
  nextError,
  expectWordsOnConsole,
} from '../testing/mount-game.js';
import { textOf } from '../testing/mount-map.js';

expectWordsOnConsole(beforeEach, afterEach);

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
    await waitUntil(() => game.matches(':state(loading)'), 'it says that it loads');
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
    // Longer than a slow machine takes to load the frame.
    const game = await mountGame({ timeoutMs: 5000 });
    const told = nextError(game, 'wire-origin-not-allowed');
    const refused = nextError(game, 'frame-origin-not-allowed');
    // Here already, so that the frame is caught before it can answer.
    await import('./play.js');
    void game.start().catch(() => {});
    await waitUntil(() => frameOf(game), 'the frame is there', { interval: 0 });
    // As after a redirect the page did not expect.
    const frame = frameOf(game) as HTMLIFrameElement;
    frame.src = GUEST.replace(otherOrigin, location.origin);
    expect(await told).to.contain(location.origin);
    expect(game.matches(':state(playing)')).to.equal(false);
    await refused;
    await game.updateComplete;
    expect(textOf(part(game, '[role="alert"] p'))).to.equal(
      'Le jeu ne peut pas s’afficher sur cette page. Ouvre-le dans une nouvelle page.',
    );
  }).timeout(30_000);

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
      await game.updateComplete;
      expect(frameOf(game)).to.equal(null);
      expect(textOf(part(game, 'button'))).to.equal('Jouer');
      expect(textOf(part(game, '[role="alert"]'))).to.contain('ne démarre pas');
      await expect(game).to.be.accessible();
    });
  }

  it('says that inline is not there yet, and plays in a frame', async () => {
    const game = await mountGame({ mode: 'inline' });
    const told = nextError(game, 'mode-not-available');
    await play(game);
    expect(await told).to.contain('"inline"');
    expect(game.matches(':state(playing)')).to.equal(true);
  });
});
