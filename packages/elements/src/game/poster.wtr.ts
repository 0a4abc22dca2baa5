import { expect, waitUntil } from '@open-wc/testing';
import '../define/game.js';
import { mountGame, part, frameOf, expectWordsOnConsole } from '../testing/mount-game.js';
import { textOf } from '../testing/mount-map.js';

expectWordsOnConsole(beforeEach, afterEach);

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
    expect(part(game, 'img').isConnected).to.equal(true);
    await waitUntil(() => !game.shadowRoot?.querySelector('img'), 'the picture is gone');
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
