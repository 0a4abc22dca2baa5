/**
 * The published JSON Schemas, made from the schemas the parser uses.
 * `pnpm --filter @requapass/scenario schema` writes them (build the package first).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';

/**
 * File name → JSON text. `schemas` is what `src/schema/index.ts` exports: passed in, so that a test can
 * give the sources and the command the built files.
 */
export function makeJsonSchemas(schemas) {
  const definitions = {
    condition: schemas.anyConditionSchema,
    effect: schemas.anyEffectSchema,
    direction: schemas.anyDirectionSchema,
  };
  return {
    'mission-1.json': render('mission-1', 'A Requapass mission', schemas.missionSchema, definitions),
    'pack-1.json': render('pack-1', 'A Requapass content pack', schemas.packSchema, {
      condition: schemas.anyConditionSchema,
    }),
  };
}

function render(name, title, schema, definitions) {
  const { $schema, ...rest } = toJsonSchema(schema, {
    target: 'draft-2020-12',
    typeMode: 'output',
    definitions,
    // A tuple says how long it is: without that, a longer list would pass.
    overrideSchema: ({ valibotSchema, jsonSchema }) =>
      valibotSchema.type === 'strict_tuple'
        ? { ...jsonSchema, minItems: valibotSchema.items.length, items: false }
        : undefined,
  });
  const properties = { $schema: { type: 'string' }, ...rest.properties };
  return `${JSON.stringify({ $schema, $id: `urn:requapass:schema:${name}`, title, ...rest, properties }, null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = new URL('./schema/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  const schemas = await import('./dist/schema/index.js');
  for (const [name, text] of Object.entries(makeJsonSchemas(schemas))) {
    writeFileSync(new URL(name, folder), text);
    console.log(`schema/${name}`);
  }
}
