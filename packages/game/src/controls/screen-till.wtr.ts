import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html, render } from 'lit';
import { sampleContext } from '../testing/sample-context.js';
import { createSampleGame, type SampleGame } from '../testing/sample-game.js';
import { tillLibrary } from '../testing/sample-till.js';
import { GameControls } from './game-controls.js';
import { tillScreen } from './screen-till.js';

if (!customElements.get('requapass-play')) customElements.define('requapass-play', GameControls);

async function openTill(): Promise<{ game: SampleGame; controls: GameControls }> {
  const game = await createSampleGame({ library: tillLibrary });
  await game.store.dispatch({ type: 'open-mission', mission: 'desk' });
  const controls = document.createElement('requapass-play') as GameControls;
  controls.game = game;
  controls.style.blockSize = '640px';
  document.body.append(controls);
  await controls.updateComplete;
  return { game, controls };
}

const all = (controls: GameControls, selector: string): HTMLElement[] => [
  ...controls.renderRoot.querySelectorAll<HTMLElement>(selector),
];
function find(controls: GameControls, selector: string): HTMLElement {
  const [found] = all(controls, selector);
  if (!found) throw new Error(`no ${selector} on this screen`);
  return found;
}
async function press(controls: GameControls, ...selectors: string[]): Promise<void> {
  for (const selector of selectors) {
    find(controls, selector).click();
    await controls.updateComplete;
    await controls.updateComplete;
  }
}
const words = (element: HTMLElement): string => (element.textContent ?? '').replace(/\s+/gu, ' ').trim();
const total = (controls: GameControls): string => words(find(controls, '.till-total output'));
const focused = (controls: GameControls): Element | null => controls.shadowRoot?.activeElement ?? null;
const isClean = (controls: GameControls): Promise<void> =>
  expect(controls).to.be.accessible() as unknown as Promise<void>;

const SERVED = ['[data-coin="one"]', '[data-coin="ten"]', '[data-action="give"]', '[data-action="next"]'];

describe('the till screen', function () {
  this.timeout(20_000);
  afterEach(() => document.querySelectorAll('requapass-play').forEach((element) => element.remove()));

  it('is finished by keyboard alone, clean for axe with coins, papers, offers and amounts in view', async () => {
    const { game, controls } = await openTill();
    const reach = async (selector: string): Promise<void> => {
      for (let presses = 0; presses < 60 && !focused(controls)?.matches(selector); presses++)
        await sendKeys({ press: 'Tab' });
      expect(focused(controls)?.matches(selector), `the keyboard reaches ${selector}`).to.equal(true);
      await sendKeys({ press: 'Enter' });
      await controls.updateComplete;
    };
    await isClean(controls);
    await reach('[data-source="prices"]');
    await waitUntil(() => focused(controls)?.matches('[data-read="prices"]'), 'the board is read first');
    await isClean(controls);
    await reach('[data-action="close"]');
    expect(focused(controls)?.matches('[data-source="prices"]')).to.equal(true);
    await reach('[data-coin="one"]');
    await reach('[data-coin="ten"]');
    await isClean(controls);
    await reach('[data-action="check"]');
    await waitUntil(() => focused(controls)?.matches('[data-sums]'), 'what is counted again is read');
    await isClean(controls);
    await reach('[data-action="give"]');
    expect(focused(controls)?.matches('.till-says'), 'the answer is read first').to.equal(true);
    await isClean(controls);
    await reach('[data-action="next"]');
    await reach('[data-quote="mill"]');
    await reach('[data-more="mill"]');
    await isClean(controls);
    await reach('[data-action="next"]');
    await reach('[data-more="tarts"]');
    await isClean(controls);
    await reach('[data-action="finish"]');
    await waitUntil(
      () => game.store.snapshot.screen.kind === 'mission' && find(controls, '[data-action="next"]'),
    );
  });

  it('counts what lies on the counter, and says it', async () => {
    const { controls } = await openTill();
    await press(controls, '[data-coin="one"]', '[data-coin="ten"]');
    expect(total(controls)).to.equal('1,10 €');
    expect(words(find(controls, '.live'))).to.contain('1,10 €');
    await press(controls, '[data-laid="one"]');
    expect(total(controls)).to.equal('0,10 €');
    expect(focused(controls)?.matches('[data-coin="one"]'), 'the coin is in the drawer again').to.equal(true);
  });

  it('takes no more than there is, and more once it is sent for', async () => {
    const { controls } = await openTill();
    await press(controls, '[data-coin="one"]', '[data-coin="one"]');
    expect(total(controls)).to.equal('1,00 €');
    expect(find(controls, '[data-coin="one"]').getAttribute('aria-disabled')).to.equal('true');
    await press(controls, '[data-action="spare"]');
    expect(words(find(controls, '[data-coin="ten"]'))).to.contain('×8');
    expect(all(controls, '[data-action="spare"]')).to.have.length(0);
  });

  it('lets the customer say what is missing, and keeps the coins to be put right', async () => {
    const { controls } = await openTill();
    await press(controls, '[data-coin="one"]', '[data-action="give"]');
    expect(words(find(controls, '.till-says'))).to.contain('fair.under');
    expect(total(controls)).to.equal('1,00 €');
    await press(controls, '[data-coin="ten"]', '[data-action="give"]');
    expect(words(find(controls, '.till-says'))).to.contain('fair.right');
  });

  it('shows prices once the board was read, and a way to count up once help was asked for', async () => {
    const { controls } = await openTill();
    expect(words(find(controls, '.till-shopping'))).not.to.contain('1,30');
    await press(controls, '[data-source="prices"]', '[data-action="close"]');
    expect(words(find(controls, '.till-shopping'))).to.contain('1,30');
    expect(all(controls, '.till-count')).to.have.length(0);
    await press(controls, '[data-action="help"]');
    expect(all(controls, '.till-stop').map(words)).to.deep.equal(['3,90 €', '4,00 €', '5,00 €']);
  });

  it('works an order out only when it is asked to', async () => {
    const { controls } = await openTill();
    await press(controls, ...SERVED, '[data-quote="mill"]', '[data-more="mill"]', '[data-more="mill"]');
    expect(words(find(controls, '.till-order'))).to.equal('2 × 1,90 € + 1,00 €');
    await press(controls, '[data-action="check"]');
    expect(words(find(controls, '.till-order'))).to.equal('2 × 1,90 € + 1,00 € = 4,80 €');
  });

  it('orders from one offer at a time', async () => {
    const { controls } = await openTill();
    await press(controls, ...SERVED, '[data-quote="mill"]', '[data-quote="shop"]');
    await press(controls, '[data-more="mill"]', '[data-more="shop"]');
    const chosen = all(controls, '.quote[data-chosen]').map(({ dataset }) => dataset['read']);
    expect(chosen).to.deep.equal(['shop']);
  });

  it('lays the drawer, the piles and the board over the picture, large enough for a thumb', async () => {
    const { game, controls } = await openTill();
    await press(controls, '[data-coin="one"]', '[data-coin="ten"]');
    const { screen } = game.store.snapshot;
    if (screen.kind !== 'mission' || screen.view.content.kind !== 'till') throw new Error('no till');
    const context = sampleContext(game);
    const { before, after } = tillScreen.parts(context, screen.view.content);
    const box = document.createElement('div');
    box.style.position = 'relative';
    document.body.append(box);
    render(html`${before}${after}`, box);
    const targets = [...box.querySelectorAll('li, .till-board')].map((target) =>
      target.getBoundingClientRect(),
    );
    expect(targets).to.have.length(6);
    for (const [index, one] of targets.entries()) {
      expect(Math.min(one.width, one.height)).to.be.at.least(44);
      for (const other of targets.slice(index + 1)) {
        const gap = Math.max(
          Math.max(one.left, other.left) - Math.min(one.right, other.right),
          Math.max(one.top, other.top) - Math.min(one.bottom, other.bottom),
        );
        expect(gap).to.be.at.least(-0.01);
      }
    }
    box.remove();
  });
});
