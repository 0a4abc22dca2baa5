import { describe, expect, it } from 'vitest';
import { scenesOf } from './mission-scenes.js';
import { CAKE_STAND } from './testing/cake-stand.js';
import { change } from './testing/change.js';

describe('scenesOf', () => {
  it('names the first scene, then those a mission goes to, each once', () => {
    expect(scenesOf(CAKE_STAND)).toEqual(['yard', 'kitchen']);
    expect(scenesOf(change(CAKE_STAND, 'scene', 'kitchen'))).toEqual(['kitchen']);
  });
});
