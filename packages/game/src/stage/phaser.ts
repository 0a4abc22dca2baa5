/**
 * The one place that names the engine: what the stage uses of Phaser, and nothing else.
 * A slim build takes its place here.
 */
import './quiet-image-probe.js';

export { CANVAS, Game, Scene, WEBGL } from 'phaser';
export type { Cameras, GameObjects, Tweens, Types } from 'phaser';
