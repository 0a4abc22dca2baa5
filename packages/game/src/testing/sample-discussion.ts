/** A content pack whose only mission is a discussion in two parts, for tests. Texts are the keys themselves. */
import type { DiscussionChallenge, Mission, Pack, Participant, TalkMove } from '@requapass/scenario';
import type { Library } from '../session/library.js';
import { samplePack } from './sample-content.js';

const person = (who: string, opensTo: readonly string[], rest: Partial<Participant>): Participant => ({
  who,
  sign: `talk.${who}.sign`,
  habit: `talk.${who}.habit`,
  opensTo,
  holds: `talk.${who}.holds`,
  says: `talk.${who}.says`,
  thanked: `talk.${who}.thanked`,
  wish: `talk.${who}.wish`,
  takes: `talk.${who}.takes`,
  patience: 5,
  ...rest,
});
const name = (id: string) => ({ id, name: `talk.${id}` });
const moves: readonly TalkMove[] = [
  { ...name('ask'), does: 'approach' },
  { ...name('wait'), does: 'approach', listens: true },
  { ...name('thank'), does: 'thank' },
  { ...name('tea'), does: 'gesture', says: { who: 'nadia', text: 'talk.tea.says' } },
];

const listen: DiscussionChallenge = {
  kind: 'discussion',
  text: 'talk.text',
  ending: 'talk.ending',
  help: { who: 'nadia', text: 'talk.help' },
  faces: { calm: 'calm', met: 'happy', glad: 'happy', against: 'calm', weary: 'calm', hurt: 'calm' },
  people: [
    person('karim', ['ask'], { more: 'talk.karim.more', need: 'room' }),
    person('nadia', ['ask'], { positions: { park: 'for' } }),
  ],
  proposals: [
    { ...name('park'), about: 'talk.park.about', picture: 'park', answers: [] },
    { ...name('hall'), about: 'talk.hall.about', picture: 'hall', answers: ['room'] },
  ],
  customs: [],
  moves,
};

const decide: DiscussionChallenge = {
  ...listen,
  text: 'talk.decide',
  continues: 'listen',
  people: [],
  proposals: [
    { ...name('both'), about: 'talk.both.about', picture: 'both', of: ['park', 'hall'], answers: ['room'] },
  ],
  moves: [
    { ...name('propose'), does: 'propose' },
    { ...name('sum-up'), does: 'sum-up', says: { text: 'talk.sum-up.says' } },
  ],
  tasks: [{ ...name('call'), picture: 'call', suits: ['nadia'] }],
};

const mission: Mission = {
  format: 'requapass-mission',
  version: 1,
  id: 'desk',
  revision: 1,
  title: 'talk.title',
  intro: 'talk.intro',
  mechanic: 'discussion',
  scene: 'room',
  observes: [],
  cast: ['karim', 'nadia'],
  facts: {},
  start: 'first',
  nodes: {
    first: {
      type: 'challenge',
      stage: [
        { enter: 'karim', at: 'seat-1' },
        { enter: 'nadia', at: 'seat-2' },
      ],
      challenge: 'listen',
      rubrics: [],
      then: 'second',
    },
    second: { type: 'challenge', challenge: 'decide', rubrics: [], then: 'bye' },
    bye: { type: 'say', who: 'nadia', text: 'talk.bye', then: 'end' },
    end: { type: 'end' },
  },
  challenges: { listen, decide },
};

/** A room with a table and two seats, small enough for a phone. */
const pack: Pack = {
  ...samplePack,
  scenes: {
    ...samplePack.scenes,
    room: {
      description: 'scene.room',
      layouts: [
        {
          safe: { x: 0, y: 0, width: 360, height: 300 },
          background: '#fbe9c6',
          sprites: [],
          places: {
            'seat-1': { x: 60, y: 200 },
            'seat-2': { x: 300, y: 200 },
            table: { x: 180, y: 290, width: 240, height: 100 },
          },
          castDepth: 0,
        },
      ],
    },
  },
};

/** The mission is called `desk`, as the sample pack names it. */
export const discussionLibrary: Library = {
  pack,
  mission: (id) => (id === mission.id ? mission : undefined),
};
