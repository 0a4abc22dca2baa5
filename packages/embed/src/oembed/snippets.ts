/** The lines a webmaster pastes. Knows the folder's address, its pages and its elements; writes no file and draws nothing. */
import { PAGES, type PageLocale, type PageName } from './pages.js';

export interface SnippetOptions {
  /** Absolute address of the folder, ending in a slash. */
  readonly folder: string;
  readonly page: PageName;
  readonly locale: PageLocale;
  /** Left out where it is `auto`. */
  readonly theme?: string;
  /** Absolute address of a pack's folder. Left out where it is empty or the page takes none. */
  readonly content?: string;
  /** Absolute address of an outcome or of badges. Left out where it is empty or the page takes none. */
  readonly src?: string;
}

/** What a page may be given to show, besides its language and colours. */
export type SourceName = 'content' | 'src';
const SOURCE_NAMES: readonly SourceName[] = ['content', 'src'];

/** The sources a page takes. */
export function sourcesOf(page: PageName): readonly SourceName[] {
  return SOURCE_NAMES.filter((name) => PAGES[page].parameters.includes(name));
}

export type SnippetWay = 'element' | 'frame' | 'wordpress' | 'address';

/** Whether a chosen theme is written into the line: the map and the badges follow the page they stand in. */
export function takesTheme(page: PageName, way: SnippetWay): boolean {
  return page === 'game' || way === 'frame' || way === 'address';
}

function givenSources(options: SnippetOptions): [SourceName, string][] {
  return sourcesOf(options.page).flatMap((name): [SourceName, string][] => {
    const value = options[name];
    return value ? [[name, value]] : [];
  });
}

const FRAME_RIGHTS = 'fullscreen; clipboard-write; autoplay';

/** Address of a page with its options. */
export function makeAddress(options: SnippetOptions): string {
  const { folder, page, locale, theme = 'auto' } = options;
  const url = new URL(`${page}.html`, folder);
  url.searchParams.set('lang', locale);
  if (theme !== 'auto') url.searchParams.set('theme', theme);
  for (const [name, value] of givenSources(options)) url.searchParams.set(name, value);
  return url.href;
}

/** One line without a script. */
export function makeFrameLine(options: SnippetOptions): string {
  return frameOf({
    src: makeAddress(options),
    title: PAGES[options.page].titles[options.locale],
    width: '100%',
    height: PAGES[options.page].height,
  });
}

export function frameOf({
  src,
  title,
  width,
  height,
}: {
  readonly src: string;
  readonly title: string;
  readonly width: number | string;
  readonly height: number;
}): string {
  return (
    `<iframe src="${attribute(src)}" title="${attribute(title)}" width="${width}" height="${height}" ` +
    `loading="lazy" referrerpolicy="strict-origin-when-cross-origin" allow="${FRAME_RIGHTS}"></iframe>`
  );
}

interface ElementOfPage {
  readonly tag: string;
  /** Name of its shortcode in WordPress. */
  readonly shortcode: string;
  readonly fixed?: string;
  /** Its own name of `content`. */
  readonly content: string;
}

const MAP = { tag: 'requapass-competence-map', shortcode: 'requapass_map', content: 'content-base' } as const;

const ELEMENTS: Readonly<Record<PageName, ElementOfPage>> = {
  game: { tag: 'requapass-game', shortcode: 'requapass_game', content: 'content' },
  map: MAP,
  self: { ...MAP, fixed: ' mode="self"' },
  badges: { tag: 'requapass-badge-showcase', shortcode: 'requapass_badges', content: '' },
};

function elementAttributes(options: SnippetOptions): string {
  const { page, theme = 'auto' } = options;
  const { fixed = '', content } = ELEMENTS[page];
  const colours = theme !== 'auto' && takesTheme(page, 'element') ? ` theme="${attribute(theme)}"` : '';
  const sources = givenSources(options).map(
    ([name, value]) => ` ${name === 'content' ? content : name}="${attribute(value)}"`,
  );
  return fixed + sources.join('') + colours;
}

/** The script line, once a page, and the element with a link inside for where no script runs. */
export function makeElementLines(options: SnippetOptions): string {
  const { folder, page, locale } = options;
  const { tag } = ELEMENTS[page];
  const link = `<a href="${attribute(makeAddress(options))}">${text(PAGES[page].titles[locale])}</a>`;
  return (
    `<script type="module" async src="${attribute(new URL('embed.js', folder).href)}"></script>\n` +
    `<${tag} lang="${locale}"${elementAttributes(options)}>${link}</${tag}>`
  );
}

/** The shortcode of the WordPress plugin, which knows the folder, and the colours unless chosen, from its settings. */
export function makeShortcode(options: SnippetOptions): string {
  // A bracket would end the shortcode.
  const attributes = elementAttributes(options).replaceAll('[', '%5B').replaceAll(']', '%5D');
  return `[${ELEMENTS[options.page].shortcode} lang="${options.locale}"${attributes}]`;
}

function attribute(value: string): string {
  return text(value).replaceAll('"', '&quot;');
}

function text(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
