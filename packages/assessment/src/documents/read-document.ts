/**
 * Reads a document of a declared kind, as a value or as JSON text: size, format, version, shape, rules.
 * Never throws; names the path. Unlike an outcome, a document read here may carry no unknown field.
 */
import { isRecord } from '@requapass/framework';
import * as v from 'valibot';
import { describeIssue } from '../schema-issue.js';
import type { DocumentFault, DocumentResult } from './document-result.js';
import { refuse, refuseBrokenJson, refuseFault, refuseTooLarge, type Refusal } from './refuse.js';

/** What there is to know of a kind of document in order to read it. */
export interface DocumentKind<Schema extends v.GenericSchema> {
  readonly format: string;
  readonly version: number;
  readonly schema: Schema;
  /** More text than this is not read at all. */
  readonly jsonCharacters: number;
  /** Looks at the lengths of lists before anything in them is walked through. Fields may be anything. */
  readonly findOversized: (value: Readonly<Record<string, unknown>>) => Refusal | null;
  /** The first rule over several fields that is broken. */
  readonly findFault: (document: v.InferOutput<Schema>) => DocumentFault | null;
}

/** What is returned is fresh: plain data, known fields only. */
export function readDocument<Schema extends v.GenericSchema>(
  input: unknown,
  kind: DocumentKind<Schema>,
): DocumentResult<v.InferOutput<Schema>> {
  try {
    if (typeof input !== 'string') return readValue(input, kind);
    const text = readText(input, kind.jsonCharacters);
    return text.ok ? readValue(text.value, kind) : text;
  } catch {
    return unreadable();
  }
}

/** JSON text to a value that may be anything. */
export function readText(text: string, limit: number): { ok: true; value: unknown } | Refusal {
  if (text.length > limit) return refuseTooLarge('', text.length, 'characters', limit);
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch {
    return refuseBrokenJson(text);
  }
}

/** A getter or a proxy of the page's own script may throw while it is read. */
export function unreadable(): Refusal {
  return refuse('wrong-format', '', 'the value cannot be read', 'hand over plain data');
}

function readValue<Schema extends v.GenericSchema>(
  value: unknown,
  kind: DocumentKind<Schema>,
): DocumentResult<v.InferOutput<Schema>> {
  if (!isRecord(value) || value['format'] !== kind.format) {
    return refuse(
      'wrong-format',
      isRecord(value) ? 'format' : '',
      `the document is of another kind; its format must be "${kind.format}"`,
      'choose the file that the map saved',
    );
  }
  const version = value['version'];
  if (typeof version === 'number' && version > kind.version) {
    return refuse(
      'newer-version',
      'version',
      `version is ${version}; this reader knows ${kind.version}`,
      'update the page that reads the document',
    );
  }
  const oversized = kind.findOversized(value);
  if (oversized) return oversized;
  const result = v.safeParse(kind.schema, value, { abortEarly: true });
  if (!result.success) {
    const { path, message } = describeIssue(result.issues[0]);
    return refuse('invalid-field', path, message, `see the schema of ${kind.format}`);
  }
  const fault = kind.findFault(result.output);
  return fault ? refuseFault(fault) : { ok: true, document: result.output };
}

/** A refusal when the value is a list longer than is read. */
export function findLongList(value: unknown, limit: number, path: string): Refusal | null {
  return Array.isArray(value) && value.length > limit
    ? refuseTooLarge(path, value.length, 'entries', limit)
    : null;
}
