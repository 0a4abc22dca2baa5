/**
 * Finds the badges in a document: alone, in a list, a collection, a presentation, a learner record, tokens in any of
 * them. Says of every entry that is no badge why. Reads no field of a badge.
 */
import { parseLink } from '../fields/link.js';
import { typesOf } from '../fields/place.js';
import type { BadgeDocument, MissingDocument } from '../badge.js';
import type { FoundBadge } from '../found.js';
import { isJsonList, isJsonObject, pathTo, type JsonObject, type JsonValue } from '../json/json-value.js';
import { READING_LIMITS } from '../limits.js';
import { makeProblem, type ReadingError } from '../reading-problem.js';
import { viewJwtCredential } from '../ob3/claims.js';
import { looksLikeJws, parseJws } from './jws.js';
import { COLLECTION_KEYS, kindOf, type DocumentKind } from './kind-of.js';

export interface Gathered {
  readonly badges: readonly (FoundBadge & { readonly kind: 'ob2' | 'ob3' | 'edc' })[];
  /** Badges given by address only. */
  readonly links: readonly MissingDocument[];
  /** Entries that could not be read. */
  readonly refused: readonly ReadingError[];
  readonly isCut: boolean;
  readonly container: GatheredContainer;
}

export type GatheredContainer = 'none' | 'list' | 'collection' | 'presentation' | 'learner-record';

interface Search {
  readonly badges: (FoundBadge & { readonly kind: 'ob2' | 'ob3' | 'edc' })[];
  readonly links: MissingDocument[];
  readonly refused: ReadingError[];
  isCut: boolean;
  container: GatheredContainer;
}

/** Looks through a JSON value. */
export function gatherBadges(value: JsonValue): Gathered {
  const search: Search = { badges: [], links: [], refused: [], isCut: false, container: 'none' };
  visit(search, value, { path: '', wrapper: undefined, depth: 0 });
  return search;
}

interface Spot {
  readonly path: string;
  readonly wrapper: BadgeDocument | undefined;
  readonly depth: number;
}

function visit(search: Search, value: JsonValue, spot: Spot): void {
  if (search.badges.length + search.links.length + search.refused.length >= READING_LIMITS.badges) {
    search.isCut = true;
  } else if (spot.depth > READING_LIMITS.wrappers) {
    search.refused.push(
      makeProblem('too-deep', spot.path, `more than ${READING_LIMITS.wrappers} wrappers inside each other`),
    );
  } else if (typeof value === 'string') {
    visitText(search, value, spot);
  } else if (isJsonList(value)) {
    visitAll(search, value, spot, 'list');
  } else if (isJsonObject(value)) {
    visitObject(search, value, { kind: 'json', value }, spot);
  } else {
    search.refused.push(makeProblem('not-a-badge', spot.path, 'no badge', { value }));
  }
}

function visitAll(
  search: Search,
  values: readonly JsonValue[],
  spot: Spot,
  container: GatheredContainer,
): void {
  if (search.container === 'none') search.container = container;
  for (const [index, value] of values.entries()) {
    if (search.isCut) return;
    visit(search, value, { ...spot, path: pathTo(spot.path, index), depth: spot.depth + 1 });
  }
}

function visitText(search: Search, text: string, spot: Spot): void {
  const trimmed = text.trim();
  if (looksLikeJws(trimmed)) {
    visitToken(search, trimmed, spot);
    return;
  }
  const link = parseLink(trimmed);
  if (typeof link === 'object') search.links.push({ part: 'badge', path: spot.path, url: link });
  else {
    search.refused.push(
      makeProblem('not-a-badge', spot.path, 'text that is neither token nor address', { value: text }),
    );
  }
}

function visitToken(search: Search, token: string, spot: Spot): void {
  const jws = parseJws(token);
  if (!jws.ok) {
    search.refused.push({ ...jws.error, path: pathsJoined(spot.path, jws.error.path) });
    return;
  }
  const { payload } = jws.value;
  const { vp } = payload;
  const inner = isJsonObject(vp) ? vp : viewJwtCredential(jws.value).credential;
  visitObject(search, inner, jws.value, spot);
}

function visitObject(search: Search, value: JsonObject, document: BadgeDocument, spot: Spot): void {
  const kind = kindOf(value);
  if (kind === 'ob2' || kind === 'ob3' || kind === 'edc') {
    search.badges.push({ kind, document, wrapper: spot.wrapper, path: spot.path });
  } else if (kind === null) {
    search.refused.push(refuseObject(value, spot.path));
  } else {
    OPENERS[kind](search, value, document, spot);
  }
}

type Opener = (search: Search, value: JsonObject, document: BadgeDocument, spot: Spot) => void;

const OPENERS: Record<Exclude<DocumentKind, 'ob2' | 'ob3' | 'edc'>, Opener> = {
  wrapper(search, value, document, spot) {
    const { credentialSubject } = value;
    const isRecord = isJsonObject(credentialSubject);
    const holder = isRecord ? credentialSubject : value;
    const path = pathTo(
      isRecord ? pathTo(spot.path, 'credentialSubject') : spot.path,
      'verifiableCredential',
    );
    const inside = holder['verifiableCredential'];
    if (search.container === 'none') search.container = isRecord ? 'learner-record' : 'presentation';
    if (inside === undefined) search.refused.push(refuseObject(value, spot.path));
    else visit(search, inside, { path, wrapper: document, depth: spot.depth + 1 });
  },
  collection(search, value, _document, spot) {
    for (const key of COLLECTION_KEYS) {
      const list = value[key];
      if (isJsonList(list)) visitAll(search, list, { ...spot, path: pathTo(spot.path, key) }, 'collection');
    }
  },
  enveloped(search, value, _document, spot) {
    const { id } = value;
    const [, token] = typeof id === 'string' ? (/^data:[^,]{0,100},(.*)$/s.exec(id) ?? []) : [];
    if (token !== undefined && looksLikeJws(token)) visitToken(search, token, spot);
    else
      search.refused.push(makeProblem('not-a-jwt', pathTo(spot.path, 'id'), 'an envelope without a token'));
  },
  'jws-json'(search, value, _document, spot) {
    const token = compactOf(value);
    if (token !== null) visitToken(search, token, spot);
    else search.refused.push(makeProblem('not-a-jwt', spot.path, 'a signed document without a signature'));
  },
};

/** The first signature of a JWS in JSON form, written compactly. */
function compactOf(value: JsonObject): string | null {
  const { signatures } = value;
  const first = isJsonList(signatures) ? signatures[0] : value;
  if (!isJsonObject(first)) return null;
  const { protected: header, signature } = first;
  const { payload } = value;
  const isWhole = typeof header === 'string' && typeof payload === 'string' && typeof signature === 'string';
  return isWhole ? `${header}.${payload}.${signature}` : null;
}

const HINTS: Readonly<Record<string, string>> = {
  BadgeClass: 'this describes a badge: what was given to a person is an assertion',
  Achievement: 'this describes a badge: what was given to a person is a credential',
  Issuer: 'this describes an organisation',
  Profile: 'this describes an organisation',
  EndorsementCredential: 'this endorses somebody: it is part of a badge',
};

function refuseObject(value: JsonObject, path: string): ReadingError {
  const types = typesOf(value);
  const hint = types.map((type) => HINTS[type]).find((text) => text !== undefined);
  return makeProblem('not-a-badge', path, 'neither an Open Badge nor a collection of them', {
    ...(types.length > 0 ? { value: types.join(', ') } : {}),
    choices: ['Open Badges 2.0', 'Open Badges 3.0', 'collection', 'presentation'],
    ...(hint ? { hint } : {}),
  });
}

function pathsJoined(outer: string, inner: string): string {
  return inner === '' ? outer : pathTo(outer, inner);
}
