import {
  alwaysFirst,
  createHand,
  launchBrowser,
  openPage,
  playMission,
  serveTwoOrigins,
  startPlaying,
} from '@requapass/devkit/journey';
import type { TwoOrigins } from '@requapass/devkit/journey';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** The policy of docs/embedding.md, and the page's own files. */
function strictPolicy(embed: string): string {
  const kinds = ['script', 'style', 'img', 'font', 'connect', 'frame'].map(
    (kind) => `${kind}-src 'self' ${embed}`,
  );
  return [
    "default-src 'none'",
    ...kinds,
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
}

let servers: TwoOrigins;
let browser: Browser;

beforeAll(async () => {
  servers = await serveTwoOrigins(new URL('.', import.meta.url), {
    headers: (embed) => ({ 'Content-Security-Policy': strictPolicy(embed) }),
  });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await servers.close();
});

describe('on a page with a strict security policy', () => {
  it('a mission is played and the map opened without one violation, in the page or in the frame', async () => {
    const { page, problems, close } = await openPage(browser, {
      viewport: 'desktop',
      origins: [servers.partner, servers.embed],
    });
    await page.goto(`${servers.partner}/`);
    const hand = createHand('mouse', page);
    const frame = page.frameLocator('requapass-game iframe');
    await hand.press(page.locator('requapass-game [part="play"]'));
    await startPlaying(frame, hand);
    await frame.locator('.stage canvas').waitFor();
    await playMission(frame, hand, alwaysFirst, 'store-room');
    const map = page.locator('requapass-competence-map');
    await hand.press(map.locator('button.label[data-id="quality"]'));
    await map.locator('[part="detail"] .evidence li').first().waitFor();
    await hand.press(map.locator('[part="toggle"]'));
    await map.locator('table').waitFor();
    expect(problems).toEqual([]);
    await close();
  });
});
