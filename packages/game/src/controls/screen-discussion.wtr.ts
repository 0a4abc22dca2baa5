import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { discussionLibrary } from '../testing/sample-discussion.js';
import { createSampleGame, type SampleGame } from '../testing/sample-game.js';
import { GameControls } from './game-controls.js';

if (!customElements.get('requapass-play')) customElements.define('requapass-play', GameControls);

async function openTable(): Promise<{ game: SampleGame; controls: GameControls }> {
  const game = await createSampleGame({ library: discussionLibrary });
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
async function press(controls: GameControls, ...selectors: readonly string[]): Promise<void> {
  for (const selector of selectors) {
    find(controls, selector).click();
    await controls.updateComplete;
    await controls.updateComplete;
  }
}
const heard = (controls: GameControls): string => find(controls, '.live').textContent ?? '';
const words = (element: HTMLElement): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
const isClean = (controls: GameControls): Promise<void> =>
  expect(controls).to.be.accessible() as unknown as Promise<void>;
const toDecision = async (controls: GameControls): Promise<void> =>
  press(
    controls,
    '[data-seat="karim"]',
    '[data-move="ask"]',
    '[data-action="listen-on"]',
    '[data-seat="nadia"]',
    '[data-move="ask"]',
    '[data-action="finish"]',
  );

describe('the discussion screen', function () {
  this.timeout(20_000);
  afterEach(() => document.querySelectorAll('requapass-play').forEach((element) => element.remove()));

  it('is finished by keyboard alone, clean for axe with people, cards and tasks in view', async () => {
    const { game, controls } = await openTable();
    const focused = (): Element | null => controls.shadowRoot?.activeElement ?? null;
    const reach = async (selector: string): Promise<void> => {
      for (let presses = 0; presses < 60 && !focused()?.matches(selector); presses++)
        await sendKeys({ press: 'Tab' });
      expect(focused()?.matches(selector), `the keyboard reaches ${selector}`).to.equal(true);
      await sendKeys({ press: 'Enter' });
      await controls.updateComplete;
    };
    await isClean(controls);
    await reach('[data-seat="karim"]');
    await isClean(controls);
    await reach('[data-move="ask"]');
    await waitUntil(() => focused()?.matches('[data-action="listen-on"]'), 'the rest is at hand');
    await isClean(controls);
    await reach('[data-action="listen-on"]');
    await reach('[data-action="finish"]');
    await waitUntil(() => all(controls, '[data-task]').length > 0);
    await reach('[data-card="park"]');
    await isClean(controls);
    await reach('[data-move="propose"]');
    await reach('[data-task="call"]');
    await isClean(controls);
    await reach('[data-seat="nadia"]');
    await isClean(controls);
    await reach('[data-action="finish"]');
    await waitUntil(() => find(controls, '[data-action="next"]'));
    expect(game.store.snapshot.screen.kind).to.equal('mission');
  });

  it('says what was answered, and by whom', async () => {
    const { controls } = await openTable();
    await press(controls, '[data-seat="nadia"]');
    expect(heard(controls)).to.equal('talk.nadia.sign');
    await press(controls, '[data-move="ask"]');
    expect(heard(controls)).to.contain('nadia.name').and.to.contain('talk.nadia.says');
    await press(controls, '[data-action="habit"]');
    expect(heard(controls)).to.equal('talk.nadia.habit');
    expect(words(find(controls, '[data-habit]'))).to.equal('talk.nadia.habit');
  });

  it('shows and says whom a move cut off', async () => {
    const { controls } = await openTable();
    await press(controls, '[data-seat="karim"]', '[data-move="ask"]');
    expect(words(find(controls, '.listen-on'))).to.contain('pas fini');
    await press(controls, '[data-action="put-back"]', '[data-move="tea"]');
    expect(words(find(controls, '.cut'))).to.contain('karim.name');
    expect(heard(controls)).to.contain('coupé').and.to.contain('talk.tea.says');
    expect(find(controls, '[data-seat="karim"]').dataset['mood']).to.equal('hurt');
  });

  it('shows who is for what lies in the middle, in faces and words', async () => {
    const { game, controls } = await openTable();
    await toDecision(controls);
    await press(controls, '[data-card="park"]', '[data-move="propose"]');
    expect(words(find(controls, '[data-position="for"]'))).to.contain('nadia.name');
    expect(words(find(controls, '[data-position="against"]'))).to.contain('karim.name');
    expect(heard(controls)).to.contain('nadia.name');
    const faces = game.store.snapshot.stage.items.filter(({ id }) => id.startsWith('hand-'));
    expect(faces.map(({ picture }) => picture)).to.deep.equal(['token.nadia']);
  });

  it('puts two cards together, and takes them apart again', async () => {
    const { controls } = await openTable();
    const cards = (): (string | undefined)[] =>
      all(controls, '[data-card]').map(({ dataset }) => dataset['card']);
    await toDecision(controls);
    await press(controls, '[data-card="park"]');
    expect(all(controls, '[data-ready]').map(({ dataset }) => dataset['card'])).to.deep.equal(['hall']);
    await press(controls, '[data-card="hall"]');
    expect(cards()).to.deep.equal(['both']);
    expect(find(controls, '[data-card="both"]').hasAttribute('data-middle')).to.equal(true);
    await press(controls, '[data-card="both"]', '[data-action="apart"]');
    expect(cards()).to.deep.equal(['park', 'hall']);
    expect(all(controls, '[data-action="finish"]')).to.have.length(0);
  });

  it('notes a task with a name, and takes the name off again', async () => {
    const { controls } = await openTable();
    await toDecision(controls);
    await press(controls, '[data-task="call"]');
    expect(all(controls, '[data-seat][data-ready]')).to.have.length(2);
    await press(controls, '[data-seat="nadia"]');
    expect(words(find(controls, '[data-task="call"]'))).to.contain('nadia.name');
    expect(heard(controls)).to.contain('talk.nadia.takes');
    await press(controls, '[data-task="call"]', '[data-action="take-off"]');
    expect(words(find(controls, '[data-task="call"]'))).to.equal('talk.call');
  });

  it('shows every wish it knows when it is summed up, until it is put away', async () => {
    const { controls } = await openTable();
    await toDecision(controls);
    await press(controls, '[data-move="sum-up"]');
    expect(all(controls, '.wishes li')).to.have.length(2);
    await isClean(controls);
    await press(controls, '[data-action="put-back"]');
    expect(all(controls, '.wishes')).to.have.length(0);
    await press(controls, '[data-move="sum-up"]');
    expect(all(controls, '.wishes')).to.have.length(1);
  });
});
