/** What a person sets for comfort is not only kept: it is seen. */
import { expect, fixtureCleanup, waitUntil } from '@open-wc/testing';
import type { TextSize } from '../app/settings.js';
import { sheetsOf } from '../stage/fixture/pack.js';
import { createSampleGame, type SampleGame } from '../testing/sample-game.js';
import { GameControls } from './game-controls.js';

if (!customElements.get('requapass-play')) customElements.define('requapass-play', GameControls);

async function mount(game: SampleGame, width = 360, height = 640): Promise<GameControls> {
  const controls = document.createElement('requapass-play') as GameControls;
  controls.game = game;
  controls.style.inlineSize = `${width}px`;
  controls.style.blockSize = `${height}px`;
  document.body.append(controls);
  await controls.updateComplete;
  return controls;
}

const find = (controls: GameControls, selector: string): HTMLElement => {
  const found = controls.renderRoot.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector} on this screen`);
  return found;
};

async function set(controls: GameControls, selector: string): Promise<void> {
  find(controls, '[data-action="menu"]').click();
  find(controls, `dialog ${selector}`).click();
  find(controls, '[data-action="close"]').click();
  await controls.updateComplete;
}

const sizeOf = (element: Element): number => Number.parseFloat(getComputedStyle(element).fontSize);

describe('the settings', function () {
  this.timeout(30_000);
  afterEach(() => {
    fixtureCleanup();
    document.querySelectorAll('requapass-play').forEach((element) => element.remove());
  });

  for (const [name, width, height] of [
    ['a small phone', 320, 640],
    ['a phone', 360, 640],
    ['a phone held wide', 844, 390],
    ['a desktop', 1280, 800],
  ] as const) {
    it(`make words larger, step by step, on ${name}`, async () => {
      const game = await createSampleGame();
      await game.store.dispatch({ type: 'open-mission', mission: 'desk' });
      const controls = await mount(game, width, height);
      const sizes: number[] = [];
      const buttons: number[] = [];
      const dialogs: number[] = [];
      for (const size of ['normal', 'large', 'larger'] satisfies TextSize[]) {
        await set(controls, `[name="text-size"][value="${size}"]`);
        expect(game.settings.current.textSize).to.equal(size);
        sizes.push(sizeOf(find(controls, '.bubble-text')));
        buttons.push(sizeOf(find(controls, '[data-action="next"]')));
        const dialog = find(controls, 'dialog') as HTMLDialogElement;
        dialog.showModal();
        dialogs.push(sizeOf(find(controls, 'dialog .chip')));
        expect(dialog.scrollWidth, `${size} settings fit`).to.be.at.most(dialog.clientWidth);
        dialog.close();
        const app = find(controls, '.app');
        expect(app.scrollWidth, `${size} text fits`).to.be.at.most(app.clientWidth);
      }
      for (const steps of [sizes, buttons, dialogs]) {
        const [normal = 0, large = 0, larger = 0] = steps;
        expect(normal).to.be.at.least(15);
        expect(large / normal, 'large').to.be.greaterThan(1.05);
        expect(larger / large, 'larger').to.be.greaterThan(1.15);
      }
    });
  }

  it('stop every motion of the words and buttons', async () => {
    const game = await createSampleGame();
    game.settings.change({ isMotionReduced: false });
    const controls = await mount(game);
    const slow = (): string[] =>
      [...controls.renderRoot.querySelectorAll('.button, .pin')]
        .filter((element) => getComputedStyle(element).transitionDuration !== '0s')
        .map(({ outerHTML }) => outerHTML.slice(0, 80));
    expect(slow()).not.to.deep.equal([]);
    await set(controls, '[name="motion"]');
    expect(game.settings.current.isMotionReduced).to.equal(true);
    expect(slow()).to.deep.equal([]);
  });

  it('change the language of everything on the screen', async () => {
    const game = await createSampleGame();
    const controls = await mount(game);
    const before = find(controls, '.panel').textContent;
    game.settings.subscribe(({ locale }) => {
      void game.translator.setLocale(locale).then(() => controls.requestUpdate());
    });
    await set(controls, '[name="locale"][value="nl"]');
    await waitUntil(() => find(controls, '.frame').lang === 'nl', 'the language is there');
    expect(find(controls, '.panel').textContent).not.to.equal(before);
    expect(find(controls, '#settings-title').textContent).to.equal('Instellingen');
  });
});

describe('a game that the page pauses', function () {
  this.timeout(30_000);
  afterEach(() => document.querySelectorAll('requapass-play').forEach((element) => element.remove()));

  it('has a picture that stands still until it goes on', async () => {
    const game = await createSampleGame();
    const { pack } = game.content.library;
    const layout = {
      safe: { x: 0, y: 0, width: 200, height: 100 },
      background: '#808080',
      castDepth: 1,
      places: {},
      sprites: [{ frame: 'tree', x: 100, y: 100, idle: 'sway' as const }],
    };
    const scenes = { ...pack.scenes, hub: { description: 'hub', layouts: [layout] } };
    Object.assign(game, {
      content: {
        ...game.content,
        library: { ...game.content.library, pack: { ...pack, scenes } },
        atlas: { find: () => undefined, sheetsOf },
      },
    });
    game.settings.change({ isStageOn: true, isMotionReduced: false });
    const controls = await mount(game);
    await waitUntil(() => controls.renderRoot.querySelector('.stage canvas'), 'the picture is there', {
      timeout: 10_000,
    });
    const setPaused = async (isPaused: boolean): Promise<void> => {
      Object.assign(game, { isPaused });
      controls.requestUpdate();
      await controls.updateComplete;
    };
    await setPaused(true);
    expect(await framesIn(3000), 'while it is paused').to.equal(0);
    await setPaused(false);
    expect(await framesIn(3000), 'when it goes on').to.be.greaterThan(0);
  });
});

/** Frames the page asks for in this time. */
async function framesIn(ms: number): Promise<number> {
  const real = window.requestAnimationFrame;
  let count = 0;
  window.requestAnimationFrame = (callback) => {
    count += 1;
    return real(callback);
  };
  await new Promise((resolve) => setTimeout(resolve, ms));
  window.requestAnimationFrame = real;
  return count;
}
