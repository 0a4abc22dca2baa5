/** Every kind of screen with one switch: a single key, and nothing else, brings it to its end. */
import { expect, fixtureCleanup, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Library } from '../session/library.js';
import { composingLibrary } from '../testing/sample-composing.js';
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

async function mount(game: SampleGame): Promise<GameControls> {
  const controls = document.createElement('requapass-play') as GameControls;
  controls.game = game;
  controls.style.blockSize = '640px';
  controls.style.inlineSize = '360px';
  document.body.append(controls);
  await controls.updateComplete;
  return controls;
}

/** In elements with a tree of their own as well. */
function all(root: ParentNode, selector: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    ...(element.matches(selector) ? [element] : []),
    ...(element.shadowRoot ? all(element.shadowRoot, selector) : []),
  ]);
}

/** Waits until the highlight is on `selector`, in a group or alone, and presses; until it was pressed alone. */
async function choose({ renderRoot }: GameControls, selector: string): Promise<void> {
  await waitUntil(() => all(renderRoot, selector).length > 0, `waited for ${selector}`);
  for (let level = 0; level < 2; level++) {
    const lit = (): HTMLElement[] => all(renderRoot, '[data-scan]');
    // Only when it has just come: the key takes its time to arrive.
    let wasLit = true;
    await waitUntil(
      () => {
        const isLit = lit().some((thing) => thing.matches(selector));
        const hasJustCome = isLit && !wasLit;
        wasLit = isLit;
        return hasJustCome || (isLit && lit().length === 1);
      },
      `the highlight comes to ${selector}`,
      {
        timeout: 20_000,
        interval: 15,
      },
    );
    const isAlone = lit().length === 1;
    await sendKeys({ press: 'x' });
    // A second press within a moment would be taken for trembling.
    await new Promise((resolve) => setTimeout(resolve, 280));
    if (isAlone) return;
  }
}

/** @returns what comes after the challenges of this test: somebody says goodbye. */
const SAYS_GOODBYE = '[data-action="next"]';

const KINDS: Readonly<Record<string, { readonly library: Library; readonly presses: readonly string[] }>> = {
  planning: {
    library: planningLibrary,
    presses: [
      '[data-person="nadia"]',
      '[data-action="inspect"]',
      '[data-cell="kitchen-late"], [data-cell^="kitchen"]',
      '[data-action="finish"]',
    ],
  },
  'a till': {
    library: tillLibrary,
    presses: [
      '[data-coin="one"]',
      '[data-coin="ten"]',
      '[data-action="give"]',
      '[data-action="next"]',
      '[data-quote="mill"]',
      '[data-more="mill"]',
      '[data-action="next"]',
      '[data-more="tarts"]',
      '[data-action="finish"]',
    ],
  },
  fronts: {
    library: floodLibrary,
    presses: [
      '[data-source="radar"]',
      '[data-person="karim"]',
      '[data-front="left"]',
      '[data-action="go"]',
      '[data-action="go"]',
      '[data-action="go"]',
      '[data-action="finish"]',
    ],
  },
  composing: {
    library: composingLibrary,
    presses: [
      '[data-slot="top"]',
      '[data-back="party"]',
      '[data-block="party"]',
      '[data-reader="karim"]',
      '[data-action="finish"]',
    ],
  },
  'an investigation': {
    library: inquiryLibrary,
    presses: [
      '[data-thread="post"]',
      '[data-clue="unsigned"]',
      '[data-claim="off"]',
      '[data-verdict="false"]',
      '[data-claim="rain"]',
      '[data-verdict="unclear"]',
      '[data-contact="nadia"]',
      '[data-pass="tell"]',
      '[data-action="finish"]',
    ],
  },
  'a discussion': {
    library: discussionLibrary,
    presses: [
      '[data-seat="karim"]',
      '[data-move="ask"]',
      '[data-action="listen-on"]',
      '[data-seat="nadia"]',
      '[data-move="ask"]',
      '[data-action="finish"]',
      '[data-card="park"]',
      '[data-move="propose"]',
      '[data-action="finish"]',
    ],
  },
};

describe('with one switch', function () {
  this.timeout(180_000);
  // On a busy machine a key may come when the highlight has gone on, as it does to people.
  this.retries(2);
  afterEach(() => {
    fixtureCleanup();
    document.querySelectorAll('requapass-play').forEach((element) => element.remove());
  });

  for (const [kind, { library, presses }] of Object.entries(KINDS)) {
    it(`${kind} is brought to its end`, async () => {
      const game = await createSampleGame({ library });
      game.settings.change({ switches: 'one', scanSeconds: 0.5 });
      await game.store.dispatch({ type: 'open-mission', mission: 'desk' });
      const controls = await mount(game);
      for (const selector of presses) await choose(controls, selector);
      const { screen } = game.store.snapshot;
      expect(screen.kind === 'mission' && screen.view.content.kind, 'the challenge is over').to.equal('say');
      await choose(controls, SAYS_GOODBYE);
      await waitUntil(() => game.store.snapshot.screen.kind !== 'mission', 'the mission is over');
    });
  }

  it('settings, sentences to keep, what one has lived and a last choice are brought to their end', async () => {
    const game = await createSampleGame({ library: quietLibrary });
    game.settings.change({ switches: 'one', scanSeconds: 0.5 });
    await game.store.dispatch({ type: 'open-mission', mission: 'quiet' });
    const controls = await mount(game);
    await choose(controls, '[name="text-size"][value="large"]');
    expect(game.settings.current.textSize).to.equal('large');
    await choose(controls, '[data-action="next"]');
    await choose(controls, '[data-keep="watch"]');
    await choose(controls, '[data-aside="try"]');
    await choose(controls, '[data-action="finish"]');
    // Nothing was seen of them yet, so the question of where they lived it has one way on, or none.
    if (all(controls.renderRoot, '[data-choice]').length === 0)
      await choose(controls, '[data-action="next"]');
    await choose(controls, '[data-choice="rest"]');
    await waitUntil(() => game.store.snapshot.screen.kind !== 'mission', 'the mission is over');
  });

  it('the debrief, a story of one’s own, the end and the game to take along are reached', async () => {
    const game = await createSampleGame({ library: sampleLibrary });
    await game.store.dispatch({ type: 'open-mission', mission: 'desk' });
    await game.store.dispatch({ type: 'act', action: { type: 'next' } });
    for (let moments = 0; moments < 4; moments++)
      await game.store.dispatch({ type: 'act', action: { type: 'choose', option: 'step-3' } });
    await game.store.dispatch({ type: 'act', action: { type: 'pick', choice: 'shelf' } });
    await game.store.dispatch({ type: 'act', action: { type: 'place', item: 'milk', at: 'fridge' } });
    await game.store.dispatch({ type: 'act', action: { type: 'place', item: 'rice', at: 'pantry' } });
    await game.store.dispatch({ type: 'act', action: { type: 'finish' } });
    game.settings.change({ switches: 'one', scanSeconds: 0.5 });
    const controls = await mount(game);
    await choose(controls, '[data-competence="speak"] [data-stance="confirmed"]');
    await choose(controls, '[data-competence="speak"] [data-action="add-experience"]');
    await choose(controls, 'form [value="family"]');
    await choose(controls, '[data-action="save-experience"]');
    expect(game.experiences.list('speak')).to.have.length(1);
    await choose(controls, '[data-action="close-debrief"]');
    await choose(controls, '[data-action="show-end"]');
    await choose(controls, '[data-action="keep-game"]');
    await waitUntil(() => all(controls.renderRoot, '#code').length > 0, 'the code is there');
    await choose(controls, '[data-action="close-keep"]');
    await choose(controls, '.bar [data-action="leave"]');
    await waitUntil(() => game.store.snapshot.screen.kind === 'hub', 'back on the bridge');
  });

  it('a hard word opens and closes, and the focus is on the word again', async () => {
    const game = await createSampleGame();
    const { content } = game.translator;
    const said: Record<string, string> = { 'desk.hello': 'Voilà [?crew:ton équipe] !' };
    Object.assign(game, {
      translator: { ...game.translator, content: (key: string) => said[key] ?? content(key) },
    });
    game.settings.change({ switches: 'one', scanSeconds: 0.5 });
    await game.store.dispatch({ type: 'open-mission', mission: 'desk' });
    const controls = await mount(game);
    await choose(controls, '[data-term="crew"]');
    await waitUntil(() => controls.renderRoot.querySelector('.definition'), 'what it means is there');
    await choose(controls, '[data-action="close-term"]');
    await waitUntil(() => !controls.renderRoot.querySelector('.definition'), 'it is closed');
    expect(controls.shadowRoot?.activeElement?.matches('[data-term="crew"]')).to.equal(true);
    await choose(controls, '[data-action="next"]');
  });

  it('what went wrong can be tried again, or left', async () => {
    const game = await createSampleGame();
    let tries = 0;
    const failure = {
      code: 'content-not-found',
      url: 'https://play.example.org/missions/desk.json',
      path: '',
      message: 'not there',
      retry: () => void (tries += 1),
    };
    Object.assign(game, { failure, dismissFailure: () => Object.assign(game, { failure: null }) });
    game.settings.change({ switches: 'one', scanSeconds: 0.5 });
    const controls = await mount(game);
    await choose(controls, '[data-action="retry"]');
    expect(tries).to.equal(1);
    await choose(controls, '[data-action="dismiss"]');
    controls.requestUpdate();
    await waitUntil(() => !controls.renderRoot.querySelector('.failure'));
  });
});
