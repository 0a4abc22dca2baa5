import { describe, expect, it } from 'vitest';
import type { Direction } from '../mission.js';
import { deepFreeze } from '../testing/freeze.js';
import { applyDirection, applyFace, type Stage } from './stage.js';

const MINA = { who: 'mina', at: 'left', face: 'calm' };
const TOM = { who: 'tom', at: 'right', face: 'happy' };
const STAGE: Stage = deepFreeze({ scene: 'yard', cast: [MINA, TOM], props: ['flag'] });

describe('applyDirection', () => {
  const rows: [string, Direction, Stage][] = [
    [
      'enter comes last, calm',
      { enter: 'awa', at: 'middle' },
      { ...STAGE, cast: [MINA, TOM, { who: 'awa', at: 'middle', face: 'calm' }] },
    ],
    [
      'enter with a face',
      { enter: 'awa', at: 'middle', face: 'tired' },
      { ...STAGE, cast: [MINA, TOM, { who: 'awa', at: 'middle', face: 'tired' }] },
    ],
    [
      'enter of somebody present',
      { enter: 'mina', at: 'middle' },
      { ...STAGE, cast: [TOM, { ...MINA, at: 'middle' }] },
    ],
    ['move', { move: 'tom', at: 'middle' }, { ...STAGE, cast: [MINA, { ...TOM, at: 'middle' }] }],
    ['move of somebody absent', { move: 'awa', at: 'middle' }, STAGE],
    ['leave', { leave: 'mina' }, { ...STAGE, cast: [TOM] }],
    ['face', { face: 'tired', who: 'tom' }, { ...STAGE, cast: [MINA, { ...TOM, face: 'tired' }] }],
    ['show', { show: 'crate' }, { ...STAGE, props: ['flag', 'crate'] }],
    ['show of what is there', { show: 'flag' }, STAGE],
    ['hide', { hide: 'flag' }, { ...STAGE, props: [] }],
    ['another scene empties the stage', { scene: 'cellar' }, { scene: 'cellar', cast: [], props: [] }],
    ['the same scene changes nothing', { scene: 'yard' }, STAGE],
    ['a cue changes nothing', { cue: 'door' }, STAGE],
  ];
  it.each(rows)('%s', (_name, direction, expected) => {
    expect(applyDirection(STAGE, direction)).toEqual(expected);
  });
});

describe('applyFace', () => {
  it('changes the face of whoever speaks', () => {
    expect(applyFace(STAGE, 'tom', 'tired').cast).toEqual([MINA, { ...TOM, face: 'tired' }]);
  });
  it('needs a speaker on stage and a face', () => {
    expect(applyFace(STAGE, 'awa', 'tired')).toEqual(STAGE);
    expect(applyFace(STAGE, 'tom', undefined)).toEqual(STAGE);
    expect(applyFace(STAGE, undefined, 'tired')).toEqual(STAGE);
  });
});
