/** Schema of conditions and effects. Knows no fact by name. */
import * as v from 'valibot';
import type { Condition, Effect } from '../mission.js';
import { factNameSchema, factValueSchema } from './primitives.js';
import { schemaOf } from './same.js';
import { pickShape } from './shapes.js';

const conditionsSchema = v.array(v.lazy(pickCondition));

const CONDITIONS = {
  all: v.strictObject({ all: conditionsSchema }),
  any: v.strictObject({ any: conditionsSchema }),
  not: v.strictObject({ not: v.lazy(pickCondition) }),
  is: v.strictObject({ fact: factNameSchema, is: factValueSchema }),
  atLeast: v.strictObject({ fact: factNameSchema, atLeast: v.number() }),
  atMost: v.strictObject({ fact: factNameSchema, atMost: v.number() }),
  atLeastFact: v.strictObject({ fact: factNameSchema, atLeastFact: factNameSchema }),
};

const EFFECTS = {
  set: v.strictObject({ set: factNameSchema, to: factValueSchema }),
  add: v.strictObject({ add: factNameSchema, by: v.number() }),
};

/** Every shape of a condition, for JSON Schema. Parsing goes through `conditionSchema`. */
export const anyConditionSchema = schemaOf<Condition>()(
  v.union(
    Object.values(CONDITIONS),
    'a condition has a fact with is, atLeast, atMost or atLeastFact; or it is all, any or not',
  ),
);
/** Every shape of an effect, for JSON Schema. Parsing goes through `effectSchema`. */
export const anyEffectSchema = schemaOf<Effect>()(
  v.union(Object.values(EFFECTS), 'an effect is { set, to } or { add, by }'),
);

export const conditionSchema = v.lazy(pickCondition);
export const effectSchema = v.lazy((input) => pickShape<Effect>(EFFECTS, anyEffectSchema, input));

function pickCondition(input: unknown): v.GenericSchema<unknown, Condition> {
  return pickShape<Condition>(CONDITIONS, anyConditionSchema, input);
}
