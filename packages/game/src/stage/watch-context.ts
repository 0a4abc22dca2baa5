/**
 * Whether the graphics context is there. A phone may take it away; it usually comes back by itself, and
 * the engine then fills it again. Knows how long to wait, not what is drawn.
 */

export interface ContextWatch {
  readonly isLost: boolean;
  stop(): void;
}

/** How long a page in sight waits for its context before it gives up. */
const PATIENCE_MS = 5000;

export function watchContext(
  canvas: HTMLCanvasElement,
  { onChange, onGivenUp }: { readonly onChange: () => void; readonly onGivenUp: () => void },
  patienceMs = PATIENCE_MS,
): ContextWatch {
  let isLost = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const wait = (): void => {
    timer = setTimeout(() => {
      // A hidden page gets nothing back before it is shown again.
      if (document.hidden) wait();
      else onGivenUp();
    }, patienceMs);
  };
  const onLost = (): void => {
    isLost = true;
    wait();
    onChange();
  };
  const onRestored = (): void => {
    isLost = false;
    clearTimeout(timer);
    onChange();
  };
  canvas.addEventListener('webglcontextlost', onLost);
  canvas.addEventListener('webglcontextrestored', onRestored);

  return {
    get isLost() {
      return isLost;
    },
    stop() {
      clearTimeout(timer);
      canvas.removeEventListener('webglcontextlost', onLost);
      canvas.removeEventListener('webglcontextrestored', onRestored);
    },
  };
}
