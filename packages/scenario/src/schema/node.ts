/** Schema of the nodes of a mission, one a type. Shape only: what their slugs name is checked later. */
import * as v from 'valibot';
import type { MissionNode } from '../mission.js';
import { conditionSchema, effectSchema } from './condition.js';
import { directionSchema } from './direction.js';
import { helpSchema } from './help.js';
import { competenceSchema, levelSchema, slugSchema, textKeySchema, wordsSchema } from './primitives.js';
import { schemaOf } from './same.js';

const arriving = {
  effects: v.exactOptional(v.array(effectSchema)),
  stage: v.exactOptional(v.array(directionSchema)),
};
const speaking = {
  ...arriving,
  who: v.exactOptional(slugSchema),
  face: v.exactOptional(slugSchema),
  text: textKeySchema,
};

const SETTINGS = ['language', 'pace', 'text-size', 'sound', 'motion', 'picture'] as const;

const optionSchema = v.strictObject({
  id: slugSchema,
  level: levelSchema,
  text: textKeySchema,
  does: v.exactOptional(textKeySchema),
  did: textKeySchema,
  why: wordsSchema,
  when: v.exactOptional(conditionSchema),
  effects: v.exactOptional(v.array(effectSchema)),
  then: slugSchema,
});

const choiceSchema = v.strictObject({
  id: slugSchema,
  who: v.exactOptional(slugSchema),
  text: textKeySchema,
  does: v.exactOptional(textKeySchema),
  when: v.exactOptional(conditionSchema),
  effects: v.exactOptional(v.array(effectSchema)),
  then: slugSchema,
});

const tierSchema = v.strictObject({
  level: levelSchema,
  when: v.exactOptional(conditionSchema),
  did: textKeySchema,
  why: wordsSchema,
});

const rubricSchema = v.strictObject({
  id: slugSchema,
  competence: competenceSchema,
  tiers: v.pipe(v.array(tierSchema), v.nonEmpty('write at least one tier')),
});

export const nodeSchema = schemaOf<MissionNode>()(
  v.variant('type', [
    v.strictObject({ type: v.literal('say'), ...speaking, then: slugSchema }),
    v.strictObject({
      type: v.literal('moment'),
      ...speaking,
      competence: competenceSchema,
      options: v.pipe(v.array(optionSchema), v.nonEmpty('write three or four options')),
      help: v.exactOptional(helpSchema),
    }),
    v.strictObject({
      type: v.literal('pick'),
      ...speaking,
      choices: v.pipe(v.array(choiceSchema), v.nonEmpty('write at least one choice')),
      otherwise: slugSchema,
    }),
    v.strictObject({
      type: v.literal('settings'),
      ...speaking,
      settings: v.pipe(v.array(v.picklist(SETTINGS)), v.nonEmpty('name at least one setting')),
      then: slugSchema,
    }),
    v.strictObject({
      type: v.literal('experiences'),
      ...speaking,
      competences: v.union(
        [v.literal('seen'), v.pipe(v.array(competenceSchema), v.nonEmpty('name at least one competence'))],
        'write "seen", or a list of competences',
      ),
      then: slugSchema,
    }),
    v.strictObject({
      type: v.literal('branch'),
      ...arriving,
      cases: v.array(v.strictObject({ when: conditionSchema, then: slugSchema })),
      otherwise: slugSchema,
    }),
    v.strictObject({
      type: v.literal('challenge'),
      ...arriving,
      challenge: slugSchema,
      rubrics: v.array(rubricSchema),
      then: slugSchema,
    }),
    v.strictObject({ type: v.literal('end'), ...arriving }),
  ]),
);
