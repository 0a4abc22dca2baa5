import {
  alwaysFirst,
  createHand,
  describeWithOrigins,
  playMission,
  startPlaying,
  strictPolicy,
} from '@requapass/devkit/journey';
import { expect, it } from 'vitest';

describeWithOrigins(
  'on a page with a strict security policy',
  new URL('.', import.meta.url),
  (site) => {
    it('a mission is played and the map opened without one violation, in the page or in the frame', async () => {
      const { page, problems } = await site.open({ viewport: 'desktop' });
      const hand = createHand('mouse', page);
      const frame = page.frameLocator('requapass-game iframe');
      await hand.press(page.locator('requapass-game [part="play"]'));
      await startPlaying(frame, hand);
      await frame.locator('.stage canvas').waitFor();
      await playMission(frame, hand, alwaysFirst, 'store-room');
      const map = page.locator('requapass-competence-map');
      await hand.press(map.locator('button.label[data-id="quality"]'));
      await map.locator('[part="detail"] .evidence li').first().waitFor();
      await hand.press(map.locator('.views label:has([value="table"])'));
      await map.locator('table').waitFor();
      expect(problems).toEqual([]);
    });
  },
  { headers: (embed) => ({ 'Content-Security-Policy': strictPolicy("'self'", embed) }) },
);
