/** The intents outside missions, as the resume code numbers them: append only. Knows no bytes. */
import { STANCES } from '@requapass/assessment';
import { COMPETENCE_IDS } from '@requapass/framework';

export const TOKENS = [
  'stop',
  'open-mission',
  'leave-mission',
  'close-debrief',
  'take-stance',
  'show-end',
  'back-to-hub',
] as const;

/** Room for more competences and stances than there are, so that old codes stay readable. */
export const COMPETENCE_ROOM = 16;
export const STANCE_ROOM = 4;
export const MOST_MISSIONS = 60;
/** Of one visit to a mission. */
export const MOST_ACTIONS = 8192;
export const REVISION_ROOM = 2 ** 16;
export const HASH_ROOM = 2 ** 16;
export const SEED_ROOM = 2 ** 31;

export const competenceAt = (index: number): (typeof COMPETENCE_IDS)[number] | undefined =>
  COMPETENCE_IDS[index];
export const stanceAt = (index: number): (typeof STANCES)[number] | undefined => STANCES[index];
export const indexOfCompetence = (id: string): number => COMPETENCE_IDS.findIndex((known) => known === id);
export const indexOfStance = (stance: string): number => STANCES.findIndex((known) => known === stance);
