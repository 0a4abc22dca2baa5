/**
 * Registers an element once, whatever else is on the page. Knows no element.
 * A page may load two releases, or the same one twice: the first wins (the platform's rule) and nothing throws.
 */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
