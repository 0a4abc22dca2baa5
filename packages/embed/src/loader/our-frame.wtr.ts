import { expect } from '@open-wc/testing';
import { isOurFrame } from './our-frame.js';

const FOLDER = 'https://embed.example.org/v1/';
const CASES: readonly (readonly [src: string, isOurs: boolean])[] = [
  ['https://embed.example.org/v1/game.html', true],
  ['https://embed.example.org/v1/game.html?lang=nl', true],
  ['https://embed.example.org/v1/map.html?src=a.json', true],
  ['https://embed.example.org/v1/self.html', true],
  ['https://embed.example.org/v1/badges.html#x', true],
  ['https://embed.example.org/v2/game.html', false],
  ['https://elsewhere.example.org/v1/game.html', false],
  ['https://embed.example.org/v1/other.html', false],
  ['https://embed.example.org/v1/game.html.evil', false],
];

describe('a frame of the page', () => {
  for (const [src, isOurs] of CASES) {
    it(`with ${src} is ${isOurs ? '' : 'not '}ours`, () => {
      const frame = document.createElement('iframe');
      frame.src = src;
      expect(isOurFrame(frame, FOLDER)).to.equal(isOurs);
    });
  }
});
