/**
 * One value of a foreign document with the path that leads to it, and the steps from there. Notes where a document
 * says one thing for many or many for one. Knows no field by name.
 */
import { isJsonList, isJsonObject, pathTo, type JsonObject, type JsonValue } from '../json/json-value.js';
import { READING_LIMITS } from '../limits.js';
import type { Notes } from '../reading-problem.js';

/** What reading one badge is allowed and where it notes what is odd. */
export interface ReadingContext {
  readonly notes: Notes;
  /** Preferred languages, first first, for texts given in several. */
  readonly languages: readonly string[];
  /** Documents that were fetched already, by address. */
  readonly documents: ReadonlyMap<string, JsonValue>;
  /** Whether identities in clear are handed on. */
  readonly isRecipientRevealed: boolean;
}

export interface Place {
  readonly value: JsonValue | undefined;
  readonly path: string;
  readonly context: ReadingContext;
}

/** The value under a key; `undefined` at the same path where there is no such key, or no object. */
export function at(place: Place, key: string): Place {
  const value = isJsonObject(place.value) && Object.hasOwn(place.value, key) ? place.value[key] : undefined;
  return { value: value ?? undefined, path: pathTo(place.path, key), context: place.context };
}

/** The first of these keys that has a value. Any but the first is noted as a misnomer. */
export function atAny(place: Place, key: string, misnomers: readonly string[]): Place {
  const found = [key, ...misnomers].map((name) => at(place, name)).find(({ value }) => value !== undefined);
  if (!found) return at(place, key);
  const wanted = pathTo(place.path, key);
  if (found.path !== wanted) {
    found.context.notes.add('misnamed-field', found.path, `it should be called "${key}"`, { choices: [key] });
  }
  return found;
}

/** Each item of a list; one value alone is a list of one. Holes and what is beyond the limit are left out. */
export function many(place: Place, options: { isListExpected?: boolean } = {}): Place[] {
  const { value, path, context } = place;
  if (value === undefined || value === null) return [];
  if (!isJsonList(value)) {
    if (options.isListExpected) context.notes.add('single-for-list', path, 'one value where a list belongs');
    return [place];
  }
  if (value.length > READING_LIMITS.items) {
    context.notes.add(
      'too-many-items',
      path,
      `${value.length} items, the first ${READING_LIMITS.items} are read`,
    );
  }
  return value
    .slice(0, READING_LIMITS.items)
    .map((item, index) => ({ value: item, path: pathTo(path, index), context }))
    .filter((item) => item.value !== null);
}

/** The value itself, or the first of a list. */
export function one(place: Place): Place {
  const { value, path, context } = place;
  if (!isJsonList(value)) return place;
  context.notes.add('list-for-single', path, `a list of ${value.length} where one value belongs`);
  return { value: value[0] ?? undefined, path: pathTo(path, 0), context };
}

/** The object there, or undefined with a note when something else is there. */
export function objectAt(place: Place): JsonObject | undefined {
  const { value, path, context } = one(place);
  if (isJsonObject(value)) return value;
  if (value !== undefined) context.notes.add('wrong-type', path, 'an object belongs here', { value });
  return undefined;
}

/** The words of a `type` field, without a note: both forms are right in every standard. */
export function typesOf(value: JsonValue | undefined): readonly string[] {
  if (!isJsonObject(value)) return [];
  const type = value['type'] ?? value['@type'];
  const list = isJsonList(type) ? type : [type];
  return list.filter((item): item is string => typeof item === 'string').slice(0, READING_LIMITS.items);
}
