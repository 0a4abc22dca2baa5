/** Moves the focus inside an activity once its next screen is drawn. Knows no activity. */
import type { MapHost } from './activity.js';

/** Draws again, then focuses; by default the heading of the screen. */
export async function moveFocus(host: MapHost, selector = '[data-autofocus]'): Promise<void> {
  host.update();
  // The map is a Lit element; an element without this promise has drawn already.
  await (host.element as Partial<{ readonly updateComplete: Promise<boolean> }>).updateComplete;
  host.element.shadowRoot?.querySelector<HTMLElement>(`.activity ${selector}`)?.focus();
}
