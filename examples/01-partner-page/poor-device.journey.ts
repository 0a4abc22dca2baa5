import {
  alwaysFirst,
  createHand,
  launchBrowser,
  openPage,
  playAllMissions,
  serveTwoOrigins,
  startPlaying,
} from '@requapass/devkit/journey';
import type { TwoOrigins } from '@requapass/devkit/journey';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let servers: TwoOrigins;
let browser: Browser;

beforeAll(async () => {
  servers = await serveTwoOrigins(new URL('.', import.meta.url));
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await servers.close();
});

/** Plays both missions with something missing in the browser; returns how many competences the map then shows. */
async function playWithout(
  takeAway: () => void,
): Promise<{ placed: number; isStageOn: boolean; uncaught: string[] }> {
  const { page, problems, close } = await openPage(browser, {
    viewport: 'phone',
    hasTouch: true,
    origins: [servers.partner, servers.embed],
    before: takeAway,
  });
  await page.goto(`${servers.partner}/`);
  const hand = createHand('touch', page);
  const frame = page.frameLocator('requapass-game iframe');
  await hand.press(page.locator('requapass-game [part="play"]'));
  await startPlaying(frame, hand);
  await playAllMissions(frame, hand, alwaysFirst);
  const isStageOn = (await frame.locator('[data-stage="on"]').count()) > 0;
  await hand.press(frame.locator('[data-action="show-end"]'));
  await frame.locator('[data-screen="end"]').waitFor();
  const placed = await page.locator('requapass-competence-map').evaluate((map) => {
    const { outcome } = map as unknown as { outcome: { competences: { level: number | null }[] } };
    return outcome.competences.filter(({ level }) => level !== null).length;
  });
  const uncaught = problems.filter((problem) => problem.startsWith('uncaught'));
  await close();
  return { placed, isStageOn, uncaught };
}

describe('on a device that lacks something, the game is played to the end', () => {
  it('without WebGL and without a canvas', async () => {
    const result = await playWithout(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
      if ('OffscreenCanvas' in globalThis) OffscreenCanvas.prototype.getContext = () => null;
    });
    expect(result).toEqual({ placed: 4, isStageOn: false, uncaught: [] });
  });

  it('where storage throws', async () => {
    const result = await playWithout(() => {
      const refuse = (): never => {
        throw new DOMException('storage is denied', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
        Object.defineProperty(globalThis, name, { get: refuse });
      }
    });
    expect(result).toEqual({ placed: 4, isStageOn: true, uncaught: [] });
  });
});
