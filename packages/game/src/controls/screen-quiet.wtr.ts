import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Action } from '@requapass/scenario';
import type { Intent } from '../session/snapshot.js';
import { createSampleGame, type SampleGame } from '../testing/sample-game.js';
import { quietLibrary } from '../testing/sample-quiet.js';
import { GameControls } from './game-controls.js';

if (!customElements.get('requapass-play')) customElements.define('requapass-play', GameControls);

async function open(...intents: Intent[]): Promise<{ game: SampleGame; controls: GameControls }> {
  const game = await createSampleGame({ library: quietLibrary });
  for (const intent of intents) await game.store.dispatch(intent);
  await game.store.dispatch({ type: 'open-mission', mission: 'quiet' });
  const controls = document.createElement('requapass-play') as GameControls;
  controls.game = game;
  controls.style.blockSize = '640px';
  document.body.append(controls);
  await controls.updateComplete;
  return { game, controls };
}

const act = (action: Action): Intent => ({ type: 'act', action });
/** A mission in which one competence is seen, and its debrief. */
const SEEN: readonly Intent[] = [
  { type: 'open-mission', mission: 'desk' },
  act({ type: 'next' }),
  ...Array.from({ length: 4 }, () => act({ type: 'choose', option: 'step-3' })),
  act({ type: 'pick', choice: 'shelf' }),
  act({ type: 'place', item: 'milk', at: 'fridge' }),
  act({ type: 'finish' }),
  { type: 'close-debrief' },
];

const all = (controls: GameControls, selector: string): HTMLElement[] => [
  ...controls.renderRoot.querySelectorAll<HTMLElement>(`.main ${selector}`),
];
function find(controls: GameControls, selector: string): HTMLElement {
  const [found] = all(controls, selector);
  if (!found) throw new Error(`no ${selector} on this screen`);
  return found;
}
async function press(controls: GameControls, selector: string): Promise<void> {
  find(controls, selector).click();
  await controls.updateComplete;
  await controls.updateComplete;
}
const words = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const kindOf = (game: SampleGame): string => {
  const { screen } = game.store.snapshot;
  return screen.kind === 'mission' ? screen.view.content.kind : screen.kind;
};
const isClean = (controls: GameControls): Promise<void> =>
  expect(controls).to.be.accessible() as unknown as Promise<void>;

describe('the quiet screens', function () {
  this.timeout(20_000);
  afterEach(() => document.querySelectorAll('requapass-play').forEach((element) => element.remove()));

  it('the settings of a mission are those of the game, and hold at once', async () => {
    const { game, controls } = await open();
    await isClean(controls);
    await press(controls, 'input[value="larger"]');
    expect(game.settings.current.textSize).to.equal('larger');
    expect(controls.renderRoot.querySelector('.app')?.getAttribute('data-text-size')).to.equal('larger');
    await press(controls, 'input[name="sound"]');
    expect(game.settings.current.isSoundOn).to.equal(true);
    await press(controls, '[data-action="next"]');
    expect(kindOf(game)).to.equal('reflecting');
  });

  it('sentences are kept and set aside one after the other, by keyboard alone', async () => {
    const { game, controls } = await open();
    await press(controls, '[data-action="next"]');
    const focused = (): Element | null => controls.shadowRoot?.activeElement ?? null;
    const reach = async (selector: string): Promise<void> => {
      for (let presses = 0; presses < 40 && !focused()?.matches(selector); presses++)
        await sendKeys({ press: 'Tab' });
      expect(focused()?.matches(selector), `the keyboard reaches ${selector}`).to.equal(true);
      await sendKeys({ press: 'Enter' });
      await controls.updateComplete;
    };
    await isClean(controls);
    await reach('[data-keep="watch"]');
    await waitUntil(() => focused()?.matches('[data-keep="try"]'), 'the next sentence has the focus');
    expect(words(controls.renderRoot.querySelector('.live'))).to.contain('Gardé. 1 sur 2');
    await reach('[data-aside="try"]');
    await isClean(controls);
    await reach('[data-keep="ask"]');
    await waitUntil(() => focused()?.matches('[data-action="finish"]'), 'the pile is full');
    expect(all(controls, '[data-kept]').map((card) => card.dataset['kept'])).to.deep.equal(['watch', 'ask']);
    await isClean(controls);
    await press(controls, '[data-kept="watch"] button');
    await press(controls, '[data-set-aside="try"] button');
    expect(all(controls, '[data-kept]').map((card) => card.dataset['kept'])).to.deep.equal(['try', 'ask']);
    await press(controls, '[data-action="finish"]');
    expect(kindOf(game)).to.equal('experiences');
  });

  it('asks what the person has lived, one competence at a time, and tells nobody', async () => {
    const { game, controls } = await open(...SEEN);
    await press(controls, '[data-action="next"]');
    await press(controls, '[data-action="finish"]');
    expect(all(controls, '[data-competence]').map((card) => card.dataset['competence'])).to.deep.equal([
      'speak',
    ]);
    await isClean(controls);
    await press(controls, '[data-action="add-experience"]');
    find(controls, 'textarea').click();
    (find(controls, 'textarea') as HTMLTextAreaElement).value = 'au club';
    await press(controls, '[data-action="next"]');
    expect(kindOf(game), 'the place is asked for first').to.equal('experiences');
    await press(controls, 'input[value="sport"]');
    await isClean(controls);
    await press(controls, '[data-action="next"]');
    expect(kindOf(game)).to.equal('pick');
    expect(game.experiences.list('speak')).to.deep.equal([
      { competence: 'speak', where: 'sport', words: 'au club' },
    ]);
    expect(JSON.stringify(game.store.snapshot)).not.to.contain('au club');
  });

  it('goes on at once when nothing was seen yet', async () => {
    const { game, controls } = await open();
    await press(controls, '[data-action="next"]');
    await press(controls, '[data-action="finish"]');
    expect(all(controls, '[data-competence]')).to.deep.equal([]);
    await press(controls, '[data-action="next"]');
    expect(kindOf(game)).to.equal('pick');
  });

  it('ends on their own words and their next step', async () => {
    const { game, controls } = await open(...SEEN);
    await press(controls, '[data-action="next"]');
    await press(controls, '[data-keep="watch"]');
    await press(controls, '[data-action="finish"]');
    await press(controls, '[data-action="next"]');
    await press(controls, '[data-choice="ask"]');
    await game.store.dispatch({ type: 'show-end' });
    await controls.updateComplete;
    expect(words(find(controls, '.said'))).to.equal('quiet.learn.watch');
    expect(words(find(controls, '.next-step'))).to.contain('end.next.ask');
    await isClean(controls);
  });
});
