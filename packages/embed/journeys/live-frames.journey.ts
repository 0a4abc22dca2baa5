/** A group that plays in plain frames of the page, with no element but the group's own: each frame is one person. */
import {
  alwaysFirst,
  createHand,
  describeWithOrigins,
  playMissions,
  startPlaying,
} from '@requapass/devkit/journey';
import { expect, it } from 'vitest';

describeWithOrigins('a group in two plain frames', new URL('pages/', import.meta.url), (site) => {
  it('is followed live, one person a frame, without a name and without a level while they are few', async () => {
    const { page, problems } = await site.open({ viewport: 'desktop', path: 'live-frames.html' });
    const group = page.locator('requapass-group-map');
    await group.getByText('Nog niemand').waitFor();
    await page.evaluate(() => {
      const told: unknown[] = [];
      Object.assign(window, { told });
      document.addEventListener('requapass-group-change', (event) =>
        told.push((event as CustomEvent).detail),
      );
    });
    const people = (): Promise<unknown> =>
      page.evaluate(() => (window as unknown as { told: { live: number }[] }).told.at(-1)?.live);
    for (const [index, id] of ['one', 'two'].entries()) {
      const frame = page.frameLocator(`#${id}`);
      const hand = createHand('keyboard', page);
      await startPlaying(frame, hand);
      await playMissions(frame, hand, alwaysFirst, ['welcome-desk']);
      await expect.poll(people, { timeout: 15_000 }).toBe(index + 1);
    }
    await group.getByText('Minder dan vijf personen').waitFor();
    expect(await group.locator('.bar, .figures').count()).toBe(0);
    expect(problems).toEqual([]);
  }, 180_000);
});
