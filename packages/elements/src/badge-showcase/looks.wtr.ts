import { aTimeout, expect } from '@open-wc/testing';
import { LOCALES } from '@requapass/framework';
import { emulateMedia } from '@web/test-runner-commands';
import { mountShowcase, press, showcasePart, showcaseParts } from '../testing/mount-showcase.js';
import { altered, makeIssuer, unsignedBadge } from '../testing/signed-badge.js';
import type { RequapassBadgeShowcase } from './badge-showcase.js';

const STATUS = {
  credentialStatus: {
    id: 'https://lijst.example/1#7',
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: '7',
    statusListCredential: 'https://lijst.example/1',
  },
};
const LONG =
  'Responsable de la coordination interassociative transfrontalière et de toutessortesdechosessansespacementaucun';

async function wallOf(): Promise<unknown[]> {
  const issuer = await makeIssuer();
  return [
    await issuer.sign({ ...STATUS, name: LONG }),
    await issuer.sign({ name: 'Deux', validUntil: '2026-10-01T00:00:00Z' }),
    altered(await issuer.sign({ name: 'Trois' }), 'Trois', 'Quatre'),
    unsignedBadge({ achievement: { image: 'https://ailleurs.example/i.png' } }),
    unsignedBadge({ name: 'Cinq', issuer: undefined }),
  ];
}

type Make = (width: number) => Promise<RequapassBadgeShowcase>;

const STATES: Readonly<Record<string, Make>> = {
  empty: (width) => mountShowcase({}, width),
  loading: async (width) => {
    const showcase = await mountShowcase({}, width);
    showcase.src = '/never';
    return showcase;
  },
  wall: async (width) => mountShowcase({ badges: await wallOf() }, width),
  refused: (width) => mountShowcase({ badges: ['{', { type: 'x'.repeat(200) }, unsignedBadge()] }, width),
  elsewhere: (width) => mountShowcase({ badges: ['https://brug.example/badge.json'] }, width),
  question: async (width) => {
    const showcase = await mountShowcase({ badges: await wallOf() }, width);
    await press(showcase, '[data-do="check-all"]');
    return showcase;
  },
  detail: async (width) => {
    const showcase = await mountShowcase({ badges: (await wallOf())[0], map: 'x' }, width);
    await press(showcase, '.wall button');
    showcasePart<HTMLDetailsElement>(showcase, '.technical').open = true;
    return showcase;
  },
  'detail, asked': async (width) => {
    const showcase = await STATES['detail']!(width);
    await press(showcase, '[data-do="check"]');
    return showcase;
  },
  'detail, picture elsewhere': async (width) => {
    const showcase = await mountShowcase({ badges: (await wallOf())[3] }, width);
    await press(showcase, '.wall button');
    return showcase;
  },
};

/** What is wider than its card, for whoever has to mend it. */
function sticksOut(base: HTMLElement): string {
  const { right, left } = base.getBoundingClientRect();
  return [...base.querySelectorAll('*')]
    .filter((element) => element.closest('.spoken, svg') === null)
    .filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 1 && (box.right > right || box.left < left);
    })
    .map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`)
    .join(' ');
}

describe('a showcase without barriers', function () {
  this.timeout(30_000);
  afterEach(() => emulateMedia({ forcedColors: 'none', media: 'screen' }));

  for (const [state, make] of Object.entries(STATES)) {
    for (const width of [320, 1300]) {
      it(`has none for axe: ${state}, ${width} px`, async () => {
        const showcase = await make(width);
        await expect(showcase).to.be.accessible();
        expect(sticksOut(showcasePart(showcase, '.base'))).to.equal('');
      });
    }
  }

  it('has none in dark colours, on the wall and in the detail', async () => {
    for (const state of ['wall', 'detail']) {
      const showcase = await STATES[state]!(900);
      (showcase.parentElement as HTMLElement).style.colorScheme = 'dark';
      await expect(showcase).to.be.accessible();
    }
  });

  it('fits into 280 px in every language, with text twice as large, and from right to left', async () => {
    for (const state of ['wall', 'detail, asked']) {
      const showcase = await STATES[state]!(280);
      const frame = showcase.parentElement as HTMLElement;
      for (const locale of LOCALES) {
        showcase.lang = locale;
        await showcase.updateComplete;
        await aTimeout(50);
        await showcase.updateComplete;
        expect(sticksOut(showcasePart(showcase, '.base')), `${state} ${locale}`).to.equal('');
      }
      frame.dir = 'rtl';
      expect(sticksOut(showcasePart(showcase, '.base')), `${state} rtl`).to.equal('');
      frame.style.width = '320px';
      frame.style.fontSize = '200%';
      expect(sticksOut(showcasePart(showcase, '.base')), `${state} 200 %`).to.equal('');
    }
  });

  it('follows the direction of the page with what badges say, whatever their language', async () => {
    const criteria = { narrative: 'Être là.\n\n- Écouter' };
    const badge = unsignedBadge({ achievement: { criteria, description: 'Accueillir.' } });
    const showcase = await mountShowcase({ badges: badge }, 600);
    await press(showcase, '.wall button');
    (showcase.parentElement as HTMLElement).dir = 'rtl';
    const prose = showcaseParts(showcase, 'p.prose, .prose :is(p, li)').filter(
      ({ textContent }) => textContent.trim() !== '',
    );
    expect(prose).to.have.lengthOf(3);
    for (const each of prose) {
      expect(getComputedStyle(each).direction, each.outerHTML).to.equal('rtl');
      expect(getComputedStyle(each).textAlign, each.outerHTML).to.equal('right');
    }
  });

  it('keeps what is known of a badge in letters to read, whatever colours the page sets', async () => {
    const showcase = await STATES['detail']!(900);
    for (const name of ['surface', 'raised', 'ink', 'muted', 'line', 'highlight'])
      showcase.style.setProperty(`--requapass-${name}`, 'lime');
    for (const each of showcaseParts(showcase, '.state, .verdict')) {
      const { color, backgroundColor } = getComputedStyle(each);
      expect([color, backgroundColor], each.className).not.to.include('rgb(0, 255, 0)');
      expect(color).not.to.equal(backgroundColor);
    }
  });

  it('gives fingers at least 44 px, but for folded details', async () => {
    for (const state of ['wall', 'detail, asked', 'question']) {
      const showcase = await STATES[state]!(320);
      for (const pressed of showcaseParts(showcase, 'button, .choose, .filters summary, a.button')) {
        if (pressed.offsetParent === null || pressed.classList.contains('small')) continue;
        expect(pressed.getBoundingClientRect().height, pressed.textContent.trim()).to.be.at.least(44);
      }
    }
  });

  it('keeps its marks apart in forced colours: by shape, each visible', async () => {
    const showcase = await STATES['detail']!(900);
    await emulateMedia({ forcedColors: 'active' });
    const shapes = new Set(
      showcaseParts(showcase, '.lights .tone').map((mark) =>
        mark.querySelector('.tone-sign')?.getAttribute('d'),
      ),
    );
    expect(shapes.size).to.be.greaterThan(1);
    for (const mark of showcaseParts(showcase, '.lights .tone')) {
      const ground = getComputedStyle(mark.querySelector('.tone-ground') as Element);
      const sign = getComputedStyle(mark.querySelector('.tone-sign') as Element);
      expect(ground.fill).not.to.equal(sign.stroke);
    }
  });

  it('prints the badge that is open with its check, and nothing to press', async () => {
    const showcase = await STATES['detail']!(900);
    await emulateMedia({ media: 'print' });
    const shown = showcaseParts(showcase, 'button, form, input, .wall').filter(
      (part) => part.getClientRects().length > 0,
    );
    expect(shown.map(({ className }) => className)).to.deep.equal([]);
    expect(showcasePart(showcase, '.lights').getClientRects().length).to.equal(1);
  });

  it('prints the wall where no badge is open, each with its state', async () => {
    const showcase = await STATES['wall']!(900);
    await emulateMedia({ media: 'print' });
    for (const part of showcaseParts(showcase, '.wall .state'))
      expect(part.getClientRects().length).to.equal(1);
    expect(showcasePart(showcase, '.adding').getClientRects().length).to.equal(0);
  });

  it('lists a hundred badges within a moment', async () => {
    const badges = JSON.stringify(
      Array.from({ length: 100 }, (_, index) => unsignedBadge({ name: `Badge ${index}` })),
    );
    await mountShowcase({ badges: unsignedBadge() });
    const began = performance.now();
    const showcase = await mountShowcase({ badges });
    expect(showcaseParts(showcase, '.wall button')).to.have.lengthOf(100);
    expect(performance.now() - began).to.be.lessThan(1000);
  });
});
