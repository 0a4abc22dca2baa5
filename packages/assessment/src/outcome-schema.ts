/**
 * The shape of the outcome document, once, for reading it and for its published JSON Schema.
 * Every string is a slug, a key or a version: there is no room for a name or a free text.
 * Knows no rule that spans several fields: those are in `check-outcome.ts`.
 */
import { COMPETENCE_IDS, LEVELS, LOCALES } from '@requapass/framework';
import * as v from 'valibot';
import { CONFIDENCES, OUTCOME_FORMAT, OUTCOME_VERSION, STANCES } from './outcome.js';

/** How much of anything a document may hold: far above any real game, far below what hurts. */
export const OUTCOME_LIMITS = {
  jsonCharacters: 1_000_000,
  missions: 64,
  evidence: 200,
  offered: 12,
  reflections: 50,
} as const;

const slug = v.pipe(v.string(), v.maxLength(100), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
const textKey = v.pipe(v.string(), v.maxLength(240), v.regex(/^[A-Za-z0-9._-]+$/));
const release = v.pipe(v.string(), v.maxLength(40), v.regex(/^[A-Za-z0-9.+-]+$/));
const level = v.picklist(LEVELS);
const probability = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const evidenceSchema = v.object({
  mission: slug,
  moment: slug,
  level,
  offered: v.pipe(v.array(level), v.minLength(1), v.maxLength(OUTCOME_LIMITS.offered)),
  isHelped: v.boolean(),
  text: textKey,
  source: v.exactOptional(v.picklist(['rubric'])),
});

const reflectionSchema = v.object({ mission: slug, moment: slug, text: textKey });

const competenceSchema = v.object({
  id: v.picklist(COMPETENCE_IDS),
  level: v.nullable(level),
  distribution: v.nullable(v.strictTuple([probability, probability, probability, probability])),
  observations: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(OUTCOME_LIMITS.evidence)),
  confidence: v.nullable(v.picklist(CONFIDENCES)),
  stance: v.nullable(v.picklist(STANCES)),
  evidence: v.pipe(v.array(evidenceSchema), v.maxLength(OUTCOME_LIMITS.evidence)),
  reflections: v.exactOptional(v.pipe(v.array(reflectionSchema), v.maxLength(OUTCOME_LIMITS.reflections))),
});

export const outcomeSchema = v.object({
  format: v.picklist([OUTCOME_FORMAT]),
  version: v.picklist([OUTCOME_VERSION]),
  framework: v.picklist(['rectec-plus']),
  source: v.picklist(['game', 'self']),
  content: v.object({ id: slug, version: release }),
  locale: v.picklist(LOCALES),
  isComplete: v.boolean(),
  missions: v.pipe(
    v.array(v.object({ id: slug, isFinished: v.boolean() })),
    v.maxLength(OUTCOME_LIMITS.missions),
  ),
  competences: v.pipe(
    v.array(competenceSchema),
    v.minLength(COMPETENCE_IDS.length),
    v.maxLength(COMPETENCE_IDS.length),
  ),
});
