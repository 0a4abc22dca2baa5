import type { Played } from '@requapass/game';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Course, Platform } from './course.js';
import { makeSitting } from './sitting.js';

const COURSE: Course = {
  language: 'fr',
  content: 'content/',
  missions: 2,
  wantsScore: false,
  sendsResults: false,
  activity: 'https://partner.example/game',
};

function play(code: string, finished = 0): Played {
  const missions = ['a', 'b', 'c'].map((id, index) => ({ id, isFinished: index < finished }));
  return { outcome: { missions } as unknown as Played['outcome'], writeCode: () => Promise.resolve(code) };
}

function makePlatform(place: string | null = null) {
  const said: string[] = [];
  const rules = { isGone: false };
  const say = (line: string): Promise<boolean> => {
    if (!rules.isGone) said.push(line);
    return Promise.resolve(!rules.isGone);
  };
  const platform: Platform = {
    place,
    isLooking: false,
    returnAddress: null,
    keepPlace: (code) => say(`place ${code}`),
    report: ({ share }) => say(`share ${share}`),
    leave: () => say('leave'),
  };
  return { platform, said, rules };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const settle = () => vi.advanceTimersByTimeAsync(0);

describe('a sitting', () => {
  it('tells the first thing played at once, a burst as one, and not again before ten seconds', async () => {
    const { platform, said } = makePlatform();
    const { onPlayed } = makeSitting(platform, COURSE, () => {});
    onPlayed(play('1'));
    await settle();
    expect(said.splice(0)).toEqual(['share 0', 'place 1']);
    for (const code of ['2', '3', '4']) onPlayed(play(code));
    await vi.advanceTimersByTimeAsync(9_000);
    expect(said).toEqual([]);
    await vi.advanceTimersByTimeAsync(1_500);
    expect(said).toEqual(['place 4']);
  });

  it('tells the end of a mission at once, and no more than all of what is asked', async () => {
    const { platform, said } = makePlatform();
    const { onPlayed } = makeSitting(platform, COURSE, () => {});
    for (const finished of [0, 1, 2]) onPlayed(play(`after ${finished}`, finished));
    await settle();
    expect(said.splice(0)).toEqual(['share 0', 'share 0.5', 'share 1', 'place after 2']);
    onPlayed(play('after 3', 3));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(said).toEqual(['place after 3']);
  });

  it('goes on from a place without telling it again', async () => {
    const { platform, said } = makePlatform('7');
    const { onPlayed } = makeSitting(platform, COURSE, () => {});
    onPlayed(play('7'));
    await settle();
    expect(said).toEqual(['share 0']);
  });

  it('leaves with the newest place before the last call, all in one turn', async () => {
    const { platform, said } = makePlatform();
    const { onPlayed, leave } = makeSitting(platform, COURSE, () => {});
    onPlayed(play('1'));
    await settle();
    onPlayed(play('2'));
    await vi.advanceTimersByTimeAsync(500);
    said.length = 0;
    void leave();
    expect(said).toEqual(['place 2', 'leave']);
  });

  it('says when the platform takes nothing, and tells it all once it is back', async () => {
    const { platform, said, rules } = makePlatform();
    const heard: string[] = [];
    const { onPlayed, flush } = makeSitting(
      platform,
      COURSE,
      () => heard.push('trouble'),
      () => heard.push('fine'),
    );
    rules.isGone = true;
    onPlayed(play('1', 2));
    await settle();
    expect([said, heard]).toEqual([[], ['trouble', 'trouble']]);
    rules.isGone = false;
    onPlayed(play('2', 2));
    await flush();
    expect(said).toEqual(['share 1', 'place 2']);
    expect(heard.at(-1)).toBe('fine');
  });

  it('makes a last try with what the platform did not take', async () => {
    const { platform, said, rules } = makePlatform();
    const { onPlayed, leave } = makeSitting(platform, COURSE, () => {});
    rules.isGone = true;
    onPlayed(play('1', 2));
    await settle();
    rules.isGone = false;
    void leave();
    expect(said).toEqual(['place 1', 'share 1', 'leave']);
  });
});
