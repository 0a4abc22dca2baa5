/**
 * What there is to read of an element or of the whole screen, in order, each stretch with its language.
 * Reads the document as it is shown: no screen has to know that it is read.
 */
import type { SpokenPart } from './speech.js';

/** Not read where one text is asked for. */
const UNSPOKEN =
  '[aria-hidden="true"], .visually-hidden, .languages, [data-unspoken], [hidden], svg, textarea, form';
/** Not read of the whole screen: there, what is said to screen readers is said to those who listen too. */
const UNTOLD =
  '[aria-hidden="true"], [hidden], svg, textarea, [data-action="speak"], .failure-detail > p, .bubble';
const BLOCK =
  'p, h1, h2, h3, li, dt, dd, legend, label, strong, summary, button, output, .does, .bubble-name, [role="img"]';
const NAMED = 'button, a, ul, ol, [role="list"], [role="img"]';
/** What a screen consists of, in the order it makes sense in: what is in the panel is what is in hand. */
const PARTS = ['.scene-words', '.page', '.panel', '.overlay', '.foot'] as const;

/** Text in one language, or the end of a sentence. */
type Bit = SpokenPart | null;

/** The words of an element. */
export function wordsOf(element: Element): readonly SpokenPart[] {
  return joined(childBits(element, (child) => (child.matches(UNSPOKEN) ? [] : undefined)));
}

/**
 * The whole screen: who speaks and what they say, the cards in front of the person, then everything that can be
 * pressed. A control says what a screen reader would say of it.
 * @param choice - says the number of an answer, in the language of the screen.
 */
export function wordsOfScreen(
  root: ParentNode,
  locale: string,
  choice: (number: number) => string,
): readonly SpokenPart[] {
  const bubbles = [...root.querySelectorAll('.bubble')].filter(isOnScreen);
  const parts = PARTS.flatMap((part) => [...root.querySelectorAll(part)]).filter(isOnScreen);
  const tell = createTeller((number) => ({ lang: locale, text: choice(number) }));
  return [...bubbles.flatMap(wordsOf), ...parts.flatMap((part) => joined(childBits(part, tell)))];
}

/** What is in front of the person, card by card; nothing of what only lists what else there is. */
export function wordsInFront(root: ParentNode): readonly (readonly SpokenPart[])[] {
  const bubbles = [...root.querySelectorAll('.bubble')].filter(isOnScreen);
  const cards = [...root.querySelectorAll('.panel > *')].filter(
    (card) => isOnScreen(card) && !card.matches(`${UNTOLD}, ul, ol, .row, details`),
  );
  const words = [
    ...bubbles.map(wordsOf),
    ...cards.map((card) =>
      joined(
        childBits(
          card,
          createTeller(() => null),
        ),
      ),
    ),
  ];
  return words.filter((said) => said.length > 0);
}

/** @param choice - what is said before an answer. */
function createTeller(choice: (number: number) => Bit): (child: Element) => readonly Bit[] | undefined {
  let answers = 0;
  const tell = (child: Element): readonly Bit[] | undefined => {
    if (child.matches(UNTOLD)) return [];
    const label = child.matches(NAMED) ? child.getAttribute('aria-label') : null;
    if (label !== null) {
      const name: readonly Bit[] = [null, { lang: langOf(child), text: label }, null];
      if (!child.matches('ul, ol, [role="list"]')) return name;
      const items = childBits(child, tell);
      return items.some((bit) => bit !== null && bit.text.trim() !== '') ? [...name, ...items] : [];
    }
    if (!child.matches('.card')) return undefined;
    answers += 1;
    return [null, choice(answers), null, ...childBits(child, tell), null];
  };
  return tell;
}

/** @param instead - what is said in place of a child's own words; undefined: these. */
function childBits(
  element: Element,
  instead: (child: Element) => readonly Bit[] | undefined,
): readonly Bit[] {
  const lang = langOf(element);
  return [...element.childNodes].flatMap((node): readonly Bit[] => {
    if (node.nodeType === Node.TEXT_NODE) return [{ lang, text: node.textContent ?? '' }];
    if (!(node instanceof Element) || !isShown(node)) return [];
    const bits = instead(node) ?? childBits(node, instead);
    return node.matches(BLOCK) ? [null, ...bits, null] : bits;
  });
}

/** Neighbours in one language together; who speaks and what they say are not one sentence. */
function joined(bits: readonly Bit[]): readonly SpokenPart[] {
  const parts: SpokenPart[] = [];
  for (const bit of bits) {
    const last = parts.at(-1);
    if (bit === null) {
      if (last && last.text.trim() !== '')
        parts[parts.length - 1] = { ...last, text: `${closed(last.text)} ` };
    } else if (last && (last.lang === bit.lang || bit.text.trim() === ''))
      parts[parts.length - 1] = { ...last, text: last.text + bit.text };
    else parts.push(bit);
  }
  return parts
    .map(({ lang, text }) => ({ lang, text: text.replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

function langOf(element: Element): string {
  return element.closest('[lang]')?.getAttribute('lang') ?? document.documentElement.lang;
}

/** What has no box of its own may hold things that have one. */
function isShown(element: Element): boolean {
  return element.checkVisibility() || getComputedStyle(element).display === 'contents';
}

/** The picture in words is for those who do not see it: with the picture on, it lies off the screen. */
function isOnScreen(part: Element): boolean {
  return part.checkVisibility() && part.getBoundingClientRect().width > 1;
}

function closed(text: string): string {
  const trimmed = text.trim();
  return /[.!?…:,]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
