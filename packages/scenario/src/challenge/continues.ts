/**
 * `continues` must lead back, without going in a circle, to a first challenge of the same kind.
 * Knows no kind.
 */
import type { Mission, Slug } from '../mission.js';
import { pathOf, type Problem } from '../parse/problem.js';
import { unknownNames } from '../parse/unknown-name.js';

/** What is wrong with the way back; none when the challenge can be begun. */
export function problemsOfContinues(mission: Mission, slug: Slug): readonly Problem[] {
  const challenges = mission.challenges ?? {};
  const keys = ['challenges', slug, 'continues'];
  const kind = challenges[slug]?.kind;
  const sameKind = Object.keys(challenges).filter((name) => challenges[name]?.kind === kind);
  const passed = new Set([slug]);
  for (let at = challenges[slug]?.continues; at !== undefined; at = challenges[at]?.continues) {
    if (!sameKind.includes(at)) return unknownNames('challenge', [{ value: at, keys }], sameKind);
    if (passed.has(at)) {
      const message = `challenge "${slug}" goes on from itself`;
      return [
        { code: 'circle', path: pathOf(keys), message, hint: 'leave "continues" out of the first one' },
      ];
    }
    passed.add(at);
  }
  return [];
}
