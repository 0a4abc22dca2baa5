/**
 * Where the focus goes after the next drawing: to the goal of a new screen, else to the first of some selectors that
 * is there. Knows the hooks of the control layer, no screen.
 */

/** What takes the focus when the person faces something new. */
const GOALS = {
  screen: '[data-autofocus]',
  restart: '[data-autofocus]',
  help: '[data-help-line]',
  experience: '[data-experience-focus]',
  failure: '[data-failure]',
} as const;

export interface FocusMover {
  /** Something new is faced after the next drawing. */
  goTo(goal: keyof typeof GOALS): void;
  /** The person stays on the same screen: the first that is there, unless there is a goal. */
  stayAt(selectors: readonly string[]): void;
  /** To be called after each drawing. */
  move(): void;
}

export function createFocusMover(root: ShadowRoot): FocusMover {
  let goal: keyof typeof GOALS | null = null;
  let after: readonly string[] = [];
  const find = (selector: string): HTMLElement | null => root.querySelector<HTMLElement>(selector);

  return {
    goTo: (next) => {
      goal = next;
    },
    stayAt: (selectors) => {
      after = selectors;
    },
    move() {
      const reached = goal;
      const selectors = reached === null ? after : [GOALS[reached]];
      goal = null;
      after = [];
      if (selectors.length === 0) return;
      const target = selectors.map(find).find((element) => element !== null);
      // A frame must not take the focus from the page around it before the person has come in.
      if (document.hasFocus()) target?.focus({ preventScroll: reached === null });
      if (reached === null) target?.scrollIntoView({ block: 'nearest' });
      if (reached === 'screen') for (const box of ['.app', '.panel']) find(box)?.scrollTo({ top: 0 });
    },
  };
}
