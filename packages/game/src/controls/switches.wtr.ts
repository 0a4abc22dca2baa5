/** The whole game with one switch, and with two: nothing else is pressed. */
import { expect, fixtureCleanup, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { createSampleGame, type SampleGame } from '../testing/sample-game.js';
import { GameControls } from './game-controls.js';

if (!customElements.get('requapass-play')) customElements.define('requapass-play', GameControls);

async function mount(game: SampleGame): Promise<GameControls> {
  const controls = document.createElement('requapass-play') as GameControls;
  controls.game = game;
  controls.style.blockSize = '640px';
  controls.style.inlineSize = '360px';
  document.body.append(controls);
  await controls.updateComplete;
  return controls;
}

const lit = (controls: GameControls): HTMLElement[] => [
  ...controls.renderRoot.querySelectorAll<HTMLElement>('[data-scan]'),
];

/** Waits until the highlight is on `selector`, in a group or alone, and presses; until it has been pressed alone. */
async function choose(controls: GameControls, selector: string, press: () => Promise<void>): Promise<void> {
  await waitUntil(() => controls.renderRoot.querySelector(selector) !== null, `waited for ${selector}`);
  for (let level = 0; level < 2; level++) {
    await waitUntil(
      () => lit(controls).some((thing) => thing.matches(selector)),
      `the highlight comes to ${selector}`,
      { timeout: 15_000, interval: 20 },
    );
    const isAlone = lit(controls).length === 1;
    await press();
    // A second press within a moment would be taken for trembling.
    await new Promise((resolve) => setTimeout(resolve, 300));
    if (isAlone) return;
  }
}

const anyKey = (): Promise<void> => sendKeys({ press: 'x' });
const tapAnywhere = (): Promise<void> => sendMouse({ type: 'click', position: [5, 5] });

describe('with switches', function () {
  this.timeout(120_000);
  afterEach(() => {
    fixtureCleanup();
    document.querySelectorAll('requapass-play').forEach((element) => element.remove());
  });

  it('the game is played from the title to the end with a single key', async () => {
    const game = await createSampleGame({ isStarted: false });
    game.settings.change({ switches: 'one', scanSeconds: 0.5 });
    const controls = await mount(game);
    const press = (selector: string): Promise<void> => choose(controls, selector, anyKey);
    await press('[data-action="play"]');
    await press('[data-mission="desk"]');
    await press('[data-action="open-mission"]');
    await press('[data-action="next"]');
    for (const moment of ['one', 'two', 'three', 'four']) {
      await waitUntil(() =>
        controls.renderRoot.querySelector('.bubble-text')?.textContent?.includes(`desk.${moment}`),
      );
      await press('[data-option="step-3"]');
    }
    await press('[data-choice="shelf"]');
    await press('[data-item="milk"]');
    await press('[data-shelf="fridge"]');
    await press('[data-item="rice"]');
    await press('[data-shelf="pantry"]');
    await press('[data-action="finish"]');
    await press('[data-action="close-debrief"]');
    await press('[data-action="show-end"]');
    await waitUntil(() => controls.renderRoot.querySelector('.end-card'), 'the end is there');
  });

  it('a tap anywhere chooses what is highlighted, and not what lies under it', async () => {
    const game = await createSampleGame({ isStarted: false });
    game.settings.change({ switches: 'one', scanSeconds: 0.5 });
    const controls = await mount(game);
    await choose(controls, '[data-locale="nl"]', tapAnywhere);
    await waitUntil(() => game.settings.current.locale === 'nl', 'the language was chosen');
    expect(game.isStarted).to.equal(false);
  });

  it('the settings can be opened, and the switches turned off again', async () => {
    const game = await createSampleGame();
    game.settings.change({ switches: 'one', scanSeconds: 0.5 });
    const controls = await mount(game);
    const press = (selector: string): Promise<void> => choose(controls, selector, anyKey);
    await press('[data-action="menu"]');
    await waitUntil(
      () => lit(controls).every((thing) => thing.closest('dialog')) && lit(controls).length > 0,
    );
    await press('[data-group="press"] summary');
    await press('[name="switches"][value="off"]');
    expect(game.settings.current.switches).to.equal('off');
    await waitUntil(() => lit(controls).length === 0, 'nothing is highlighted any more');
    await sendKeys({ press: 'Escape' });
    expect(controls.renderRoot.querySelector('dialog')?.open).to.equal(false);
  });

  it('two keys are enough: Space goes on, Enter chooses, and nothing moves by itself', async () => {
    const game = await createSampleGame({ isStarted: false });
    game.settings.change({ switches: 'two', scanSeconds: 0.5 });
    const controls = await mount(game);
    await waitUntil(() => lit(controls).length > 0, 'something is highlighted');
    const [first] = lit(controls);
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect(lit(controls)).to.deep.equal([first]);
    const press = async (selector: string): Promise<void> => {
      for (let steps = 0; steps < 20 && !lit(controls)[0]?.matches(selector); steps++) {
        await sendKeys({ press: 'Space' });
        await new Promise((resolve) => setTimeout(resolve, 280));
      }
      await sendKeys({ press: 'Enter' });
    };
    await press('[data-action="play"]');
    await waitUntil(() => game.isStarted, 'the game has begun');
  });

  it('a key that trembles counts once', async () => {
    const game = await createSampleGame();
    game.settings.change({ switches: 'two' });
    const controls = await mount(game);
    await waitUntil(() => lit(controls).length > 0, 'something is highlighted');
    await sendKeys({ press: 'Space' });
    const [second] = lit(controls);
    await sendKeys({ press: 'Space' });
    expect(lit(controls)).to.deep.equal([second]);
  });
});
