import {
  alwaysFirst,
  createHand,
  describeWithOrigins,
  playMission,
  startPlaying,
} from '@requapass/devkit/journey';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { prepare } from './prepare.mjs';

interface Stored {
  readonly actor: { readonly account: { readonly name: string } };
  readonly verb: { readonly id: string };
  readonly object: { readonly id: string };
}

let lrs: Awaited<ReturnType<typeof prepare>>;

async function stored(): Promise<readonly Stored[]> {
  const answer = await fetch(`${lrs.endpoint}statements`, {
    headers: { Authorization: `Basic ${btoa('a:b')}`, 'X-Experience-API-Version': '1.0.3' },
  });
  return ((await answer.json()) as { statements: Stored[] }).statements;
}

describeWithOrigins('a page that keeps results in a store', new URL('.', import.meta.url), (site) => {
  beforeAll(async () => {
    lrs = await prepare({ port: 0 });
  });
  afterAll(() => lrs?.close());

  it('sends nothing before the person agrees, then what was played, and again what could not go', async () => {
    const { page, problems } = await site.open({
      viewport: 'desktop',
      path: `/?lrs=${encodeURIComponent(lrs.endpoint)}`,
      further: [new URL(lrs.endpoint).origin],
    });
    const hand = createHand('mouse', page);
    const frame = page.frameLocator('requapass-game iframe');
    await hand.press(page.locator('requapass-game [part="play"]'));
    await startPlaying(frame, hand);
    await playMission(frame, hand, alwaysFirst, 'welcome-desk');

    await hand.press(frame.locator('[data-action="show-end"]'));
    await frame.locator('[data-screen="end"]').waitFor();
    expect(await stored()).toEqual([]);

    await page.locator('#agree').check();
    const outcome = await page
      .locator('requapass-game')
      .evaluate((game) => (game as unknown as { outcome: unknown }).outcome);
    const tell = () =>
      page
        .locator('requapass-game')
        .evaluate(
          (game, detail) =>
            game.dispatchEvent(new CustomEvent('requapass-outcome', { bubbles: true, detail })),
          { outcome },
        );
    // The store is away: nothing is lost, and the person is told.
    await page.context().setOffline(true);
    await page.route(`${lrs.endpoint}**`, (route) => route.abort());
    await tell();
    await page.locator('#again').waitFor({ timeout: 30_000 });
    expect(await page.locator('#report').textContent()).toContain('offline');
    expect(await stored()).toEqual([]);

    // It comes back at another visit.
    await page.unroute(`${lrs.endpoint}**`);
    await page.context().setOffline(false);
    await page.reload();
    await page.locator('#stored tr').first().waitFor();

    const kept = await stored();
    expect(new Set(kept.map(({ actor }) => actor.account.name))).toEqual(new Set(['jeune-17']));
    const ends = kept.map(
      ({ verb, object }) => `${verb.id.replace(/.*[/#]/, '')} ${object.id.replace(/^https:\/\/[^/]*/, '')}`,
    );
    expect(ends).toEqual(
      expect.arrayContaining([
        'progressed /la-passerelle',
        'completed /la-passerelle/missions/welcome-desk',
        expect.stringMatching(/^showed \/competences\/speak#level-[1-4]$/),
      ]),
    );
    expect(await page.locator('#stored tr').count()).toBe(kept.length);
    expect(
      problems.filter((problem) => !problem.includes('ERR_FAILED') && !problem.includes('ERR_INTERNET')),
    ).toEqual([]);
  });
});
