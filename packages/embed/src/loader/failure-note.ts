/**
 * Says inside an element that its code could not be loaded. What the page's author put inside stays.
 * Comes with the loader, as nothing can be fetched when it is needed. Knows no element.
 */

const MARK = 'data-requapass-note';

/** For the loader's own style sheet. */
export const NOTE_STYLE = `[${MARK}]{margin:0;padding:1rem;border:2px solid;border-radius:1rem}`;

const TEXTS: Readonly<Record<string, string>> = {
  fr: 'Cette partie de la page n’a pas pu se charger. Recharge la page.',
  nl: 'Dit deel van de pagina kon niet laden. Laad de pagina opnieuw.',
  en: 'This part of the page could not load. Reload the page.',
};

/** Calling again for the same element changes nothing. */
export function noteFailure(element: HTMLElement): void {
  if (noteIn(element)) return;
  const lang = languageOf(element);
  const note = document.createElement('p');
  note.setAttribute(MARK, '');
  note.lang = lang;
  note.setAttribute('role', 'alert');
  note.textContent = TEXTS[lang] ?? null;
  element.prepend(note);
}

/** The element came after all. */
export function clearFailure(element: HTMLElement): void {
  noteIn(element)?.remove();
}

function noteIn(element: HTMLElement): Element | null {
  return element.querySelector(`:scope > [${MARK}]`);
}

/** The language around the element, else the browser's, where it is one of ours; else French. */
function languageOf(element: HTMLElement): string {
  const around = element.closest('[lang]')?.getAttribute('lang') ?? '';
  const languages = [around, ...navigator.languages].map((tag) => tag.toLowerCase().split('-')[0] ?? '');
  return languages.find((language) => Object.hasOwn(TEXTS, language)) ?? 'fr';
}
