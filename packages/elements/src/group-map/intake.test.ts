import { describe, expect, it, vi } from 'vitest';
import { sampleGroup } from '../testing/sample-group.js';
import { Intake } from './intake.js';
import * as readers from './read-arrivals.js';

describe('reading many documents', () => {
  it('gives what each of them is, in their order', async () => {
    const intake = new Intake(() => {});
    const end = await intake.values([...sampleGroup(2), 'no', sampleGroup(3)[2]]);
    expect(end.how).toBe('done');
    expect(end.how === 'done' && end.arrivals.map((arrival) => 'outcomes' in arrival)).toEqual([
      true,
      true,
      false,
      true,
    ]);
    expect(intake.isBusy).toBe(false);
  });

  it('says nothing of how far it is while it takes no time', async () => {
    const seen: unknown[] = [];
    const intake: Intake = new Intake(() => seen.push(intake.progress));
    await intake.values(sampleGroup(3));
    expect(seen.filter((progress) => progress !== null)).toEqual([]);
  });

  it('can be stopped, and then gives nothing', async () => {
    const slow = {
      ...readers,
      arrivalOfValue: (value: unknown) => {
        const until = performance.now() + 40;
        while (performance.now() < until);
        return readers.arrivalOfValue(value);
      },
    };
    const intake = new Intake(
      () => intake.progress?.stop(),
      () => Promise.resolve(slow),
    );
    expect(await intake.values(sampleGroup(60))).toEqual({ how: 'stopped' });
  });

  it('says that the code that reads did not come, and asks for it again the next time', async () => {
    const load = vi
      .fn<() => Promise<typeof readers>>()
      .mockRejectedValueOnce(new Error('away'))
      .mockResolvedValue(readers);
    const intake = new Intake(() => {}, load);
    expect(await intake.values(sampleGroup(1))).toMatchObject({ how: 'not-loaded' });
    expect(await intake.values(sampleGroup(1))).toMatchObject({ how: 'done' });
    expect(load).toHaveBeenCalledTimes(2);
  });
});
