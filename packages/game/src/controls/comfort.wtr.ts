/** Fonts, contrast, pace, captions and reading aloud: what is set is what is seen and heard. */
import { expect, fixtureCleanup, waitUntil } from '@open-wc/testing';
import type { Speech } from '../speech/speech.js';
import { fakeSpeech } from '../testing/fake-speech.js';
import { createSampleGame, type SampleGame } from '../testing/sample-game.js';
import { GameControls } from './game-controls.js';

if (!customElements.get('requapass-play')) customElements.define('requapass-play', GameControls);

async function mount(game: SampleGame, speech: Speech | null = null, width = 360): Promise<GameControls> {
  const controls = document.createElement('requapass-play') as GameControls;
  controls.game = game;
  controls.openSpeech = async () => speech;
  controls.style.inlineSize = `${width}px`;
  controls.style.blockSize = '640px';
  document.body.append(controls);
  await controls.updateComplete;
  await controls.updateComplete;
  return controls;
}

const find = (controls: GameControls, selector: string): HTMLElement => {
  const found = controls.renderRoot.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector} on this screen`);
  return found;
};

/** Words of the content for this test: `key` becomes `words`. */
function say(game: SampleGame, key: string, words: string): void {
  const { content } = game.translator;
  Object.assign(game, {
    translator: { ...game.translator, content: (asked: string) => (asked === key ? words : content(asked)) },
  });
}

const next = { type: 'act', action: { type: 'next' } } as const;

describe('comfort', function () {
  this.timeout(30_000);
  afterEach(() => {
    fixtureCleanup();
    document.querySelectorAll('requapass-play').forEach((element) => element.remove());
  });

  it('shows every word in the font that was chosen', async () => {
    const game = await createSampleGame();
    const controls = await mount(game);
    const font = (): string => getComputedStyle(find(controls, '.panel .button, .panel p')).fontFamily;
    expect(font()).to.match(/^"?Atkinson/);
    game.settings.change({ font: 'opendyslexic' });
    await controls.updateComplete;
    expect(font()).to.match(/^"?OpenDyslexic/);
    game.settings.change({ font: 'lexend' });
    await controls.updateComplete;
    expect(font()).to.match(/^"?Lexend/);
  });

  for (const theme of ['light', 'dark']) {
    it(`has a contrast of 7 to 1 on every screen when it is high, on a ${theme} page`, async () => {
      const game = await createSampleGame();
      game.settings.change({ isContrastHigh: true });
      const controls = await mount(game);
      controls.dataset['theme'] = theme;
      // Brings the checker, and checks.
      await expect(controls).to.be.accessible();
      const isStrong = async (name: string): Promise<void> => {
        await controls.updateComplete;
        const { violations } = await axeContrast(controls);
        expect(violations, name).to.deep.equal([]);
      };
      await isStrong('hub');
      find(controls, '[data-action="menu"]').click();
      controls.renderRoot.querySelectorAll('details').forEach((group) => (group.open = true));
      await isStrong('settings');
      find(controls, '[data-action="close"]').click();
      await game.store.dispatch({ type: 'open-mission', mission: 'desk' });
      await isStrong('a line');
      await game.store.dispatch(next);
      await game.store.dispatch({ type: 'act', action: { type: 'help' } });
      await isStrong('a moment');
      for (let moments = 0; moments < 4; moments++)
        await game.store.dispatch({ type: 'act', action: { type: 'choose', option: 'step-3' } });
      await isStrong('people');
      await game.store.dispatch({ type: 'act', action: { type: 'pick', choice: 'shelf' } });
      await isStrong('sorting');
      await game.store.dispatch({ type: 'act', action: { type: 'finish' } });
      await isStrong('debrief');
    });
  }

  it('shows sentence by sentence on a tap, and then the whole', async () => {
    const game = await createSampleGame();
    say(game, 'desk.hello', 'Salut ! [nl:Kom binnen. Snel.] On y va ?');
    game.settings.change({ pace: 'steps' });
    await game.store.dispatch({ type: 'open-mission', mission: 'desk' });
    const controls = await mount(game);
    const words = (): string | undefined => find(controls, '.bubble-text').textContent?.trim();
    expect(words()).to.equal('Salut !');
    find(controls, '[data-action="more"]').click();
    await controls.updateComplete;
    expect(words()).to.equal('Salut ! Kom binnen. Snel.');
    find(controls, '[data-action="more"]').click();
    await controls.updateComplete;
    expect(words()).to.equal('Salut ! Kom binnen. Snel. On y va ?');
    expect(controls.renderRoot.querySelector('[data-action="more"]')).to.equal(null);
    await expect(controls).to.be.accessible();
  });

  it('writes no sound down for those who do not want it', async () => {
    const game = await createSampleGame();
    game.settings.change({ hasCaptions: false });
    const controls = await mount(game);
    await game.store.dispatch({ type: 'open-mission', mission: 'desk' });
    await controls.updateComplete;
    expect(game.played).to.include('door');
    expect(find(controls, '.caption').hidden).to.equal(true);
  });

  it('reads a bubble with the voice of each language, stops on a second tap, and when the person moves on', async () => {
    const game = await createSampleGame();
    say(game, 'desk.hello', '[nl:Goedemiddag!] Ça va ?');
    game.settings.change({ speechSpeed: 'slow' });
    await game.store.dispatch({ type: 'open-mission', mission: 'desk' });
    const speech = fakeSpeech();
    const controls = await mount(game, speech);
    await waitUntil(() => controls.renderRoot.querySelector('.bubble [data-action="speak"]'));
    await expect(controls).to.be.accessible();
    find(controls, '.bubble [data-action="speak"]').click();
    await waitUntil(() => speech.spoken.length === 1);
    expect(speech.spoken).to.deep.equal(['fr: karim.name. | nl: Goedemiddag! | fr: Ça va ?']);
    expect(speech.rates[0]).to.be.lessThan(1);
    await controls.updateComplete;
    expect(find(controls, '.bubble [data-action="speak"]').ariaLabel).to.equal('Arrêter la voix');
    find(controls, '.bubble [data-action="speak"]').click();
    expect(speech.isSpeaking).to.equal(false);
    await controls.updateComplete;
    find(controls, '.bubble [data-action="speak"]').click();
    await waitUntil(() => speech.isSpeaking);
    await game.store.dispatch(next);
    await controls.updateComplete;
    expect(speech.isSpeaking).to.equal(false);
  });

  it('reads each new screen for those who want it: who speaks, the line, then each choice with its number', async () => {
    const game = await createSampleGame();
    game.settings.change({ reading: 'screens' });
    const speech = fakeSpeech();
    const controls = await mount(game, speech);
    await game.store.dispatch({ type: 'open-mission', mission: 'desk' });
    await game.store.dispatch(next);
    await waitUntil(() => speech.spoken.some((words) => words.includes('desk.one')));
    const words = speech.spoken.at(-1) ?? '';
    expect(words).to.match(/karim\.name.*desk\.one.*Choix 1\. .*desk\.one\.\d.*Choix 4\. .*desk\.one\.\d/);
    expect(controls.renderRoot.querySelectorAll('[data-option]')).to.have.length(4);
  });

  it('has no loudspeaker where there is no voice for the language, or nobody wants one', async () => {
    const game = await createSampleGame();
    await game.store.dispatch({ type: 'open-mission', mission: 'desk' });
    const controls = await mount(game, fakeSpeech(['en']));
    expect(controls.renderRoot.querySelector('[data-action="speak"]')).to.equal(null);
    controls.remove();
    game.settings.change({ reading: 'off' });
    const silent = await mount(game, fakeSpeech());
    expect(silent.renderRoot.querySelector('[data-action="speak"]')).to.equal(null);
  });

  it('fits the settings on a narrow screen with the largest letters, every group open', async () => {
    const game = await createSampleGame();
    game.settings.change({ textSize: 'larger', font: 'opendyslexic', switches: 'two' });
    const controls = await mount(game, fakeSpeech(), 320);
    find(controls, '[data-action="menu"]').click();
    await controls.updateComplete;
    controls.renderRoot.querySelectorAll('details').forEach((group) => (group.open = true));
    const dialog = find(controls, 'dialog');
    expect(dialog.scrollWidth).to.be.at.most(dialog.clientWidth);
    await expect(controls).to.be.accessible();
  });
});

interface AxeResult {
  readonly violations: readonly unknown[];
}

/** Only the rule of 7 to 1, which is not among the usual ones. */
async function axeContrast(element: Element): Promise<{ readonly violations: readonly unknown[] }> {
  const { axe } = window as unknown as {
    axe: { run(context: Element, options: unknown): Promise<AxeResult> };
  };
  const { violations } = await axe.run(element, {
    runOnly: { type: 'rule', values: ['color-contrast-enhanced'] },
    rules: { 'color-contrast-enhanced': { enabled: true } },
  });
  return {
    violations: violations.flatMap((violation) =>
      (violation as { nodes: { html: string; failureSummary: string }[] }).nodes.map(
        (node) => `${node.html.slice(0, 120)} ${node.failureSummary}`,
      ),
    ),
  };
}
