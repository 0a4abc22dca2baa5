import { describe, expect, it } from 'vitest';
import { CAKE_STAND } from '../testing/cake-stand.js';
import { inFrench, lintOne } from '../testing/lint-one.js';
import { orphanText } from './orphan-text.js';

describe('orphan-text', () => {
  it('has nothing to say of the sample mission', () => {
    expect(lintOne(orphanText, CAKE_STAND)).toEqual([]);
  });
  it('finds a text of the mission that is never shown', () => {
    expect(lintOne(orphanText, CAKE_STAND, inFrench({ 'cake-stand.old': 'Un reste.' }))).toEqual([
      'error texts.fr["cake-stand.old"]',
    ]);
  });
  it('leaves the texts of others alone', () => {
    expect(
      lintOne(orphanText, CAKE_STAND, inFrench({ 'door.old': 'Un reste.', 'cake-stand-two.x': 'Un autre.' })),
    ).toEqual([]);
  });
});
