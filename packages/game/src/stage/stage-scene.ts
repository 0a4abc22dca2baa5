/**
 * The engine's one scene. It hands time on and lends its camera; it decides nothing.
 */
import { Scene } from './phaser.js';
import type { Look } from './view-port.js';

export interface FrameListener {
  /** A frame is about to be drawn, this long after the last one. */
  onFrame(elapsedMs: number): void;
  /** It is drawn: nothing needs another one unless it says so. */
  onDrawn(): void;
}

/** A frame that took longer counts as this long: after a stall things go on where they were. */
const LONGEST_FRAME_MS = 250;

export class StageScene extends Scene {
  /** Set once the engine runs. */
  listener: FrameListener | null = null;
  private lastFrameAt = 0;

  constructor() {
    super('stage');
  }

  create(): void {
    this.cameras.main.setOrigin(0, 0);
    this.game.events.on('postrender', () => this.listener?.onDrawn());
  }

  override update(): void {
    const now = performance.now();
    const elapsedMs = Math.min(now - this.lastFrameAt, LONGEST_FRAME_MS);
    this.lastFrameAt = now;
    this.listener?.onFrame(elapsedMs);
  }

  /** Time begins anew: the frames not drawn while asleep do not count. */
  restartClock(): void {
    this.lastFrameAt = performance.now();
  }

  look({ zoom, scrollX, scrollY, opacity }: Look, background: string): void {
    this.cameras.main.setZoom(zoom).setScroll(scrollX, scrollY);
    const { canvas, config } = this.game;
    canvas.style.opacity = opacity < 1 ? String(opacity) : '';
    const colour = Number.parseInt(background.slice(1), 16);
    config.backgroundColor.setTo((colour >> 16) & 255, (colour >> 8) & 255, colour & 255);
  }
}
