/**
 * What a document must not do before its meaning as linked data is computed. A signature over linked data covers
 * meaning and not letters: whoever may redefine words, or say the same thing elsewhere, changes what people see
 * while the signature stays right. Knows no signature.
 */
import canonicalize from 'canonicalize';
import { isAcceptedContextList, type ExtraContexts } from '../contexts/context-lists.js';
import { isObject, type JsonObject } from './json.js';
import { hasInlineContext } from './own-context.js';

/** Why a document was refused. */
export type Refusal =
  | 'context-inline'
  | 'context-nested'
  | 'context-unknown'
  | 'keyword'
  | 'spelled-out-name'
  | 'blank-node'
  | 'split-node'
  | 'too-many-nodes';

/** A text with its language, as version 2 of the data model allows. */
const VALUE_NAMES = new Set(['@value', '@language', '@direction']);
/**
 * Parts that may share the name of a thing described elsewhere, and what they may say then beside their type. None
 * of it could be moved to hide something.
 */
const ASIDES: Readonly<Record<string, readonly string[]>> = {
  criteria: ['narrative'],
  image: ['caption'],
  refreshService: [],
  credentialSubject: [
    'endorsementComment',
    'achievement',
    'identifier',
    'result',
    'role',
    'source',
    'term',
    'activityStartDate',
    'activityEndDate',
    'creditsEarned',
    'licenseNumber',
  ],
};
/** Parts that people are shown: a mere name is not enough there when the thing is described elsewhere. */
const SHOWN = ['issuer', 'achievement'];

/** Things without a name are compared with each other, which takes long when there are many. */
const MAX_NAMELESS = 512;

interface Occurrence {
  readonly id: string;
  /** All it says, in one spelling; nothing for a mere name. */
  readonly said: string | undefined;
}

interface Walk {
  nameless: number;
  readonly extra: ExtraContexts | undefined;
  readonly occurrences: Occurrence[];
}

function refuseContext(context: unknown, parent: string, isTop: boolean, extra: ExtraContexts | undefined) {
  if (hasInlineContext(context)) return 'context-inline';
  // An endorsement is a credential of its own; a proof may repeat the list of its document.
  if (!isTop && parent !== 'endorsement' && parent !== 'proof') return 'context-nested';
  return isAcceptedContextList(context, extra) ? undefined : 'context-unknown';
}

/** A bare `@value` would only be another way to write a text, which a reader may not see. */
const isTextWithLanguage = (object: JsonObject): boolean =>
  typeof object['@value'] === 'string' && ('@language' in object || '@direction' in object);

function refuseName(name: string, object: JsonObject): Refusal | undefined {
  if (name.startsWith('_:')) return 'blank-node';
  if (name.startsWith('@') && name !== '@context')
    return isTextWithLanguage(object) && VALUE_NAMES.has(name) ? undefined : 'keyword';
  return name.includes(':') ? 'spelled-out-name' : undefined;
}

/** What an object says about a thing that has a name; nothing when it may share that name. */
function occurrenceOf(object: JsonObject, parent: string): Occurrence | undefined {
  const { id } = object;
  if (typeof id !== 'string') return undefined;
  const aside = ASIDES[parent];
  const names = Object.keys(object).filter((name) => name !== 'id' && name !== '@context');
  if (aside && names.every((name) => name === 'type' || aside.includes(name))) return undefined;
  if (names.length === 0) return SHOWN.includes(parent) ? { id, said: undefined } : undefined;
  return { id, said: canonicalize(Object.fromEntries(names.map((name) => [name, object[name]]))) };
}

function walk(value: unknown, parent: string, isTop: boolean, state: Walk): Refusal | undefined {
  if (typeof value === 'string') {
    if (SHOWN.includes(parent)) state.occurrences.push({ id: value, said: undefined });
    return value.startsWith('_:') ? 'blank-node' : undefined;
  }
  if (Array.isArray(value)) {
    for (const item of value as unknown[]) {
      const refusal = walk(item, parent, false, state);
      if (refusal) return refusal;
    }
    return undefined;
  }
  if (!isObject(value)) return undefined;
  for (const [name, inner] of Object.entries(value)) {
    const refusal =
      refuseName(name, value) ??
      (name === '@context'
        ? refuseContext(inner, parent, isTop, state.extra)
        : walk(inner, name, false, state));
    if (refusal) return refusal;
  }
  const { id } = value;
  if (id === undefined && !('@value' in value)) state.nameless += 1;
  if (state.nameless > MAX_NAMELESS) return 'too-many-nodes';
  const occurrence = occurrenceOf(value, parent);
  if (occurrence) state.occurrences.push(occurrence);
  return undefined;
}

/** Whether one thing is described in two places otherwise: then a field may be moved, or taken away, unseen. */
function isSplit(occurrences: readonly Occurrence[]): boolean {
  const first = new Map<string, Occurrence>();
  return occurrences.some((one) => {
    const other = first.get(one.id);
    if (!other) first.set(one.id, one);
    return other !== undefined && other.said !== one.said;
  });
}

/** The first reason to refuse a document, without its proof, or nothing. */
export function guardLinkedData(document: JsonObject, extra?: ExtraContexts): Refusal | undefined {
  if (!('@context' in document)) return 'context-unknown';
  const state: Walk = { nameless: 0, extra, occurrences: [] };
  return walk(document, '', true, state) ?? (isSplit(state.occurrences) ? 'split-node' : undefined);
}
