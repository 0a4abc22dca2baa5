/**
 * The oEmbed answer for a page of the folder: what a site that is given its bare address shows (oembed.com, 1.0).
 * Knows no server and writes no file.
 */
import { LOCALES, PAGE_NAMES, PAGES, type PageLocale, type PageName } from './pages.js';
import { frameOf } from './snippets.js';

/** oEmbed's `rich` response. */
export interface Oembed {
  readonly type: 'rich';
  readonly version: '1.0';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** Seconds. */
  readonly cache_age: number;
  readonly html: string;
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
}

/** The greatest size the site that embeds allows, in CSS px. */
export interface Bounds {
  readonly maxWidth?: number | undefined;
  readonly maxHeight?: number | undefined;
}

const SHARE_PICTURE = { file: 'share.png', width: 1200, height: 630 };
const THEMES = ['light', 'dark', 'auto'];

/**
 * The answer for one address, or null where it is no page of this folder.
 *
 * @param address - of the page, with its parameters; unknown and wrong ones are left out of what is embedded.
 * @param folder - absolute address of the folder, ending in a slash.
 */
export function makeOembed(
  address: string,
  folder: string,
  { maxWidth = Infinity, maxHeight = Infinity }: Bounds = {},
): Oembed | null {
  const page = pageOf(address, folder);
  if (page === null) return null;
  const { titles, parameters, ...size } = PAGES[page];
  const asked = new URL(address).searchParams;
  const src = new URL(`${page}.html`, folder);
  const locale = localeIn(asked);
  if (locale) src.searchParams.set('lang', locale);
  const theme = asked.get('theme');
  if (theme !== null && THEMES.includes(theme)) src.searchParams.set('theme', theme);
  for (const name of parameters) {
    const value = asked.get(name);
    if (value !== null) src.searchParams.set(name, value);
  }
  const title = titles[locale ?? 'fr'];
  const width = Math.min(size.width, maxWidth);
  const height = Math.min(size.height, maxHeight);
  // A thumbnail has to respect the bounds too, and ours has one size.
  const hasThumbnail = SHARE_PICTURE.width <= maxWidth && SHARE_PICTURE.height <= maxHeight;
  return {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: 'Requapass',
    provider_url: new URL(folder).origin,
    cache_age: 86_400,
    html: frameOf({ src: src.href, title, width, height }),
    width,
    height,
    ...(hasThumbnail && {
      thumbnail_url: new URL(SHARE_PICTURE.file, folder).href,
      thumbnail_width: SHARE_PICTURE.width,
      thumbnail_height: SHARE_PICTURE.height,
    }),
  };
}

function pageOf(address: string, folder: string): PageName | null {
  if (!URL.canParse(address)) return null;
  const { origin, pathname } = new URL(address);
  return PAGE_NAMES.find((name) => new URL(`${name}.html`, folder).href === origin + pathname) ?? null;
}

function localeIn(parameters: URLSearchParams): PageLocale | null {
  const language = parameters.get('lang')?.toLowerCase().split(/[-_]/)[0];
  return LOCALES.find((locale) => locale === language) ?? null;
}
