/**
 * The only markup of texts: `[nl:Goedemiddag]`, words in another language than the text's, and
 * `[?volunteer:bénévole]`, words the glossary explains. Knows no screen: it gives parts, whoever shows them does the rest.
 */

/** A stretch of text in one language, or one the glossary explains. */
export interface TextPart {
  readonly text: string;
  /** Language of these words when it is not that of the text. */
  readonly lang: string | null;
  /** Entry of the glossary that explains these words. */
  readonly term?: string;
}

const MARK = /\[(?:([a-z]{2})|\?([a-z0-9]+(?:-[a-z0-9]+)*)):([^[\]]*)\]/g;

/** A text in parts, in order. Brackets that mark nothing stay as they are. */
export function parseMarkup(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(MARK)) {
    const [, lang = null, term, words = ''] = match;
    parts.push(
      { text: text.slice(end, match.index), lang: null },
      { text: words, lang, ...(term !== undefined && { term }) },
    );
    end = match.index + match[0].length;
  }
  parts.push({ text: text.slice(end), lang: null });
  return parts.filter((part) => part.text !== '');
}

/** The words alone, as they are read aloud. */
export function plainText(text: string): string {
  return parseMarkup(text)
    .map((part) => part.text)
    .join('');
}

/** True when brackets are left that mark nothing: a mark that was not closed, or not written right. */
export function hasBrokenMarkup(text: string): boolean {
  return /[[\]]/.test(plainText(text));
}

/** The entries of the glossary a text leads to. */
export function termsOf(text: string): readonly string[] {
  return parseMarkup(text).flatMap(({ term }) => term ?? []);
}
