import { expect, fixtureCleanup, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { createSampleGame, type SampleGame } from '../testing/sample-game.js';
import { GameControls } from './game-controls.js';

if (!customElements.get('requapass-play')) customElements.define('requapass-play', GameControls);

async function mount(game: SampleGame): Promise<GameControls> {
  const controls = document.createElement('requapass-play') as GameControls;
  controls.game = game;
  controls.style.blockSize = '640px';
  document.body.append(controls);
  await controls.updateComplete;
  return controls;
}

const find = (controls: GameControls, selector: string): HTMLElement => {
  const found = controls.renderRoot.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector} on this screen`);
  return found;
};
const focused = (controls: GameControls): Element | null => controls.shadowRoot?.activeElement ?? null;
const shows = (controls: GameControls, selector: string): Promise<void> =>
  waitUntil(() => controls.renderRoot.querySelector(selector) !== null, `waited for ${selector}`);

/** Presses Tab until the focus is on `selector`, then Enter: as a person without a mouse. */
async function reachAndPress(controls: GameControls, selector: string): Promise<void> {
  await shows(controls, selector);
  for (let presses = 0; presses < 60 && !focused(controls)?.matches(selector); presses++)
    await sendKeys({ press: 'Tab' });
  expect(focused(controls)?.matches(selector), `the keyboard reaches ${selector}`).to.equal(true);
  await sendKeys({ press: 'Enter' });
}

describe('the control layer', function () {
  this.timeout(20_000);
  afterEach(() => {
    fixtureCleanup();
    document.querySelectorAll('requapass-play').forEach((element) => element.remove());
  });

  it('is playable from the title to the end by keyboard alone, and clean for axe on every screen', async () => {
    const controls = await mount(await createSampleGame({ isStarted: false }));
    const isClean = (): Promise<void> => expect(controls).to.be.accessible() as unknown as Promise<void>;
    await isClean();
    await reachAndPress(controls, '[data-action="play"]');
    await shows(controls, '[data-mission="desk"]');
    await isClean();
    await reachAndPress(controls, '[data-mission="desk"]');
    await reachAndPress(controls, '[data-action="open-mission"]');
    await shows(controls, '[data-action="next"]');
    await isClean();
    await reachAndPress(controls, '[data-action="next"]');
    await shows(controls, '[data-option]');
    await isClean();
    await reachAndPress(controls, '[data-action="help"]');
    await shows(controls, '[data-help-line]');
    expect(focused(controls)).to.equal(find(controls, '[data-help-line]'), 'the help is read first');
    for (const moment of ['one', 'two', 'three', 'four']) {
      await waitUntil(() => find(controls, '.bubble-text').textContent?.includes(`desk.${moment}`));
      await reachAndPress(controls, '[data-option="step-3"]');
    }
    await shows(controls, '[data-choice]');
    await isClean();
    await reachAndPress(controls, '[data-choice="shelf"]');
    await shows(controls, '[data-item="milk"]');
    await isClean();
    await reachAndPress(controls, '[data-item="milk"]');
    await reachAndPress(controls, '[data-action="inspect"]');
    await shows(controls, '.label');
    await isClean();
    await reachAndPress(controls, '[data-shelf="fridge"]');
    await waitUntil(
      () => focused(controls)?.matches('[data-item="rice"]'),
      'the focus goes on to the next item',
    );
    await reachAndPress(controls, '[data-item="rice"]');
    await reachAndPress(controls, '[data-shelf="pantry"]');
    await reachAndPress(controls, '[data-action="finish"]');
    await shows(controls, '[data-stance]');
    await isClean();
    await reachAndPress(controls, '[data-action="close-debrief"]');
    await reachAndPress(controls, '[data-action="show-end"]');
    await shows(controls, '.end-card');
    await isClean();
    expect(find(controls, '.end-card h3').textContent).to.contain('Parler');
  });

  it('takes the mission, the person and the words to the top of a new screen', async () => {
    const game = await createSampleGame();
    const controls = await mount(game);
    await game.store.dispatch({ type: 'open-mission', mission: 'desk' });
    await controls.updateComplete;
    expect(focused(controls)).to.equal(find(controls, '[data-action="next"]'));
    expect(find(controls, '.live').textContent).to.contain('desk.hello');
    expect(find(controls, '.bar h1').textContent).to.contain('desk.title');
  });

  it('shows a caption for a sound that means something', async () => {
    const game = await createSampleGame();
    const controls = await mount(game);
    await game.store.dispatch({ type: 'open-mission', mission: 'desk' });
    await controls.updateComplete;
    expect(game.played).to.include('door');
    expect(find(controls, '.caption').textContent?.trim()).to.equal('cue.door');
    expect(find(controls, '.bar .caption').hidden, 'over nothing one plays with').to.equal(false);
  });

  it('asks before it erases a game', async () => {
    const game = await createSampleGame();
    const controls = await mount(game);
    await game.store.dispatch({ type: 'open-mission', mission: 'desk' });
    await controls.updateComplete;
    find(controls, '[data-action="menu"]').click();
    find(controls, '[data-action="ask-restart"]').click();
    await shows(controls, '.question');
    await expect(controls).to.be.accessible();
    find(controls, '[data-action="keep"]').click();
    expect(game.store.save.intents).to.have.length(1);
    await shows(controls, '[data-action="ask-restart"]');
    find(controls, '[data-action="ask-restart"]').click();
    await shows(controls, '[data-action="restart"]');
    find(controls, '[data-action="restart"]').click();
    await waitUntil(() => game.store.save.intents.length === 0);
  });

  it('shows the rule of a shelf that is tapped with nothing in hand', async () => {
    const game = await createSampleGame();
    const controls = await mount(game);
    await game.store.dispatch({ type: 'open-mission', mission: 'desk' });
    await game.store.dispatch({ type: 'act', action: { type: 'next' } });
    for (let moments = 0; moments < 4; moments++) {
      await game.store.dispatch({ type: 'act', action: { type: 'choose', option: 'step-2' } });
    }
    await game.store.dispatch({ type: 'act', action: { type: 'pick', choice: 'shelf' } });
    await controls.updateComplete;
    find(controls, '[data-shelf="fridge"]').click();
    await controls.updateComplete;
    expect(find(controls, '.live').textContent).to.contain('desk.fridge.rule');
    expect(find(controls, '.shelf-card .label').textContent).to.contain('desk.fridge.rule');
    expect(game.store.snapshot.stage.items.every((item) => item.at === 'table')).to.equal(true);
    await expect(controls).to.be.accessible();
  });
});
