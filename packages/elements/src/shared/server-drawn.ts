/** What a server drew of an element is drawn anew here, in one go: nothing of it is seen twice. Knows no element. */
import type { LitElement } from 'lit';

/**
 * Makes the render root of an element, without what a server drew in it. Leaves that alone where the page hydrates
 * Lit's elements (`@lit-labs/ssr-client`): the element then takes the same nodes over.
 *
 * @param create - how Lit makes it: `() => super.createRenderRoot()`
 */
export function replaceServerDrawn<Root>(element: LitElement, create: () => Root): Root {
  const drawn = [...(element.shadowRoot?.childNodes ?? [])];
  const root = create();
  // Lit is about to draw before what was there: it would do without, if it took it over. A global says too little,
  // since a bundle may run Lit before the script that lets it hydrate.
  if (element.renderOptions.renderBefore && drawn.length > 0) {
    for (const node of drawn) node.remove();
    element.renderOptions.renderBefore = element.shadowRoot?.firstChild ?? null;
  }
  return root;
}
