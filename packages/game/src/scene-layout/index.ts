/** Where things are in a scene, for the picture and for the controls laid over it. Re-exports only. */
export type { BoxArea, BoxSize, Fit, Standing } from './geometry.js';
export { ITEM_SIZE, cellOf, itemPosition, itemToBox } from './items.js';
export type { ItemPosition } from './items.js';
export { fitLayout, pickLayout } from './pick-layout.js';
export { castPosition, placeToBox, standingToBox } from './places.js';
export { spreadSpots } from './spread.js';
export type { Spot } from './spread.js';
export { visibleSprites } from './visible-sprites.js';
export type { SceneState } from './visible-sprites.js';
