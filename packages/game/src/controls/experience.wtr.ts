import { expect, fixtureCleanup, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Intent } from '../session/snapshot.js';
import { createSampleGame, type SampleGame } from '../testing/sample-game.js';
import { GameControls } from './game-controls.js';

if (!customElements.get('requapass-play')) customElements.define('requapass-play', GameControls);

/** A game at the debrief of its mission, with one card. */
async function mountDebrief(widthPx = 360): Promise<{ game: SampleGame; controls: GameControls }> {
  const game = await createSampleGame();
  const act = (action: Extract<Intent, { type: 'act' }>['action']): Promise<boolean> =>
    game.store.dispatch({ type: 'act', action });
  await game.store.dispatch({ type: 'open-mission', mission: 'desk' });
  await act({ type: 'next' });
  for (let moments = 0; moments < 4; moments++) await act({ type: 'choose', option: 'step-3' });
  await act({ type: 'pick', choice: 'shelf' });
  await act({ type: 'place', item: 'milk', at: 'fridge' });
  await act({ type: 'place', item: 'rice', at: 'pantry' });
  await act({ type: 'finish' });
  const controls = document.createElement('requapass-play') as GameControls;
  controls.game = game;
  controls.style.blockSize = '640px';
  controls.style.inlineSize = `${widthPx}px`;
  document.body.append(controls);
  await controls.updateComplete;
  return { game, controls };
}

const find = <E extends HTMLElement = HTMLElement>(controls: GameControls, selector: string): E => {
  const found = controls.renderRoot.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector} on this screen`);
  return found;
};
const all = (controls: GameControls, selector: string): HTMLElement[] => [
  ...controls.renderRoot.querySelectorAll<HTMLElement>(selector),
];
const focused = (controls: GameControls): Element | null => controls.shadowRoot?.activeElement ?? null;
const live = (controls: GameControls): string => find(controls, '.live').textContent ?? '';

async function press(controls: GameControls, action: string): Promise<void> {
  find(controls, `[data-action="${action}"]`).click();
  await controls.updateComplete;
}

async function reach(controls: GameControls, selector: string): Promise<void> {
  for (let presses = 0; presses < 60 && !focused(controls)?.matches(selector); presses++)
    await sendKeys({ press: 'Tab' });
  expect(focused(controls)?.matches(selector), `the keyboard reaches ${selector}`).to.equal(true);
}

async function fill(controls: GameControls, where: string, words: string): Promise<void> {
  if (where) find(controls, `.lived-form [value="${where}"]`).click();
  find<HTMLTextAreaElement>(controls, '.lived-form textarea').value = words;
  await controls.updateComplete;
}

const isClean = (controls: GameControls): Promise<void> =>
  expect(controls).to.be.accessible() as unknown as Promise<void>;

describe('“I have already done this in real life”', function () {
  this.timeout(20_000);
  afterEach(() => {
    fixtureCleanup();
    document.querySelectorAll('requapass-play').forEach((element) => element.remove());
  });

  it('is added, changed and removed by keyboard alone, and each step is announced', async () => {
    const { game, controls } = await mountDebrief();
    await reach(controls, '[data-action="add-experience"]');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused(controls)?.matches('[name="where"]'), 'the form takes the focus');
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'Entraîneur le mercredi' });
    await reach(controls, '[data-action="save-experience"]');
    await sendKeys({ press: 'Enter' });
    await waitUntil(
      () => focused(controls)?.matches('[data-action="add-experience"]'),
      'the focus comes back',
    );
    expect(live(controls)).to.equal('C’est gardé, juste ici.');
    expect(game.experiences.list()).to.deep.equal([
      { competence: 'speak', where: 'sport', words: 'Entraîneur le mercredi' },
    ]);

    await sendKeys({ press: 'Shift+Tab' });
    expect(focused(controls)?.textContent).to.contain('Modifier').and.to.contain('Sport');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused(controls)?.matches('[value="sport"]:checked'), 'on what was chosen before');
    expect(live(controls)).to.equal('');
    await sendKeys({ press: 'ArrowRight' });
    await reach(controls, '[data-action="save-experience"]');
    await sendKeys({ press: 'Enter' });
    await controls.updateComplete;
    expect(game.experiences.list()).to.deep.equal([
      { competence: 'speak', where: 'family', words: 'Entraîneur le mercredi' },
    ]);

    await press(controls, 'change-experience');
    await reach(controls, '[data-action="remove-experience"]');
    await sendKeys({ press: 'Enter' });
    await controls.updateComplete;
    expect(game.experiences.list()).to.deep.equal([]);
    expect(live(controls)).to.equal('C’est supprimé.');
    expect(focused(controls)).to.equal(find(controls, '[data-action="add-experience"]'));
  });

  it('is clean for axe closed, open, incomplete, added, changed, and on the end screen', async () => {
    const { game, controls } = await mountDebrief();
    await isClean(controls);
    await press(controls, 'add-experience');
    await isClean(controls);
    await press(controls, 'save-experience');
    expect(find(controls, '.lived-lack').textContent).to.equal('Dis d’abord où c’était.');
    await isClean(controls);
    await fill(controls, 'work', 'En cuisine');
    await press(controls, 'save-experience');
    await isClean(controls);
    await press(controls, 'change-experience');
    await isClean(controls);
    await press(controls, 'cancel-experience');
    await press(controls, 'close-debrief');
    await game.store.dispatch({ type: 'show-end' });
    await controls.updateComplete;
    expect(find(controls, '.end-card[data-competence="speak"] .lived').textContent)
      .to.contain('Travail')
      .and.to.contain('En cuisine');
    await isClean(controls);
  });

  it('asks where it was, and loses nothing that was typed meanwhile', async () => {
    const { game, controls } = await mountDebrief();
    await press(controls, 'add-experience');
    await fill(controls, '', 'Au camp d’été');
    await press(controls, 'save-experience');
    expect(game.experiences.list()).to.deep.equal([]);
    expect(live(controls)).to.equal('Dis d’abord où c’était.');
    expect(focused(controls)?.matches('[name="where"]')).to.equal(true);
    expect(find<HTMLTextAreaElement>(controls, 'textarea').value).to.equal('Au camp d’été');
    game.settings.change({ textSize: 'larger' });
    await controls.updateComplete;
    expect(find<HTMLTextAreaElement>(controls, 'textarea').value).to.equal('Au camp d’été');
  });

  it('is kept when the person goes on with the form open, and they stay where it cannot be', async () => {
    const { game, controls } = await mountDebrief();
    await press(controls, 'add-experience');
    await fill(controls, '', 'Au camp');
    await press(controls, 'close-debrief');
    expect(game.store.snapshot.screen.kind).to.equal('debrief');
    await fill(controls, 'other', 'Au camp');
    await press(controls, 'close-debrief');
    expect(game.store.snapshot.screen.kind).to.equal('hub');
    expect(game.experiences.list()).to.deep.equal([
      { competence: 'speak', where: 'other', words: 'Au camp' },
    ]);
  });

  it('does not hold anybody up who opened the form and wrote nothing', async () => {
    const { game, controls } = await mountDebrief();
    await press(controls, 'add-experience');
    await press(controls, 'close-debrief');
    expect(game.store.snapshot.screen.kind).to.equal('hub');
    expect(game.experiences.list()).to.deep.equal([]);
  });

  it('starts each form empty, whatever was typed and dropped before', async () => {
    const { controls } = await mountDebrief();
    await press(controls, 'add-experience');
    await fill(controls, 'school', 'Non, rien');
    await press(controls, 'cancel-experience');
    await press(controls, 'add-experience');
    expect(find<HTMLTextAreaElement>(controls, 'textarea').value).to.equal('');
    expect(all(controls, '[name="where"]:checked')).to.have.length(0);
  });

  it('says that it stays on this device, or that it goes with the page where nothing is kept', async () => {
    const { controls } = await mountDebrief();
    await press(controls, 'add-experience');
    expect(find(controls, '#experience-stays').textContent).to.contain('s’efface quand tu fermes la page');
  });

  it('is no intent: the session hears nothing of it', async () => {
    const { game, controls } = await mountDebrief();
    const before = JSON.stringify(game.store.save);
    let heard = 0;
    game.store.subscribe(() => (heard += 1));
    await press(controls, 'add-experience');
    await fill(controls, 'family', 'Avec mon frère');
    await press(controls, 'save-experience');
    expect(heard).to.equal(0);
    expect(JSON.stringify(game.store.save)).to.equal(before);
  });

  for (const textSize of ['normal', 'larger'] as const) {
    it(`has targets of 44 px and fits 320 px, with ${textSize} text and a very long word`, async () => {
      const { game, controls } = await mountDebrief(320);
      game.settings.change({ textSize });
      game.experiences.add({ competence: 'speak', where: 'association', words: 'a'.repeat(200) });
      await controls.updateComplete;
      await press(controls, 'add-experience');
      const app = find(controls, '.app');
      expect(app.scrollWidth).to.be.at.most(app.clientWidth);
      for (const target of all(controls, '.lived button, .lived .chip, .lived textarea')) {
        const { width, height, right } = target.getBoundingClientRect();
        expect(Math.min(width, height), target.outerHTML.slice(0, 80)).to.be.at.least(44);
        const card = find(controls, '.debrief-card').getBoundingClientRect();
        expect(right, target.outerHTML.slice(0, 80)).to.be.at.most(card.right);
      }
    });
  }
});
