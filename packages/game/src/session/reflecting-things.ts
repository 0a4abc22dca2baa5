/** A reflecting on the stage: what appears once a sentence was kept. Pure. */
import type { ReflectingView } from '@requapass/scenario';
import type { StageThings } from './stage-things.js';

export function reflectingThings({ shows }: ReflectingView): StageThings {
  return { items: [], props: shows === null ? [] : [shows] };
}
