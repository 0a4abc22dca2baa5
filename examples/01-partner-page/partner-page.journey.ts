import {
  alwaysFirst,
  createHand,
  describeWithOrigins,
  HANDS,
  playMissions,
  startPlaying,
} from '@requapass/devkit/journey';
import type { Hand, HandKind, JourneyPage, Viewport } from '@requapass/devkit/journey';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';

const LANGUAGES = ['fr', 'nl', 'en'] as const;
type Language = (typeof LANGUAGES)[number];
type Case = readonly [hand: HandKind, viewport: Viewport, language: Language];

/** The mouse, in Dutch, plays in the journey with the reload. */
const SHORT: readonly Case[] = [
  ['touch', 'phone', 'fr'],
  ['keyboard', 'desktop', 'en'],
];
const ALL: readonly Case[] = HANDS.flatMap((hand) =>
  (['phone', 'desktop'] as const).flatMap((viewport) =>
    LANGUAGES.map((language): Case => [hand, viewport, language]),
  ),
);
const CASES = process.env['REQUAPASS_JOURNEYS'] === 'all' ? ALL : SHORT;

const MISSIONS = ['welcome-desk', 'store-room'];
/** The four competences the two missions observe, each at least four times. */
const OBSERVED = ['customs', 'quality', 'speak', 'unforeseen'];

const frameOf = (page: Page) => page.frameLocator('requapass-game iframe');

/** Ids and levels, as the map holds them. */
async function levelsOnMap(page: Page): Promise<Record<string, number>> {
  return page.locator('requapass-competence-map').evaluate((map) => {
    const { outcome } = map as unknown as {
      outcome: { competences: { id: string; level: number | null }[] } | null;
    };
    const placed = (outcome?.competences ?? []).filter(({ level }) => level !== null);
    return Object.fromEntries(placed.map(({ id, level }) => [id, level as number]));
  });
}

async function play(page: Page, hand: Hand): Promise<void> {
  await hand.press(page.locator('requapass-game [part="play"]'));
  await startPlaying(frameOf(page), hand);
}

const name = 'on a partner’s page, with the game from another origin';

describeWithOrigins(name, new URL('.', import.meta.url), (site) => {
  const open = (viewport: Viewport, hand: HandKind): Promise<JourneyPage> =>
    site.open({ viewport, hasTouch: hand === 'touch' });

  it.each(CASES)(
    'by %s, on a %s, in %s, both missions are played and the map shows them',
    async (kind, viewport, language) => {
      const { page, problems } = await open(viewport, kind);
      const hand = createHand(kind, page);
      await hand.press(page.locator(`.languages [value="${language}"]`));
      await play(page, hand);
      await frameOf(page).locator(`[lang="${language}"] [data-screen="hub"]`).waitFor();

      await playMissions(frameOf(page), hand, alwaysFirst, MISSIONS);

      const levels = await levelsOnMap(page);
      expect(Object.keys(levels).sort()).toEqual(OBSERVED);
      for (const [competence, level] of Object.entries(levels))
        await readDetail(page, hand, competence, level);
      expect(await eventNames(page)).toEqual(
        expect.arrayContaining([
          'requapass-ready',
          'requapass-progress',
          'requapass-evidence',
          'requapass-profile',
        ]),
      );
      expect(problems).toEqual([]);
    },
  );

  it('after a reload the game goes on where it was left and the map is filled again', async () => {
    const { page, problems } = await open('desktop', 'mouse');
    const hand = createHand('mouse', page);
    await hand.press(page.locator('.languages [value="nl"]'));
    await play(page, hand);
    await frameOf(page).locator('[lang="nl"] [data-screen="hub"]').waitFor();
    await playMissions(frameOf(page), hand, alwaysFirst, MISSIONS);
    const before = await levelsOnMap(page);
    expect(Object.keys(before).sort()).toEqual(OBSERVED);

    await page.reload();
    expect(await levelsOnMap(page)).toEqual({});
    await play(page, hand);
    await expect.poll(() => levelsOnMap(page), { timeout: 15_000 }).toEqual(before);
    expect(await frameOf(page).locator('[data-mission][data-status="done"]').count()).toBe(2);
    expect(problems).toEqual([]);
  });

  it('game, map and page change language together, in the middle of a game', async () => {
    const { page } = await open('desktop', 'mouse');
    const hand = createHand('mouse', page);
    await play(page, hand);
    for (const language of ['nl', 'en', 'fr']) {
      await hand.press(page.locator(`.languages [value="${language}"]`));
      await frameOf(page).locator(`[lang="${language}"] [data-screen="hub"]`).waitFor();
      await page.locator(`requapass-competence-map [part="base"][lang="${language}"]`).waitFor();
    }
  });
});

/** Opens a competence on the map: its level and at least three sentences of what the person did are there. */
async function readDetail(page: Page, hand: Hand, competence: string, level: number): Promise<void> {
  const map = page.locator('requapass-competence-map');
  await hand.press(map.locator(`button.label[data-id="${competence}"]`));
  const detail = map.locator('[part="detail"]');
  await detail.locator('.evidence li').first().waitFor();
  expect(await detail.locator('.level-line').first().innerText()).toContain(String(level));
  expect(await detail.locator('.evidence li').count()).toBeGreaterThanOrEqual(3);
  for (const sentence of await detail.locator('.evidence li').allInnerTexts())
    expect(sentence.trim()).not.toBe('');
  await hand.press(detail.locator('[part="close"]'));
}

async function eventNames(page: Page): Promise<string[]> {
  return page.locator('.event-list code').allInnerTexts();
}
