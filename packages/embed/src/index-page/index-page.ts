/**
 * Entry of the folder's own page: choose what to show, look at it, copy a line, print a code for a workshop. What is
 * copied comes from `oembed/snippets.ts`; without scripts the page is a list of links.
 */
import { correction, generate } from 'lean-qr';
import { toSvgDataURL } from 'lean-qr/extras/svg';
import { LOCALES, PAGE_NAMES, PAGES, type PageLocale } from '../oembed/pages.js';
import { makeAddress, makeElementLines, makeFrameLine, type SnippetOptions } from '../oembed/snippets.js';
import { INDEX_STRINGS } from './index-strings.js';

const folder = new URL('.', location.href).href;
const locale = localeOf(...navigator.languages);
const strings = INDEX_STRINGS[locale];
const form = byId('choose', HTMLFormElement);

function show(): void {
  const options = chosen();
  const { page, locale: pageLocale } = options;
  const address = makeAddress(options);
  const title = PAGES[page].titles[pageLocale];
  const link = byId('address', HTMLAnchorElement);
  link.href = address;
  link.textContent = address;
  const sheetTitle = byId('sheet-title', HTMLElement);
  sheetTitle.textContent = title;
  sheetTitle.lang = pageLocale;
  const code = byId('code', HTMLImageElement);
  code.src = toSvgDataURL(generate(address, { minCorrectionLevel: correction.M }), {
    on: 'black',
    off: 'white',
  });
  code.alt = strings.codeOf(address);
  byId('frame-line', HTMLTextAreaElement).value = makeFrameLine(options);
  byId('element-lines', HTMLTextAreaElement).value = makeElementLines(options);
  const frame = document.createElement('iframe');
  frame.src = address;
  frame.title = title;
  frame.height = String(PAGES[page].height);
  frame.loading = 'lazy';
  byId('preview', HTMLElement).replaceChildren(frame);
}

function chosen(): SnippetOptions {
  const data = new FormData(form);
  const page = PAGE_NAMES.find((name) => name === data.get('page')) ?? 'game';
  return { folder, page, locale: localeOf(String(data.get('locale'))), theme: String(data.get('theme')) };
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const field = byId(button.dataset['copy'] ?? '', HTMLTextAreaElement);
  const told = byId('told', HTMLElement);
  button.after(told);
  try {
    await navigator.clipboard.writeText(field.value);
    told.textContent = strings.copied;
  } catch {
    field.select();
    told.textContent = strings.notCopied;
  }
}

function localeOf(...tags: readonly string[]): PageLocale {
  const languages = tags.map((tag) => tag.toLowerCase().split('-')[0]);
  return languages.flatMap((language) => LOCALES.find((each) => each === language) ?? [])[0] ?? 'fr';
}

function byId<T extends HTMLElement>(id: string, kind: new () => T): T {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`index.html has no ${kind.name} #${id}`);
  return element;
}

document.documentElement.lang = locale;
for (const element of document.querySelectorAll<HTMLElement>('[data-text]')) {
  const text = strings[element.dataset['text'] as keyof typeof strings];
  if (typeof text === 'string') element.textContent = text;
}
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]'))
  button.addEventListener('click', () => void copy(button));
byId('print', HTMLButtonElement).addEventListener('click', () => print());
form.addEventListener('change', show);
(form.elements.namedItem('locale') as HTMLSelectElement).value = locale;
form.hidden = false;
byId('result', HTMLElement).hidden = false;
show();
