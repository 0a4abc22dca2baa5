/**
 * Reads the document of experiences from storage or a file. Never throws; names the path.
 * Unknown fields are ignored and dropped. Knows no storage and no screen.
 */
import { COMPETENCE_IDS, isRecord } from '@requapass/framework';
import * as v from 'valibot';
import { describeBrokenJson } from './documents/json-fault.js';
import {
  EXPERIENCES_FORMAT,
  EXPERIENCES_VERSION,
  EXPERIENCE_LIMITS,
  EXPERIENCE_PLACES,
  type ExperiencesDocument,
} from './experience.js';
import { describeIssue } from './schema-issue.js';

export type ExperiencesResult =
  | { readonly ok: true; readonly document: ExperiencesDocument }
  | { readonly ok: false; readonly error: ExperiencesError };

/** Why a document was refused. `code` is stable; `message` and `hint` are prose for developers. */
export interface ExperiencesError {
  readonly code: 'not-json' | 'too-large' | 'not-experiences' | 'newer-version' | 'invalid-field';
  /** Where in the document, e.g. `experiences[2].where`; empty for the whole. */
  readonly path: string;
  readonly message: string;
  readonly hint: string;
  /** Of text that begins as a document and is cut or damaged: the line, counted from 1. */
  readonly line?: number;
}

const documentSchema = v.object({
  format: v.picklist([EXPERIENCES_FORMAT]),
  version: v.picklist([EXPERIENCES_VERSION]),
  experiences: v.array(
    v.object({
      competence: v.picklist(COMPETENCE_IDS),
      where: v.picklist(EXPERIENCE_PLACES),
      words: v.string(),
    }),
  ),
});

/** Reads a document of experiences, as a value or as JSON text. What is returned is fresh: known fields only. */
export function parseExperiences(input: unknown): ExperiencesResult {
  try {
    return typeof input === 'string' ? parseText(input) : parseValue(input);
  } catch {
    // A getter or a proxy may throw while it is read.
    return refuse('not-experiences', '', 'the value cannot be read', 'hand over plain data');
  }
}

function parseText(text: string): ExperiencesResult {
  if (text.length > EXPERIENCE_LIMITS.jsonCharacters) {
    return tooLarge('', `it has ${text.length} characters`, EXPERIENCE_LIMITS.jsonCharacters);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const hint = 'hand over the file as it was saved';
    return { ok: false, error: { code: 'not-json', path: '', hint, ...describeBrokenJson(text) } };
  }
  return parseValue(value);
}

function parseValue(value: unknown): ExperiencesResult {
  if (!isRecord(value) || value['format'] !== EXPERIENCES_FORMAT) {
    return refuse(
      'not-experiences',
      isRecord(value) ? 'format' : '',
      `the document holds no experiences; its format must be "${EXPERIENCES_FORMAT}"`,
      'choose the file of notes that the game saved',
    );
  }
  const { version, experiences } = value;
  if (typeof version === 'number' && version > EXPERIENCES_VERSION) {
    return refuse(
      'newer-version',
      'version',
      `version is ${version}; this reader knows ${EXPERIENCES_VERSION}`,
      'open it with the game that wrote it',
    );
  }
  // Looked at before anything is walked through, so that a hostile list is cheap to refuse.
  if (Array.isArray(experiences) && experiences.length > EXPERIENCE_LIMITS.experiences) {
    return tooLarge('experiences', `it has ${experiences.length} entries`, EXPERIENCE_LIMITS.experiences);
  }
  const result = v.safeParse(documentSchema, value, { abortEarly: true });
  if (!result.success) {
    const { path, message } = describeIssue(result.issues[0]);
    return refuse('invalid-field', path, message, 'see Experience in @requapass/assessment');
  }
  const long = result.output.experiences.findIndex(({ words }) => words.length > EXPERIENCE_LIMITS.words);
  if (long >= 0) {
    const count = result.output.experiences[long]?.words.length;
    return tooLarge(`experiences[${long}].words`, `it has ${count} characters`, EXPERIENCE_LIMITS.words);
  }
  return { ok: true, document: result.output };
}

function tooLarge(path: string, what: string, limit: number): ExperiencesResult {
  return refuse(
    'too-large',
    path,
    `${path || 'the text'} is too large: ${what}, at most ${limit} are read`,
    'this is not a document the game made',
  );
}

function refuse(
  code: ExperiencesError['code'],
  path: string,
  message: string,
  hint: string,
): ExperiencesResult {
  return { ok: false, error: { code, path, message, hint } };
}
