import {
  createHand,
  describeWithOrigins,
  fuzzPage,
  startPlaying,
  takeCanvasAway,
} from '@requapass/devkit/journey';
import { expect, it } from 'vitest';

const LANGUAGES = ['fr', 'nl', 'en'] as const;
/** One game without a stage in every run; twenty games when asked for: `REQUAPASS_JOURNEYS=fuzz` (or `all`). */
const isWanted = ['fuzz', 'all'].includes(process.env['REQUAPASS_JOURNEYS'] ?? '');
/** One game in two plays without a stage, on a wide screen: painting both takes a machine without graphics minutes. */
const isWithoutStage = (seed: number): boolean => seed % 2 === 0;

const GAMES = isWanted ? Array.from({ length: 20 }, (_, index) => index + 1) : [2];

describeWithOrigins('a game of random presses', new URL('pages/', import.meta.url), (site) => {
  it.each(GAMES)(
    'game %i reaches its end without an error, a dead end or a lost focus',
    async (seed) => {
      const viewport = isWithoutStage(seed) ? 'desktop' : 'phone';
      const language = LANGUAGES[seed % LANGUAGES.length];
      const { page, problems } = await site.open({
        viewport,
        path: `${site.embed}/v1/game.html?lang=${language}`,
        ...(isWithoutStage(seed) ? { before: takeCanvasAway } : {}),
      });
      await startPlaying(page, createHand('mouse', page));

      const game = await fuzzPage(page, { seed });

      console.info(`game ${seed}: ${game.presses} presses, ${game.failure ?? 'ended well'}`);
      expect(game.failure).toBeNull();
      expect(game.screens).toEqual(expect.arrayContaining(['hub', 'debrief', 'end']));
      expect(problems.filter((problem) => !problem.includes('no picture'))).toEqual([]);
    },
    600_000,
  );
});
