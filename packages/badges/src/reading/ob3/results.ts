/** What was reached, beside its description: scores, grades, rubric levels. Knows no scale. */
import type { BadgeResult } from '../badge.js';
import { at, many, objectAt, type Place } from '../fields/place.js';
import { readName, readWord } from '../fields/text.js';

/** Results of a subject, joined with the `resultDescription` of its achievement. */
export function readResults(subject: Place, achievement: Place): readonly BadgeResult[] {
  const results = many(at(subject, 'result'), { isListExpected: true });
  if (results.length === 0) return [];
  const descriptions = new Map<string, Place>();
  const levels = new Map<string, Place>();
  for (const description of many(at(achievement, 'resultDescription'), { isListExpected: true })) {
    remember(descriptions, description);
    many(at(description, 'rubricCriterionLevel')).forEach((level) => remember(levels, level));
  }
  return results.flatMap((result) => {
    if (!objectAt(result)) return [];
    const description = find(descriptions, at(result, 'resultDescription'));
    const level = find(levels, at(result, 'achievedLevel'));
    const reached =
      readWord(at(result, 'value')) ??
      (level && readName(at(level, 'name'))) ??
      readWord(at(result, 'achievedLevel')) ??
      readWord(at(result, 'status'));
    return [
      {
        name: description && readName(at(description, 'name')),
        type: description && readWord(at(description, 'resultType')),
        value: reached,
      },
    ];
  });
}

function remember(map: Map<string, Place>, place: Place): void {
  const { value } = at(place, 'id');
  if (typeof value === 'string' && !map.has(value)) map.set(value, place);
}

function find(map: ReadonlyMap<string, Place>, { value }: Place): Place | undefined {
  return typeof value === 'string' ? map.get(value) : undefined;
}
