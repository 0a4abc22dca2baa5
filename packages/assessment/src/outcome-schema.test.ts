/**
 * The published JSON Schema is what the sources say. After a change: `pnpm --filter @requapass/assessment schema`.
 */
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { makeOutcome } from './make-outcome.js';
import { outcomeSchema } from './outcome-schema.js';

const { $schema, ...shape } = toJsonSchema(outcomeSchema, { errorMode: 'throw' });
const published = {
  $schema,
  $id: 'urn:requapass:schema:outcome-1',
  title: 'A Requapass outcome',
  description:
    'What a session hands over: per competence a level or "not observed", how sure, and from which evidence. ' +
    'No identity, no free text, no timing. Unknown fields are ignored. ' +
    'Rules over several fields (sums, order, what goes with what) are those of parseOutcome.',
  ...shape,
};

test('the published schema is the current one', async () => {
  const file = fileURLToPath(new URL('../schema/outcome-1.json', import.meta.url));
  await expect(`${JSON.stringify(published, null, 2)}\n`).toMatchFileSnapshot(file);
});

test('an independent validator accepts what is made, and refuses what is not', () => {
  const validate = new Ajv({ strict: false }).compile(shape as object);
  const outcome = makeOutcome({
    source: 'game',
    evidence: [1, 2, 3].map((moment) => ({
      competence: 'quality',
      level: 2,
      offered: [1, 2, 3, 4],
      mission: 'store-room',
      moment: `moment-${moment}`,
      text: 'store-room.did.sorted',
      source: 'rubric',
      isHelped: false,
    })),
    content: { id: 'la-passerelle', version: '1.0.0' },
    locale: 'en',
    missions: [],
    isComplete: false,
  });
  expect(validate(outcome), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ ...outcome, locale: 'de' })).toBe(false);
  expect(validate({ ...outcome, competences: outcome.competences.slice(1) })).toBe(false);
  expect(validate({ ...outcome, content: { id: 'My name is Alex', version: '1' } })).toBe(false);
});
