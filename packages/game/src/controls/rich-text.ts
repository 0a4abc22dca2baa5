/**
 * Sentences of the content with words in another language marked `[nl:Goedemiddag]`, or explained `[?crew:équipe]`.
 * Knows the mark-up, not the sentences.
 */
import { html, type TemplateResult } from 'lit';
import { isLocale } from '@requapass/framework';

export interface TextSegment {
  readonly text: string;
  /** Language of this segment where it differs from the sentence's. */
  readonly lang: string | null;
  /** Entry of the glossary that explains it. */
  readonly term?: string;
}

const MARK = /\[(?:([a-z]{2})|\?([a-z0-9-]+)):([^\]]*)\]/g;

/** Splits a sentence into segments; whatever is not a well-formed mark stays as it is. */
export function parseRichText(text: string): readonly TextSegment[] {
  const segments: TextSegment[] = [];
  let end = 0;
  for (const match of text.matchAll(MARK)) {
    const [whole, lang = null, term, words = ''] = match;
    if (lang !== null && !isLocale(lang)) continue;
    if (match.index > end) segments.push({ text: text.slice(end, match.index), lang: null });
    segments.push({ text: words, lang, ...(term !== undefined && { term }) });
    end = match.index + whole.length;
  }
  if (end < text.length || segments.length === 0) segments.push({ text: text.slice(end), lang: null });
  return segments;
}

/** The sentence without its marks, for announcements and names. */
export function plainText(text: string): string {
  return parseRichText(text)
    .map((segment) => segment.text)
    .join('');
}

/** @see glossedText - where words may be explained. */
export function richText(text: string): TemplateResult {
  return html`${parseRichText(text).map((segment) =>
    segment.lang === null ? segment.text : html`<span lang=${segment.lang}>${segment.text}</span>`,
  )}`;
}
