import { describe, expect, it } from 'vitest';
import { sceneWords } from './scene-words.js';

const scene = { description: 'scene.party', props: { rain: 'prop.rain', lanterns: 'prop.lanterns' } };

describe('sceneWords', () => {
  it('says the scene alone while nothing is shown', () => {
    expect(sceneWords(scene, [])).toEqual(['scene.party']);
  });
  it('adds what is on stage, in that order and once', () => {
    expect(sceneWords(scene, ['lanterns', 'rain', 'lanterns'])).toEqual([
      'scene.party',
      'prop.lanterns',
      'prop.rain',
    ]);
  });
  it('passes over a prop without words, and bears a scene that has none', () => {
    expect(sceneWords(scene, ['flag'])).toEqual(['scene.party']);
    expect(sceneWords({ description: 'scene.hub' }, ['rain'])).toEqual(['scene.hub']);
  });
});
