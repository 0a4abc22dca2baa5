/**
 * What there is to read of an element or of the whole screen, in order, each stretch with its language.
 * Reads the document as it is shown: no screen has to know that it is read.
 */
import type { SpokenPart } from './speech.js';

const UNSPOKEN =
  '[aria-hidden="true"], .visually-hidden, .languages, [data-unspoken], [hidden], svg, textarea, form';
const BLOCK = 'p, h1, h2, h3, li, dt, dd, legend, label, strong, summary, button, .does, .bubble-name';

/** The words of an element. */
export function wordsOf(element: Element): readonly SpokenPart[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const parts: SpokenPart[] = [];
  let block: Element | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = (node.textContent ?? '').replace(/\s+/g, ' ');
    if (!parent || text.trim() === '' || !isSpoken(parent, element)) continue;
    const lang = parent.closest('[lang]')?.getAttribute('lang') ?? document.documentElement.lang;
    const here = parent.closest(BLOCK);
    const last = parts.at(-1);
    const isNew = last !== undefined && here !== block;
    block = here;
    // Who speaks and what they say are not one sentence.
    if (last && isNew) parts[parts.length - 1] = { ...last, text: `${closed(last.text)} ` };
    const before = parts.at(-1);
    if (before?.lang === lang) parts[parts.length - 1] = { lang, text: before.text + text };
    else parts.push({ lang, text });
  }
  return parts
    .map(({ lang, text }) => ({ lang, text: text.replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

/**
 * The whole screen: who speaks and what they say, then what there is to choose from, each with its number.
 * @param choice - says the number of a choice, in the language of the screen.
 */
export function wordsOfScreen(
  root: ParentNode,
  locale: string,
  choice: (number: number) => string,
): readonly SpokenPart[] {
  const told = [
    ...root.querySelectorAll('.bubble, .help-line, .hint, .page :is(h2, h3, p), .host, .mission-card'),
  ];
  const outer = told.filter((one) => !told.some((other) => other !== one && other.contains(one)));
  const cards = [...root.querySelectorAll('.panel .card')].filter((card) => card.checkVisibility());
  return [
    ...outer.filter((element) => element.checkVisibility()).flatMap(wordsOf),
    ...cards.flatMap((card, index) => [{ lang: locale, text: choice(index + 1) }, ...wordsOf(card)]),
  ];
}

/** Whatever is skipped has to lie inside what is read: a card in a form is read when it is asked for. */
function isSpoken(parent: Element, element: Element): boolean {
  const skipped = parent.closest(UNSPOKEN);
  return skipped === null || skipped === element || !element.contains(skipped);
}

function closed(text: string): string {
  const trimmed = text.trim();
  return /[.!?…:]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
