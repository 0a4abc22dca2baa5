/** A small fair to plan, in two parts, for the tests of planning. Texts are keys without sentences. */
import type { Mission } from '../mission.js';
import type { PlanHelper, PlanningChallenge } from '../planning/types.js';
import { CAKE_STAND } from './cake-stand.js';

const helper = (who: string, turns: number, wishes: string[], ...limits: PlanHelper['limits']) => ({
  who,
  turns,
  wishes,
  limits,
  note: `fair.${who}`,
});

/** Door early and late, kitchen early with two people; Ada is at the door already, early, where she cannot be. */
export const FAIR: PlanningChallenge = {
  kind: 'planning',
  text: 'fair.plan',
  help: { who: 'mina', text: 'fair.help' },
  slots: [
    { id: 'early', name: 'fair.early' },
    { id: 'late', name: 'fair.late' },
  ],
  tasks: [
    { id: 'door', name: 'fair.door', picture: 'door', needs: { early: 1, late: 1 } },
    { id: 'kitchen', name: 'fair.kitchen', picture: 'pot', needs: { early: 2 } },
  ],
  helpers: [
    helper('ada', 2, ['door'], { slot: 'early' }),
    helper('ben', 2, ['kitchen'], { task: 'door', slot: 'late' }),
    helper('cas', 1, [], { task: 'door' }),
  ],
  begins: [{ who: 'ada', task: 'door', slot: 'early' }],
};

/** Ben is gone, Dot has come; the kitchen closes early and opens late. */
export const FAIR_AFTER: PlanningChallenge = {
  kind: 'planning',
  text: 'fair.again',
  continues: 'fair',
  leave: ['ben'],
  slots: [],
  tasks: [{ id: 'kitchen', name: 'fair.kitchen', picture: 'pot', needs: { late: 1 } }],
  helpers: [helper('dot', 1, ['kitchen'])],
};

/** Both parts, one after the other. */
export const FAIR_MISSION: Mission = {
  ...CAKE_STAND,
  cast: [...CAKE_STAND.cast, 'ada', 'ben', 'cas', 'dot'],
  nodes: {
    plan: { type: 'challenge', challenge: 'fair', rubrics: [], then: 'again' },
    again: { type: 'challenge', challenge: 'again', rubrics: [], then: 'end' },
    end: { type: 'end' },
  },
  challenges: { fair: FAIR, again: FAIR_AFTER },
  start: 'plan',
};
