import { expect, waitUntil } from '@open-wc/testing';
import { makePortfolio, readAnyDocument } from '@requapass/assessment/portfolio.js';
import { type FakeMapHost, type FakeMapOptions, fakeMapHost } from '../../testing/fake-map-host.js';
import { everything, SENTENCES } from '../../testing/sample-portfolio.js';
import { readFragment } from '../handed-over/read-handed-over.js';
import * as exports from './index.js';

interface Saved {
  readonly name: string;
  readonly content: Blob;
}

let host: FakeMapHost;
let saved: Saved[] = [];
let restore: (() => void)[] = [];

async function openExports(options: FakeMapOptions = {}): Promise<FakeMapHost> {
  host = await fakeMapHost({ portfolio: everything(), sentences: SENTENCES.fr, ...options });
  await host.open(exports);
  return host;
}

/** Replaces what the browser would do; the test gives it back. */
function replace<Owner extends object, Key extends keyof Owner>(
  owner: Owner,
  key: Key,
  value: Owner[Key],
): void {
  const had = Object.getOwnPropertyDescriptor(owner, key);
  Object.defineProperty(owner, key, { value, configurable: true, writable: true });
  restore.push(() => {
    if (had) Object.defineProperty(owner, key, had);
    else delete owner[key];
  });
}

function button(form: string): HTMLButtonElement {
  return host.find(`button[data-form="${form}"]`) as HTMLButtonElement;
}

async function save(form: string): Promise<Saved> {
  const before = saved.length;
  button(form).click();
  await waitUntil(() => saved.length > before, `${form} is saved`, { timeout: 8000 });
  await host.drawn();
  return saved.at(-1) as Saved;
}

async function openPanel(form: string): Promise<void> {
  button(form).click();
  await waitUntil(() => host.find('.exports-panel'), `the panel of ${form} is open`);
  await host.drawn();
}

function option(words: string): HTMLInputElement {
  const found = host.all('.exports-option').find((label) => label.textContent.includes(words));
  return found?.querySelector('input') as HTMLInputElement;
}

describe('taking the map along', () => {
  beforeEach(() => {
    saved = [];
    restore = [];
    let last = new Blob();
    replace(URL, 'createObjectURL', (content) => {
      last = content as Blob;
      return 'blob:test';
    });
    replace(HTMLAnchorElement.prototype, 'click', function click(this: HTMLAnchorElement) {
      saved.push({ name: this.download, content: last });
    });
  });
  afterEach(() => {
    for (const back of restore) back();
    host.element.remove();
  });

  it('is accessible, with its choices and its panels open', async () => {
    await openExports();
    option('Celles que je choisis').click();
    await openPanel('cv');
    await expect(host.element).to.be.accessible();
    await openPanel('json');
    await expect(host.element).to.be.accessible();
  });

  it('keeps every name inside its button in 320 px with text at 200 %', async () => {
    await openExports({ locale: 'fr' });
    host.element.style.cssText = 'display: block; width: 320px; font-size: 200%';
    await host.drawn();
    const wide = [...host.element.shadowRoot!.querySelectorAll<HTMLElement>('.exports-form')]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map(({ textContent }) => textContent.trim());
    expect(wide).to.deep.equal([]);
  });

  it('fits 280 px without scrolling sideways', async () => {
    await openExports();
    host.element.style.cssText = 'display: block; width: 280px';
    await openPanel('cv');
    const { scrollWidth, clientWidth } = host.find('.activity') as HTMLElement;
    expect(scrollWidth).to.be.at.most(clientWidth);
  });

  it('says so when there is nothing to take', async () => {
    await openExports({
      portfolio: { ...everything(), outcomes: [], experiences: [], confirmations: [], stances: [] },
    });
    expect(host.text).to.include('Ta carte est encore vide');
    expect(host.find('button')).to.equal(null);
  });

  it('asks before anything is made which opinions go along, and begins without "I don’t know"', async () => {
    await openExports();
    const chosen = (): string[] =>
      host.all('[name="exports-opinions"]:checked').map((box) => box.getAttribute('value') ?? '');
    expect(chosen()).to.deep.equal(['clear']);
    expect(host.text).to.contain('Mes avis, sans « Je ne sais pas »');
    const table = async (): Promise<string> => (await save('csv')).content.text();
    expect(await table())
      .to.contain('Pas vraiment')
      .and.not.to.contain('Je ne sais pas');
    host.find('[name="exports-opinions"][value="none"]')?.click();
    expect(await table()).not.to.match(/Pas vraiment|Je ne sais pas/);
    host.find('[name="exports-opinions"][value="all"]')?.click();
    expect(await table()).to.contain('Je ne sais pas');
    await openPanel('json');
    host.find('.exports-panel > button')?.click();
    await waitUntil(() => saved.at(-1)?.name.endsWith('.json'), 'the file is saved');
    const whole = await saved.at(-1)?.content.text();
    expect(JSON.parse(whole ?? ''), 'a file that comes back keeps all').to.deep.equal(everything());
  });

  it('asks nothing of opinions where there are none', async () => {
    await openExports({ portfolio: makePortfolio({ experiences: everything().experiences }) });
    expect(host.all('[name="exports-opinions"]').length).to.equal(0);
  });

  it('says beside its button that a file is saved, and nowhere else', async () => {
    await openExports();
    const beside = (form: string): string =>
      button(form).parentElement?.querySelector('[role="status"]')?.textContent ?? '';
    await save('csv');
    expect(beside('csv')).to.contain('.csv');
    expect(host.all('[role="status"]').filter(({ textContent }) => textContent.trim()).length).to.equal(1);
    await save('svg');
    expect(beside('csv')).to.equal('');
    expect(beside('svg')).to.contain('.svg');
  });

  it('saves a picture that can be decoded, twice as large as drawn', async () => {
    await openExports();
    const { name, content } = await save('png');
    expect(name).to.match(/^mes-competences-\d{4}-\d\d-\d\d\.png$/);
    const picture = await createImageBitmap(content);
    expect(picture.width).to.equal(2400);
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.drawImage(picture, 0, 0);
    const { data } = context.getImageData(0, 0, picture.width, picture.height);
    expect([...data.slice(0, 4)], 'white paper').to.deep.equal([255, 255, 255, 255]);
    const colours = new Set<string>();
    for (let at = 0; at < data.length; at += 4 * 97)
      colours.add(`${data[at]},${data[at + 1]},${data[at + 2]}`);
    for (const pole of ['244,162,89', '124,198,201', '143,167,223']) expect([...colours]).to.include(pole);
    expect(host.formats).to.deep.equal(['png']);
  });

  it('gives a link that brings the whole map back, and shows it as a code where it is short enough', async () => {
    await openExports({ attributes: { 'map-url': 'https://partner.example/map' } });
    await openPanel('link');
    expect(host.find('.exports-panel-title')?.textContent).to.equal('Ta carte, sur un autre téléphone');
    const link = host.find<HTMLTextAreaElement>('.confirm-link')?.value ?? '';
    expect(link).to.match(/^https:\/\/partner\.example\/map#requapass-map=1/);
    expect(readFragment(link)).to.deep.equal({ ok: true, kind: 'portfolio', document: everything() });
    await expect(host.element).to.be.accessible();
    // No code is offered that could not be scanned.
    expect(host.find('[data-do="code"]')).to.equal(null);
    expect(host.find('.confirm-hand-over')?.textContent).to.include('trop long pour un code QR');
    expect(host.find('.confirm-link')?.clientHeight).to.be.below(200);
    option('Mes expériences').click();
    const shorter = () => readFragment(host.find<HTMLTextAreaElement>('.confirm-link')?.value ?? '');
    await waitUntil(
      () => host.find<HTMLTextAreaElement>('.confirm-link')?.value !== link,
      'it is made again',
    );
    expect(shorter()).to.deep.equal({
      ok: true,
      kind: 'portfolio',
      document: { ...everything(), experiences: [] },
    });
    host.find('[data-do="copy"]')?.click();
    await waitUntil(() => host.find('.confirm-told')?.textContent !== '', 'it was copied, or marked');
  });

  it('shows a small map as a code for another phone', async () => {
    await openExports({ portfolio: makePortfolio({ experiences: everything().experiences }) });
    await openPanel('link');
    host.find('[data-do="code"]')?.click();
    await waitUntil(() => host.find('.confirm-code svg'), 'the code is drawn');
    expect(host.text).to.include('Vise ce code avec l’autre téléphone.');
    await expect(host.element).to.be.accessible();
  });

  it('where the canvas is refused says so, and gives the SVG instead', async () => {
    await openExports();
    replace(HTMLCanvasElement.prototype, 'getContext', (() => null) as HTMLCanvasElement['getContext']);
    button('png').click();
    await waitUntil(() => host.find('.exports-problem'), 'the problem is shown');
    expect(host.text).to.include('Prends l’image SVG').and.to.include('export-canvas-refused');
    expect(saved).to.deep.equal([]);
    host.find('.exports-problem button')?.click();
    await waitUntil(() => saved.length > 0, 'the svg is saved');
    const svg = new DOMParser().parseFromString(await (saved[0] as Saved).content.text(), 'image/svg+xml');
    expect(svg.querySelector('parsererror')).to.equal(null);
    expect(svg.querySelector('title')?.textContent).to.include('Mes compétences');
  });

  it('does not believe a canvas that gives noise back', async () => {
    await openExports();
    replace(CanvasRenderingContext2D.prototype, 'getImageData', () => new ImageData(8, 8));
    button('png').click();
    await waitUntil(() => host.find('.exports-problem'), 'the problem is shown');
    expect(saved).to.deep.equal([]);
  });

  it('saves the table with a byte order mark and the names of the chosen language', async () => {
    await openExports();
    const language = host.find('select') as HTMLSelectElement;
    language.value = 'nl';
    language.dispatchEvent(new Event('change'));
    const { content } = await save('csv');
    const bytes = new Uint8Array(await content.arrayBuffer());
    expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
    expect(await content.text()).to.include('Mondeling communiceren');
    expect(host.text, 'the page stays French').to.include('Emporter ma carte');
  });

  it('saves the whole map so that it can be read again, and one outcome alone', async () => {
    await openExports();
    await openPanel('json');
    host.find('.exports-panel > button')?.click();
    await waitUntil(() => saved.length === 1, 'the whole is saved');
    const whole = readAnyDocument(await (saved[0] as Saved).content.text());
    expect(whole).to.deep.equal({ ok: true, kind: 'portfolio', document: host.portfolio });
    await host.drawn();
    option('La Passerelle, novembre').click();
    await host.drawn();
    host.find('.exports-panel > button')?.click();
    await waitUntil(() => saved.length === 2, 'the outcome is saved');
    const one = readAnyDocument(await (saved[1] as Saved).content.text());
    expect(one).to.deep.equal({ ok: true, kind: 'outcome', document: host.portfolio.outcomes[0]?.outcome });
  });

  it('keeps a sentence as the person changed it, whatever they choose after, until they take it back', async () => {
    await openExports();
    await openPanel('cv');
    const field = (): HTMLTextAreaElement => host.find('#exports-cv-speak') as HTMLTextAreaElement;
    const proposed = field().value;
    expect(proposed).to.include('Confirmé par Nadia B.');
    field().value = 'J’accueille trente familles.';
    field().dispatchEvent(new InputEvent('input'));
    option('Les confirmations').click();
    button('cv').click();
    await host.drawn();
    expect(host.find('.exports-panel')).to.equal(null);
    await openPanel('cv');
    expect(field().value).to.equal('J’accueille trente familles.');
    option('Les confirmations').click();
    await host.drawn();
    host.find('.exports-sentence[data-id="speak"] .exports-row button:last-child')?.click();
    await waitUntil(() => field().value === proposed, 'the proposed sentence is back');
    expect(host.element.shadowRoot?.activeElement).to.equal(field());
  });

  it('copies what is written, and where it may not, selects it and says so', async () => {
    await openExports();
    await openPanel('cv');
    const copied: string[] = [];
    replace(navigator.clipboard, 'writeText', (text) => {
      copied.push(text);
      return Promise.resolve();
    });
    host.find('.exports-sentence[data-id="speak"] button')?.click();
    await waitUntil(() => host.text.includes('Copié.'), 'it says that it is copied');
    expect(copied[0]).to.match(/^Dans une association/);
    expect(host.formats).to.deep.equal(['cv']);
    replace(navigator.clipboard, 'writeText', () => Promise.reject(new Error('denied')));
    host.find('.exports-sentence[data-id="speak"] button')?.click();
    await waitUntil(() => host.text.includes('La copie est bloquée ici'), 'it says that copying is refused');
    const field = host.find('#exports-cv-speak') as HTMLTextAreaElement;
    expect(field.selectionEnd - field.selectionStart).to.equal(field.value.length);
  });

  it('shows how far it is when it takes long, can be stopped, and loses nothing', async () => {
    await openExports();
    const name = host.find('input[name="exports-name"]') as HTMLInputElement;
    name.value = 'Inès';
    name.dispatchEvent(new InputEvent('input'));
    replace(host, 'evidenceSentences', () => new Promise(() => {}));
    button('pdf').focus();
    button('pdf').click();
    await waitUntil(() => host.find('.exports-cancel'), 'the progress is shown');
    host.find('.exports-cancel')?.focus();
    host.find('.exports-cancel')?.click();
    await waitUntil(() => host.text.includes('C’est arrêté'), 'it says that it stopped');
    await waitUntil(() => host.element.shadowRoot?.activeElement === button('pdf'), 'the focus is back');
    expect((host.find('input[name="exports-name"]') as HTMLInputElement).value).to.equal('Inès');
    expect(saved).to.deep.equal([]);
  });

  it('a failure says what to do, keeps everything and lets one try again', async () => {
    await openExports();
    replace(host, 'evidenceSentences', () => Promise.reject(new Error('boom')));
    button('svg').click();
    await waitUntil(() => host.find('.exports-problem'), 'the problem is shown');
    expect(host.text).to.include('Ta carte est intacte').and.to.include('export-failed: boom');
    replace(host, 'evidenceSentences', () => Promise.resolve(SENTENCES.fr));
    await save('svg');
    expect(host.find('.exports-problem')).to.equal(null);
  });

  it('takes nothing while no competence is ticked', async () => {
    await openExports();
    option('Celles que je choisis').click();
    await host.drawn();
    for (const box of host.all('.exports-competences input')) box.click();
    await host.drawn();
    expect(host.text).to.include('Coche au moins une compétence');
    expect(button('pdf').disabled).to.equal(true);
    expect(button('json').disabled).to.equal(false);
  });
});
