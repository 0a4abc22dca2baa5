/** A game in a page, its parts, and what its frame (`guest.html`) is asked. For tests only. */
import { fixture, html, waitUntil } from '@open-wc/testing';
import type { RequapassGame } from '../game/game.js';

/** The test server answers to two names, which makes two origins. */
export const otherOrigin = location.origin.replace(
  location.hostname,
  location.hostname === 'localhost' ? '127.0.0.1' : 'localhost',
);
export const GUEST = `${otherOrigin}/packages/elements/src/testing/guest.html`;

export async function mountGame(set: Partial<RequapassGame> = {}): Promise<RequapassGame> {
  const frame = await fixture<HTMLElement>(html`<div lang="fr"></div>`);
  const game = document.createElement('requapass-game');
  Object.assign(game, { src: GUEST, ...set });
  frame.append(game);
  await game.updateComplete;
  // The poster of another pack comes when its picture has.
  await waitUntil(() => game.shadowRoot?.querySelector('.poster, iframe, .note'), 'it shows something');
  return game;
}

export function part(game: RequapassGame, selector: string): HTMLElement {
  const found = game.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector} in the game`);
  return found;
}

export function frameOf(game: RequapassGame): HTMLIFrameElement | null | undefined {
  return game.shadowRoot?.querySelector('iframe');
}

export async function play(game: RequapassGame): Promise<RequapassGame> {
  await game.start();
  await game.updateComplete;
  return game;
}

/** Resolves when the frame says it was asked this. */
export function asked(game: RequapassGame, what: string): Promise<void> {
  return new Promise((resolve) =>
    game.addEventListener('requapass-error', ({ detail }) => {
      if (detail.code === 'asked' && detail.message === what) resolve();
    }),
  );
}

export function nextError(game: RequapassGame, code: string): Promise<string> {
  return new Promise((resolve) =>
    game.addEventListener('requapass-error', ({ detail }) => {
      if (detail.code === code) resolve(detail.message);
    }),
  );
}

type Hook = (work: () => void) => void;

/** What developers are told on the console is expected: call once in a test file, with the runner's two hooks. */
export function expectWordsOnConsole(before: Hook, after: Hook): void {
  const { error } = console;
  before(() => (console.error = () => {}));
  after(() => (console.error = error));
}
