/**
 * The scenes a pack has besides those of its missions: the hub and the end, as it says or as is usual.
 * Pure; knows no screen.
 */
import {
  holds,
  type Ending,
  type Facts,
  type HubDefinition,
  type Pack,
  type Slug,
  type TextKey,
} from '@requapass/scenario';
import type { StageView } from './snapshot.js';

/** Where missions are chosen, and who welcomes there. */
export function hubOf(pack: Pack): HubDefinition {
  return pack.hub ?? { scene: 'hub', host: Object.keys(pack.characters)[0] ?? '' };
}

/** The hub alone; what changes in it are sprites that wait for facts. */
export function hubStage(pack: Pack): StageView {
  return { scene: hubOf(pack).scene, cast: [], props: [], speaker: null, items: [] };
}

/** What the host says on the hub after the mission that was done last; null where the pack has no such line. */
export function hubLine(pack: Pack, world: Facts, last: Slug | null): TextKey | null {
  const fits = (pack.hub?.lines ?? []).find(
    ({ after, when }) =>
      (after === undefined || after === last) && (when === undefined || holds(when, world)),
  );
  return fits?.text ?? null;
}

/** How this game has ended; null as long as it has not. */
export function endingOf({ end }: Pack, world: Facts): Ending | null {
  if (end?.when && !holds(end.when, world)) return null;
  return (end?.endings ?? []).find(({ when }) => holds(when, world)) ?? null;
}

/** What the pack says at the end, as the world has become. */
export function endLines(pack: Pack, world: Facts): readonly TextKey[] {
  const lines = pack.end?.lines ?? [];
  return lines.filter(({ when }) => when === undefined || holds(when, world)).map(({ text }) => text);
}

/** The end as the world has become; the hub as long as it has not. */
export function endStage(pack: Pack, world: Facts): StageView {
  if (!pack.end || (pack.end.when && !holds(pack.end.when, world))) return hubStage(pack);
  const { scene, props = [] } = pack.end;
  const shown = props.filter(({ when }) => when === undefined || holds(when, world));
  return { scene, cast: [], props: shown.map(({ prop }) => prop), speaker: null, items: [] };
}
