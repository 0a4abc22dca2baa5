/**
 * The hand-written guards and the JSON Schemas generated from valibot accept the same messages. valibot itself is
 * not asked: it would let a list with the right fields pass as an object.
 */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as guards from './guards.js';
import { messageSchemas } from './message-schemas.js';
import { MESSAGE_SAMPLES } from './testing/message-samples.js';
import type { MessageName } from './testing/message-samples.js';

const GUARDS: Readonly<Record<MessageName, (value: unknown) => boolean>> = {
  ping: guards.isPing,
  hello: guards.isHello,
  welcome: guards.isWelcome,
  refused: guards.isRefused,
  fact: guards.isFact,
  ready: guards.isReady,
  resize: guards.isResize,
  event: guards.isEvent,
  call: guards.isCall,
  reply: guards.isReply,
  bye: guards.isBye,
};
const NAMES = Object.keys(messageSchemas) as MessageName[];
const ajv = new Ajv();
const validators = Object.fromEntries(
  NAMES.map((name) => {
    const path = new URL(`../schema/${name}.json`, import.meta.url);
    return [name, ajv.compile(JSON.parse(readFileSync(path, 'utf8')))];
  }),
) as unknown as Record<MessageName, (value: unknown) => boolean>;

/** What the two say of a value. */
function verdicts(name: MessageName, value: unknown) {
  return {
    guard: GUARDS[name](value),
    jsonSchema: validators[name](value),
  };
}

/** Values that sit on an edge of some check. */
const EDGES: readonly unknown[] = [
  ...[null, true, '', 'nl', 'auto', 'requapass-outcome', 'requapass-ready', 'start', 'toString', '__proto__'],
  ...[-1, -0, 0, 0.5, 1, 4, 5, 1e6, 1e6 + 1, 2 ** 53 - 1, 2 ** 53, 1e300],
  ...[Array(2), Array<number>(1000).fill(1), Array<number>(1001).fill(1), Array(2 ** 32 - 1)],
  ...[[], [1], [1, 5], ['a'], {}, { code: 'x' }, { format: 'requapass-outcome', version: 1 }],
];
const anyValue = fc.oneof(fc.constantFrom(...EDGES), fc.jsonValue({ maxDepth: 3 }));

/** A good message with some fields, at any depth, replaced, removed or added. */
const bentMessage = fc
  .tuple(
    fc.constantFrom(...NAMES.flatMap((name) => [...MESSAGE_SAMPLES[name]])),
    fc.array(fc.tuple(fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), fc.option(anyValue), fc.string()), {
      maxLength: 3,
    }),
  )
  .map(([message, bends]) => {
    const copy: unknown = JSON.parse(JSON.stringify(message));
    for (const [path, value, extraField] of bends) bend(copy, path, value, extraField);
    return copy;
  });

function bend(target: unknown, path: readonly number[], value: unknown, extraField: string): void {
  if (typeof target !== 'object' || target === null) return;
  const fields = [...Object.keys(target), extraField];
  const [first = 0, ...rest] = path;
  const field = fields[first % fields.length] as string;
  const record = target as Record<string, unknown>;
  // Not even a test may write to the prototype of every object.
  if (field === '__proto__') return;
  if (rest.length && typeof record[field] === 'object') bend(record[field], rest, value, extraField);
  else if (value === null && !Array.isArray(target)) delete record[field];
  else record[field] = value;
}

/** The message with each of its fields in turn, at any depth, removed or replaced by each edge. */
function* bendEverywhere(value: unknown): Generator<unknown> {
  if (typeof value !== 'object' || value === null) return;
  for (const [field, inner] of Object.entries(value)) {
    const copy = (replacement: object) =>
      Array.isArray(value) ? Object.assign([...value], replacement) : { ...value, ...replacement };
    for (const edge of EDGES) yield copy({ [field]: edge });
    for (const bent of bendEverywhere(inner)) yield copy({ [field]: bent });
    if (!Array.isArray(value))
      yield Object.fromEntries(Object.entries(value).filter(([name]) => name !== field));
  }
}

describe('guards and schemas', () => {
  it.each(NAMES)('accept every good %s', (name) => {
    for (const sample of MESSAGE_SAMPLES[name]) {
      expect(verdicts(name, sample)).toEqual({ guard: true, jsonSchema: true });
    }
  });

  it.each(NAMES)('take nothing else for a %s', (name) => {
    for (const other of NAMES.filter((candidate) => candidate !== name)) {
      for (const sample of MESSAGE_SAMPLES[other]) {
        expect(verdicts(name, sample)).toEqual({ guard: false, jsonSchema: false });
      }
    }
  });

  it.each(NAMES)('agree on a %s with any one field removed or wrong', (name) => {
    for (const sample of MESSAGE_SAMPLES[name]) {
      for (const value of bendEverywhere(sample)) {
        const { guard, jsonSchema } = verdicts(name, value);
        if (guard !== jsonSchema) expect({ value, guard }).toEqual({ value, guard: jsonSchema });
      }
    }
  });

  it('agree on any value, and the values are good and bad', () => {
    let accepted = 0;
    let refused = 0;
    fc.assert(
      fc.property(fc.oneof({ weight: 9, arbitrary: bentMessage }, anyValue), (value) => {
        for (const name of NAMES) {
          const { guard, jsonSchema } = verdicts(name, value);
          expect({ name, jsonSchema }).toEqual({ name, jsonSchema: guard });
          if (guard) accepted++;
        }
        if (!NAMES.some((name) => GUARDS[name](value))) refused++;
      }),
      { numRuns: 3000 },
    );
    expect(accepted).toBeGreaterThan(500);
    expect(refused).toBeGreaterThan(500);
  }, 60_000);

  it('agree that a list is never a message', () => {
    for (const name of NAMES) {
      for (const sample of MESSAGE_SAMPLES[name]) {
        expect(verdicts(name, Object.assign([], sample))).toEqual({
          guard: false,
          jsonSchema: false,
        });
      }
    }
  });
});
