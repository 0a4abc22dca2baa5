/**
 * A small discussion in two parts for tests: three people, a custom each, proposals that can be combined.
 * Not part of any pack.
 */
import type { DiscussionChallenge, Participant, TalkMove } from '../discussion/types.js';
import type { Mission } from '../mission.js';
import { CAKE_STAND } from './cake-stand.js';

const person = (who: string, opensTo: readonly string[], rest: Partial<Participant> = {}): Participant => ({
  who,
  sign: `x.${who}.sign`,
  habit: `x.${who}.habit`,
  opensTo,
  holds: `x.${who}.holds`,
  says: `x.${who}.says`,
  thanked: `x.${who}.thanked`,
  patience: 2,
  ...rest,
});

const name = (id: string) => ({ id, name: `x.${id}` });
const MOVES: readonly TalkMove[] = [
  { ...name('ask'), does: 'approach' },
  { ...name('wait'), does: 'approach', listens: true },
  { ...name('thank'), does: 'thank' },
  { ...name('explain'), does: 'explain' },
  { ...name('round'), does: 'round' },
  { ...name('tea'), does: 'gesture', says: { who: 'mina', text: 'x.tea.says' }, shows: 'flag' },
];

/** Mina speaks when asked, Oscar in a round, Zoe when given time. Zoe brings a proposal of her own. */
export const LISTEN: DiscussionChallenge = {
  kind: 'discussion',
  text: 'x.listen',
  ending: 'x.ending',
  help: { who: 'mina', text: 'x.help' },
  faces: { calm: 'calm', met: 'happy', glad: 'happy', against: 'worried', weary: 'worried', hurt: 'worried' },
  people: [
    person('mina', ['ask', 'round'], {
      more: 'x.mina.more',
      wish: 'x.mina.wish',
      custom: 'tea-first',
      need: 'quiet',
      positions: { park: 'for', square: 'against', both: 'against' },
    }),
    person('oscar', ['round'], { custom: 'in-turn', need: 'room', takes: 'x.oscar.takes' }),
    person('zoe', ['wait'], { wonders: 'x.zoe.wonders' }),
  ],
  proposals: [
    { ...name('park'), about: 'x.park.about', picture: 'park', answers: ['quiet'] },
    { ...name('square'), about: 'x.square.about', picture: 'square', answers: ['room'] },
    { ...name('boat'), about: 'x.boat.about', picture: 'boat', from: 'zoe', answers: [] },
    {
      ...name('both'),
      about: 'x.both.about',
      picture: 'both',
      of: ['park', 'square'],
      answers: ['quiet', 'room'],
      echo: { who: 'oscar', text: 'x.both.echo' },
    },
  ],
  customs: [
    { ...name('tea-first'), keptBy: ['tea'], explained: 'x.tea-first.explained' },
    { ...name('in-turn'), keptBy: ['round'], explained: 'x.in-turn.explained' },
  ],
  moves: MOVES,
};

/** After the news: Mina has something new to say and is hurt; now there is something to decide. */
export const DECIDE: DiscussionChallenge = {
  ...LISTEN,
  text: 'x.decide',
  continues: 'listen',
  closes: ['tea', 'boat'],
  people: [person('mina', ['ask'], { says: 'x.mina.new', isHurt: true, custom: 'tea-first', need: 'quiet' })],
  proposals: [],
  customs: [],
  moves: [
    { ...name('propose'), does: 'propose' },
    { ...name('sum-up'), does: 'sum-up', says: { text: 'x.sum-up.says' }, shows: 'flag' },
  ],
  tasks: [{ ...name('call'), picture: 'call', suits: ['oscar'] }],
};

/** Both parts, one after the other. */
export const VILLAGE_TABLE: Mission = {
  ...CAKE_STAND,
  cast: ['mina', 'oscar', 'zoe'],
  nodes: {
    first: { type: 'challenge', challenge: 'listen', rubrics: [], then: 'news' },
    news: { type: 'say', text: 'x.news', then: 'second' },
    second: { type: 'challenge', challenge: 'decide', rubrics: [], then: 'end' },
    end: { type: 'end' },
  },
  challenges: { listen: LISTEN, decide: DECIDE },
  start: 'first',
};
