import { expect, it } from 'vitest';
import { drawCode } from './code-picture.js';

/** Letters that only a code has: two of them take eleven bits. */
const letters = (count: number): string => 'RQ' + 'A7'.repeat(count / 2 - 1);
/** Squares on a side of version 20, and the border. */
const VERSION_20 = 17 + 4 * 20 + 8;

it('of the longest whole game, with its address, is a picture an old phone reads', async () => {
  const link = `https://play.requapass.example/v1/game.html?lang=nl#requapass=${letters(1020)}`;
  expect((await drawCode(link))?.size).toBeLessThanOrEqual(VERSION_20);
});

it('is small for a short game, and none for a text without end', async () => {
  const picture = await drawCode(letters(100));
  expect(picture?.size).toBeLessThan(50);
  expect(picture?.path).toMatch(/^(M\d+ \d+h1v1h-1z)+$/);
  expect(await drawCode('é'.repeat(4000))).toBeNull();
});
