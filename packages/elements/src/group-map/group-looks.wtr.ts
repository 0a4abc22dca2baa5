import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { LOCALES } from '@requapass/framework';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import {
  groupPart,
  groupParts,
  groupText,
  jsonFile,
  chooseFiles,
  mountGroup,
} from '../testing/mount-group.js';
import { peopleAt, sampleGroup } from '../testing/sample-group.js';
import type { RequapassGroupMap } from './group-map.js';

const STATES: Readonly<Record<string, (group: RequapassGroupMap) => Promise<void>>> = {
  empty: () => Promise.resolve(),
  'under five': (group) => group.add(sampleGroup(3)),
  hidden: (group) => group.add([...peopleAt('speak', 2, 3), ...sampleGroup(6)]),
  full: (group) => group.add(sampleGroup(200)),
  refused: async (group) => {
    await group.add(sampleGroup(12));
    await chooseFiles(group, [jsonFile('{{', 'un-nom-de-fichier-tres-tres-long-sans-aucune-espace.json')]);
  },
};

async function mounted(state: string, width: number, view: 'picture' | 'table'): Promise<RequapassGroupMap> {
  const group = await mountGroup({ view }, width);
  await STATES[state]?.(group);
  await group.updateComplete;
  return group;
}

/** What is wider than its card, for whoever has to mend it. */
function sticksOut(base: HTMLElement): string {
  const { right } = base.getBoundingClientRect();
  return [...base.querySelectorAll('*')]
    .filter((element) => element.getBoundingClientRect().right > right - base.clientLeft)
    .map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`)
    .join(' ');
}

describe('a group view without barriers', function () {
  this.timeout(30_000);
  for (const state of Object.keys(STATES)) {
    for (const [width, view] of [
      [320, 'picture'],
      [1300, 'picture'],
      [320, 'table'],
      [900, 'table'],
    ] as const) {
      it(`has none for axe: ${state}, ${view}, ${width} px`, async () => {
        const group = await mounted(state, width, view);
        await expect(group).to.be.accessible();
        const base = groupPart(group, '.base');
        expect(base.scrollWidth, 'scrolls sideways').to.be.at.most(base.clientWidth);
      });
    }
  }

  it('has none in dark colours', async () => {
    const group = await mounted('refused', 900, 'picture');
    (group.parentElement as HTMLElement).style.colorScheme = 'dark';
    await expect(group).to.be.accessible();
  });

  it('fits into 280 px in every language, and into 320 with text twice as large', async () => {
    const group = await mounted('refused', 280, 'picture');
    const host = group.parentElement as HTMLElement;
    const sizes = [
      ['280px', '100%'],
      ['320px', '200%'],
    ] as const;
    for (const locale of LOCALES) {
      group.lang = locale;
      await waitUntil(() => groupPart(group, '.base').lang === locale, `speaks ${locale}`);
      await group.updateComplete;
      for (const [width, fontSize] of sizes) {
        Object.assign(host.style, { width, fontSize });
        const base = groupPart(group, '.base');
        const what = `${locale} ${width} ${fontSize}: ${sticksOut(base)}`;
        expect(base.scrollWidth, what).to.be.at.most(base.clientWidth);
      }
    }
  });

  it('gives fingers at least 44 px, but for folded details', async () => {
    const group = await mounted('refused', 320, 'picture');
    for (const pressed of groupParts(group, 'button, .choose, .source, .views label, .pasting summary')) {
      if (pressed.offsetParent === null) continue;
      expect(pressed.getBoundingClientRect().height, pressed.textContent.trim()).to.be.at.least(44);
    }
  });

  it('is walked with keys: files, pasting, what to count, views, and out', async () => {
    const group = await mounted('full', 900, 'picture');
    const first = groupPart(group, '.views input:checked');
    first.focus();
    await sendKeys({ press: 'ArrowRight' });
    await group.updateComplete;
    expect(group.view).to.equal('table');
    const walked: string[] = [];
    for (let step = 0; step < 10; step += 1) {
      await sendKeys({ press: 'Tab' });
      const focused = group.shadowRoot?.activeElement;
      if (focused)
        walked.push(focused.getAttribute('name') ?? focused.getAttribute('type') ?? focused.localName);
    }
    expect(walked.slice(0, 4)).to.deep.equal(['file', 'summary', 'button', 'source']);
    expect(walked.filter((what) => what === 'button').length).to.be.at.least(4);
  });
});

describe('the picture of a group', () => {
  afterEach(() => emulateMedia({ forcedColors: 'none', media: 'screen' }));

  it('draws bands as wide as their part of the group, told apart by their filling', async () => {
    const group = await mountGroup();
    await group.add([
      ...peopleAt('speak', 1, 5),
      ...peopleAt('speak', 2, 10, 50),
      ...peopleAt('speak', null, 5, 90),
    ]);
    await group.updateComplete;
    const bar = groupPart(group, '[data-id="speak"] .bar');
    const { left, width } = bar.getBoundingClientRect();
    const bands = [...bar.querySelectorAll('.band')].map((band) => band.getBoundingClientRect());
    const starts = bands.map((band) => Math.round(((band.left - left) / width) * 20));
    expect(starts).to.deep.equal([0, 5, 15]);
    const fillings = groupParts(group, '.group-key .band-filling').map((filling) =>
      filling.getAttribute('fill'),
    );
    expect(new Set(fillings).size).to.equal(fillings.length);
    group.parentElement?.setAttribute('dir', 'rtl');
    await aTimeout(20);
    await group.updateComplete;
    // A French sentence keeps its order, at the side where one begins to read.
    expect(getComputedStyle(groupPart(group, '.note')).textAlign).to.equal('right');
    const mirrored = [...groupPart(group, '[data-id="speak"] .bar').querySelectorAll('.band')];
    expect(Math.round(mirrored[0]?.getBoundingClientRect().right ?? 0)).to.be.closeTo(
      Math.round(groupPart(group, '[data-id="speak"] .bar').getBoundingClientRect().right),
      2,
    );
  });

  it('keeps its outlines and fillings with forced colours', async () => {
    const group = await mounted('full', 900, 'picture');
    await emulateMedia({ forcedColors: 'active' });
    const probe = document.createElement('p');
    probe.style.color = 'CanvasText';
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    expect(getComputedStyle(groupPart(group, '.bar .band')).stroke).to.equal(color);
    expect(getComputedStyle(groupPart(group, '.band-motif')).stroke).to.equal(color);
  });

  it('is printed with the table, and without what one presses or what files are called', async () => {
    const group = await mounted('refused', 900, 'picture');
    await emulateMedia({ media: 'print' });
    for (const selector of ['.picture', '.table', '.group-key', '.summary'])
      expect(groupPart(group, selector).getClientRects().length, selector).to.be.above(0);
    for (const selector of ['.add', '.out', '.views', '.notice', '.refusals'])
      expect(groupPart(group, selector).getClientRects().length, selector).to.equal(0);
  });

  it('has a table with a name, a header for each column and row, and no empty cell', async () => {
    const group = await mounted('full', 900, 'table');
    expect(groupPart(group, 'table').getAttribute('aria-label')).to.contain('200 personnes');
    expect(groupParts(group, 'thead th[scope="col"]')).to.have.length(6);
    expect(groupParts(group, 'tbody th[scope="row"]')).to.have.length(12);
    for (const cell of groupParts(group, 'td')) expect(cell.textContent.trim()).not.to.equal('');
    for (const row of groupParts(group, 'tbody tr[data-id]')) {
      const spans = [...row.querySelectorAll('td')].map((cell) => cell.colSpan);
      expect(
        spans.reduce((sum, span) => sum + span, 0),
        row.dataset['id'],
      ).to.equal(5);
    }
    expect(groupText(group, 'table')).to.contain('Niveau 1');
  });

  it('moves little when its words come', async () => {
    const frame = document.createElement('div');
    frame.lang = 'fr';
    frame.style.width = '800px';
    document.body.append(frame);
    const group = document.createElement('requapass-group-map');
    frame.append(group);
    await aTimeout(0);
    const before = group.getBoundingClientRect().height;
    await group.updateComplete;
    const after = group.getBoundingClientRect().height;
    expect(Math.abs(after - before), `${before} → ${after}`).to.be.lessThan(40);
    frame.remove();
  });
});
