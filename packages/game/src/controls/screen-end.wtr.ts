import { expect, waitUntil } from '@open-wc/testing';
import { parseOutcome } from '@requapass/assessment';
import { samplePack, sampleMission } from '../testing/sample-content.js';
import { createSampleGame, type SampleGame } from '../testing/sample-game.js';
import { GameControls } from './game-controls.js';

if (!customElements.get('requapass-play')) customElements.define('requapass-play', GameControls);

const ENDED = {
  pack: {
    ...samplePack,
    hub: {
      scene: 'hub',
      host: 'nadia',
      lines: [
        { after: 'desk', when: { fact: 'world.desk-done', is: true }, text: 'hub.after-desk' },
        { after: 'desk', text: 'hub.never' },
      ],
    },
    end: {
      scene: 'hub',
      endings: ['quiet', 'loud'].map((id) => ({
        id,
        name: `ending.${id}`,
        text: `ending.${id}.text`,
        when: { fact: 'world.desk-done', is: id === 'loud' },
      })),
    },
  },
  mission: (id: string) => (id === 'desk' ? sampleMission : undefined),
};

interface Handed {
  readonly copied: string[];
  readonly shared: string[];
}

async function mount(game: SampleGame): Promise<GameControls & { handed: Handed }> {
  const handed: Handed = { copied: [], shared: [] };
  const controls = document.createElement('requapass-play') as GameControls;
  controls.game = game;
  controls.handOver = {
    copy: async (text) => handed.copied.push(text) > 0,
    share: async (text) => (handed.shared.push(text), 'shared'),
    print: () => {},
  };
  controls.style.blockSize = '640px';
  document.body.append(controls);
  await controls.updateComplete;
  return Object.assign(controls, { handed });
}

const find = <T extends HTMLElement = HTMLElement>(controls: GameControls, selector: string): T => {
  const found = controls.renderRoot.querySelector<T>(selector);
  if (!found) throw new Error(`no ${selector} on this screen`);
  return found;
};

/** Plays the sample mission to its debrief. */
async function playDesk(game: SampleGame): Promise<void> {
  const act = (action: Parameters<typeof game.store.dispatch>[0] & { type: 'act' }): Promise<boolean> =>
    game.store.dispatch(action);
  await game.store.dispatch({ type: 'open-mission', mission: 'desk' });
  await act({ type: 'act', action: { type: 'next' } });
  for (let moments = 0; moments < 4; moments++)
    await act({ type: 'act', action: { type: 'choose', option: 'step-3' } });
  await act({ type: 'act', action: { type: 'pick', choice: 'shelf' } });
  await act({ type: 'act', action: { type: 'place', item: 'milk', at: 'fridge' } });
  await act({ type: 'act', action: { type: 'place', item: 'rice', at: 'pantry' } });
  await act({ type: 'act', action: { type: 'finish' } });
}

describe('the debrief, the hub after it and the end', function () {
  this.timeout(20_000);
  let game: SampleGame;
  let controls: Awaited<ReturnType<typeof mount>>;

  beforeEach(async () => {
    game = await createSampleGame({ library: ENDED });
    controls = await mount(game);
    await playDesk(game);
    await controls.updateComplete;
  });
  afterEach(() => document.querySelectorAll('requapass-play').forEach((element) => element.remove()));

  it('says who saw it, and speaks of first traces before any level as long as little was seen', () => {
    expect(find(controls, '.witness').textContent).to.contain('karim.name');
    const [first, level] = [find(controls, '.first-traces'), find(controls, '.named .ladder')];
    expect(first.textContent).to.contain('Tes premières traces');
    expect(first.compareDocumentPosition(level)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(level.textContent).to.contain('Pour l’instant\u00a0: niveau');
    const sizeOf = (element: HTMLElement): number => Number.parseFloat(getComputedStyle(element).fontSize);
    expect(sizeOf(find(controls, '.first-traces strong'))).to.be.greaterThan(sizeOf(level));
  });

  it('lets the host speak of what was done last, and of what is already done', async () => {
    await game.store.dispatch({ type: 'close-debrief' });
    await controls.updateComplete;
    expect(find(controls, '.host-line').textContent).to.contain('hub.after-desk');
    expect(find(controls, '.hub-progress').textContent).to.contain('1/1').and.contain('1 endroit fait sur 1');
    find(controls, '[data-mission="desk"]').click();
    await controls.updateComplete;
    expect(find(controls, '.mission-card').textContent).to.contain('Parler');
    expect(controls.renderRoot.querySelector('[data-action="open-mission"]')).to.equal(null);
    expect(find(controls, '[data-action="show-end"]'), 'the map stays in reach').to.exist;
    await expect(controls).to.be.accessible();
  });

  it('hands over a valid outcome before everything is played', () => {
    expect(parseOutcome(JSON.stringify(game.store.snapshot.outcome)).ok).to.equal(true);
  });

  async function goToEnd(): Promise<void> {
    await game.store.dispatch({ type: 'close-debrief' });
    await game.store.dispatch({ type: 'show-end' });
    await controls.updateComplete;
  }

  it('lets the picture of the end reach the right edge of a wide frame', async () => {
    controls.style.inlineSize = '1000px';
    await goToEnd();
    find(controls, '.app').dataset['stage'] = 'on';
    expect(getComputedStyle(find(controls, '.scene')).borderInlineEndWidth).to.equal('0px');
  });

  it('names the ending the choices made', async () => {
    await goToEnd();
    expect(find(controls, '.ending').textContent).to.contain('ending.loud');
    expect(find(controls, '.ending').dataset['ending']).to.equal('loud');
    await expect(controls).to.be.accessible();
  });

  it('copies the sentence as the person wrote it', async () => {
    await goToEnd();
    const field = find<HTMLTextAreaElement>(controls, '.keep textarea');
    field.value = 'Je parle avec tout le monde.';
    field.dispatchEvent(new Event('change'));
    await controls.updateComplete;
    find(controls, '[data-action="copy"]').click();
    await waitUntil(() => find(controls, '.keep .told').textContent !== '');
    expect(controls.handed.copied[0]).to.contain('Je parle avec tout le monde.');
    expect(controls.handed.copied[0]).to.contain('desk.four.3.did');
  });

  it('shares nothing the person wrote unless they tick it', async () => {
    game.experiences.add({ competence: 'speak', where: 'family', words: 'Chez ma tante.' });
    await goToEnd();
    const field = find<HTMLTextAreaElement>(controls, '.keep textarea');
    field.value = 'Mon secret.';
    field.dispatchEvent(new Event('change'));
    await controls.updateComplete;
    find(controls, '[data-action="share"]').click();
    await waitUntil(() => controls.handed.shared.length === 1);
    expect(controls.handed.shared[0]).to.not.contain('secret').and.not.contain('tante');
    find(controls, '[data-action="with-words"]').click();
    find(controls, '[data-action="share"]').click();
    await waitUntil(() => controls.handed.shared.length === 2);
    expect(controls.handed.shared[1]).to.contain('Mon secret.').and.contain('Chez ma tante.');
  });

  it('lets the person take the game along, and go back to the bridge from the bar', async () => {
    await goToEnd();
    const keep = find(controls, '.way[data-way="keep"] requapass-keep').shadowRoot;
    const button = keep?.querySelector<HTMLElement>('[data-action="keep-game"]');
    expect(button?.getBoundingClientRect().height).to.be.at.least(44);
    button?.click();
    await waitUntil(() => (keep?.querySelector('textarea')?.value ?? '').startsWith('RQ'));
    keep?.querySelector<HTMLElement>('[data-action="close-keep"]')?.click();
    const back = find(controls, '.bar [data-action="leave"]');
    expect(back.ariaLabel).to.equal('Retour au pont');
    back.click();
    await waitUntil(() => game.store.snapshot.screen.kind === 'hub');
    await controls.updateComplete;
    expect(controls.renderRoot.querySelector('.bar [data-action="leave"]')).to.equal(null);
  });
});
