import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { floodLibrary } from '../testing/sample-flood.js';
import { createSampleGame, type SampleGame } from '../testing/sample-game.js';
import { GameControls } from './game-controls.js';

if (!customElements.get('requapass-play')) customElements.define('requapass-play', GameControls);

async function openFlood(): Promise<{ game: SampleGame; controls: GameControls }> {
  const game = await createSampleGame({ library: floodLibrary });
  await game.store.dispatch({ type: 'open-mission', mission: 'desk' });
  const controls = document.createElement('requapass-play') as GameControls;
  controls.game = game;
  controls.style.blockSize = '640px';
  document.body.append(controls);
  await waitUntil(() => controls.renderRoot.querySelector('[data-front]'), 'the places are there');
  return { game, controls };
}

function find(controls: GameControls, selector: string): HTMLElement {
  const found = controls.renderRoot.querySelector<HTMLElement>(selector);
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
const focused = (controls: GameControls): Element | null => controls.shadowRoot?.activeElement ?? null;
const isClean = (controls: GameControls): Promise<void> =>
  expect(controls).to.be.accessible() as unknown as Promise<void>;

describe('the screen of fronts', function () {
  this.timeout(20_000);
  afterEach(() => document.querySelectorAll('requapass-play').forEach((element) => element.remove()));

  it('is played to its end by keyboard alone, clean for axe on the way', async () => {
    const { game, controls } = await openFlood();
    const reach = async (selector: string): Promise<void> => {
      for (let presses = 0; presses < 60 && !focused(controls)?.matches(selector); presses++)
        await sendKeys({ press: 'Tab' });
      expect(focused(controls)?.matches(selector), `the keyboard reaches ${selector}`).to.equal(true);
      await sendKeys({ press: 'Enter' });
      await controls.updateComplete;
    };
    await isClean(controls);
    await reach('[data-source="radar"]');
    await waitUntil(() => focused(controls)?.matches('[data-source-words]'), 'what was looked up is read');
    await isClean(controls);
    await reach('[data-person="karim"]');
    await isClean(controls);
    await reach('[data-front="desk"]');
    await reach('[data-action="go"]');
    await waitUntil(() => focused(controls)?.matches('.bubble'), 'what happens next is read first');
    await isClean(controls);
    await reach('[data-action="go"]');
    await reach('[data-action="go"]');
    await isClean(controls);
    await reach('[data-action="finish"]');
    const { screen } = game.store.snapshot;
    expect(screen.kind === 'mission' && screen.view.content.kind).to.equal('say');
  });

  it('says who went where, and what a turn changed', async () => {
    const { controls } = await openFlood();
    await press(controls, '[data-person="karim"]', '[data-front="desk"]');
    expect(words(find(controls, '.live'))).to.contain('flood.desk');
    expect(words(find(controls, '[data-front="desk"]'))).to.contain('karim.name');
    await press(controls, '[data-action="go"]');
    expect(words(find(controls, '.live'))).to.equal('flood.desk: ça va mieux. flood.left: c’est plus dur.');
    expect(find(controls, '[data-front="left"]').dataset['trouble']).to.equal('2');
  });

  it('shows what is coming only once it was looked up', async () => {
    const { controls } = await openFlood();
    expect(words(find(controls, '[data-front="left"]'))).not.to.contain('danger');
    await press(controls, '[data-source="radar"]');
    expect(words(find(controls, '[data-front="left"]'))).to.contain('danger qui arrive : 1');
  });

  it('takes somebody back into the reserve', async () => {
    const { controls } = await openFlood();
    await press(controls, '[data-person="karim"]', '[data-front="desk"]', '[data-person="karim"]');
    await press(controls, '[data-action="take-back"]');
    expect(find(controls, '[data-person="karim"]').dataset['sent']).to.equal(undefined);
  });
});
