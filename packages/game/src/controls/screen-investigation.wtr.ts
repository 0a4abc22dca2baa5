import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html, render } from 'lit';
import { sampleContext } from '../testing/sample-context.js';
import { createSampleGame, type SampleGame } from '../testing/sample-game.js';
import { inquiryLibrary } from '../testing/sample-inquiry.js';
import { GameControls } from './game-controls.js';
import { investigationScreen } from './screen-investigation.js';

if (!customElements.get('requapass-play')) customElements.define('requapass-play', GameControls);

async function openInquiry(): Promise<{ game: SampleGame; controls: GameControls }> {
  const game = await createSampleGame({ library: inquiryLibrary });
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
async function press(controls: GameControls, ...selectors: string[]): Promise<void> {
  for (const selector of selectors) {
    find(controls, selector).click();
    await controls.updateComplete;
    await controls.updateComplete;
  }
}
const words = (element: HTMLElement): string => (element.textContent ?? '').replace(/\s+/gu, ' ').trim();
const focused = (controls: GameControls): Element | null => controls.shadowRoot?.activeElement ?? null;
const isClean = (controls: GameControls): Promise<void> =>
  expect(controls).to.be.accessible() as unknown as Promise<void>;

describe('the investigation screen', function () {
  this.timeout(20_000);
  afterEach(() => document.querySelectorAll('requapass-play').forEach((element) => element.remove()));

  it('is finished by keyboard alone, clean for axe with a source, a claim and a person in view', async () => {
    const { game, controls } = await openInquiry();
    const reach = async (selector: string): Promise<void> => {
      for (let presses = 0; presses < 60 && !focused(controls)?.matches(selector); presses++)
        await sendKeys({ press: 'Tab' });
      expect(focused(controls)?.matches(selector), `the keyboard reaches ${selector}`).to.equal(true);
      await sendKeys({ press: 'Enter' });
      await controls.updateComplete;
      await controls.updateComplete;
    };
    await isClean(controls);
    await reach('[data-thread="post"]');
    expect(focused(controls)?.matches('[data-source-card]'), 'what was opened is read first').to.equal(true);
    await isClean(controls);
    await reach('[data-clue="unsigned"]');
    await reach('[data-contact="nadia"]');
    await isClean(controls);
    await reach('[data-pass="ask"]');
    expect(focused(controls)?.matches('[data-remark]'), 'the answer is read first').to.equal(true);
    await isClean(controls);
    await reach('[data-claim="off"]');
    await isClean(controls);
    await reach('[data-verdict="false"]');
    expect(focused(controls)?.matches('[data-verdict="false"]')).to.equal(true);
    await reach('[data-claim="rain"]');
    await reach('[data-verdict="unclear"]');
    await isClean(controls);
    await reach('[data-action="finish"]');
    await waitUntil(
      () => game.store.snapshot.screen.kind === 'mission' && find(controls, '[data-action="next"]'),
    );
  });

  it('shows what a source says once it was opened, and says it', async () => {
    const { controls } = await openInquiry();
    expect(find(controls, '[data-thread="post"]').hasAttribute('data-new')).to.equal(true);
    await press(controls, '[data-thread="post"]');
    expect(find(controls, '[data-thread="post"]').hasAttribute('data-new')).to.equal(false);
    expect(words(find(controls, '.case-says'))).to.equal('news.post.says');
    expect(words(find(controls, '.live'))).to.equal('news.post.says');
  });

  it('pins a clue under its claim, a stray one apart, and takes it off again', async () => {
    const { controls } = await openInquiry();
    await press(controls, '[data-thread="post"]', '[data-clue="unsigned"]', '[data-clue="shouted"]');
    expect(all(controls, '[data-claim="off"] .pin-note')).to.have.length(1);
    expect(all(controls, '.loose .pin-note')).to.have.length(1);
    await press(controls, '[data-clue="shouted"]');
    expect(all(controls, '.loose')).to.have.length(0);
  });

  it('brings a new message once somebody was asked', async () => {
    const { controls } = await openInquiry();
    expect(all(controls, '[data-thread]')).to.have.length(1);
    await press(controls, '[data-contact="nadia"]', '[data-pass="ask"]');
    expect(words(find(controls, '[data-remark]'))).to.contain('news.nadia');
    expect(all(controls, '[data-thread][data-new]').map(({ dataset }) => dataset['thread'])).to.deep.equal([
      'post',
      'call',
    ]);
  });

  it('stamps a verdict, takes it back, and offers the end once all is judged', async () => {
    const { controls } = await openInquiry();
    await press(controls, '[data-claim="off"]', '[data-verdict="true"]');
    expect(find(controls, '[data-claim="off"]').dataset['verdictIs']).to.equal('true');
    expect(all(controls, '[data-action="finish"]')).to.have.length(0);
    await press(controls, '[data-claim="rain"]', '[data-verdict="unclear"]');
    expect(all(controls, '[data-action="finish"]')).to.have.length(1);
    await press(controls, '[data-verdict="unclear"]');
    expect(find(controls, '[data-claim="rain"]').dataset['verdictIs']).to.equal(undefined);
    expect(all(controls, '[data-action="finish"]')).to.have.length(0);
  });

  it('lays phone and notebook side by side over the picture, large enough for a thumb', async () => {
    const { game, controls } = await openInquiry();
    await press(controls, '[data-thread="post"]', '[data-clue="unsigned"]');
    const { screen } = game.store.snapshot;
    if (screen.kind !== 'mission' || screen.view.content.kind !== 'investigation')
      throw new Error('no inquiry');
    const context = sampleContext(game);
    const { before } = investigationScreen.parts(context, screen.view.content);
    const host = document.createElement('div');
    const shadow = host.attachShadow({ mode: 'open' });
    if (investigationScreen.styles?.styleSheet)
      shadow.adoptedStyleSheets = [investigationScreen.styles.styleSheet];
    host.style.cssText = 'position: relative; display: block; inline-size: 360px; block-size: 290px';
    document.body.append(host);
    render(html`${before}`, shadow);
    const box = host.getBoundingClientRect();
    const [phone, notes] = [...shadow.querySelectorAll('.phone, .notebook')].map((part) =>
      part.getBoundingClientRect(),
    );
    if (!phone || !notes) throw new Error('phone and notebook are missing');
    expect(phone.right).to.be.at.most(notes.left);
    expect(notes.right).to.be.at.most(box.right);
    for (const target of shadow.querySelectorAll('button')) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    }
    host.remove();
  });
});
