import { describe, expect, it } from 'vitest';
import { CAKE_STAND } from '../testing/cake-stand.js';
import { CAKE_TEXTS } from '../testing/cake-texts.js';
import { change } from '../testing/change.js';
import { lintOne } from '../testing/lint-one.js';
import { missingText } from './missing-text.js';

describe('missing-text', () => {
  it('has nothing to say of the sample mission', () => {
    expect(lintOne(missingText, CAKE_STAND)).toEqual([]);
  });
  it('finds a text that one language lacks', () => {
    const texts = change(CAKE_TEXTS, 'en["cake-stand.hands.look.did"]');
    expect(lintOne(missingText, CAKE_STAND, texts)).toEqual(['error nodes.hands.options[2].did']);
  });
  it('finds a language of the pack that is missing whole', () => {
    const found = lintOne(missingText, CAKE_STAND, { fr: CAKE_TEXTS['fr'] ?? {} });
    expect(found.length).toBeGreaterThan(50);
  });
});
