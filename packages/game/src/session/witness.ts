/**
 * Who was there when the person did something: the one they spoke with, or who could help with the task.
 * Knows the mission as it is written, not how it was played.
 */
import { PLAYER, type Mission, type Slug } from '@requapass/scenario';

/** @param moment - slug of a moment or of a rubric; null when the mission has nobody but the person. */
export function witnessOf({ nodes, challenges = {}, cast }: Mission, moment: Slug): Slug | null {
  const node = nodes[moment];
  const rated = Object.values(nodes).find(
    (other) => other.type === 'challenge' && other.rubrics?.some(({ id }) => id === moment),
  );
  const asked =
    node?.type === 'moment'
      ? node.who
      : rated?.type === 'challenge'
        ? challenges[rated.challenge]?.help?.who
        : null;
  const others = cast.filter((who) => who !== PLAYER && !who.startsWith(`${PLAYER}-`));
  return others.find((who) => who === asked) ?? others[0] ?? null;
}
