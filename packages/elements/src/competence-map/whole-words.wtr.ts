/** No word is cut in two where there is a way to wrap: on phones, in each language, in everything that can be pressed. */
import { expect, waitUntil } from '@open-wc/testing';
import { LOCALES } from '@requapass/framework';
import { mountMap, part, parts, settled } from '../testing/mount-map.js';
import { everything } from '../testing/sample-portfolio.js';
import { ACTIVITY_NAMES } from './activities.js';
import type { RequapassCompetenceMap } from './competence-map.js';

const WIDTHS = [280, 320, 360];

/** Words of the map that stand on two lines. */
function cutWords(map: RequapassCompetenceMap): string[] {
  const walker = document.createTreeWalker(part(map, '.base'), NodeFilter.SHOW_TEXT);
  const cut: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest('.spoken, .hint, code, pre, textarea, thead')) continue;
    for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[\p{L}\p{M}\p{N}]{2,}/gu)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const tops = [...range.getClientRects()].map(({ top }) => Math.round(top));
      if (new Set(tops).size > 1) cut.push(word);
    }
  }
  return cut;
}

async function expectWhole(map: RequapassCompetenceMap, what: string): Promise<void> {
  for (const width of WIDTHS) {
    (map.parentElement as HTMLElement).style.width = `${width}px`;
    await map.updateComplete;
    expect(cutWords(map), `${what} at ${width} px`).to.deep.equal([]);
    const { scrollWidth, clientWidth } = part(map, '.base');
    expect(scrollWidth, `${what} at ${width} px scrolls sideways`).to.be.at.most(clientWidth);
  }
}

describe('words on a phone', () => {
  for (const locale of LOCALES) {
    it(`are whole in every view, a detail and every activity in ${locale}`, async function () {
      this.timeout(60_000);
      const map = await mountMap({ portfolio: everything() }, 360);
      (map.parentElement as HTMLElement).style.fontFamily = 'sans-serif';
      map.lang = locale;
      await settled(map);
      for (const view of ['map', 'cards', 'table'] as const) {
        map.view = view;
        await settled(map);
        await expectWhole(map, view);
      }
      for (const competence of ['unforeseen', 'speak', 'pathway'] as const) {
        map.open(competence);
        await settled(map);
        await waitUntil(() => parts(map, '.choice').length === 4, 'the detail is there');
        for (const choice of parts(map, '.choice input')) {
          choice.click();
          await map.updateComplete;
          await expectWhole(map, competence);
        }
      }
      for (const name of ACTIVITY_NAMES) {
        map.openActivity(name);
        await waitUntil(() => parts(map, '.activity h3, .activity form').length > 0, `${name} is there`, {
          timeout: 8000,
        });
        await map.updateComplete;
        await expectWhole(map, name);
      }
    });
  }
});
