/**
 * Reads an outcome document from anywhere: a file, a message, an address. Never throws; names the path.
 * Unknown fields are ignored and dropped. Knows neither estimate nor screen.
 */
import { COMPETENCE_IDS, isRecord } from '@requapass/framework';
import * as v from 'valibot';
import { describeBrokenJson } from './documents/json-fault.js';
import { findOutcomeFault } from './check-outcome.js';
import { findOversized } from './find-oversized.js';
import { OUTCOME_FORMAT, OUTCOME_VERSION, type Outcome } from './outcome.js';
import { OUTCOME_LIMITS, outcomeSchema } from './outcome-schema.js';
import { describeIssue } from './schema-issue.js';

export type OutcomeResult =
  | { readonly ok: true; readonly outcome: Outcome; readonly warnings: readonly OutcomeWarning[] }
  | { readonly ok: false; readonly error: OutcomeError };

/** Why a document was refused. `code` is stable; `message` and `hint` are prose for developers. */
export interface OutcomeError {
  readonly code:
    'not-json' | 'too-large' | 'not-an-outcome' | 'newer-version' | 'invalid-field' | 'inconsistent';
  /** Where in the document, e.g. `competences[4].level`; empty for the whole. */
  readonly path: string;
  readonly message: string;
  readonly hint: string;
  /** Of text that begins as a document and is cut or damaged: the line, counted from 1. */
  readonly line?: number;
}

/** Something odd that was put right, or that changes nothing for a reader. */
export interface OutcomeWarning {
  readonly code: 'reordered' | 'evidence-not-listed' | 'unfinished-mission';
  readonly path: string;
  readonly message: string;
}

/**
 * Reads an outcome document, as a value or as JSON text.
 * The returned outcome is a fresh object with only the known fields, its competences in the framework's order.
 */
export function parseOutcome(input: unknown): OutcomeResult {
  try {
    return typeof input === 'string' ? parseText(input) : parseValue(input);
  } catch {
    // A getter or a proxy of the page's own script may throw while it is read.
    return refuse('not-an-outcome', '', 'the value cannot be read', 'hand over plain data');
  }
}

function parseText(text: string): OutcomeResult {
  if (text.length > OUTCOME_LIMITS.jsonCharacters) {
    return tooLarge('', `it has ${text.length} characters`, OUTCOME_LIMITS.jsonCharacters);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const hint = 'hand over the outcome file as it was saved';
    return { ok: false, error: { code: 'not-json', path: '', hint, ...describeBrokenJson(text) } };
  }
  return parseValue(value);
}

function parseValue(value: unknown): OutcomeResult {
  if (!isRecord(value) || value['format'] !== OUTCOME_FORMAT) {
    return refuse(
      'not-an-outcome',
      isRecord(value) ? 'format' : '',
      `the document is not an outcome; its format must be "${OUTCOME_FORMAT}"`,
      'choose the file that the game or the map saved',
    );
  }
  const version = value['version'];
  if (typeof version === 'number' && version > OUTCOME_VERSION) {
    return refuse(
      'newer-version',
      'version',
      `version is ${version}; this reader knows ${OUTCOME_VERSION}`,
      'update the page that reads the outcome',
    );
  }
  const oversized = findOversized(value);
  if (oversized) return tooLarge(oversized.path, `it has ${oversized.count} entries`, oversized.limit);
  const result = v.safeParse(outcomeSchema, value, { abortEarly: true });
  if (!result.success) return invalidField(result.issues[0]);
  const fault = findOutcomeFault(result.output);
  if (fault) return refuse('inconsistent', fault.path, fault.message, fault.hint);
  return accept(result.output);
}

function accept(outcome: Outcome): OutcomeResult {
  const warnings: OutcomeWarning[] = [];
  const competences = COMPETENCE_IDS.map(
    (id) => outcome.competences.find((competence) => competence.id === id) as Outcome['competences'][number],
  );
  if (competences.some((competence, index) => competence !== outcome.competences[index])) {
    warnings.push({ code: 'reordered', path: 'competences', message: 'competences were put in order' });
  }
  competences.forEach(({ observations, evidence }, index) => {
    if (observations <= evidence.length) return;
    const path = `competences[${index}].evidence`;
    const message = `${path} lists ${evidence.length} of ${observations} observations`;
    warnings.push({ code: 'evidence-not-listed', path, message });
  });
  const unfinished = outcome.missions.findIndex(({ isFinished }) => !isFinished);
  if (outcome.isComplete && unfinished >= 0) {
    const path = `missions[${unfinished}].isFinished`;
    warnings.push({ code: 'unfinished-mission', path, message: `${path} is false in a complete outcome` });
  }
  return { ok: true, outcome: { ...outcome, competences }, warnings };
}

function invalidField(issue: v.BaseIssue<unknown>): OutcomeResult {
  const { path, message } = describeIssue(issue);
  return refuse('invalid-field', path, message, 'see outcome-1.json, its schema');
}

function tooLarge(path: string, what: string, limit: number): OutcomeResult {
  return refuse(
    'too-large',
    path,
    `${path || 'the text'} is too large: ${what}, at most ${limit} are read`,
    'this is not a document the game made',
  );
}

function refuse(code: OutcomeError['code'], path: string, message: string, hint: string): OutcomeResult {
  return { ok: false, error: { code, path, message, hint } };
}
