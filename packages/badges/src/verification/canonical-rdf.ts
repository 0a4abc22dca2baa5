/**
 * A guarded document as canonical N-Quads (RDFC-1.0), by `jsonld` and `rdf-canonize` over the pinned contexts.
 * Heavy: import it lazily. Knows no signature, and asks no network: an unknown context is an error.
 */
// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- the library brings no types, and tests of other packages see ours only so
/// <reference path="./jsonld.d.ts" />
import canonicalize from 'canonicalize';
import jsonld from 'jsonld';
import type { ExtraContexts } from '../contexts/context-lists.js';
import { PINNED_CONTEXTS, type PinnedContext } from '../contexts/pinned-contexts.js';
import type { JsonObject } from './json.js';
import { sha256, utf8, withDeadline, type Subtle } from './platform.js';

const DEADLINE_MS = 4000;
/** How often blank nodes may be compared deeply: in proportion to their number. Poison graphs need more. */
const WORK_FACTOR = 1;

/**
 * A context is asked for by its hash and not by its URL, because the library remembers contexts by their address and
 * one URL may have two revisions.
 */
const addressOf = (sha: string): string => `https://context.invalid/${sha}`;

const hex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const documents = new Map(PINNED_CONTEXTS.map(({ sha256: sha, document }) => [addressOf(sha), document]));

/** Adds what a site vouches for, when it is what the site says it is. */
async function collectContexts(
  extra: ExtraContexts | undefined,
  subtle: Subtle,
): Promise<readonly PinnedContext[]> {
  const sound: PinnedContext[] = [];
  for (const context of extra?.contexts ?? []) {
    const canonical = canonicalize(context.document);
    if (canonical === undefined || hex(await sha256(utf8(canonical), subtle)) !== context.sha256) continue;
    sound.push(context);
    documents.set(addressOf(context.sha256), context.document);
  }
  return [...PINNED_CONTEXTS, ...sound];
}

/** The same document with each context URL replaced by the address of one revision; nothing when one is unknown. */
function pinDocument(value: unknown, revisions: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((item) => pinDocument(item, revisions));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]: [string, unknown]) => [
      name,
      name === '@context' && Array.isArray(inner)
        ? inner.map((url) => revisions.get(String(url)) ?? addressOf('unknown'))
        : pinDocument(inner, revisions),
    ]),
  );
}

/** How many revisions are worth trying for a document with these contexts. */
export function countRevisions(contexts: readonly string[]): number {
  const counts = contexts.map((url) => PINNED_CONTEXTS.filter((context) => context.url === url).length);
  return Math.max(1, ...counts);
}

/**
 * Canonical N-Quads, with the newest revisions (0) or older ones (1 and up) of contexts that changed in place.
 * Nothing when the document cannot be read in safe mode or would take too much work.
 */
export async function canonicalRdf(
  document: JsonObject,
  revision: number,
  extra: ExtraContexts | undefined,
  subtle: Subtle,
): Promise<string | undefined> {
  const revisions = new Map<string, string>();
  const contexts = await collectContexts(extra, subtle);
  for (const { url } of contexts) {
    const known = contexts.filter((context) => context.url === url);
    revisions.set(url, addressOf(known[Math.min(revision, known.length - 1)]?.sha256 ?? 'unknown'));
  }
  const pinned = pinDocument(document, revisions) as object;
  const canonizing = jsonld.canonize(pinned, {
    safe: true,
    base: '',
    documentLoader: (address) =>
      documents.has(address)
        ? Promise.resolve({ contextUrl: null, documentUrl: address, document: documents.get(address) })
        : Promise.reject(new Error(`unknown context: ${address}`)),
    canonizeOptions: { algorithm: 'RDFC-1.0', maxWorkFactor: WORK_FACTOR, rejectURDNA2015: true },
  });
  return withDeadline(canonizing, DEADLINE_MS).catch(() => undefined);
}
