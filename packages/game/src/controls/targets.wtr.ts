/** Everything that can be pressed is large enough for a finger, on every kind of screen, narrow and wide. */
import { expect, fixtureCleanup } from '@open-wc/testing';
import type { TextSize } from '../app/settings.js';
import type { Library } from '../session/library.js';
import { sampleLibrary } from '../testing/sample-content.js';
import { discussionLibrary } from '../testing/sample-discussion.js';
import { floodLibrary } from '../testing/sample-flood.js';
import { createSampleGame, type SampleGame } from '../testing/sample-game.js';
import { inquiryLibrary } from '../testing/sample-inquiry.js';
import { planningLibrary } from '../testing/sample-planning.js';
import { quietLibrary } from '../testing/sample-quiet.js';
import { tillLibrary } from '../testing/sample-till.js';
import { GameControls } from './game-controls.js';

if (!customElements.get('requapass-play')) customElements.define('requapass-play', GameControls);

const LIBRARIES: Readonly<Record<string, Library>> = {
  conversation: sampleLibrary,
  discussion: discussionLibrary,
  fronts: floodLibrary,
  investigation: inquiryLibrary,
  planning: planningLibrary,
  quiet: quietLibrary,
  till: tillLibrary,
};

/** Sizes are rounded by the browser. */
const LEAST = 43.5;
const PRESSABLE = 'button, a[href], summary, select, textarea, input';

/** What a finger meets: a choice's own circle is pressed through its label. */
function targetsOf(controls: GameControls): Element[] {
  return [...controls.renderRoot.querySelectorAll(PRESSABLE)]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .map((element) => (element.localName === 'input' ? (element.closest('label') ?? element) : element));
}

function tooSmall(controls: GameControls): string[] {
  return targetsOf(controls)
    .filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return width < LEAST || height < LEAST;
    })
    .map((element) => {
      const { width, height } = element.getBoundingClientRect();
      return `${Math.round(width)}×${Math.round(height)} ${element.outerHTML.slice(0, 100)}`;
    });
}

async function mount(game: SampleGame, width: number, height: number): Promise<GameControls> {
  const controls = document.createElement('requapass-play') as GameControls;
  controls.game = game;
  controls.style.inlineSize = `${width}px`;
  controls.style.blockSize = `${height}px`;
  document.body.append(controls);
  await controls.updateComplete;
  return controls;
}

/** Goes through a mission by the first way on offer, and looks at every screen on it. */
async function lookAtAll(controls: GameControls, look: (screen: string) => void): Promise<void> {
  const app = (): HTMLElement => controls.renderRoot.querySelector('.app') as HTMLElement;
  for (let presses = 0; presses < 40; presses++) {
    const { screen = '', kind = '' } = app().dataset;
    look(`${screen} ${kind}`);
    if (screen !== 'mission') return;
    const buttons = [...controls.renderRoot.querySelectorAll<HTMLElement>('.main button:not(:disabled)')];
    const open = buttons.filter((button) => button.checkVisibility());
    const next = open.find((button) => /next|go|finish/.test(button.dataset['action'] ?? ''));
    // Sometimes on, sometimes into what there is to look at.
    const pressed = presses % 3 === 2 && next ? next : (open[(presses * 5) % open.length] ?? next);
    pressed?.click();
    await controls.updateComplete;
    await controls.updateComplete;
  }
}

describe('what is pressed', function () {
  this.timeout(60_000);
  afterEach(() => {
    fixtureCleanup();
    document.querySelectorAll('requapass-play').forEach((element) => element.remove());
  });

  for (const [kind, library] of Object.entries(LIBRARIES)) {
    for (const [width, height, textSize] of [
      [320, 640, 'normal'],
      [320, 640, 'larger'],
      [1280, 800, 'normal'],
    ] as const satisfies readonly (readonly [number, number, TextSize])[]) {
      it(`is large enough, and in reach without scrolling sideways: ${kind}, ${width} wide, ${textSize} text`, async () => {
        const game = await createSampleGame({ library });
        game.settings.change({ textSize });
        const controls = await mount(game, width, height);
        const problems = new Set<string>();
        const look = (screen: string): void => {
          for (const small of tooSmall(controls)) problems.add(`${screen}: ${small}`);
          const app = controls.renderRoot.querySelector('.app') as HTMLElement;
          if (app.scrollWidth > app.clientWidth) problems.add(`${screen}: ${app.scrollWidth} wide`);
        };
        look('hub');
        const [first] = library.pack.missions;
        if (first) await game.store.dispatch({ type: 'open-mission', mission: first.id });
        await controls.updateComplete;
        await lookAtAll(controls, look);
        expect([...problems]).to.deep.equal([]);
      });
    }
  }

  it('is large enough on the title and in the settings', async () => {
    const game = await createSampleGame({ isStarted: false });
    const controls = await mount(game, 320, 640);
    expect(tooSmall(controls)).to.deep.equal([]);
    await game.start();
    await controls.updateComplete;
    controls.renderRoot.querySelector<HTMLElement>('[data-action="menu"]')?.click();
    controls.renderRoot.querySelectorAll('details').forEach((group) => (group.open = true));
    await controls.updateComplete;
    expect(tooSmall(controls)).to.deep.equal([]);
  });
});
