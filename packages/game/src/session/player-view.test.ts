import type { Character, Mission, Pack } from '@requapass/scenario';
import { describe, expect, it } from 'vitest';
import { sampleMission, samplePack } from '../testing/sample-content.js';
import type { Library } from './library.js';
import { withPlayer } from './player-view.js';
import { applyIntent, createSession, type SessionState } from './session.js';
import type { Intent } from './snapshot.js';
import { viewSession } from './view-session.js';

const karim = samplePack.characters['karim'] as Character;
const pack: Pack = {
  ...samplePack,
  characters: { ...samplePack.characters, 'you-1': karim, 'you-5': karim },
};
/** You speak first, then choose how you look; Karim asks, you help and are one of those who take turns. */
const mission = JSON.parse(
  JSON.stringify(sampleMission).replaceAll('"karim"', '"you"').replace('["you"]', '["you","karim"]'),
) as Mission;
const dressed: Mission = {
  ...mission,
  nodes: {
    ...mission.nodes,
    one: {
      ...mission.nodes['one'],
      effects: [{ set: 'world.look', to: 'you-5' }],
    } as Mission['nodes'][string],
  },
};
const library: Library = { pack, mission: () => dressed };

const play = (...intents: Intent[]): SessionState =>
  intents.reduce((state, intent) => {
    const result = applyIntent(library, state, intent);
    if (!result.ok) throw new Error(result.error.message);
    return result.state;
  }, createSession(3));
const open: Intent = { type: 'open-mission', mission: 'desk' };
const next: Intent = { type: 'act', action: { type: 'next' } };
const choose: Intent = { type: 'act', action: { type: 'choose', option: 'step-2' } };

describe('the person who plays', () => {
  it('stands on the stage and speaks as the first look before they chose one', () => {
    const { stage, screen } = viewSession(library, play(open), 'fr');
    expect(stage).toMatchObject({ cast: [{ who: 'you-1', at: 'left', face: 'happy' }], speaker: 'you-1' });
    expect(screen).toMatchObject({ view: { content: { kind: 'say', who: 'you-1' } } });
  });

  it('is the look they chose from that moment on, in the same mission', () => {
    const { stage, screen } = viewSession(library, play(open, next), 'fr');
    expect(stage).toMatchObject({ cast: [{ who: 'you-5' }], speaker: 'you-5' });
    expect(screen).toMatchObject({ view: { content: { who: 'you-5', help: { who: 'you-5' } } } });
  });

  it('is among those one can turn to', () => {
    const turn = viewSession(library, play(open, next, choose, choose, choose, choose), 'fr').screen;
    expect(turn).toMatchObject({ view: { content: { kind: 'pick', choices: [{ who: 'you-5' }] } } });
  });

  it('changes nothing where nobody is called so', () => {
    const view = {
      mission: 'desk',
      scene: 'door',
      cast: [{ who: 'karim', at: 'left', face: 'calm' }],
      props: [],
      progress: { done: 0, total: 4 },
      content: { kind: 'say', who: null, text: 'you' },
    } as const;
    expect(withPlayer(view, pack.characters, {})).toBe(view);
  });
});
