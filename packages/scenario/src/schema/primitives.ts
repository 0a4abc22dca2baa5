/** The small pieces every schema is made of. The message of each is the hint an author gets. */
import { INFERRED_COMPETENCE_IDS, LEVELS } from '@requapass/framework';
import * as v from 'valibot';

export const slugSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a slug has lower-case letters, digits and single hyphens'),
);

export const textKeySchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, 'a text key is made of slugs joined by dots: mission.person.line'),
);

export const factNameSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/, 'a fact name is a slug, or slugs joined by dots'),
);

/** A sentence or a name that is not empty. */
export const wordsSchema = v.pipe(v.string(), v.regex(/\S/, 'write something here'));

export const countSchema = v.pipe(
  v.number(),
  v.integer('write a whole number'),
  v.minValue(1, 'write a number of at least 1'),
);

export const levelSchema = v.picklist(LEVELS);
export const competenceSchema = v.picklist(INFERRED_COMPETENCE_IDS);
export const factValueSchema = v.union(
  [v.boolean(), v.number(), v.string()],
  'a fact is true, false, a number or a word',
);

const isNoList = (input: unknown) => !Array.isArray(input);
const NO_LIST = 'expected an object: { … }';

/** An object of any keys of one form. Unlike a plain record it does not take a list. */
export function recordOf<K extends v.GenericSchema<string, string>, V extends v.GenericSchema>(
  key: K,
  value: V,
) {
  return v.pipe(v.custom<Record<v.InferInput<K>, v.InferInput<V>>>(isNoList, NO_LIST), v.record(key, value));
}

/** An object schema that has no required key, and does not take a list either. */
export function noListOf<S extends v.GenericSchema>(schema: S) {
  return v.pipe(v.custom<v.InferInput<S>>(isNoList, NO_LIST), schema);
}
