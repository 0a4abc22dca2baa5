/** @packageDocumentation oEmbed answers and the lines to paste, for servers and build scripts. Re-exports only. */
export { answerOembed, oembedToXml } from './answer-oembed.js';
export type { OembedAnswer } from './answer-oembed.js';
export { makeOembed } from './make-oembed.js';
export type { Bounds, Oembed } from './make-oembed.js';
export { LOCALES, PAGE_NAMES, PAGES } from './pages.js';
export type { Page, PageLocale, PageName } from './pages.js';
export {
  makeAddress,
  makeElementLines,
  makeFrameLine,
  makeShortcode,
  sourcesOf,
  takesTheme,
} from './snippets.js';
export type { SnippetOptions, SnippetWay, SourceName } from './snippets.js';
