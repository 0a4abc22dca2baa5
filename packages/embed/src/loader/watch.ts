/**
 * Finds what `embed.js` serves in a page, now and later, with one observer and one selector.
 * Knows nothing of what is done with a find.
 */

/**
 * Calls `onFound` for every element matching the selector, present or added later. The same element may be
 * handed over more than once. While the page is still being parsed an element may lack its children, so
 * everything is handed over again when parsing ends.
 */
export function watchPage(selector: string, onFound: (element: HTMLElement) => void): void {
  const visit = (root: ParentNode): void => {
    for (const element of root.querySelectorAll<HTMLElement>(selector)) onFound(element);
  };
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof HTMLElement)) continue;
        if (node.matches(selector)) onFound(node);
        visit(node);
      }
    }
  });
  observer.observe(document, { childList: true, subtree: true });
  visit(document);
  document.addEventListener('DOMContentLoaded', () => visit(document), { once: true });
}
