import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { render } from 'lit';
import { createSampleGame } from '../testing/sample-game.js';
import { keepButton, type KeepDialog } from './keep-dialog.js';

async function openDialog(place: HTMLElement): Promise<ShadowRoot> {
  const root = place.querySelector('requapass-keep')?.shadowRoot;
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

it('warns before a pasted code takes the place of a game that is kept here', async () => {
  for (const hasSave of [true, false]) {
    const game = await createSampleGame({ isStarted: false, hasSave });
    const place = await fixture<HTMLElement>(html`<div>${keepButton(game, 'bring-back')}</div>`);
    const warning = (await openDialog(place)).querySelector('[data-replaces]');
    expect(warning !== null).to.equal(hasSave);
  }
});
