import {
  alwaysFirst,
  createHand,
  describeWithOrigins,
  playMissions,
  startPlaying,
  takeCanvasAway,
} from '@requapass/devkit/journey';
import type { Site } from '@requapass/devkit/journey';
import { expect, it } from 'vitest';

/** Short, and played with the hands. */
const MISSIONS = ['store-room'];

/** Plays a mission with something missing in the browser; returns how many competences the map then shows. */
async function playWithout(
  site: Site,
  takeAway: () => void,
): Promise<{ placed: number; isStageOn: boolean; uncaught: string[] }> {
  const { page, problems } = await site.open({
    viewport: 'phone',
    hasTouch: true,
    before: takeAway,
  });
  const hand = createHand('touch', page);
  const frame = page.frameLocator('requapass-game iframe');
  await hand.press(page.locator('requapass-game [part="play"]'));
  await startPlaying(frame, hand);
  await playMissions(frame, hand, alwaysFirst, MISSIONS);
  const isStageOn = (await frame.locator('[data-stage="on"]').count()) > 0;
  await hand.press(frame.locator('[data-action="show-end"]'));
  await frame.locator('[data-screen="end"]').waitFor();
  const placed = await page.locator('requapass-competence-map').evaluate((map) => {
    const { outcome } = map as unknown as { outcome: { competences: { level: number | null }[] } };
    return outcome.competences.filter(({ level }) => level !== null).length;
  });
  const uncaught = problems.filter((problem) => problem.startsWith('uncaught'));
  return { placed, isStageOn, uncaught };
}

const name = 'on a device that lacks something, the game is played to the end';

describeWithOrigins(name, new URL('.', import.meta.url), (site) => {
  it('without WebGL and without a canvas', async () => {
    const result = await playWithout(site, takeCanvasAway);
    expect(result).toEqual({ placed: 2, isStageOn: false, uncaught: [] });
  });

  it('where storage throws', async () => {
    const result = await playWithout(site, () => {
      const refuse = (): never => {
        throw new DOMException('storage is denied', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
        Object.defineProperty(globalThis, name, { get: refuse });
      }
    });
    expect(result).toEqual({ placed: 2, isStageOn: true, uncaught: [] });
  });
});
