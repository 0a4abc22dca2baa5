/**
 * The one place that names the engine: what the stage uses of Phaser, and nothing else. What is built and tested is
 * a slim Phaser that holds little more than this (packages/devkit/phaser/recipe.mjs); its types are the whole's.
 */
import './quiet-image-probe.js';

export { CANVAS, Game, Scene, WEBGL } from 'phaser';
export type { GameObjects, Types } from 'phaser';
