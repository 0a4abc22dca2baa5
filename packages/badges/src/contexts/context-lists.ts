/**
 * Which `@context` lists a credential may carry: exact URLs in an exact order, nothing else.
 * Knows no context's content (`pinned-contexts.ts`) and does not judge signatures.
 */
const V1 = 'https://www.w3.org/2018/credentials/v1';
const V2 = 'https://www.w3.org/ns/credentials/v2';
const OPEN_BADGES = 'https://purl.imsglobal.org/spec/ob/v3p0/';
const EXTENSIONS = `${OPEN_BADGES}extensions.json`;
const STATUS_LIST_2021 = 'https://w3id.org/vc/status-list/2021/v1';
const SUITES = [
  'https://w3id.org/security/suites/ed25519-2020/v1',
  'https://w3id.org/security/data-integrity/v1',
  'https://w3id.org/security/data-integrity/v2',
];
const VERSIONS = ['context.json', 'context-3.0.1.json', 'context-3.0.2.json', 'context-3.0.3.json'];

/** What follows the first entry: nothing or Open Badges, then extensions or none, then a suite or none. */
const middles: readonly (readonly string[])[] = [
  [],
  [STATUS_LIST_2021],
  ...VERSIONS.flatMap((version) => [[OPEN_BADGES + version], [OPEN_BADGES + version, EXTENSIONS]]),
];

const key = (list: readonly string[]): string => JSON.stringify(list);

const ACCEPTED: ReadonlySet<string> = new Set(
  [V1, V2].flatMap((first) =>
    middles.flatMap((middle) =>
      [[], ...SUITES.map((suite) => [suite])].map((end) => key([first, ...middle, ...end])),
    ),
  ),
);

/** A vocabulary a partner vouches for, with the lists it may stand in. */
export interface ExtraContext {
  readonly url: string;
  /** Of the document as canonical JSON (RFC 8785), in hexadecimal; a document that differs is not used. */
  readonly sha256: string;
  readonly document: unknown;
}

/** What a site adds to the accepted contexts. */
export interface ExtraContexts {
  readonly contexts: readonly ExtraContext[];
  /** Whole lists, first entry first. */
  readonly lists: readonly (readonly string[])[];
}

/** Whether this exact list of URLs, in this order, is accepted. */
export function isAcceptedContextList(list: unknown, extra?: ExtraContexts): list is readonly string[] {
  if (!Array.isArray(list) || !list.every((entry) => typeof entry === 'string')) return false;
  const wanted = key(list);
  return ACCEPTED.has(wanted) || (extra?.lists.some((other) => key(other) === wanted) ?? false);
}

/** What the first two entries of an Open Badges 3.0 credential have to be. */
export function isOpenBadgesContext(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  const [first, second] = list as readonly unknown[];
  return (
    (first === V1 || first === V2) &&
    typeof second === 'string' &&
    VERSIONS.some((version) => second === OPEN_BADGES + version)
  );
}

/** Whether the newest of both is used: 2.0 of the data model and 3.0.3 of Open Badges. */
export function isNewestContext(list: unknown): boolean {
  return Array.isArray(list) && list[0] === V2 && list[1] === `${OPEN_BADGES}context-3.0.3.json`;
}
