/** A small flood on three fronts, in two parts, for the tests of fronts. Texts are keys without sentences. */
import type { FrontsChallenge } from '../fronts/types.js';
import type { Mission } from '../mission.js';
import { CAKE_STAND } from './cake-stand.js';

const WARNED = { fact: 'world.warned', is: true };

/** Sandbags were filled or not; Oscar comes when he was warned; news strikes in the second turn. */
export const FLOOD: FrontsChallenge = {
  kind: 'fronts',
  text: 'flood.goal',
  ending: 'flood.ending',
  over: 'flood.over',
  help: { who: 'mina', text: 'flood.help' },
  fronts: [
    {
      id: 'cellar',
      name: 'flood.cellar',
      about: 'flood.cellar.about',
      starts: 1,
      eases: [{ when: { fact: 'world.bags', atLeast: 5 }, text: 'flood.cellar.bags' }],
      worsens: [{ when: { fact: 'world.bags', atMost: 0 }, text: 'flood.cellar.no-bags' }],
    },
    { id: 'school', name: 'flood.school', about: 'flood.school.about', hasPeople: true, starts: 1 },
    { id: 'road', name: 'flood.road', about: 'flood.road.about', starts: 0 },
  ],
  people: [
    { who: 'mina', good: ['cellar'], note: 'flood.mina' },
    {
      who: 'oscar',
      good: ['school'],
      note: 'flood.oscar',
      when: WARNED,
      tired: { fact: 'world.bags', atLeast: 9 },
    },
  ],
  voice: { id: 'horn', name: 'flood.horn', picture: 'horn', about: 'flood.horn.about' },
  shows: [{ prop: 'water', when: { fact: 'trouble.cellar', atLeast: 2 } }],
  turns: [
    {
      id: 'rain',
      text: 'flood.rain',
      raises: { cellar: 2 },
      sources: [
        { id: 'radar', name: 'flood.radar', picture: 'radar', text: 'flood.radar.text', shows: ['cellar'] },
      ],
    },
    {
      id: 'river',
      text: 'flood.river',
      raises: { road: 1 },
      sources: [],
      news: { who: 'mina', text: 'flood.river.news', raises: { school: 2 }, cue: 'phone' },
      cue: 'rain',
    },
  ],
};

/** It goes on: one more turn, one more helper. */
export const FLOOD_NIGHT: FrontsChallenge = {
  kind: 'fronts',
  text: 'flood.night',
  ending: 'flood.ending',
  over: 'flood.over',
  continues: 'flood',
  fronts: [],
  people: [{ who: 'zoe', good: ['road'], note: 'flood.zoe' }],
  turns: [{ id: 'night', text: 'flood.dark', raises: { road: 3 }, sources: [] }],
};

/** Both parts, one after the other. */
export const FLOOD_MISSION: Mission = {
  ...CAKE_STAND,
  cast: [...CAKE_STAND.cast, 'zoe'],
  facts: { ...CAKE_STAND.facts, 'world.bags': 1, 'world.warned': false },
  nodes: {
    day: { type: 'challenge', challenge: 'flood', rubrics: [], then: 'night' },
    night: { type: 'challenge', challenge: 'night', rubrics: [], then: 'end' },
    end: { type: 'end' },
  },
  challenges: { flood: FLOOD, night: FLOOD_NIGHT },
  start: 'day',
};
