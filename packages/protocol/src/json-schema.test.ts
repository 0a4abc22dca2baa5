/**
 * The published JSON Schemas are what the sources say. After a change: `pnpm --filter @requapass/protocol schema`.
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { describe, expect, it } from 'vitest';
import { messageSchemas } from './message-schemas.js';

const folder = fileURLToPath(new URL('../schema', import.meta.url));

describe('the schema folder', () => {
  it.each(Object.entries(messageSchemas))('holds the current schema of %s', async (name, schema) => {
    const { $schema, ...rest } = toJsonSchema(schema, { errorMode: 'throw' });
    const text = `${JSON.stringify({ $schema, title: `requapass/1 ${name}`, ...rest }, null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(`${folder}/${name}.json`);
  });

  it('holds nothing else', () => {
    const expected = Object.keys(messageSchemas).map((name) => `${name}.json`);
    expect(readdirSync(folder).sort()).toEqual(expected.sort());
  });
});
