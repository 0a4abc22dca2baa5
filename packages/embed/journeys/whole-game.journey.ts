import {
  alwaysFirst,
  createHand,
  describeWithOrigins,
  findBarriers,
  playAllMissions,
  startPlaying,
  takeCanvasAway,
} from '@requapass/devkit/journey';
import type { HandKind } from '@requapass/devkit/journey';
import { expect, it } from 'vitest';

const LANGUAGES = ['fr', 'nl', 'en'] as const;
const WAYS = ['touch', 'keyboard', 'stage off'] as const;
type Case = readonly [way: (typeof WAYS)[number], language: (typeof LANGUAGES)[number]];

/**
 * A whole game takes minutes, so it is played when asked for: `REQUAPASS_JOURNEYS=whole` plays one way a
 * language, `all` plays all nine.
 */
const WANTED = process.env['REQUAPASS_JOURNEYS'];
const SHORT: readonly Case[] = [
  ['touch', 'fr'],
  ['keyboard', 'nl'],
  ['stage off', 'en'],
];
const ALL: readonly Case[] = WAYS.flatMap((way) => LANGUAGES.map((language): Case => [way, language]));
const CASES = WANTED === 'all' ? ALL : SHORT;
const isWanted = WANTED === 'all' || WANTED === 'whole';

const HAND: Readonly<Record<(typeof WAYS)[number], HandKind>> = {
  touch: 'touch',
  keyboard: 'keyboard',
  'stage off': 'mouse',
};

describeWithOrigins('the whole game', new URL('pages/', import.meta.url), (site) => {
  it.runIf(isWanted).each(CASES)(
    'with %s, in %s: every mission ends, axe finds no barrier on the way, the end names ten competences',
    async (way, language) => {
      const { page, problems } = await site.open({
        viewport: 'phone',
        hasTouch: way === 'touch',
        pixelRatio: 1,
        path: `${site.embed}/v1/game.html?lang=${language}`,
        ...(way === 'stage off' ? { before: takeCanvasAway } : {}),
      });
      const hand = createHand(HAND[way], page);
      const seen = new Set<string>();
      const barriers: string[] = [];
      /** Every kind of screen in every mission, once. */
      const look = async (screen: string): Promise<void> => {
        const state = `${screen}, ${await page.locator('h1').first().innerText()}`;
        if (seen.has(state)) return;
        seen.add(state);
        console.info(`${way}, ${language}: ${state}`);
        for (const barrier of await findBarriers(page)) barriers.push(`${state}: ${barrier}`);
      };
      await startPlaying(page, hand);
      const played = await playAllMissions(page, hand, { ...alwaysFirst, look });
      await hand.press(page.locator('[data-action="show-end"]'));
      await page.locator('[data-screen="end"]').waitFor();
      await look('end');

      expect(played).toHaveLength(10);
      expect(await page.locator('[data-screen="end"] [data-competence]').count()).toBeGreaterThanOrEqual(10);
      expect(barriers).toEqual([]);
      expect(problems.filter((problem) => !problem.includes('no picture'))).toEqual([]);
    },
    1_200_000,
  );
});
