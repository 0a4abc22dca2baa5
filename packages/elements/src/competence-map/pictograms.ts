/**
 * One line drawing per competence and per stance. Knows no name and no colour:
 * a pictogram always stands beside words, never for them.
 */
import type { Stance } from '@requapass/assessment';

/** One per competence, in a square of 24 units: those of the badges, so that a badge is known by its place on the map. */
export { PICTOGRAMS } from '@requapass/badges/pictograms.js';

/** Path data round 0,0, inside the diamond that stands for what the person says; the tick in the seal as well. */
export const STANCE_SIGNS: Readonly<Record<Stance, string>> = {
  confirmed: 'M-4.2.4l3 3.1 5.4-6.6',
  contested: 'M-3.6-3.6l7.2 7.2M3.6-3.6l-7.2 7.2',
  unsure: 'M-2.7-2.4A2.75 2.75 0 1 1 1.2.1C.3.6 0 1 0 1.8M0 4.6v.3',
};

/** A seal with ten teeth round 0,0: what somebody else confirms. */
export const SEAL =
  'M0 -14L3.4 -10.5L8.2 -11.3L8.9 -6.5L13.3 -4.3L11 0L13.3 4.3L8.9 6.5L8.2 11.3L3.4 10.5L0 14L-3.4 10.5L-8.2 11.3L-8.9 6.5L-13.3 4.3L-11 0L-13.3 -4.3L-8.9 -6.5L-8.2 -11.3L-3.4 -10.5Z';
