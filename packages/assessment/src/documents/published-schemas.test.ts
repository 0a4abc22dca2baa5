/**
 * The published JSON Schemas of the map's documents are what the sources say. After a change:
 * `pnpm --filter @requapass/assessment schema`.
 */
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { confirmationAnswerSchema, confirmationRequestSchema } from '../confirmation/confirmation-schema.js';
import { outcomeSchema } from '../outcome-schema.js';
import { portfolioSchema } from '../portfolio/portfolio-schema.js';
import { SAMPLE_ANSWER, SAMPLE_PORTFOLIO, SAMPLE_REQUEST } from '../testing/sample-documents.js';

const RULES = 'No other field is read. Rules over several fields are those of';

describe.each([
  {
    name: 'confirmation-request-1',
    title: 'A Requapass request for confirmation',
    description: `What a person asks somebody else to confirm, as they chose to show it. ${RULES} parseConfirmationRequest.`,
    schema: confirmationRequestSchema,
    sample: SAMPLE_REQUEST,
  },
  {
    name: 'confirmation-1',
    title: 'A Requapass confirmation',
    description:
      'What somebody is said to confirm. The digest is the SHA-256 of the canonical JSON (RFC 8785) of the document ' +
      `without it: it shows accidents and casual edits, and is no signature. ${RULES} parseConfirmationAnswer and checkConfirmation.`,
    schema: confirmationAnswerSchema,
    sample: SAMPLE_ANSWER,
  },
  {
    name: 'portfolio-1',
    title: 'A Requapass portfolio',
    description: `All that a person's map holds. It has free text and is the person's own. ${RULES} parsePortfolio.`,
    schema: portfolioSchema(outcomeSchema, confirmationRequestSchema, confirmationAnswerSchema),
    sample: SAMPLE_PORTFOLIO,
  },
])('$name', ({ name, title, description, schema, sample }) => {
  const { $schema, ...shape } = toJsonSchema(schema, { errorMode: 'throw' });

  test('is published as it is', async () => {
    const file = fileURLToPath(new URL(`../../schema/${name}.json`, import.meta.url));
    const published = { $schema, $id: `urn:requapass:schema:${name}`, title, description, ...shape };
    await expect(`${JSON.stringify(published, null, 2)}\n`).toMatchFileSnapshot(file);
  });

  test('is what an independent validator accepts, and no more', () => {
    const validate = new Ajv({ strict: false }).compile(shape as object);
    expect(validate(JSON.parse(JSON.stringify(sample))), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...sample, extra: 1 })).toBe(false);
    expect(validate({ ...sample, version: 2 })).toBe(false);
    expect(validate({ ...sample, format: 'requapass-outcome' })).toBe(false);
  });
});
