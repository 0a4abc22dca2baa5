/**
 * What a challenge that goes on from another one keeps of it. Knows no kind.
 */
import type { Challenge, Mission, Slug } from '../mission.js';

/** `before`, each entry replaced where `after` writes it again, then what is new. */
export function mergeBy<T>(
  before: readonly T[],
  after: readonly T[],
  nameOf: (entry: T) => Slug,
): readonly T[] {
  const written = new Map(after.map((entry) => [nameOf(entry), entry]));
  const known = new Set(before.map(nameOf));
  return [
    ...before.map((entry) => written.get(nameOf(entry)) ?? entry),
    ...after.filter((entry) => !known.has(nameOf(entry))),
  ];
}

/** The challenge of this slug and kind as it is written. Throws when there is none: parse the mission first. */
export function challengeOfKind<K extends Challenge['kind']>(
  mission: Mission,
  slug: Slug,
  kind: K,
): Extract<Challenge, { kind: K }> {
  const challenge = mission.challenges?.[slug];
  if (challenge?.kind !== kind) {
    throw new Error(`${kind} "${slug}" is not in mission "${mission.id}"; parse the mission first`);
  }
  return challenge as Extract<Challenge, { kind: K }>;
}

/** The challenges that lead to this one through `continues`, the first one first, this one last. */
export function chainOf<K extends Challenge['kind']>(
  mission: Mission,
  slug: Slug,
  kind: K,
): readonly Extract<Challenge, { kind: K }>[] {
  const chain: Extract<Challenge, { kind: K }>[] = [];
  for (let at: Slug | undefined = slug; at !== undefined;) {
    const challenge: Extract<Challenge, { kind: K }> = challengeOfKind(mission, at, kind);
    if (chain.includes(challenge))
      throw new Error(`${kind} "${slug}" continues itself; parse the mission first`);
    chain.unshift(challenge);
    at = challenge.continues;
  }
  return chain;
}
