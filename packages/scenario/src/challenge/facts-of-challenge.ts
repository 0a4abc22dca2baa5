/** The names of the facts a challenge writes. Worked out once for each challenge of a mission. */
import type { Mission, Slug } from '../mission.js';
import { rulesOf } from './registry.js';
import { prefixFacts, type Beginning } from './rules.js';

const NOTHING: Beginning = { states: {}, facts: {}, seed: 0 };
const KNOWN = new WeakMap<Mission, Map<Slug, readonly string[]>>();

/** Full names, such as `sort.wrong.cold`. */
export function factsOfChallenge(mission: Mission, slug: Slug): readonly string[] {
  const known = KNOWN.get(mission) ?? new Map<Slug, readonly string[]>();
  KNOWN.set(mission, known);
  const names = known.get(slug) ?? namesOf(mission, slug);
  known.set(slug, names);
  return names;
}

/** The names never depend on the state: those of the beginning are those of the end. */
function namesOf(mission: Mission, slug: Slug): readonly string[] {
  const context = { mission, slug };
  const rules = rulesOf(context);
  return Object.keys(prefixFacts(slug, rules.facts(context, rules.start(context, NOTHING))));
}
