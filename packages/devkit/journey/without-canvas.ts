/** A script for pages that cannot draw: no canvas gives a context, as in a locked-down browser. Uses nothing outside itself. */
export function takeCanvasAway(): void {
  HTMLCanvasElement.prototype.getContext = () => null;
  if ('OffscreenCanvas' in globalThis) OffscreenCanvas.prototype.getContext = () => null;
}
