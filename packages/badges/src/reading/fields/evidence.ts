/** What the person did, and what was asked of them. Knows no standard's version. */
import type { BadgeCriteria, BadgeEvidence } from '../badge.js';
import { parseLink, readLink } from './link.js';
import { at, many, objectAt, one, type Place } from './place.js';
import { readName, readProse } from './text.js';

/** Evidence: addresses, objects, one or many. */
export function readEvidence(place: Place, options: { isListExpected: boolean }): readonly BadgeEvidence[] {
  return many(place, options)
    .map(readOne)
    .filter((evidence) => evidence !== undefined);
}

function readOne(place: Place): BadgeEvidence | undefined {
  if (typeof place.value === 'string') {
    const url = readLink(place);
    return url && { url, name: undefined, description: undefined, narrative: undefined, genre: undefined };
  }
  if (!objectAt(place)) return undefined;
  return {
    name: readName(at(place, 'name')),
    description: readProse(at(place, 'description')),
    narrative: readProse(at(place, 'narrative')),
    genre: readName(at(place, 'genre')),
    url: isNoLink(at(place, 'id')) ? undefined : readLink(at(place, 'id')),
  };
}

/** Criteria: an object with narrative and id, an address alone (right in OB 2.0), or only words. */
export function readCriteria(place: Place): BadgeCriteria {
  const single = one(place);
  if (typeof single.value === 'string') {
    const isAddress = typeof parseLink(single.value) === 'object' || !/\s/.test(single.value.trim());
    if (isAddress) return { narrative: undefined, url: readLink(single) };
    place.context.notes.add('text-for-object', single.path, 'words where an object with a narrative belongs');
    return { narrative: readProse(single), url: undefined };
  }
  const id = at(single, 'id');
  return {
    narrative: readProse(at(single, 'narrative')),
    url: isNoLink(id) ? undefined : readLink(id),
  };
}

/** An id is often a URN: right, and nothing to follow. */
function isNoLink({ value }: Place): boolean {
  return typeof value === 'string' && /^(urn:|did:|_:)/i.test(value);
}
