/**
 * The person who plays, as missions name them. A mission says `you`; the pack draws and names one of its
 * characters for it, chosen in the game. Knows no screen.
 */
import type { Slug } from './mission.js';
import type { Character, Pack } from './pack.js';
import type { Facts } from './runner/facts.js';

/** What a mission calls the person who plays, in `cast`, `who` and directions. */
export const PLAYER = 'you';
/** The fact that names the character drawn for them. */
const LOOK = 'world.look';
/** Who is drawn until one is chosen. */
const FIRST_LOOK = 'you-1';

/** The character shown for `who`: for `you` the one the facts name, everybody else is themselves. */
export function shownAs(characters: Pack['characters'], facts: Facts, who: Slug): Slug {
  if (who !== PLAYER || Object.hasOwn(characters, PLAYER)) return who;
  const look = facts[LOOK];
  return typeof look === 'string' && Object.hasOwn(characters, look) ? look : FIRST_LOOK;
}

/** The character a mission names, `you` among them; undefined when the pack has none. */
export function characterOf(characters: Pack['characters'], who: Slug): Character | undefined {
  const slug = shownAs(characters, {}, who);
  return Object.hasOwn(characters, slug) ? characters[slug] : undefined;
}
