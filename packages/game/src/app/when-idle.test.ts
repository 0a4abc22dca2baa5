import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenIdle } from './when-idle.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
const work = vi.fn<() => void>();
beforeEach(() => void work.mockClear());

describe('work of no hurry', () => {
  it('is done when the page is idle, and at last also where it never is', () => {
    const request = vi.fn<(work: () => void, options: object) => void>();
    vi.stubGlobal('requestIdleCallback', request);
    vi.stubGlobal('navigator', {});
    whenIdle(work);
    expect(work).not.toHaveBeenCalled();
    expect(request.mock.calls[0]?.[1]).toEqual({ timeout: 3000 });
    request.mock.calls[0]?.[0]();
    expect(work).toHaveBeenCalledOnce();
  });

  it('waits a while in browsers that cannot say when they are idle', () => {
    vi.stubGlobal('requestIdleCallback', undefined);
    vi.stubGlobal('navigator', {});
    whenIdle(work);
    expect(work).not.toHaveBeenCalled();
    vi.advanceTimersByTime(3000);
    expect(work).toHaveBeenCalledOnce();
  });

  it('is never done where the person saves data', () => {
    vi.stubGlobal('navigator', { connection: { saveData: true } });
    whenIdle(work);
    vi.advanceTimersByTime(60_000);
    expect(work).not.toHaveBeenCalled();
  });
});
