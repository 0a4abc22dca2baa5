/** Which of several acts shows a level best: the nearest, the latest on a tie. Pure; knows no screen. */
import type { Level } from '@requapass/framework';

export function actFor<Act extends { readonly level: Level }>(
  acts: readonly Act[],
  level: Level,
): Act | null {
  return acts.reduce<Act | null>(
    (found, act) =>
      found === null || Math.abs(act.level - level) <= Math.abs(found.level - level) ? act : found,
    null,
  );
}
