/**
 * Where the camera looks: the fit of a layout as zoom and scroll, and the way to a place and back. Pure.
 */
import type { BoxSize, Fit } from '../scene-layout/index.js';
import { easeIn, easeInOut, easeOut } from './pose.js';

/** `screen pixel = (unit − scroll) × zoom`, in pixels of the canvas. `opacity` is the whole canvas's. */
export interface Look {
  readonly zoom: number;
  readonly scrollX: number;
  readonly scrollY: number;
  readonly opacity: number;
}

/** The whole scene, as it rests. */
export function lookAtAll(fit: Fit, pixelRatio: number): Look {
  return {
    zoom: fit.scale * pixelRatio,
    scrollX: -fit.offsetX / fit.scale,
    scrollY: -fit.offsetY / fit.scale,
    opacity: 1,
  };
}

/** Left and right edge of what is seen, in layout units. */
export function edgesOf(fit: Fit, box: BoxSize): { readonly left: number; readonly right: number } {
  return { left: -fit.offsetX / fit.scale, right: (box.width - fit.offsetX) / fit.scale };
}

/** The same look, `times` nearer, with a point of the scene (layout units) staying where it is seen. */
export function nearer(look: Look, times: number, point: { readonly x: number; readonly y: number }): Look {
  return {
    zoom: look.zoom * times,
    scrollX: point.x - (point.x - look.scrollX) / times,
    scrollY: point.y - (point.y - look.scrollY) / times,
    opacity: look.opacity,
  };
}

export const LEAVE_MS = 240;
export const ARRIVE_MS = 300;

/** On the way out: closer to a point, and fading. */
export function leavingLook(rest: Look, point: { readonly x: number; readonly y: number }, t: number): Look {
  return { ...nearer(rest, 1 + 0.5 * easeIn(t), point), opacity: 1 - easeIn(t) };
}

/** On the way in: from a little too near to the whole scene. */
export function arrivingLook(rest: Look, point: { readonly x: number; readonly y: number }, t: number): Look {
  return { ...nearer(rest, 1.06 - 0.06 * easeOut(t), point), opacity: easeOut(t) };
}

export const GLIDE_MS = 320;

/** From one look to another, as when words need room above the scene. */
export function glidingLook(from: Look, to: Look, t: number): Look {
  const way = easeInOut(t);
  const between = (a: number, b: number): number => a + (b - a) * way;
  return {
    zoom: between(from.zoom, to.zoom),
    scrollX: between(from.scrollX, to.scrollX),
    scrollY: between(from.scrollY, to.scrollY),
    opacity: between(from.opacity, to.opacity),
  };
}

export function isSameLook(a: Look, b: Look): boolean {
  return a.zoom === b.zoom && a.scrollX === b.scrollX && a.scrollY === b.scrollY && a.opacity === b.opacity;
}
