import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { createFocusKeeper, type FocusKeeper } from './focus-keeper.js';

function showButtons(): { root: ShadowRoot; keeper: FocusKeeper } {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  render(
    html`<button id="bar">bar</button>
      <main><button id="a">a</button><button id="b">b</button><button id="c">c</button></main>`,
    root,
  );
  document.body.append(host);
  return { root, keeper: createFocusKeeper(root, () => root.querySelector('main')) };
}
const focus = (root: ShadowRoot, id: string): void => root.getElementById(id)?.focus();
const focused = (root: ShadowRoot): string | null => root.activeElement?.id ?? null;

describe('the focus of the game', () => {
  afterEach(() => document.body.replaceChildren());

  it('goes to the next control when its own is taken away', () => {
    const { root, keeper } = showButtons();
    focus(root, 'b');
    keeper.remember();
    root.getElementById('b')?.remove();
    keeper.restore();
    expect(focused(root)).to.equal('c');
  });

  it('goes to the last control when there is none after its own', () => {
    const { root, keeper } = showButtons();
    focus(root, 'c');
    keeper.remember();
    root.getElementById('c')?.remove();
    keeper.restore();
    expect(focused(root)).to.equal('b');
  });

  it('leaves a control that is hidden or disabled', () => {
    for (const away of ['hidden', 'disabled']) {
      const { root, keeper } = showButtons();
      focus(root, 'a');
      keeper.remember();
      root.getElementById('a')?.setAttribute(away, '');
      keeper.restore();
      expect(focused(root), away).to.equal('b');
    }
  });

  it('stays where it is when its control is still there', () => {
    const { root, keeper } = showButtons();
    focus(root, 'b');
    keeper.remember();
    root.getElementById('a')?.remove();
    keeper.restore();
    expect(focused(root)).to.equal('b');
  });

  it('is not taken from the page around: what was not focused gets nothing', () => {
    const { root, keeper } = showButtons();
    keeper.remember();
    root.getElementById('b')?.remove();
    keeper.restore();
    expect(focused(root)).to.equal(null);
  });
});
