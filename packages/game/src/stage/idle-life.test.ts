/** Idle life in invented time: bursts with rest between them, and nothing after it is stopped. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Figure } from './compose-view.js';
import { createIdleLife } from './idle-life.js';
import { createTimeline } from './timeline.js';

const figureOf = (id: string, kind: Figure['kind'], idle: Figure['idle'], x: number): Figure => ({
  id,
  kind,
  idle,
  x,
  frames: [id],
  y: 0,
  scale: 1,
  isFlipped: false,
  depth: 0,
  isHanging: false,
  isLoose: true,
  at: null,
});

describe('createIdleLife', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const sceneOf = () => {
    const timeline = createTimeline();
    const figures = [
      figureOf('tree', 'scenery', 'sway', 20),
      figureOf('cloud', 'scenery', 'drift', 180),
      figureOf('wall', 'scenery', null, 100),
      figureOf('nadia', 'person', 'breathe', 100),
    ];
    const blinks: [string, boolean][] = [];
    const wake = vi.fn();
    const idle = createIdleLife(
      {
        timeline,
        figures: () => figures,
        edges: () => ({ left: 0, right: 200 }),
        heightOf: () => 50,
        blink: (id, isShut) => blinks.push([id, isShut]),
        wake,
      },
      () => 0.5,
    );
    return { timeline, blinks, wake, idle };
  };

  it('sends a breeze from left to right, and only through what can move', () => {
    const { timeline, idle, wake } = sceneOf();
    idle.start();
    vi.advanceTimersByTime(2500);
    expect(wake).toHaveBeenCalled();
    expect(timeline.has('wall')).toBe(false);
    timeline.advance(600);
    expect(timeline.poseOf('tree').turn).not.toBe(0);
    expect(timeline.poseOf('cloud').dx).toBe(0);
  });

  it('is still most of the time', () => {
    const { timeline, idle } = sceneOf();
    idle.start();
    let still = 0;
    for (let step = 0; step < 300; step++) {
      vi.advanceTimersByTime(100);
      timeline.advance(100);
      if (timeline.size === 0) still += 1;
    }
    expect(still / 300).toBeGreaterThan(0.5);
  });

  it('does not disturb who is in a motion', () => {
    const { timeline, idle } = sceneOf();
    timeline.play('tree', {
      durationMs: 10_000,
      pose: () => ({ dx: 7, dy: 0, stretchX: 1, stretchY: 1, turn: 0 }),
    });
    idle.start();
    vi.advanceTimersByTime(2500);
    expect(timeline.poseOf('tree').dx).toBe(7);
  });

  it('shuts somebody’s eyes and opens them again', () => {
    const { blinks, idle } = sceneOf();
    idle.start();
    vi.advanceTimersByTime(2600);
    expect(blinks).toEqual([
      ['nadia', true],
      ['nadia', false],
    ]);
  });

  it('leaves no timer when stopped', () => {
    const { idle } = sceneOf();
    idle.start();
    vi.advanceTimersByTime(2350);
    idle.stop();
    expect(vi.getTimerCount()).toBe(0);
  });
});
