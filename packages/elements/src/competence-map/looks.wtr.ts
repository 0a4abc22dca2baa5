import { expect, waitUntil } from '@open-wc/testing';
import { COMPETENCE_IDS, LOCALES } from '@requapass/framework';
import { emulateMedia } from '@web/test-runner-commands';
import { sampleOutcome } from '../testing/sample-outcome.js';
import { label, MIXED, mountMap, part, parts, settled } from '../testing/mount-map.js';
import type { RequapassCompetenceMap } from './competence-map.js';

const WIDTHS = [280, 320, 360, 480, 600, 735, 760, 800, 960, 1100, 1200, 1600];

function overlap(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
}

/** Boxes that must not lie on each other: names, and the discs of the wheel. */
function boxes(map: RequapassCompetenceMap): [name: string, box: DOMRect][] {
  const names = parts(map, '.label-words').map((words): [string, DOMRect] => [
    words.textContent,
    words.getBoundingClientRect(),
  ]);
  const discs = parts(map, '.wheel .badge .disc').map((disc, index): [string, DOMRect] => [
    `disc ${index}`,
    disc.getBoundingClientRect(),
  ]);
  return [...names, ...discs];
}

function expectTidy(map: RequapassCompetenceMap, what: string): void {
  const card = part(map, '.base').getBoundingClientRect();
  const all = boxes(map);
  all.forEach(([name, box], index) => {
    expect(box.width, `${what}: ${name} is seen`).to.be.greaterThan(10);
    expect(box.left, `${what}: ${name} is cut off`).to.be.at.least(card.left);
    expect(box.right, `${what}: ${name} is cut off`).to.be.at.most(card.right);
    for (const [other, otherBox] of all.slice(index + 1)) {
      expect(overlap(box, otherBox), `${what}: ${name} lies on ${other}`).to.equal(false);
    }
  });
  const { scrollWidth, clientWidth } = part(map, '.base');
  expect(scrollWidth, `${what}: scrolls sideways`).to.be.at.most(clientWidth);
}

describe('the layout of the map', () => {
  for (const locale of LOCALES) {
    it(`lets no name overlap or be cut off from 280 to 1600 px in ${locale}`, async () => {
      const map = await mountMap({ outcome: MIXED });
      map.lang = locale;
      await settled(map);
      for (const width of WIDTHS) {
        (map.parentElement as HTMLElement).style.width = `${width}px`;
        expectTidy(map, `${locale} at ${width} px`);
      }
    });
  }

  it('goes back to the list when the text is twice as large', async () => {
    const map = await mountMap({ outcome: MIXED }, 800);
    const frame = map.parentElement as HTMLElement;
    expect(part(map, '.pole').getClientRects().length, 'round the wheel').to.equal(0);
    frame.style.fontSize = '200%';
    for (const width of [320, 800]) {
      frame.style.width = `${width}px`;
      expectTidy(map, `200 % at ${width} px`);
    }
    expect(part(map, '.pole').getClientRects().length, 'a list').to.equal(1);
  });

  it('is mirrored where one reads from right to left', async () => {
    const map = await mountMap({ outcome: MIXED }, 800);
    const middle = (): number => {
      const { left, right } = part(map, '.wheel').getBoundingClientRect();
      return (left + right) / 2;
    };
    expect(label(map, 'cooperate').getBoundingClientRect().left).to.be.greaterThan(middle());
    map.parentElement?.setAttribute('dir', 'rtl');
    await new Promise((resolve) => setTimeout(resolve));
    await map.updateComplete;
    expect(label(map, 'cooperate').getBoundingClientRect().right).to.be.lessThan(middle());
    expect(parts(map, '.badge')[2]?.getBoundingClientRect().right).to.be.lessThan(middle());
    expectTidy(map, 'right to left');
  });

  it('gives fingers at least 44 px', async () => {
    const map = await mountMap({ outcome: MIXED }, 320);
    for (const button of parts(map, 'button')) {
      if (button.offsetParent === null) continue;
      expect(button.getBoundingClientRect().height, button.textContent).to.be.at.least(44);
    }
  });

  it('does not collapse in a row of flexible boxes', async () => {
    const map = await mountMap({ outcome: MIXED }, 900);
    (map.parentElement as HTMLElement).style.display = 'flex';
    expect(map.getBoundingClientRect().width).to.be.greaterThan(800);
  });
});

describe('marks that are more than a colour', () => {
  it('draws a diamond with another sign for each stance, on the outermost lit ring', async () => {
    const map = await mountMap({ outcome: MIXED });
    const signs = parts(map, '.petal .stance-sign').map((sign) => sign.getAttribute('d'));
    expect(signs).to.have.length(4);
    expect(new Set(signs).size).to.equal(3);
    const diamond = part(map, '.petal[data-index="1"] .diamond').getBoundingClientRect();
    const ring = part(map, '.petal[data-index="1"] .level[data-step="3"]').getBoundingClientRect();
    expect(overlap(diamond, ring)).to.equal(true);
  });

  it('draws another pattern for each pole and another outline for each confidence', async () => {
    const map = await mountMap({ outcome: MIXED });
    const patterns = parts(map, 'pattern g').map((group) => group.innerHTML.replace(/<!--.*?-->/g, ''));
    expect(new Set(patterns).size).to.equal(3);
    const outlines = ['organise', 'unforeseen', 'speak'].map((id) => {
      const index = COMPETENCE_IDS.findIndex((each) => each === id);
      return getComputedStyle(part(map, `.petal[data-index="${index}"] .level.lit`)).strokeDasharray;
    });
    expect(new Set(outlines).size).to.equal(3);
  });
});

describe('the wishes of the person’s system', () => {
  afterEach(() => emulateMedia({ reducedMotion: 'no-preference', forcedColors: 'none', media: 'screen' }));

  const duration = (map: RequapassCompetenceMap): string =>
    getComputedStyle(part(map, '.petal .level')).transitionDuration;

  it('lets a level grow gently, and not at all with reduced motion', async () => {
    const map = await mountMap({ outcome: MIXED });
    expect(duration(map)).to.contain('0.45s');
    await emulateMedia({ reducedMotion: 'reduce' });
    expect(duration(map)).to.equal('0s');
  });

  it('keeps levels and outlines with forced colours', async () => {
    const map = await mountMap({ outcome: sampleOutcome({ speak: 2 }) });
    await emulateMedia({ forcedColors: 'active' });
    const colours = (selector: string): string => {
      const { fill, stroke } = getComputedStyle(part(map, selector));
      return `${fill} ${stroke}`;
    };
    const probe = document.createElement('p');
    probe.style.color = 'CanvasText';
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    expect(colours('.petal[data-index="4"] .level.lit')).to.contain('url(').and.to.contain(color);
    expect(colours('pattern .motif-fill')).to.contain(color);
    expect(colours('.pip.lit')).to.contain(color);
  });

  it('prints the drawing and the table, without buttons to press', async () => {
    const map = await mountMap({ outcome: MIXED });
    await emulateMedia({ media: 'print' });
    const isShown = (selector: string): boolean => part(map, selector).getClientRects().length > 0;
    expect(isShown('table')).to.equal(true);
    expect(isShown('.wheel')).to.equal(true);
    expect(isShown('.label')).to.equal(false);
    expect(isShown('.views')).to.equal(false);
    expect(isShown('.legend')).to.equal(false);
  });

  it('prints what a mode of its own shows, for there is no map then', async () => {
    for (const mode of ['self', 'confirm'] as const) {
      const map = await mountMap({ mode });
      await waitUntil(() => parts(map, '.activity h3').length > 0, `${mode} is there`, { timeout: 8000 });
      await emulateMedia({ media: 'print' });
      expect(part(map, '.activity h3').getClientRects().length, mode).to.equal(1);
      expect(parts(map, '.close').every((button) => button.getClientRects().length === 0)).to.equal(true);
      await emulateMedia({ media: 'screen' });
    }
  });

  it('prints no colour behind the name that is open', async () => {
    const map = await mountMap({ outcome: MIXED, view: 'table' });
    map.open('speak');
    await map.updateComplete;
    await emulateMedia({ media: 'print' });
    const open = part(map, '.row-name[aria-expanded="true"]');
    expect(getComputedStyle(open).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
  });

  it('follows the colour scheme of the page', async () => {
    const map = await mountMap({ outcome: MIXED });
    const frame = map.parentElement as HTMLElement;
    const surface = (): string => getComputedStyle(part(map, '.base')).backgroundColor;
    frame.style.colorScheme = 'light';
    const light = surface();
    frame.style.colorScheme = 'dark';
    expect(surface()).not.to.equal(light);
    map.style.setProperty('--requapass-surface', 'rgb(1, 2, 3)');
    expect(surface()).to.equal('rgb(1, 2, 3)');
  });
});

describe('a page with odd words', () => {
  it('passes none of its spacing, capitals and slants on to the map', async () => {
    const map = await mountMap({ outcome: MIXED }, 360);
    const frame = map.parentElement as HTMLElement;
    const before = part(map, '.base').getBoundingClientRect().height;
    Object.assign(frame.style, {
      fontStyle: 'italic',
      letterSpacing: '0.5em',
      wordSpacing: '2em',
      textIndent: '4em',
      textTransform: 'uppercase',
      textAlign: 'right',
      whiteSpace: 'nowrap',
      lineHeight: '4',
    });
    await settled(map);
    expect(part(map, '.base').getBoundingClientRect().height).to.equal(before);
    expectTidy(map, 'in capitals');
    expect(part(map, '.title').innerText).to.equal('Mes compétences');
  });
});
