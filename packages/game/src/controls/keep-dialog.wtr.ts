import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { render } from 'lit';
import { createSampleGame } from '../testing/sample-game.js';
import { GameControls } from './game-controls.js';
import { keepButton, type KeepDialog } from './keep-dialog.js';

async function openDialog(place: HTMLElement): Promise<ShadowRoot> {
  const root = [...place.querySelectorAll('requapass-keep')].at(-1)?.shadowRoot;
  if (!root) throw new Error('no button');
  root.querySelector('button')?.click();
  await waitUntil(() => root.querySelector('dialog[open] h2'));
  return root;
}

it('shows a code and a picture of it once something was played', async () => {
  const game = await createSampleGame();
  await game.store.dispatch({ type: 'open-mission', mission: 'desk' });
  const place = await fixture<HTMLElement>(html`<div>${keepButton(game, 'take-along')}</div>`);
  const root = await openDialog(place);
  expect(root.querySelector('textarea')?.value).to.equal(await game.store.writeCode());
  await waitUntil(() => root.querySelector('svg path'));
});

it('has no code of a game that has not begun', async () => {
  const game = await createSampleGame();
  const place = await fixture<HTMLElement>(html`<div>${keepButton(game, 'take-along')}</div>`);
  expect((await openDialog(place)).querySelector('textarea')).to.equal(null);
});

it('says what is wrong with a code, keeps the game, and takes the right one', async () => {
  const [here, there] = [await createSampleGame(), await createSampleGame()];
  await there.store.dispatch({ type: 'open-mission', mission: 'desk' });
  const place = await fixture<HTMLElement>(html`<div>${keepButton(here, 'bring-back')}</div>`);
  const root = await openDialog(place);
  const [area, bring] = [
    root.querySelector('textarea'),
    root.querySelector<HTMLElement>('[data-action=bring-back]'),
  ];
  if (!area || !bring) throw new Error('nowhere to paste');
  const code = await there.store.writeCode();
  area.value = code.slice(0, -4);
  bring.click();
  await waitUntil(() => root.querySelector('[role=alert]')?.textContent?.includes('code'));
  expect(here.store.save.intents).to.deep.equal([]);
  area.value = code;
  await waitUntil(() => !(bring as HTMLButtonElement).disabled);
  bring.click();
  await waitUntil(() => here.store.save.intents.length === 1);
  await waitUntil(() => !root.querySelector('dialog')?.open);
});

it('speaks the language of the game as soon as it changes', async () => {
  const game = await createSampleGame({ isStarted: false });
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const words: (string | undefined)[] = [];
  for (const locale of ['fr', 'nl', 'en'] as const) {
    await game.translator.setLocale(locale);
    render(keepButton(game, 'bring-back'), place);
    const dialog = place.querySelector<KeepDialog>('requapass-keep');
    await dialog?.updateComplete;
    words.push(dialog?.shadowRoot?.querySelector('button')?.textContent?.trim());
    expect(words.at(-1)).to.equal(game.translator.ui('carry.have'));
  }
  expect(new Set(words).size).to.equal(3);
});

interface Paste {
  readonly root: ShadowRoot;
  readonly area: HTMLTextAreaElement;
  press(action: string): void;
}

async function paste(place: HTMLElement, text: string): Promise<Paste> {
  const root = await openDialog(place);
  const area = root.querySelector('textarea');
  if (!area) throw new Error('nowhere to paste');
  area.value = text;
  const press = (action: string): void => {
    const button = root.querySelector<HTMLElement>(`[data-action=${action}]`);
    if (!button) throw new Error(`no ${action}`);
    button.click();
  };
  press('bring-back');
  return { root, area, press };
}

async function codeOfAnother(): Promise<string> {
  const { store } = await createSampleGame();
  await store.dispatch({ type: 'open-mission', mission: 'desk' });
  await store.dispatch({ type: 'act', action: { type: 'next' } });
  return store.writeCode();
}

for (const isStarted of [false, true]) {
  it(`asks before a code takes the place of a game that is ${isStarted ? 'played' : 'kept'} here`, async () => {
    const game = await createSampleGame({ isStarted, hasSave: !isStarted });
    if (isStarted) await game.store.dispatch({ type: 'open-mission', mission: 'desk' });
    const mine = game.store.save.intents.length;
    const place = await fixture<HTMLElement>(html`<div>${keepButton(game, 'bring-back')}</div>`);
    const { root, area, press } = await paste(place, await codeOfAnother());
    await waitUntil(() => root.activeElement?.matches('[data-replaces]'), 'the question is read');
    expect(game.store.save.intents).to.have.length(mine);
    press('keep-mine');
    await waitUntil(() => root.activeElement === area, 'the code can be pasted again');
    expect(root.querySelector('[data-replaces]')).to.equal(null);
    press('bring-back');
    await waitUntil(() => root.querySelector('[data-action=take-other]'));
    press('take-other');
    await waitUntil(() => game.store.save.intents.length === 2);
    await waitUntil(() => !root.querySelector('dialog')?.open);
  });
}

it('asks nothing where nothing is lost, and not about what is no code', async () => {
  const fresh = await createSampleGame();
  const place = await fixture<HTMLElement>(html`<div>${keepButton(fresh, 'bring-back')}</div>`);
  await paste(place, await codeOfAnother());
  await waitUntil(() => fresh.store.save.intents.length === 2);

  const { root, area } = await paste(place, 'RQ nothing');
  await waitUntil(() => root.querySelector('[role=alert]')?.textContent?.trim());
  await waitUntil(() => root.activeElement === area, 'the error is where the focus is');
  expect(area.getAttribute('aria-invalid')).to.equal('true');
  expect(root.querySelector('[data-replaces]')).to.equal(null);
  expect(fresh.store.save.intents).to.have.length(2);
});

it('is in the menu of a game that a page has started, and leads to the screen of the other game', async () => {
  if (!customElements.get('requapass-play')) customElements.define('requapass-play', GameControls);
  const game = await createSampleGame();
  const controls = document.createElement('requapass-play') as GameControls;
  controls.game = game;
  document.body.append(controls);
  await controls.updateComplete;
  controls.renderRoot.querySelector<HTMLElement>('[data-action=menu]')?.click();
  const menu = controls.renderRoot.querySelector('dialog');
  const ways = [...(menu?.querySelectorAll<KeepDialog>('requapass-keep') ?? [])];
  expect(ways.map(({ task }) => task)).to.deep.equal(['take-along', 'bring-back']);
  if (!menu) throw new Error('no menu');
  await paste(menu, await codeOfAnother());
  await waitUntil(() => !menu.open, 'the menu is closed');
  const focused = (): Element | null => controls.shadowRoot?.activeElement ?? null;
  await waitUntil(() => focused()?.matches('[data-autofocus]'), 'the other game has the focus');
  expect(controls.renderRoot.querySelector('.app')?.getAttribute('data-screen')).to.equal('mission');
  controls.remove();
});
