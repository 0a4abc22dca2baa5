import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createResizeSender } from './resize-sender.js';
import type { Size } from './resize-gate.js';

let frames: (() => void)[];
let sent: Size[];
const nextFrame = () => frames.splice(0).forEach((callback) => callback());

function createSender() {
  return createResizeSender(
    { requestAnimationFrame: (callback: () => void) => frames.push(callback) },
    (size) => void sent.push(size),
  );
}

beforeEach(() => {
  vi.useFakeTimers();
  frames = [];
  sent = [];
});
afterEach(() => {
  vi.useRealTimers();
});

describe('createResizeSender', () => {
  it('sends the last size asked in an animation frame, once', () => {
    const sender = createSender();
    for (const height of [100, 200, 300]) sender.ask({ width: 320, height });
    expect([frames.length, sent]).toEqual([1, []]);
    nextFrame();
    vi.runAllTimers();
    expect(sent).toEqual([{ width: 320, height: 300 }]);
  });

  it('does not send trembling', () => {
    const sender = createSender();
    for (const height of [100, 100.7, 99.5, 101.5]) {
      sender.ask({ width: 320, height });
      nextFrame();
    }
    expect(sent.map(({ height }) => height)).toEqual([100, 101.5]);
  });

  it('sends a size out of sight too, where there are no animation frames', () => {
    createSender().ask({ width: 320, height: 100 });
    vi.advanceTimersByTime(149);
    expect(sent).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(sent).toEqual([{ width: 320, height: 100 }]);
  });

  it('tells a new listener the size it had told before', () => {
    const sender = createSender();
    sender.again();
    expect(frames).toEqual([]);
    sender.ask({ width: 320, height: 100 });
    nextFrame();
    sender.again();
    nextFrame();
    expect(sent).toEqual([
      { width: 320, height: 100 },
      { width: 320, height: 100 },
    ]);
  });
});
