/** A condition reads facts that are declared, or that a challenge writes. A typing slip would read as `false`. */
import { factsOfChallenge } from '../challenge/facts-of-challenge.js';
import { comparisonsOf } from '../graph/conditions.js';
import { pathOf } from '../parse/problem.js';
import { suggest } from '../parse/suggest.js';
import { effectsOf, whensOf } from '../parse/walk-mission.js';
import type { LintRule } from './rule.js';

export const unknownFact: LintRule = {
  name: 'unknown-fact',
  lint({ mission }) {
    const written = Object.keys(mission.challenges ?? {}).flatMap((slug) => factsOfChallenge(mission, slug));
    const known = new Set([...Object.keys(mission.facts), ...written]);
    const read = whensOf(mission).flatMap(({ value, keys }) =>
      comparisonsOf(value).map(({ fact }) => ({ fact, keys, verb: 'is read' })),
    );
    const changed = effectsOf(mission).map(({ value, keys }) => ({
      fact: 'set' in value ? value.set : value.add,
      keys,
      verb: 'is changed',
    }));
    return [...read, ...changed]
      .filter(({ fact }) => !known.has(fact))
      .map(({ fact, keys, verb }) => ({
        severity: 'error',
        path: pathOf(keys),
        message: `fact "${fact}" ${verb} and not declared in "facts"; ${suggest(fact, known)}`,
      }));
  },
};
