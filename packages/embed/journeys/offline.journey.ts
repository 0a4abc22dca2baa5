import {
  alwaysFirst,
  createHand,
  describeWithOrigins,
  playMissions,
  startPlaying,
} from '@requapass/devkit/journey';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';

/** Another site than the embed's: the worker and what it keeps are then those of this site alone. */
const asOtherSite = (origin: string): string => origin.replace('localhost', '127.0.0.1');

/** Until the worker keeps every file there is. */
async function waitUntilKept(page: Page, frame: string): Promise<void> {
  const place = page.frames().find((candidate) => candidate.url().includes(frame));
  if (!place) throw new Error(`no frame of ${frame}`);
  await expect
    .poll(
      () =>
        place.evaluate(async () => {
          const names = await caches.keys();
          const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
          // Among the last: they are fetched in the order of the alphabet.
          return kept.flat().some(({ url }) => url.includes('/texts/nl/till.json'));
        }),
      { timeout: 60_000 },
    )
    .toBe(true);
}

describeWithOrigins('without a network', new URL('pages/', import.meta.url), (site) => {
  it('a game in a frame of another site goes on after a reload, to the end of a mission', async () => {
    const { page } = await site.open({
      viewport: 'phone',
      hasServiceWorkers: true,
      path: `${asOtherSite(site.partner)}/frames.html`,
    });
    const hand = createHand('mouse', page);
    const frame = page.frameLocator('#plain');
    await startPlaying(frame, hand);
    await hand.press(frame.locator('[data-mission="welcome-desk"]'));
    await hand.press(frame.locator('[data-action="open-mission"]'));
    await hand.press(frame.locator('[data-action="next"]'));
    await waitUntilKept(page, '/v1/game.html');

    await page.context().setOffline(true);
    const refused = await page.evaluate(() =>
      fetch('/frames.html').then(
        () => 'came',
        () => 'refused',
      ),
    );
    expect(refused).toBe('refused');
    const inner = page.frames().find((candidate) => candidate.url().includes('/v1/game.html'));
    await inner?.evaluate(() => location.reload());
    await startPlaying(frame, hand);
    await hand.press(frame.locator('[data-action="leave"]'));
    await frame.locator('[data-screen="hub"]').waitFor();
    await playMissions(frame, hand, alwaysFirst, ['welcome-desk']);
    await frame.locator('[data-mission="welcome-desk"][data-status="done"]').waitFor();
  });

  it('the game by itself starts and goes on where it was left', async () => {
    const { page } = await site.open({ viewport: 'phone', hasServiceWorkers: true });
    await page.goto(`${site.embed}/v1/game.html?lang=nl`);
    const hand = createHand('mouse', page);
    await startPlaying(page, hand);
    await hand.press(page.locator('[data-mission="welcome-desk"]'));
    await hand.press(page.locator('[data-action="open-mission"]'));
    await page.locator('[data-screen="mission"]').waitFor();
    await waitUntilKept(page, '/v1/game.html');
    await page.context().setOffline(true);
    await page.goto(`${site.embed}/v1/game.html?lang=fr&theme=dark`);
    await startPlaying(page, hand);
    await page.locator('[data-screen="mission"]').waitFor();
  });

  it('is of no concern to a sandboxed frame: no worker, no error', async () => {
    const { page, problems } = await site.open({
      viewport: 'phone',
      hasServiceWorkers: true,
      path: `${site.partner}/frames.html`,
    });
    await startPlaying(page.frameLocator('#sandboxed'), createHand('mouse', page));
    expect(problems.filter((problem) => !problem.includes('favicon'))).toEqual([]);
  });
});
