/** Schema of a content pack as it is served: characters, scenes and cues within. Shape only. */
import * as v from 'valibot';
import type { Pack } from '../pack.js';
import { conditionSchema } from './condition.js';
import { noListOf, recordOf, slugSchema, textKeySchema, wordsSchema } from './primitives.js';
import { schemaOf } from './same.js';

const localeSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'a language tag, such as fr or nl-BE'),
);
const sizeSchema = v.pipe(v.number(), v.minValue(0, 'a size is not negative'));

const spriteSchema = v.strictObject({
  id: v.exactOptional(slugSchema),
  frame: wordsSchema,
  x: v.number(),
  y: v.number(),
  scale: v.exactOptional(v.number()),
  isFlipped: v.exactOptional(v.boolean()),
  idle: v.exactOptional(v.picklist(['sway', 'float', 'drift', 'breathe', 'blink'])),
  prop: v.exactOptional(slugSchema),
  unlessProp: v.exactOptional(slugSchema),
  when: v.exactOptional(conditionSchema),
});

const placeSchema = v.strictObject({
  x: v.number(),
  y: v.number(),
  scale: v.exactOptional(v.number()),
  isFlipped: v.exactOptional(v.boolean()),
  width: v.exactOptional(sizeSchema),
  height: v.exactOptional(sizeSchema),
});

const areaSchema = v.strictObject({ x: v.number(), y: v.number(), width: sizeSchema, height: sizeSchema });

const layoutSchema = v.strictObject({
  safe: areaSchema,
  closeUp: v.exactOptional(areaSchema),
  background: v.pipe(v.string(), v.regex(/^#[0-9a-fA-F]{6}$/, 'a colour is written #rrggbb')),
  sprites: v.array(spriteSchema),
  places: recordOf(slugSchema, placeSchema),
  castDepth: v.pipe(v.number(), v.integer('write a whole number'), v.minValue(0, 'an index is not negative')),
});

const characterSchema = v.strictObject({
  name: textKeySchema,
  description: textKeySchema,
  languages: v.array(localeSchema),
  bust: wordsSchema,
  faces: recordOf(slugSchema, wordsSchema),
  body: v.exactOptional(wordsSchema),
});

export const packSchema = schemaOf<Pack>()(
  v.strictObject({
    format: v.literal('requapass-content'),
    version: v.literal(1),
    id: slugSchema,
    release: wordsSchema,
    title: textKeySchema,
    locales: v.pipe(v.array(localeSchema), v.nonEmpty('name at least one language')),
    missions: v.array(
      v.strictObject({
        id: slugSchema,
        title: textKeySchema,
        teaser: textKeySchema,
        competences: v.array(slugSchema),
      }),
    ),
    characters: recordOf(slugSchema, characterSchema),
    scenes: recordOf(
      slugSchema,
      v.strictObject({
        description: textKeySchema,
        layouts: v.pipe(v.array(layoutSchema), v.nonEmpty('write at least one layout')),
      }),
    ),
    cues: recordOf(
      slugSchema,
      noListOf(
        v.strictObject({ sound: v.exactOptional(slugSchema), caption: v.exactOptional(textKeySchema) }),
      ),
    ),
  }),
);
