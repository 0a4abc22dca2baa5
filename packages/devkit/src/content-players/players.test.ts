import type { Level } from '@requapass/framework';
import { expect, test } from 'vitest';
import { createRandom } from '../simulate-random.js';
import type { ShownMoment } from './play-content.js';
import { botsFor } from './players.js';

const texts = {
  a: 'Oui.',
  b: 'Je viens.',
  c: 'Je demande à Nadia.',
  'a.does': 'Tu attends longtemps que Nadia revienne.',
};
const options = (['c', 'a', 'b'] as const).map((id, index) => ({
  id,
  level: (index + 1) as Level,
  text: id,
  ...(id === 'a' ? { does: 'a.does' } : {}),
}));

test.each([
  ['always first', 'c'],
  ['always last', 'b'],
  ['always longest', 'a'],
  ['always shortest', 'b'],
  ['always asks for help', 'help'],
])('the bot "%s" takes "%s", what an option does counted with what it says', (name, taken) => {
  const bot = botsFor(texts).find((each) => each.name === name);
  expect(bot?.player.choose({ options } as unknown as ShownMoment, createRandom(1, 'bots'))).toBe(taken);
});
