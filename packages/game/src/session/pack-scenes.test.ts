import type { Pack } from '@requapass/scenario';
import { describe, expect, it } from 'vitest';
import { samplePack } from '../testing/sample-content.js';
import { endStage, hubOf, hubStage } from './pack-scenes.js';
import { createSession } from './session.js';
import { viewSession } from './view-session.js';

const pack: Pack = {
  ...samplePack,
  hub: { scene: 'door', host: 'nadia' },
  end: {
    scene: 'hub',
    props: [
      { prop: 'lanterns-up' },
      { prop: 'end-hall', when: { fact: 'world.ending', is: 'hall' } },
      { prop: 'end-parade', when: { fact: 'world.ending', is: 'parade' } },
    ],
  },
};

describe('the scenes of a pack', () => {
  it('are a hub and an end as the pack says', () => {
    expect(hubOf(pack)).toEqual({ scene: 'door', host: 'nadia' });
    expect(hubStage(pack).scene).toBe('door');
    expect(endStage(pack, {}).scene).toBe('hub');
  });

  it('are the usual ones where the pack says nothing', () => {
    expect(hubOf(samplePack)).toEqual({ scene: 'hub', host: 'karim' });
    expect(endStage(samplePack, {})).toEqual(hubStage(samplePack));
  });

  it('end in the picture the world has become', () => {
    expect(endStage(pack, {}).props).toEqual(['lanterns-up']);
    expect(endStage(pack, { 'world.ending': 'parade' }).props).toEqual(['lanterns-up', 'end-parade']);
  });

  it('keep the picture of the end for the end', () => {
    const late: Pack = { ...pack, end: { scene: 'hub', when: { fact: 'world.storm-done', is: true } } };
    expect(endStage(late, {}).scene).toBe('door');
    expect(endStage(late, { 'world.storm-done': true }).scene).toBe('hub');
  });

  it('are what is behind the hub and the end of a session', () => {
    const library = { pack, mission: () => undefined };
    const start = { ...createSession(1), world: { 'world.ending': 'hall' } };
    expect(viewSession(library, start, 'fr').stage).toEqual(hubStage(pack));
    expect(viewSession(library, { ...start, phase: 'end' }, 'fr').stage.props).toEqual([
      'lanterns-up',
      'end-hall',
    ]);
  });
});
