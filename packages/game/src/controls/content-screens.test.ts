import type { RunContent } from '@requapass/scenario';
import { expect, it } from 'vitest';
import { sampleMission } from '../testing/sample-content.js';
import { loadScreens, onScreens, screenOf, stylesOfScreens } from './content-screens.js';

const content = (kind: RunContent['kind']): RunContent => ({ kind }) as RunContent;

it('brings the screens of a mission’s challenges with it, each once, and those of nothing else', async () => {
  let told = 0;
  const stop = onScreens(() => (told += 1));
  const before = screenOf(content('sorting'));
  const other = screenOf(content('till'));
  expect(stylesOfScreens()).toEqual([]);
  await loadScreens(sampleMission);
  await loadScreens(sampleMission);
  expect(screenOf(content('sorting'))).not.toBe(before);
  expect(screenOf(content('sorting')).focusAfter).toBeDefined();
  expect(screenOf(content('till'))).toBe(other);
  expect(stylesOfScreens()).toHaveLength(1);
  expect(told).toBe(1);
  stop();
});

it('has the screens of people who speak from the start, and needs none for a mission without a challenge', async () => {
  const { challenges: _, ...talk } = sampleMission;
  await loadScreens(talk);
  for (const kind of ['say', 'moment', 'pick'] as const) expect(screenOf(content(kind)).isSpoken).toBe(true);
});
