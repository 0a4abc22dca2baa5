/**
 * Whether an element can be seen: its page is shown and some of it is within the window.
 * Also inside a frame of another origin. Knows nothing of who wants to know.
 */

export interface VisibilityWatch {
  readonly isVisible: boolean;
  stop(): void;
}

/** Calls `onChange` when it begins or ceases to be visible; an element counts as in sight until seen not to be. */
export function watchVisibility(element: Element, onChange: (isVisible: boolean) => void): VisibilityWatch {
  let isInSight = true;
  let wasVisible = !document.hidden;

  const report = (): void => {
    const isVisible = isInSight && !document.hidden;
    if (isVisible === wasVisible) return;
    wasVisible = isVisible;
    onChange(isVisible);
  };
  const observer = new IntersectionObserver((entries) => {
    isInSight = entries.at(-1)?.isIntersecting ?? isInSight;
    report();
  });
  observer.observe(element);
  document.addEventListener('visibilitychange', report);

  return {
    get isVisible() {
      return wasVisible;
    },
    stop() {
      observer.disconnect();
      document.removeEventListener('visibilitychange', report);
    },
  };
}
