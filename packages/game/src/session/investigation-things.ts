/**
 * An investigation on the stage: the phone buzzes while something waits to be opened, and whoever answers shows
 * it. Phone and notebook are made of words, so the control layer draws them over the stage's. Pure.
 */
import type { InvestigationView } from '@requapass/scenario';
import type { StageThings } from './stage-things.js';

/** Every scene of an investigation may have this prop. */
const BUZZ = 'phone-buzz';

export function investigationThings({ said, sources }: InvestigationView): StageThings {
  const isWaiting = sources.some(({ isOpened }) => !isOpened);
  return {
    items: [],
    props: isWaiting ? [BUZZ] : [],
    faces: said?.face ? { [said.who]: said.face } : {},
  };
}
