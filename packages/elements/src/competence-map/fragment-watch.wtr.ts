import { expect, fixture, html } from '@open-wc/testing';
import '../define/competence-map.js';
import type { RequapassCompetenceMap } from './competence-map.js';

const show = (): Promise<RequapassCompetenceMap> =>
  fixture<RequapassCompetenceMap>(html`<requapass-competence-map lang="en"></requapass-competence-map>`);

async function goTo(hash: string): Promise<void> {
  if (location.hash === hash) return;
  const changed = new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
  location.hash = hash;
  await changed;
}

describe('a document in the address', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('that asks for a confirmation opens the confirming side, at the start and later', async () => {
    await goTo('#requapass-request=damaged');
    const early = await show();
    await early.updateComplete;
    expect(early.mode).to.equal('confirm');
    early.remove();

    await goTo('#elsewhere');
    const late = await show();
    await late.updateComplete;
    expect(late.mode).to.equal('show');
    await goTo('#requapass-request=damaged');
    expect(late.mode).to.equal('confirm');
  });

  it('that answers opens the place where it was asked for', async () => {
    const map = await show();
    await map.updateComplete;
    await goTo('#requapass-confirmation=damaged');
    await map.updateComplete;
    expect(map.renderRoot.querySelector('.activity')).to.not.equal(null);
  });

  it('that is a map opens the place where things are brought in', async () => {
    const map = await show();
    await map.updateComplete;
    await goTo('#requapass-map=damaged');
    await map.updateComplete;
    expect(map.renderRoot.querySelector('.activity[data-name="import"]')).to.not.equal(null);
    expect(map.mode).to.equal('show');
  });

  it('is left to the first map of the page, and to none that was taken away', async () => {
    const first = await show();
    const second = await show();
    await second.updateComplete;
    await goTo('#requapass-request=damaged');
    expect([first.mode, second.mode]).to.deep.equal(['confirm', 'show']);

    await goTo('#elsewhere');
    first.remove();
    first.mode = 'show';
    second.remove();
    await goTo('#requapass-request=again');
    expect([first.mode, second.mode]).to.deep.equal(['show', 'show']);
  });
});
