/**
 * Keeps a keyboard inside the game when a change takes away the control that had the focus: its neighbour gets it.
 * Knows no screen; screens that know better say where the focus goes.
 */

const CONTROLS = 'button:not(:disabled), input:not(:disabled), [tabindex], a[href]';

export interface FocusKeeper {
  /** To be called before the document changes. */
  remember(): void;
  /** To be called after it has changed. */
  restore(): void;
}

/** @param findMain - the part of the game whose controls come and go */
export function createFocusKeeper(root: ShadowRoot, findMain: () => HTMLElement | null): FocusKeeper {
  /** The place in the order of controls of what had the focus; null when nothing had it. */
  let place: number | null = null;

  const controls = (): HTMLElement[] =>
    [...(findMain()?.querySelectorAll<HTMLElement>(CONTROLS) ?? [])].filter((control) => isOpen(control));

  return {
    remember() {
      const { activeElement } = root;
      place = activeElement === null ? null : Math.max(0, controls().indexOf(activeElement as HTMLElement));
    },
    restore() {
      const wanted = place;
      place = null;
      const { activeElement } = root;
      if (wanted === null || !document.hasFocus() || (activeElement !== null && isOpen(activeElement)))
        return;
      const open = controls();
      open[Math.min(wanted, open.length - 1)]?.focus();
    },
  };
}

function isOpen(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled');
}
