/**
 * The person who plays, seen from outside: wherever a view says `you`, the character chosen for them. Pure.
 * Knows no kind of content: everybody a view names is in a `who`.
 */
import { shownAs, type Facts, type Pack, type RunView } from '@requapass/scenario';

/** The view with `you` replaced; the same view where nobody is `you`. */
export function withPlayer(view: RunView, characters: Pack['characters'], facts: Facts): RunView {
  const shown = (who: string): string => shownAs(characters, facts, who);
  return replaceWho(view, shown) as RunView;
}

/** Parts in which nothing changes stay the same object. */
function replaceWho(value: unknown, shown: (who: string) => string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const replace = (part: unknown, key: string): unknown =>
    key === 'who' && typeof part === 'string' ? shown(part) : replaceWho(part, shown);
  const parts = Object.entries(value).map(([key, part]): [string, unknown, unknown] => [
    key,
    part,
    replace(part, key),
  ]);
  if (parts.every(([, before, after]) => before === after)) return value;
  return Array.isArray(value)
    ? parts.map(([, , after]) => after)
    : Object.fromEntries(parts.map(([key, , after]) => [key, after]));
}
