/**
 * A composing on the stage: only the face of whoever looks at the sheet. The sheet itself is made of words,
 * so the control layer draws it over the stage's paper. Pure.
 */
import type { ComposingView } from '@requapass/scenario';
import type { StageThings } from './stage-things.js';

export function composingThings({ said }: ComposingView): StageThings {
  return { items: [], props: [], faces: said?.face ? { [said.who]: said.face } : {} };
}
