/** What an achievement is aligned to: a competence, a level, a standard. Knows no framework. */
import type { BadgeAlignment } from '../badge.js';
import { isJsonObject } from '../json/json-value.js';
import { readLink } from './link.js';
import { at, atAny, many, objectAt, type Place } from './place.js';
import { readName, readProse, readWord } from './text.js';

/** `alignment`, or `alignments` as Moodle writes it, of an achievement or a badge class. */
export function readAlignments(
  achievement: Place,
  options: { isListExpected: boolean },
): readonly BadgeAlignment[] {
  return many(atAny(achievement, 'alignment', ['alignments']), options)
    .map(readAlignment)
    .filter((alignment) => alignment !== undefined);
}

function readAlignment(place: Place): BadgeAlignment | undefined {
  if (typeof place.value === 'string') {
    const url = readLink(place);
    return url && { ...NOTHING, url };
  }
  if (!objectAt(place)) return undefined;
  const url = atAny(place, 'targetUrl', ['targetURL', 'url', 'id']);
  const name = readName(atAny(place, 'targetName', ['name']));
  if (name === undefined)
    place.context.notes.add('missing-field', place.path, 'an alignment has no targetName');
  return {
    name,
    url: isJsonObject(url.value) ? undefined : readLink(url),
    description: readProse(atAny(place, 'targetDescription', ['description'])),
    framework: readName(at(place, 'targetFramework')),
    code: readWord(at(place, 'targetCode')),
    type: readWord(at(place, 'targetType')),
  };
}

const NOTHING = {
  name: undefined,
  description: undefined,
  framework: undefined,
  code: undefined,
  type: undefined,
};
