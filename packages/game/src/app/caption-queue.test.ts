import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCaptionQueue } from './caption-queue.js';

describe('captions', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('of two sounds in a row can both be read', () => {
    const shown: string[] = [];
    const queue = createCaptionQueue(
      (words) => shown.push(words),
      () => false,
    );
    queue.push('A door opens');
    queue.push('It rains');
    expect(shown).toEqual(['A door opens']);
    vi.advanceTimersByTime(2599);
    expect(shown).toEqual(['A door opens']);
    vi.advanceTimersByTime(2);
    expect(shown).toEqual(['A door opens', 'It rains']);
    vi.advanceTimersByTime(2590);
    expect(shown.at(-1)).toBe('It rains');
    vi.advanceTimersByTime(20);
    expect(shown.at(-1)).toBe('');
  });

  it('stay longer when they are long, and longer still for those who read sentence by sentence', () => {
    const words = 'one two three four five six seven eight nine ten';
    for (const [isSlow, ms] of [
      [false, 4500],
      [true, 7200],
    ] as const) {
      const shown: string[] = [];
      createCaptionQueue(
        (text) => shown.push(text),
        () => isSlow,
      ).push(words);
      vi.advanceTimersByTime(ms - 1);
      expect(shown).toEqual([words]);
      vi.advanceTimersByTime(2);
      expect(shown).toEqual([words, '']);
    }
  });

  it('stay as long as their words in the language of now ask for, by whatever key they go', () => {
    const shown: string[] = [];
    createCaptionQueue(
      (key) => shown.push(key),
      () => false,
      (key) => (key === 'cue.rain' ? 'one two three four five six seven eight nine ten' : key),
    ).push('cue.rain');
    vi.advanceTimersByTime(4499);
    expect(shown).toEqual(['cue.rain']);
    vi.advanceTimersByTime(2);
    expect(shown).toEqual(['cue.rain', '']);
  });

  it('do not repeat the same sound while its words are shown', () => {
    const shown: string[] = [];
    const queue = createCaptionQueue(
      (words) => shown.push(words),
      () => false,
    );
    queue.push('Coins');
    queue.push('Coins');
    vi.advanceTimersByTime(10_000);
    expect(shown).toEqual(['Coins', '']);
  });

  it('go at once when they are switched off, and can come again', () => {
    const shown: string[] = [];
    const queue = createCaptionQueue(
      (words) => shown.push(words),
      () => false,
    );
    queue.push('Rain');
    queue.push('Wind');
    queue.clear();
    vi.advanceTimersByTime(10_000);
    queue.push('Music');
    expect(shown).toEqual(['Rain', '', 'Music']);
  });
});
