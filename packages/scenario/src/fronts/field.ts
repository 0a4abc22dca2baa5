/**
 * The fronts of a challenge as they are played: one that continues another keeps its fronts, people, voice and
 * props, changed or completed by its own. Knows no state.
 */
import { chainOf, mergeBy } from '../challenge/merge.js';
import type { Mission, Slug } from '../mission.js';
import type { Front, FrontHelper, FrontProp, FrontTurn, FrontVoice } from './types.js';

/** Everything in play. */
export interface Field {
  readonly fronts: readonly Front[];
  readonly people: readonly FrontHelper[];
  readonly voice: FrontVoice | null;
  readonly shows: readonly FrontProp[];
  /** Those of this challenge alone. */
  readonly turns: readonly FrontTurn[];
}

/** The field of one challenge. */
export function fieldOf(mission: Mission, slug: Slug): Field {
  const nothing: Field = { fronts: [], people: [], voice: null, shows: [], turns: [] };
  return chainOf(mission, slug, 'fronts').reduce<Field>(
    (field, { fronts, people, voice, shows = [], turns }) => ({
      fronts: mergeBy(field.fronts, fronts, ({ id }) => id),
      people: mergeBy(field.people, people, ({ who }) => who),
      voice: voice ?? field.voice,
      shows: mergeBy(field.shows, shows, ({ prop }) => prop),
      turns,
    }),
    nothing,
  );
}
