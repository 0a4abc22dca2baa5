/** Hard words, opened and closed again by hand and by keyboard. */
import { expect, fixtureCleanup } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { createSampleGame } from '../testing/sample-game.js';
import { GameControls } from './game-controls.js';

if (!customElements.get('requapass-play')) customElements.define('requapass-play', GameControls);

const WORDS: Readonly<Record<string, string>> = {
  'desk.hello': 'Voici [?crew:ton équipe]. [nl:Kom binnen.]',
  'desk.one.3': 'Tu appelles [?crew:l’équipe].',
  'glossary.crew': 'l’équipe',
  'glossary.crew.means': 'Ceux qui aident ensemble.',
};

async function mount(): Promise<GameControls> {
  const game = await createSampleGame();
  const { content } = game.translator;
  Object.assign(game, {
    translator: { ...game.translator, content: (key: string) => WORDS[key] ?? content(key) },
  });
  await game.store.dispatch({ type: 'open-mission', mission: 'desk' });
  const controls = document.createElement('requapass-play') as GameControls;
  controls.game = game;
  controls.style.inlineSize = '320px';
  controls.style.blockSize = '640px';
  document.body.append(controls);
  await controls.updateComplete;
  return controls;
}

const find = (controls: GameControls, selector: string): HTMLElement | null =>
  controls.renderRoot.querySelector<HTMLElement>(selector);
const focused = (controls: GameControls): Element | null => controls.shadowRoot?.activeElement ?? null;

describe('a hard word', function () {
  this.timeout(20_000);
  afterEach(() => {
    fixtureCleanup();
    document.querySelectorAll('requapass-play').forEach((element) => element.remove());
  });

  it('opens what it means and takes the focus there; Escape closes it and goes back to the word', async () => {
    const controls = await mount();
    const word = find(controls, '[data-term="crew"]');
    expect(word?.textContent?.trim()).to.equal('ton équipe');
    const { width = 0, height = 0 } = word?.getBoundingClientRect() ?? {};
    expect(Math.min(width, height), 'large enough for a finger').to.be.at.least(44);
    word?.focus();
    await sendKeys({ press: 'Enter' });
    await controls.updateComplete;
    expect(find(controls, '.definition')?.textContent).to.contain('Ceux qui aident ensemble.');
    expect(focused(controls)).to.equal(find(controls, '.definition'));
    await expect(controls).to.be.accessible();
    await sendKeys({ press: 'Escape' });
    await controls.updateComplete;
    expect(find(controls, '.definition')).to.equal(null);
    expect(focused(controls)).to.equal(find(controls, '[data-term="crew"]'));
  });

  it('is written as it is inside an answer, and closes when the person moves on', async () => {
    const controls = await mount();
    find(controls, '[data-term="crew"]')?.click();
    await controls.updateComplete;
    find(controls, '[data-action="next"]')?.click();
    await controls.updateComplete;
    expect(find(controls, '.definition')).to.equal(null);
    const answer = find(controls, '[data-option="step-3"]');
    expect(answer?.textContent).to.contain('Tu appelles l’équipe.');
    expect(answer?.querySelector('button')).to.equal(null);
  });
});
