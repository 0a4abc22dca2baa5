/** Who gave the badge, as the badge itself says: nothing here is proved. Knows no registry of issuers. */
import type { BadgeIssuer } from '../badge.js';
import { readImage } from './image.js';
import { hostOfId, readLink } from './link.js';
import { at, atAny, one, type Place } from './place.js';
import { readId, readName, readProse, readWord } from './text.js';

/** An issuer as an object, or as an id alone. */
export function readIssuer(place: Place): BadgeIssuer | undefined {
  const single = one(place);
  if (single.value === undefined) return undefined;
  if (typeof single.value === 'string') {
    const id = readId(single);
    return { ...NOBODY, id, host: hostOfId(id) };
  }
  const id = readId(at(single, 'id'));
  return {
    name: readName(atAny(single, 'name', ['legalName', 'prefLabel', 'title'])),
    id,
    host: hostOfId(id),
    url: readLink(atAny(single, 'url', ['homepage'])),
    image: readImage(atAny(single, 'image', ['logo'])),
    email: readWord(at(single, 'email')),
    description: readProse(at(single, 'description')),
  };
}

const NOBODY = {
  name: undefined,
  url: undefined,
  image: undefined,
  email: undefined,
  description: undefined,
};
