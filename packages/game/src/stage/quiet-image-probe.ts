/**
 * Keeps the engine's start-up probe from loading two `data:` pictures, which a strict `img-src` reports.
 *
 * Phaser 4.2.1 tests blend modes we never use (`device/CanvasFeatures`) the moment it is evaluated.
 * This module is imported just before it: for the rest of that same turn of the event loop `new Image()`
 * is an object that loads nothing. No other code runs in between, and the microtask restores it even
 * when the engine throws. The slim Phaser has no such probe: this is for the stock one.
 */
const page = globalThis as { Image: unknown };
const RealImage = page.Image;

page.Image = function SilentImage(): object {
  return {};
};
queueMicrotask(() => {
  page.Image = RealImage;
});

export {};
