import { expect, fixture, html } from '@open-wc/testing';
import { LOCALES } from '@requapass/framework';
import { CONTENT, MIXED, settled } from '../testing/mount-map.js';
import type { RequapassCompetenceMap } from './competence-map.js';

const WIDTHS = [280, 360, 800, 1280];
/** What stands first in each view: before its words are there, and after. */
const FIRST = { map: '.wheel', cards: '.card', table: '.row, .row-name' } as const;
/** Long names make the stage a little higher than the wheel; a row has padding round its button. */
const TOLERANCE = { map: 6, cards: 1, table: 26 } as const;

/** A map that has drawn itself once: nothing that is loaded is there yet. */
async function mountSkeleton(
  view: keyof typeof FIRST,
  width: number,
  lang: string,
): Promise<RequapassCompetenceMap> {
  const frame = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  frame.style.width = `${width}px`;
  const map = document.createElement('requapass-competence-map');
  Object.assign(map, { view, contentBase: CONTENT });
  frame.append(map);
  await Promise.resolve();
  return map;
}

function topOf(map: RequapassCompetenceMap, selector: string): number {
  const found = [...(map.shadowRoot?.querySelectorAll(selector) ?? [])].find(
    (element) => element.getClientRects().length > 0,
  );
  if (!found) throw new Error(`no ${selector} in the map`);
  return found.getBoundingClientRect().top - map.getBoundingClientRect().top;
}

describe('the room of a map', function () {
  this.timeout(30_000);
  for (const view of ['map', 'cards', 'table'] as const) {
    for (const locale of LOCALES) {
      it(`is the same before and after its words and its first outcome: ${view}, ${locale}`, async () => {
        for (const width of WIDTHS) {
          const map = await mountSkeleton(view, width, locale);
          expect(map.shadowRoot?.querySelector('.title')?.localName, 'a skeleton').to.equal('p');
          const before = topOf(map, FIRST[view]);
          await settled(map);
          expect(topOf(map, FIRST[view]), `${width} px, empty`).to.be.closeTo(before, TOLERANCE[view]);
          map.outcome = MIXED;
          await settled(map);
          expect(topOf(map, FIRST[view]), `${width} px, filled`).to.be.closeTo(before, TOLERANCE[view]);
        }
      });
    }
  }

  it('is drawn in the colours of the wheel before its words are there', async () => {
    const map = await mountSkeleton('map', 800, 'fr');
    const discs = [...(map.shadowRoot?.querySelectorAll('.disc') ?? [])];
    const before = discs.map((disc) => getComputedStyle(disc).fill);
    expect(new Set(before).size).to.equal(3);
    await settled(map);
    const after = [...(map.shadowRoot?.querySelectorAll('.petal .disc') ?? [])];
    expect(after.map((disc) => getComputedStyle(disc).fill)).to.deep.equal(before);
  });

  it('shows no wheel to whoever asked for cards or a table', async () => {
    for (const view of ['cards', 'table'] as const) {
      const map = await mountSkeleton(view, 800, 'fr');
      expect(map.shadowRoot?.querySelector('.wheel')).to.equal(null);
      await settled(map);
    }
  });

  it('says nothing of what was not seen while the first outcome is on its way', async () => {
    const map = await mountSkeleton('map', 800, 'fr');
    await settled(map);
    const other = await mountSkeleton('map', 800, 'fr');
    let answer: (response: Response) => void = () => {};
    const realFetch = window.fetch;
    window.fetch = () => new Promise((resolve) => (answer = resolve));
    try {
      other.src = '/late.json';
      await other.updateComplete;
      expect(other.shadowRoot?.querySelector('button.label')).to.equal(null);
      expect(other.shadowRoot?.querySelector('.wheel')).not.to.equal(null);
      answer(new Response(JSON.stringify(MIXED)));
      await settled(other);
      expect(other.shadowRoot?.querySelectorAll('button.label')).to.have.length(12);
    } finally {
      window.fetch = realFetch;
    }
  });
});
