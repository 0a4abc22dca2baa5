import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { makeJsonSchemas } from '../../write-schemas.mjs';
import { CAKE_PACK } from '../testing/cake-pack.js';
import { CAKE_STAND } from '../testing/cake-stand.js';
import {
  anyConditionSchema,
  anyDirectionSchema,
  anyEffectSchema,
  missionSchema,
  packSchema,
} from './index.js';

const files = makeJsonSchemas({
  anyConditionSchema,
  anyDirectionSchema,
  anyEffectSchema,
  missionSchema,
  packSchema,
}) as Record<string, string>;
const ajv = new Ajv2020({ strict: true, allErrors: false, allowUnionTypes: true });
const validators = Object.fromEntries(
  Object.entries(files).map(([name, text]) => [name, ajv.compile(JSON.parse(text) as object)]),
);
const isValid = (name: string, value: unknown) => validators[name]?.(value) === true;

/** Every path to a value within some data. */
function pathsOf(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  return [path, ...keys.flatMap((key) => pathsOf((value as Record<string, unknown>)[key], [...path, key]))];
}

function replaced(data: unknown, path: (string | number)[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const copy = structuredClone(data) as Record<string | number, unknown>;
  copy[key] = replaced(copy[key], rest, value);
  return copy;
}

describe('the published JSON Schemas', () => {
  it.each(Object.entries(files))(
    '%s is up to date: run `pnpm --filter @requapass/scenario schema`',
    (name, text) => {
      expect(readFileSync(new URL(`../../schema/${name}`, import.meta.url), 'utf8')).toBe(text);
    },
  );

  it('take a mission and a pack, with or without the key editors use', () => {
    expect(isValid('mission-1.json', CAKE_STAND)).toBe(true);
    expect(isValid('mission-1.json', { $schema: 'mission-1.json', ...CAKE_STAND })).toBe(true);
    expect(isValid('pack-1.json', CAKE_PACK)).toBe(true);
    expect(isValid('mission-1.json', CAKE_PACK)).toBe(false);
  });

  const rows: [string, unknown, v.GenericSchema][] = [
    ['mission-1.json', CAKE_STAND, missionSchema],
    ['pack-1.json', CAKE_PACK, packSchema],
  ];
  it.each(rows)('%s agrees with the parser on whatever a value is replaced by', (name, data, schema) => {
    const value = fc.oneof(
      fc.constantFrom<unknown>(
        null,
        '',
        'slug',
        'a.b',
        'Not A Slug',
        0,
        1,
        5,
        -1,
        1.5,
        true,
        [],
        {},
        { x: 1 },
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom(...pathsOf(data)), value, (path, other) => {
        const changed = replaced(data, path, other);
        expect(isValid(name, changed)).toBe(v.is(schema, changed));
      }),
      { numRuns: 600 },
    );
  });
});
