import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html, render } from 'lit';
import { sampleContext } from '../testing/sample-context.js';
import { createSampleGame, type SampleGame } from '../testing/sample-game.js';
import { planningLibrary } from '../testing/sample-planning.js';
import { GameControls } from './game-controls.js';
import { planningScreen } from './screen-planning.js';

if (!customElements.get('requapass-play')) customElements.define('requapass-play', GameControls);

async function openBoard(): Promise<{ game: SampleGame; controls: GameControls }> {
  const game = await createSampleGame({ library: planningLibrary });
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
async function press(controls: GameControls, selector: string): Promise<void> {
  find(controls, selector).click();
  await controls.updateComplete;
  await controls.updateComplete;
}
const said = (controls: GameControls): string => find(controls, '.live').textContent ?? '';
const words = (element: HTMLElement): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
const isClean = (controls: GameControls): Promise<void> =>
  expect(controls).to.be.accessible() as unknown as Promise<void>;

describe('the planning screen', function () {
  this.timeout(20_000);
  afterEach(() => document.querySelectorAll('requapass-play').forEach((element) => element.remove()));

  it('is finished by keyboard alone, clean for axe with people, notes and cells in view', async () => {
    const { game, controls } = await openBoard();
    const focused = (): Element | null => controls.shadowRoot?.activeElement ?? null;
    const reach = async (selector: string): Promise<void> => {
      for (let presses = 0; presses < 60 && !focused()?.matches(selector); presses++)
        await sendKeys({ press: 'Tab' });
      expect(focused()?.matches(selector), `the keyboard reaches ${selector}`).to.equal(true);
      await sendKeys({ press: 'Enter' });
      await controls.updateComplete;
    };
    await isClean(controls);
    await reach('[data-person="karim"]');
    await isClean(controls);
    await reach('[data-action="inspect"]');
    await waitUntil(() => focused()?.matches('[data-note]'), 'the note is read first');
    await isClean(controls);
    await reach('[data-cell="door.early"]');
    await waitUntil(
      () => focused()?.matches('[data-person="nadia"]'),
      'the focus goes on to who has turns left',
    );
    await reach('[data-person="nadia"]');
    await reach('[data-cell="kitchen.late"]');
    await isClean(controls);
    await reach('[data-action="finish"]');
    await waitUntil(
      () => game.store.snapshot.screen.kind === 'mission' && find(controls, '[data-action="next"]'),
    );
  });

  it('shows a limit once the note was read, in sign and words', async () => {
    const { controls } = await openBoard();
    expect(words(find(controls, '[data-cell="door.late"]'))).to.contain('♥');
    await press(controls, '[data-person="karim"]');
    expect(all(controls, '[data-ready="against"]')).to.have.length(0);
    await press(controls, '[data-action="inspect"]');
    expect(words(find(controls, '.plan-note'))).to.equal('fair.karim');
    expect(all(controls, '[data-ready="against"]').map(({ dataset }) => dataset['cell'])).to.deep.equal([
      'door.late',
      'kitchen.late',
    ]);
    expect(find(controls, '[data-cell="door.late"] [data-mood]').dataset['mood']).to.equal('limit');
    expect(words(find(controls, '[data-cell="door.late"]'))).to.contain('Impossible');
  });

  it('says what was done, and how it suits', async () => {
    const { controls } = await openBoard();
    await press(controls, '[data-person="karim"]');
    await press(controls, '[data-cell="door.early"]');
    expect(said(controls)).to.contain('fair.door, fair.early').and.to.contain('souhait');
    await press(controls, '[data-person="nadia"]');
    await press(controls, '[data-cell="door.late"]');
    await press(controls, '[data-cell="kitchen.late"]');
    expect(said(controls)).to.contain('Deux fois');
  });

  it('keeps somebody in hand while they have turns left, and lets them down again', async () => {
    const { controls } = await openBoard();
    const inHand = (): (string | undefined)[] =>
      all(controls, '[data-person][aria-pressed="true"]').map(({ dataset }) => dataset['person']);
    await press(controls, '[data-person="nadia"]');
    await press(controls, '[data-cell="door.early"]');
    expect(inHand()).to.deep.equal(['nadia']);
    expect(all(controls, '[data-ready]')).to.have.length(3);
    await press(controls, '[data-person="nadia"]');
    expect(inHand()).to.deep.equal([]);
    expect(all(controls, '[data-ready]')).to.have.length(0);
  });

  it('takes up who is alone in a cell, to put them elsewhere or take them off', async () => {
    const { game, controls } = await openBoard();
    const placed = (): string[] =>
      game.store.snapshot.stage.items.filter(({ at }) => at === 'board').map(({ id }) => id);
    await press(controls, '[data-cell="door.late"]');
    expect(all(controls, '[data-turn][aria-pressed="true"]')).to.have.length(1);
    await press(controls, '[data-action="take-off"]');
    expect(placed()).to.deep.equal([]);
    expect(said(controls)).to.contain('enlevé');
  });

  it('shows who is still free once a slot is full', async () => {
    const { controls } = await openBoard();
    expect(all(controls, '.plan-free-words')).to.have.length(0);
    await press(controls, '[data-person="nadia"]');
    await press(controls, '[data-cell="door.early"]');
    expect(all(controls, '.plan-free-words').map(words)).to.deep.equal(['encore 1 personne libre']);
  });

  it('lays cells and people over the picture, each large enough for a thumb and none over another', async () => {
    const { game } = await openBoard();
    const { screen } = game.store.snapshot;
    if (screen.kind !== 'mission' || screen.view.content.kind !== 'planning') throw new Error('no planning');
    const context = sampleContext(game, { box: { width: 360, height: 360 } });
    const { before, after } = planningScreen.parts(context, screen.view.content);
    const box = document.createElement('div');
    box.style.position = 'relative';
    document.body.append(box);
    render(html`${before}${after}`, box);
    const areas = [...box.querySelectorAll('li')].map((target) => target.getBoundingClientRect());
    expect(areas).to.have.length(5);
    for (const [index, one] of areas.entries()) {
      expect(Math.min(one.width, one.height)).to.be.at.least(44);
      for (const other of areas.slice(index + 1)) {
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
