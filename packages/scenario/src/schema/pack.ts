/** Schema of a content pack as it is served, and of a scene in a file of its own. Shape only. */
import * as v from 'valibot';
import type { Pack, SceneDefinition } from '../pack.js';
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

/** A path inside the pack's folder: never another address, never out of the folder. */
const fileSchema = v.pipe(
  v.string(),
  v.regex(
    /^[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*(?:\/[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*)*$/,
    'a file inside the pack, such as scenes/kitchen.json',
  ),
);

const endSchema = v.strictObject({
  scene: slugSchema,
  when: v.exactOptional(conditionSchema),
  props: v.exactOptional(
    v.array(v.strictObject({ prop: slugSchema, when: v.exactOptional(conditionSchema) })),
  ),
  lines: v.exactOptional(
    v.array(v.strictObject({ when: v.exactOptional(conditionSchema), text: textKeySchema })),
  ),
  endings: v.exactOptional(
    v.array(
      v.strictObject({ id: slugSchema, name: textKeySchema, text: textKeySchema, when: conditionSchema }),
    ),
  ),
});

const hubLineSchema = v.strictObject({
  after: v.exactOptional(slugSchema),
  when: v.exactOptional(conditionSchema),
  text: textKeySchema,
});

const sceneFileSchema = v.strictObject({
  file: fileSchema,
  sheet: v.exactOptional(slugSchema),
  sounds: v.exactOptional(slugSchema),
});

/** A scene, within a pack or in a file of its own. */
export const sceneSchema = schemaOf<SceneDefinition>()(
  v.strictObject({
    description: textKeySchema,
    layouts: v.pipe(v.array(layoutSchema), v.nonEmpty('write at least one layout')),
    sheet: v.exactOptional(slugSchema),
    sounds: v.exactOptional(slugSchema),
    ambience: v.exactOptional(slugSchema),
    ambienceOf: v.exactOptional(recordOf(slugSchema, slugSchema)),
    props: v.exactOptional(recordOf(slugSchema, textKeySchema)),
  }),
);

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
    tagline: v.exactOptional(textKeySchema),
    poster: v.exactOptional(fileSchema),
    locales: v.pipe(v.array(localeSchema), v.nonEmpty('name at least one language')),
    missions: v.array(
      v.strictObject({
        id: slugSchema,
        title: textKeySchema,
        teaser: textKeySchema,
        competences: v.array(slugSchema),
        opens: v.exactOptional(v.strictObject({ when: conditionSchema, until: textKeySchema })),
        scenes: v.exactOptional(v.array(slugSchema)),
      }),
    ),
    hub: v.exactOptional(
      v.strictObject({
        scene: slugSchema,
        host: slugSchema,
        lines: v.exactOptional(v.array(hubLineSchema)),
      }),
    ),
    end: v.exactOptional(endSchema),
    characters: recordOf(slugSchema, characterSchema),
    sheet: v.exactOptional(slugSchema),
    sounds: v.exactOptional(slugSchema),
    scenes: recordOf(slugSchema, sceneSchema),
    sceneFiles: v.exactOptional(recordOf(slugSchema, sceneFileSchema)),
    cues: recordOf(
      slugSchema,
      noListOf(
        v.strictObject({ sound: v.exactOptional(slugSchema), caption: v.exactOptional(textKeySchema) }),
      ),
    ),
  }),
);
