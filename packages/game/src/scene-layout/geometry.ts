/**
 * The few shapes the layout functions speak of. Two spaces: *layout units* (a scene's own drawing)
 * and *CSS pixels* of the box the scene is shown in.
 */

/** Width and height of a box, in CSS pixels. */
export interface BoxSize {
  readonly width: number;
  readonly height: number;
  /** How much of the height, at the top, words lie over: the safe area keeps below it. Default 0. */
  readonly headroom?: number;
}

/** A rectangle in CSS pixels, from the top left corner of the box. */
export interface BoxArea {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How layout units become CSS pixels: `css = unit × scale + offset`. */
export interface Fit {
  readonly scale: number;
  readonly offsetX: number;
  readonly offsetY: number;
}

/** Where something stands: its bottom centre, in layout units. */
export interface Standing {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly isFlipped: boolean;
}
