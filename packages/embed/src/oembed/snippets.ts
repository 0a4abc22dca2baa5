/** The lines a webmaster pastes. Knows the folder's address and its pages; writes no file and draws nothing. */
import { PAGES, type PageLocale, type PageName } from './pages.js';

export interface SnippetOptions {
  /** Absolute address of the folder, ending in a slash. */
  readonly folder: string;
  readonly page: PageName;
  readonly locale: PageLocale;
  /** Left out where it is `auto`. */
  readonly theme?: string;
}

const FRAME_RIGHTS = 'fullscreen; clipboard-write; autoplay';

/** Address of a page with its options. */
export function makeAddress({ folder, page, locale, theme = 'auto' }: SnippetOptions): string {
  const url = new URL(`${page}.html`, folder);
  url.searchParams.set('lang', locale);
  if (theme !== 'auto') url.searchParams.set('theme', theme);
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

const ELEMENTS: Readonly<Record<PageName, readonly [tag: string, attributes: string]>> = {
  game: ['requapass-game', ''],
  map: ['requapass-competence-map', ''],
  self: ['requapass-competence-map', ' mode="self"'],
  badges: ['requapass-badge-showcase', ''],
};

/** The script line, once a page, and the element with a link inside for where no script runs. */
export function makeElementLines(options: SnippetOptions): string {
  const { folder, page, locale, theme = 'auto' } = options;
  const [tag, attributes] = ELEMENTS[page];
  const colours = theme !== 'auto' && page === 'game' ? ` theme="${theme}"` : '';
  const link = `<a href="${attribute(makeAddress(options))}">${text(PAGES[page].titles[locale])}</a>`;
  return (
    `<script type="module" async src="${attribute(new URL('embed.js', folder).href)}"></script>\n` +
    `<${tag} lang="${locale}"${attributes}${colours}>${link}</${tag}>`
  );
}

function attribute(value: string): string {
  return text(value).replaceAll('"', '&quot;');
}

function text(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
