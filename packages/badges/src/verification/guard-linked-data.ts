/**
 * What a document must not do before its meaning as linked data is computed. A signature over linked data covers
 * meaning and not letters: whoever may redefine words, or say the same thing elsewhere, changes what people see
 * while the signature stays right. Knows no signature.
 */
import { isAcceptedContextList, type ExtraContexts } from '../contexts/context-lists.js';
import { isObject, type JsonObject } from './json.js';

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
/** Names that say which thing it is and not what about it. */
const IDENTITY = new Set(['id', 'type', '@context']);
/** Parts that may share the name of a thing described elsewhere, and what they may say then. */
const ASIDES: Readonly<Record<string, readonly string[]>> = {
  criteria: ['narrative'],
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

/** Things without a name are compared with each other, which takes long when there are many. */
const MAX_NAMELESS = 512;

interface Occurrence {
  readonly id: string;
  readonly isTop: boolean;
  readonly names: ReadonlySet<string>;
}

interface Walk {
  nameless: number;
  readonly extra: ExtraContexts | undefined;
  readonly occurrences: Occurrence[];
}

const hasInlineContext = (context: unknown): boolean =>
  Array.isArray(context) ? context.some((entry) => typeof entry !== 'string') : typeof context !== 'string';

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

function walk(value: unknown, parent: string, isTop: boolean, state: Walk): Refusal | undefined {
  if (typeof value === 'string') return value.startsWith('_:') ? 'blank-node' : undefined;
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
  const names = Object.keys(value).filter((name) => !IDENTITY.has(name) && !ASIDES[parent]?.includes(name));
  if (typeof id === 'string' && names.length > 0)
    state.occurrences.push({ id, isTop, names: new Set(names) });
  return undefined;
}

const covers = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...other].every((name) => one.has(name));

/** Whether one thing is described in two places that complete each other: then a field may be moved unseen. */
function isSplit(occurrences: readonly Occurrence[]): boolean {
  return occurrences.some((one, index) =>
    occurrences
      .slice(index + 1)
      .some(
        (other) =>
          one.id === other.id &&
          (one.isTop || other.isTop || !(covers(one.names, other.names) || covers(other.names, one.names))),
      ),
  );
}

/** Whether a document brings its own vocabulary, anywhere in it: then its words may mean anything. */
export function bringsContext(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(bringsContext);
  if (!isObject(value)) return false;
  return Object.entries(value).some(([name, inner]) =>
    name === '@context' ? hasInlineContext(inner) : bringsContext(inner),
  );
}

/** The first reason to refuse a document, without its proof, or nothing. */
export function guardLinkedData(document: JsonObject, extra?: ExtraContexts): Refusal | undefined {
  if (!('@context' in document)) return 'context-unknown';
  const state: Walk = { nameless: 0, extra, occurrences: [] };
  return walk(document, '', true, state) ?? (isSplit(state.occurrences) ? 'split-node' : undefined);
}
