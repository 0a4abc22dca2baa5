/**
 * What a kind of challenge brings to the parser, the checker and the linter: the names and texts it
 * mentions. Kept apart from its rules, so that a program that only plays does not carry it.
 */
import type { Challenge, Mission, Slug } from '../mission.js';
import type { Found, FoundText, Keys } from '../parse/found.js';
import type { Problem } from '../parse/problem.js';

/** The names and texts a kind of challenge mentions. */
export interface ChallengeAuthoring<C extends Challenge = Challenge> {
  /** Every text it shows but that of its help; `keys` is the path to the challenge. */
  texts(challenge: C, keys: Keys): readonly FoundText[];
  /** Names that do not exist, within the mission. */
  problems(mission: Mission, slug: Slug): readonly Problem[];
  /** Places the scene needs while it is played. */
  places(mission: Mission, slug: Slug): readonly Slug[];
  /** Expressions it gives to people. */
  faces?(challenge: C, keys: Keys): readonly Found<{ who: Slug; face: Slug }>[];
  /** Props of the scene it shows. */
  props?(challenge: C, keys: Keys): readonly Found<Slug>[];
}
