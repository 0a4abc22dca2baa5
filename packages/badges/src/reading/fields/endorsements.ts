/** Others' statements about a badge, its achievement and its issuer: laid aside raw, one level deep. */
import type { BadgeEndorsement } from '../badge.js';
import { looksLikeJws, parseJws } from '../gather/jws.js';
import { isJsonObject } from '../json/json-value.js';
import { READING_LIMITS } from '../limits.js';
import { readLink } from './link.js';
import { at, many, type Place } from './place.js';

/** From `endorsement` and `endorsementJwt` of each of the three. Those inside endorsements are not looked for. */
export function readEndorsements(
  places: Readonly<Record<BadgeEndorsement['of'], Place>>,
): readonly BadgeEndorsement[] {
  const subjects = ['badge', 'achievement', 'issuer'] as const;
  return subjects
    .flatMap((of) =>
      ['endorsement', 'endorsementJwt'].flatMap((key) =>
        many(at(places[of], key)).flatMap((place) => readEndorsement(place, of) ?? []),
      ),
    )
    .slice(0, READING_LIMITS.items);
}

function readEndorsement(place: Place, of: BadgeEndorsement['of']): BadgeEndorsement | undefined {
  const { value, path } = place;
  if (isJsonObject(value)) return { path, of, document: { kind: 'json', value }, url: undefined };
  if (typeof value === 'string' && looksLikeJws(value)) {
    const jws = parseJws(value);
    if (jws.ok) return { path, of, document: jws.value, url: undefined };
    place.context.notes.add('unreadable-entry', path, `an endorsement cannot be read: ${jws.error.message}`);
    return undefined;
  }
  const url = readLink(place);
  return url && { path, of, document: undefined, url };
}
