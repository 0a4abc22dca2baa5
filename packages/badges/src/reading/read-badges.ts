/**
 * The one entry: bytes, text or a parsed value in, badges out. Finds out what it was given; never throws, makes no
 * request and says nothing about authenticity.
 */
import { isRecord } from '@requapass/framework';
import { decodeUtf8 } from '../platform.js';
import type { Problem, Result } from '../problem.js';
import type { Badge, MissingDocument } from './badge.js';
import { readEdc } from './edc/read-edc.js';
import { parseLink } from './fields/link.js';
import type { ReadingContext } from './fields/place.js';
import { isPng } from './fields/png-size.js';
import { gatherBadges, type GatheredContainer } from './gather/gather.js';
import { looksLikeJws } from './gather/jws.js';
import { copyJson } from './json/copy-json.js';
import type { JsonValue } from './json/json-value.js';
import { parseStrictJson } from './json/parse-strict-json.js';
import { READING_LIMITS } from './limits.js';
import { readOb2 } from './ob2/read-ob2.js';
import { readOb3 } from './ob3/read-ob3.js';
import {
  createNotes,
  makeProblem,
  refuse,
  type ReadingError,
  type ReadingErrorCode,
} from './reading-problem.js';

/** How to read. Nothing is needed. */
export interface ReadingOptions {
  /** Preferred languages for texts given in several, first first. */
  readonly languages?: readonly string[];
  /** Documents that were fetched with the person's consent, by the address as the badge writes it. */
  readonly documents?: ReadonlyMap<string, unknown>;
  /** Hand on the recipient's identity where it is in clear. Masked otherwise. */
  readonly isRecipientRevealed?: boolean;
}

/** What was found in one input. */
export interface Reading {
  readonly badges: readonly Badge[];
  /** What the badge came in: a picture, a token, JSON, or only an address. */
  readonly carrier: 'json' | 'jwt' | 'png' | 'svg' | 'link';
  readonly container: GatheredContainer;
  /** Badges that are given by address only: fetch them when the person agrees, then read what comes. */
  readonly links: readonly MissingDocument[];
  /** Entries of a list that could not be read, each with the reason. */
  readonly refused: readonly ReadingError[];
}

export type ReadingResult = Result<Reading, ReadingErrorCode>;

/**
 * Reads badges from bytes (JSON, JWT, baked PNG or SVG), from text (the same, or an address), or from a parsed value.
 *
 * An error says why nothing could be read; `warnings` are about the input as a whole (each badge has its own).
 */
export async function readBadges(input: unknown, options: ReadingOptions = {}): Promise<ReadingResult> {
  try {
    const bytes = toBytes(input);
    if (bytes) return await readBytes(bytes, options);
    if (typeof input === 'string') return await readText(input, options);
    const copy = copyJson(input);
    return copy.ok ? readValue(copy.value, 'json', [], options) : copy;
  } catch {
    // A getter or a proxy of the page's own script may throw while it is read.
    return refuse('not-plain-data', '', 'the value cannot be read', {
      hint: 'hand over text, bytes or plain data',
    });
  }
}

function toBytes(input: unknown): Uint8Array | null {
  if (input instanceof Uint8Array) return input;
  if (ArrayBuffer.isView(input)) return new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
  return input instanceof ArrayBuffer ? new Uint8Array(input) : null;
}

async function readBytes(bytes: Uint8Array, options: ReadingOptions): Promise<ReadingResult> {
  if (bytes.length > READING_LIMITS.pictureBytes) {
    return refuse('too-large', '', `${bytes.length} bytes, at most ${READING_LIMITS.pictureBytes}`);
  }
  if (isPng(bytes)) {
    const { unbakePng } = await import('../baking/unbake-png.js');
    return readUnbaked(unbakePng(bytes), 'png', options);
  }
  const text = decodeUtf8(bytes);
  if (text !== null) return readText(text, options);
  return refuse('unknown-file', '', 'neither a PNG nor text in UTF-8', {
    choices: ['PNG', 'SVG', 'JSON', 'JWT'],
  });
}

async function readText(input: string, options: ReadingOptions): Promise<ReadingResult> {
  if (input.length > READING_LIMITS.pictureBytes) {
    return refuse('too-large', '', `${input.length} characters, at most ${READING_LIMITS.pictureBytes}`);
  }
  const text = input.replace(/^\ufeff/, '').trim();
  if (text === '') return refuse('empty', '', 'there is nothing to read');
  if (text.startsWith('<')) {
    const { unbakeSvg } = await import('../baking/unbake-svg.js');
    return readUnbaked(unbakeSvg(text), 'svg', options);
  }
  return readPlainText(text, null, [], options);
}

/** What was taken out of a picture is a token, an address or JSON; never a picture again. */
function readUnbaked(
  unbaked: Result<string, ReadingErrorCode>,
  carrier: 'png' | 'svg',
  options: ReadingOptions,
): ReadingResult {
  if (!unbaked.ok) return unbaked;
  return readPlainText(unbaked.value.replace(/^\ufeff/, '').trim(), carrier, unbaked.warnings, options);
}

function readPlainText(
  text: string,
  carrier: 'png' | 'svg' | null,
  warnings: readonly Problem[],
  options: ReadingOptions,
): ReadingResult {
  // A token is often wrapped into lines when it is copied from a message.
  const joined = text.startsWith('eyJ') ? text.replace(/\s+/g, '') : text;
  if (looksLikeJws(joined)) return readValue(joined, carrier ?? 'jwt', warnings, options);
  if (/^https?:\/\/\S+$/i.test(text) && typeof parseLink(text) === 'object') {
    return readValue(text, carrier ?? 'link', warnings, options);
  }
  const parsed = parseStrictJson(text);
  return parsed.ok ? readValue(parsed.value, carrier ?? 'json', warnings, options) : parsed;
}

function readValue(
  value: JsonValue,
  carrier: Reading['carrier'],
  warnings: readonly Problem[],
  options: ReadingOptions,
): ReadingResult {
  const gathered = gatherBadges(value);
  const { links, refused, container, isCut } = gathered;
  const [first] = refused;
  if (gathered.badges.length === 0 && links.length === 0) {
    const error = first ?? makeProblem('not-a-badge' as const, '', 'an empty list: no badge in it');
    return { ok: false, error, warnings };
  }
  const documents = plainDocuments(options.documents);
  const badges = gathered.badges.map((found): Badge => {
    const context: ReadingContext = {
      notes: createNotes(),
      languages: options.languages ?? [],
      documents,
      isRecipientRevealed: options.isRecipientRevealed ?? false,
    };
    return READERS[found.kind](found, context);
  });
  const notes = createNotes();
  if (isCut) notes.add('too-many-items', '', `only the first ${READING_LIMITS.badges} entries were read`);
  return {
    ok: true,
    value: { badges, carrier, container, links, refused },
    warnings: [...warnings, ...notes.list],
  };
}

const READERS = { ob2: readOb2, ob3: readOb3, edc: readEdc };

/** Fetched documents as plain JSON; what is none is left out, as if it had not been fetched. */
function plainDocuments(documents: ReadonlyMap<string, unknown> | undefined): ReadonlyMap<string, JsonValue> {
  const plain = new Map<string, JsonValue>();
  for (const [address, document] of documents ?? []) {
    const copy = isRecord(document) ? copyJson(document) : undefined;
    if (copy?.ok) plain.set(address, copy.value);
  }
  return plain;
}
