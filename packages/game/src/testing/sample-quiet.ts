/**
 * A content pack with a quiet mission beside the sample one, for tests: settings, sentences to keep, what one has
 * lived, and a next step that the end says again. Texts are the keys themselves.
 */
import type { Mission, Pack } from '@requapass/scenario';
import type { Library } from '../session/library.js';
import { sampleMission, samplePack } from './sample-content.js';

const mission: Mission = {
  ...sampleMission,
  id: 'quiet',
  mechanic: 'reflecting',
  observes: [],
  facts: { 'world.next': '' },
  start: 'comfort',
  nodes: {
    comfort: {
      type: 'settings',
      who: 'karim',
      text: 'quiet.comfort',
      settings: ['language', 'pace', 'text-size', 'sound'],
      then: 'learn',
    },
    learn: { type: 'challenge', challenge: 'learn', rubrics: [], then: 'lived' },
    lived: { type: 'experiences', who: 'karim', text: 'quiet.lived', competences: 'seen', then: 'next' },
    next: {
      type: 'pick',
      text: 'quiet.next',
      choices: [
        { id: 'ask', text: 'quiet.ask', effects: [{ set: 'world.next', to: 'ask' }], then: 'end' },
        { id: 'rest', text: 'quiet.rest', effects: [{ set: 'world.next', to: 'rest' }], then: 'end' },
      ],
      otherwise: 'end',
    },
    end: { type: 'end' },
  },
  challenges: {
    learn: {
      kind: 'reflecting',
      text: 'quiet.learn',
      competence: 'learning',
      most: 2,
      cards: ['watch', 'try', 'ask', 'teach'].map((id) => ({ id, text: `quiet.learn.${id}` })),
      shows: 'lamp',
    },
  },
};

const pack: Pack = {
  ...samplePack,
  missions: [
    ...samplePack.missions,
    { id: 'quiet', title: 'quiet.title', teaser: 'quiet.teaser', competences: [] },
  ],
  end: {
    scene: 'hub',
    lines: ['ask', 'rest'].map((step) => ({
      when: { fact: 'world.next', is: step },
      text: `end.next.${step}`,
    })),
  },
};

export const quietLibrary: Library = {
  pack,
  mission: (id) => ({ desk: sampleMission, quiet: mission })[id],
};
