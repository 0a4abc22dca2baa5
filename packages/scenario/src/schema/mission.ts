/** Schema of a whole mission: its shape only. What its slugs name is checked in `parse/`. */
import * as v from 'valibot';
import { challengeSchema } from '../challenge/schema.js';
import { MISSION_FORMAT_VERSION, type Mission } from '../mission.js';
import { nodeSchema } from './node.js';
import {
  competenceSchema,
  countSchema,
  factNameSchema,
  factValueSchema,
  recordOf,
  slugSchema,
  textKeySchema,
} from './primitives.js';
import { schemaOf } from './same.js';

export const missionSchema = schemaOf<Mission>()(
  v.strictObject({
    format: v.literal('requapass-mission'),
    version: v.literal(MISSION_FORMAT_VERSION),
    id: slugSchema,
    revision: countSchema,
    title: textKeySchema,
    intro: textKeySchema,
    mechanic: slugSchema,
    scene: slugSchema,
    observes: v.array(competenceSchema),
    cast: v.array(slugSchema),
    facts: recordOf(factNameSchema, factValueSchema),
    start: slugSchema,
    nodes: recordOf(slugSchema, nodeSchema),
    challenges: v.exactOptional(recordOf(slugSchema, challengeSchema)),
  }),
);
