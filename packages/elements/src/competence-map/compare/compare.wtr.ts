import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { type FakeMapHost, fakeMapHost, type FakeMapOptions } from '../../testing/fake-map-host.js';
import { sampleOutcome } from '../../testing/sample-outcome.js';
import { inTurn, said, surely } from '../../testing/two-moments.js';
import * as compare from './index.js';

const FIRST = surely({ speak: 2, write: 3, customs: 2, digital: 2, organise: 4 });
const LAST = surely({ speak: 4, write: 2, customs: 2, quality: 1, organise: 4 });

let host: FakeMapHost;

async function openCompare(options: FakeMapOptions = {}): Promise<void> {
  host = await fakeMapHost({ portfolio: inTurn(FIRST, LAST), ...options });
  await host.open(compare);
}

function row(id: string): string[] {
  return [
    ...(host.find(`.compare-table [data-id="${id}"]`)?.querySelectorAll('td > span:last-child') ?? []),
  ].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim());
}

afterEach(async () => {
  host.element.remove();
  await emulateMedia({ forcedColors: 'none', media: 'screen', colorScheme: 'light' });
});

describe('comparing two moments', () => {
  it('shows the first and the last, told apart by shape, and the same in a table', async () => {
    await openCompare();
    expect(host.text)
      .to.contain('1. La Passerelle, 1 novembre 2026')
      .and.to.contain('2. La Passerelle, 2 novembre');
    const speak = host.find('[data-row="speak"]');
    expect(speak?.querySelector('[data-mark="earlier"]')?.getAttribute('data-level')).to.equal('2');
    expect(speak?.querySelector('[data-mark="later"]')?.getAttribute('data-level')).to.equal('4');
    expect(speak?.querySelectorAll('[data-mark="earlier"] circle')).to.have.length(1);
    expect(speak?.querySelectorAll('[data-mark="later"] path')).to.have.length(1);
    expect(host.find('[data-row="customs"] [data-mark="both"]')).not.to.equal(null);
    expect(row('speak')).to.deep.equal([
      'Niveau 2 · avec de l’aide',
      'Niveau 4 · pour et avec les autres',
      'Progrès : plus haut qu’avant, c’est presque sûr',
    ]);
    expect(row('digital')[2]).to.equal('Pas vue cette fois');
    expect(host.all('.compare-table tbody tr')).to.have.length(12);
  });

  it('puts each mark on its step, and the line between them', async () => {
    await openCompare();
    const box = (selector: string): DOMRect =>
      host.find(`[data-row="speak"] ${selector}`)?.getBoundingClientRect() as DOMRect;
    const middle = ({ left, right }: DOMRect): number => (left + right) / 2;
    expect(middle(box('[data-mark="earlier"]'))).to.be.closeTo(middle(box('i[data-level="2"]')), 1);
    expect(middle(box('[data-mark="later"]'))).to.be.closeTo(middle(box('i[data-level="4"]')), 1);
    expect(box('u').left).to.be.closeTo(middle(box('[data-mark="earlier"]')), 4);
    expect(box('u').right).to.be.closeTo(middle(box('[data-mark="later"]')), 4);
    host.element.dir = 'rtl';
    await host.drawn();
    expect(middle(box('[data-mark="later"]'))).to.be.lessThan(middle(box('[data-mark="earlier"]')));
    expect(middle(box('[data-mark="later"]'))).to.be.closeTo(middle(box('i[data-level="4"]')), 1);
  });

  it('lets one choose which two when there are more', async () => {
    await openCompare({ portfolio: inTurn(FIRST, surely({ speak: 3 }), said({ speak: 1 }), LAST) });
    const select = host.find<HTMLSelectElement>('select[name="compare-later"]') as HTMLSelectElement;
    expect(select.value).to.equal('3');
    expect([...select.options]).to.have.length(4);
    select.value = '1';
    select.dispatchEvent(new Event('change'));
    await host.drawn();
    expect(row('speak').slice(0, 2)).to.deep.equal(['Niveau 2 · avec de l’aide', 'Niveau 3 · en autonomie']);
    select.value = '2';
    select.dispatchEvent(new Event('change'));
    await host.drawn();
    expect(host.text).to.contain('L’un vient d’un jeu, l’autre de toi.').and.not.to.contain('Progrès');
    expect(host.all('.compare-table thead th')).to.have.length(3);
    expect(host.all('.compare-picture u')).to.have.length(0);
    await expect(host.element).to.be.accessible();
  });

  it('keeps the two that were chosen when another document comes', async () => {
    const portfolio = inTurn(FIRST, surely({ speak: 3 }), LAST);
    await openCompare({ portfolio });
    const select = host.find<HTMLSelectElement>('select[name="compare-later"]') as HTMLSelectElement;
    select.value = '1';
    select.dispatchEvent(new Event('change'));
    const earlier = { label: 'Avant tout', addedOn: '2026-10-01', outcome: surely({ write: 1 }) };
    host.portfolio = { ...portfolio, outcomes: [...portfolio.outcomes, earlier] };
    await host.drawn();
    expect(row('speak').slice(0, 2)).to.deep.equal(['Niveau 2 · avec de l’aide', 'Niveau 3 · en autonomie']);
  });

  it('with fewer than two says so, and what to do', async () => {
    await openCompare({ portfolio: inTurn(FIRST) });
    expect(host.text).to.contain('Il faut deux résultats').and.to.contain('Ta carte en a un seul.');
    expect(host.all('[data-activity]').map(({ dataset }) => dataset['activity'])).to.deep.equal([
      'import',
      'self',
    ]);
    await expect(host.element).to.be.accessible();
    host.portfolio = inTurn();
    await host.drawn();
    expect(host.text).to.contain('Ta carte n’en a pas encore.');
  });

  it('copies as text, and where it may not, gives the text to copy by hand', async () => {
    await openCompare();
    const own = Object.getOwnPropertyDescriptor(navigator.clipboard, 'writeText');
    const copied: string[] = [];
    const replaceCopy = (value: (text: string) => Promise<void>): void =>
      void Object.defineProperty(navigator.clipboard, 'writeText', { value, configurable: true });
    try {
      replaceCopy((text) => Promise.resolve(void copied.push(text)));
      host.find('[data-do="copy"]')?.click();
      await waitUntil(() => host.text.includes('C’est copié.'), 'it says so');
      expect(copied[0]).to.contain('• Parler et écouter. Avant\u00a0: Niveau 2');
      expect(host.formats).to.deep.equal(['text']);
      replaceCopy(() => Promise.reject(new Error('denied')));
      host.find('[data-do="copy"]')?.click();
      await waitUntil(() => host.find('.compare-text textarea'), 'the text is there');
      const field = host.find<HTMLTextAreaElement>('.compare-text textarea') as HTMLTextAreaElement;
      await waitUntil(() => field.selectionEnd === field.value.length, 'it is selected');
      expect(field.value).to.equal(copied[0]);
      expect(host.element.shadowRoot?.activeElement === field).to.equal(true);
    } finally {
      if (own) Object.defineProperty(navigator.clipboard, 'writeText', own);
      else delete (navigator.clipboard as Partial<Clipboard>).writeText;
    }
  });

  it('prints itself when it is asked to, and leaves paper to the map otherwise', async () => {
    await openCompare();
    await emulateMedia({ media: 'print' });
    const activity = host.find('.activity') as HTMLElement;
    expect(getComputedStyle(activity).display).to.equal('none');
    await emulateMedia({ media: 'screen' });
    const { print } = window;
    window.print = () => {};
    try {
      const base = host.find('.base') as HTMLElement;
      // In the map the activity stands in the column beside it.
      const aside = document.createElement('div');
      aside.className = 'aside';
      base.append(aside);
      host.find('[data-do="print"]')?.click();
      expect(base.dataset['print']).to.equal('compare');
      expect(host.formats).to.deep.equal(['print']);
      window.dispatchEvent(new Event('afterprint'));
      expect(base.dataset['print']).to.equal(undefined);
    } finally {
      window.print = print;
    }
  });

  it('speaks the language of the map, live, and what the page says instead', async () => {
    await openCompare({ overrides: { compareTitle: 'Deux fois moi' } });
    expect(host.find('h3')?.textContent).to.equal('Deux fois moi');
    await host.speak('nl');
    await waitUntil(() => host.text.includes('Eerst'), 'it is Dutch');
    expect(row('speak')[2]).to.equal('Vooruitgang: hoger dan eerst, dat is bijna zeker');
  });

  it('fits into 280 px and has no barrier, light, dark or forced', async () => {
    await openCompare({ portfolio: inTurn(FIRST, sampleOutcome({ speak: 1 }), LAST) });
    for (const width of [280, 320, 700]) {
      host.element.style.width = `${width}px`;
      await aTimeout(0);
      const base = host.find('.base') as HTMLElement;
      expect(base.scrollWidth, `${width} px`).to.be.at.most(base.clientWidth);
      await expect(host.element).to.be.accessible();
    }
    host.element.style.colorScheme = 'dark';
    await expect(host.element).to.be.accessible();
    await emulateMedia({ forcedColors: 'active' });
    // axe reckons with the colours of the page, not with those the system puts in their place.
    await expect(host.element).to.be.accessible({ ignoredRules: ['color-contrast'] });
  });
});
