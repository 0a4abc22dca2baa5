/**
 * Quotation marks follow one convention a language: « … » in French with “ … ” inside, “ … ” in Dutch and English
 * with ‘ … ’ inside. Looks at marks only; other languages are not looked at.
 */
import { plainText } from '../parse/markup.js';
import { lintTexts } from './lint-texts.js';
import type { LintRule } from './rule.js';

interface Convention {
  readonly open: string;
  readonly close: string;
  /** What opens a quotation within a quotation. Its end is not looked for: ’ is an apostrophe too. */
  readonly inner: string;
  /** Marks of other conventions. */
  readonly foreign: RegExp;
}

const CURLED: Convention = { open: '“', close: '”', inner: '‘', foreign: /["'«»„‟‹›]/u };
const CONVENTIONS: Readonly<Record<string, Convention>> = {
  fr: { open: '«', close: '»', inner: '“', foreign: /["'„‟‹›‘]/u },
  nl: CURLED,
  en: CURLED,
};

export const quotes: LintRule = {
  name: 'quotes',
  lint(context) {
    return lintTexts(context, ({ text, locale }) => {
      const convention = CONVENTIONS[locale];
      const found = convention && misquoted(plainText(text), convention);
      return found ? [{ severity: 'warning', message: `${found}: ${text}` }] : [];
    });
  },
};

/** What is wrong with the marks of a text, or null. */
function misquoted(text: string, { open, close, inner, foreign }: Convention): string | null {
  const stranger = foreign.exec(text)?.[0];
  if (stranger)
    return `${stranger} is not used in this language; write ${open} … ${close}, and ’ for an apostrophe`;
  let isOpen = false;
  for (const mark of text) {
    if (mark === inner && !isOpen)
      return `${inner} is for a quotation within another; write ${open} … ${close}`;
    if (mark !== open && mark !== close) continue;
    if (isOpen === (mark === open))
      return `${mark} stands where none can; ${open} and ${close} come in pairs`;
    isOpen = mark === open;
  }
  return isOpen ? `${open} is not closed; write ${close}` : null;
}
