/**
 * Turns `<div data-requapass="game" data-lang="fr">` into the element it stands for.
 * For authors whose content system removes unknown tags. Knows no element: kinds come from outside.
 */
import type { ElementKind } from './kinds.js';

/** Attributes that keep their own name, besides the kind's `data-…` ones. */
const KEPT = ['id', 'class', 'lang', 'dir', 'title'];

/**
 * Puts a new element in the placeholder's place and returns it. What was inside stays inside, as the fallback;
 * a placeholder that is itself a link becomes that fallback.
 */
export function upgradePlaceholder(placeholder: HTMLElement, { tag, attributes }: ElementKind): HTMLElement {
  const element = document.createElement(tag);
  for (const name of KEPT) copyAttribute(placeholder, name, element, name);
  for (const name of attributes) copyAttribute(placeholder, `data-${name}`, element, name);
  placeholder.removeAttribute('data-requapass');
  placeholder.replaceWith(element);
  if (placeholder.localName === 'a') {
    placeholder.removeAttribute('id');
    element.append(placeholder);
  } else {
    element.append(...placeholder.childNodes);
  }
  return element;
}

function copyAttribute(from: Element, name: string, to: Element, newName: string): void {
  const value = from.getAttribute(name);
  if (value !== null) to.setAttribute(newName, value);
}
