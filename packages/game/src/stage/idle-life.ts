/**
 * Life while nothing happens, in bursts: a breeze crosses the scene from left to right every few seconds,
 * and somebody blinks. Between bursts nothing is drawn and the engine sleeps.
 * Knows figures and timers; draws nothing.
 */
import type { Figure } from './compose-view.js';
import { idleMotion } from './idle-motions.js';
import { delayed } from './pose.js';
import type { Timeline } from './timeline.js';

export interface IdleScene {
  readonly timeline: Pick<Timeline, 'has' | 'play'>;
  figures(): Iterable<Figure>;
  /** The visible width in layout units, and the height a figure is drawn with. */
  edges(): { readonly left: number; readonly right: number };
  heightOf(figure: Figure): number;
  /** Shuts or opens the eyes of a person. */
  blink(id: string, isShut: boolean): void;
  /** Something was set in motion: frames are needed. */
  wake(): void;
}

export interface IdleLife {
  start(): void;
  stop(): void;
}

const FIRST_BREEZE_MS = 2200;
const BREEZE_EVERY_MS = 7000;
/** How long the breeze takes from one edge to the other. */
const CROSSING_MS = 900;
const BLINK_EVERY_MS = 2300;
const SHUT_MS = 130;

export function createIdleLife(scene: IdleScene, random: () => number = Math.random): IdleLife {
  const timers = new Set<ReturnType<typeof setTimeout>>();

  const later = (delayMs: number, act: () => void): void => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      act();
    }, delayMs);
    timers.add(timer);
  };

  const breeze = (): void => {
    const { left, right } = scene.edges();
    for (const figure of scene.figures()) {
      if (!figure.idle || scene.timeline.has(figure.id)) continue;
      const across = Math.min(Math.max((figure.x - left) / (right - left), 0), 1);
      const motion = idleMotion(figure.idle, scene.heightOf(figure), figure.isHanging);
      scene.timeline.play(figure.id, delayed(motion, across * CROSSING_MS));
    }
    scene.wake();
    later(BREEZE_EVERY_MS, breeze);
  };

  const blink = (): void => {
    const people = [...scene.figures()].filter((figure) => figure.kind === 'person');
    const somebody = people[Math.floor(random() * people.length)];
    if (somebody) {
      scene.blink(somebody.id, true);
      later(SHUT_MS, () => scene.blink(somebody.id, false));
    }
    later(BLINK_EVERY_MS * (0.6 + random()), blink);
  };

  const stop = (): void => {
    for (const timer of timers) clearTimeout(timer);
    timers.clear();
  };

  return {
    start() {
      stop();
      later(FIRST_BREEZE_MS, breeze);
      later(BLINK_EVERY_MS, blink);
    },
    stop,
  };
}
