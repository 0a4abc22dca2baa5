/** The facts of fronts as they are now. Knows the field and its state; judges nothing. */
import type { Facts } from '../runner/facts.js';
import type { Field } from './field.js';
import { LITTLE_TROUBLE, MOST_TROUBLE } from './turn.js';
import type { FrontsState } from './types.js';

/** Without the prefix; always the same names for the same challenge. The table is in `types.ts`. */
export function frontsFacts({ fronts, turns }: Field, state: FrontsState): Facts {
  const { counts } = state;
  const troubleOf = (id: string): number => state.trouble[id] ?? 0;
  const saved = fronts.filter(({ id }) => troubleOf(id) <= LITTLE_TROUBLE).map(({ id }) => id);
  const lost = fronts.filter(({ id }) => troubleOf(id) >= MOST_TROUBLE).map(({ id }) => id);
  const sources = new Set(turns.flatMap(({ sources: found }) => found.map(({ id }) => id)));
  const wasRead = (source: string): boolean =>
    turns.some((turn) => state.looked.includes(`${turn.id}.${source}`));
  return {
    turns: state.turn,
    trouble: fronts.reduce((sum, { id }) => sum + troubleOf(id), 0),
    saved: saved.length,
    lost: lost.length,
    ...Object.fromEntries(
      fronts.flatMap(({ id }) => [
        [`trouble.${id}`, troubleOf(id)],
        [`saved.${id}`, saved.includes(id) ? 1 : 0],
        [`lost.${id}`, lost.includes(id) ? 1 : 0],
        [`worked.${id}`, state.worked[id] ?? 0],
      ]),
    ),
    sent: counts.sent,
    'sent-well': counts.sentWell,
    looked: state.looked.length,
    ...Object.fromEntries([...sources].map((id) => [`read.${id}`, wasRead(id) ? 1 : 0])),
    'looked-ahead': counts.lookedAhead,
    kept: counts.kept,
    overworked: counts.overworked,
    reassigned: counts.reassigned,
    answered: counts.answered,
    told: counts.told,
    priority: counts.priority,
    asked: state.hasAsked ? 1 : 0,
  };
}
