import {
  alwaysFirst,
  createHand,
  describeWithOrigins,
  findBarriers,
  playMissions,
  startPlaying,
} from '@requapass/devkit/journey';
import type { Viewport } from '@requapass/devkit/journey';
import type { Frame, Page } from 'playwright';
import { expect, it } from 'vitest';

function gameFrame(page: Page): Frame {
  const frame = page.frames().find((candidate) => candidate.url().includes('/game.html'));
  if (!frame) throw new Error('the page has no frame with the game');
  return frame;
}

describeWithOrigins('axe finds no barrier', new URL('.', import.meta.url), (site) => {
  it.each<Viewport>(['phone', 'desktop'])('in any state of page, game and map, on a %s', async (viewport) => {
    const { page } = await site.open({ viewport });
    const hand = createHand('mouse', page);
    const frame = page.frameLocator('requapass-game iframe');
    const map = page.locator('requapass-competence-map');
    const seen = new Set<string>();
    const barriers: string[] = [];
    const look = async (state: string, target: Page | Frame): Promise<void> => {
      if (seen.has(state)) return;
      seen.add(state);
      for (const barrier of await findBarriers(target)) barriers.push(`${state}: ${barrier}`);
    };

    await map.locator('button.label').first().waitFor();
    await page.locator('requapass-game [part="play"]').waitFor();
    await look('page before play, empty map', page);
    await hand.press(page.locator('requapass-game [part="play"]'));
    await startPlaying(frame, hand);
    const strategy = {
      ...alwaysFirst,
      asksForHelp: true,
      look: (screen: string) => look(screen, gameFrame(page)),
    };
    await playMissions(frame, hand, strategy, ['welcome-desk', 'store-room']);
    await hand.press(frame.locator('[data-action="menu"]'));
    await look('menu', gameFrame(page));
    await page.keyboard.press('Escape');
    await hand.press(frame.locator('[data-action="show-end"]'));
    await frame.locator('[data-screen="end"]').waitFor();
    await look('end', gameFrame(page));
    await look('page after play, full map', page);
    await hand.press(map.locator('button.label[data-id="quality"]'));
    await map.locator('[part="detail"] .evidence li').first().waitFor();
    await look('map with a detail', page);
    await hand.press(map.locator('.views label:has([value="table"])'));
    await map.locator('table').waitFor();
    await look('map as a table', page);
    await page.goto(`${site.embed}/v1/game.html?lang=fr`);
    await page.locator('[data-screen="title"]').waitFor();
    await look('title screen', page);

    expect(barriers).toEqual([]);
    expect([...seen]).toEqual(
      expect.arrayContaining(['hub', 'mission say', 'mission moment', 'mission sorting', 'debrief']),
    );
  });
});
