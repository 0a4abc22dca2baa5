/**
 * The one entry: a document to its three lights, dates, status and form. Asks nothing without a fetcher, and only
 * hosts that were listed first. Never throws for anything a document says.
 */
import { hostsToContact } from './hosts.js';
import { isObject, parseJsonStrictly } from './json.js';
import { createNetwork } from './network.js';
import { verifyOb3 } from './ob3.js';
import type { SignedDocument, Tools, VerifyOptions } from './options.js';
import { platformSubtle } from './platform.js';
import { standardOf } from './standard-of.js';
import type { Verification, VerificationCore } from './result.js';

/** A text as a document: JSON or a compact JWS. Nothing when it is neither, or when it is not strict JSON. */
export function parseSignedDocument(text: string): SignedDocument | undefined {
  const trimmed = text.trim();
  if (/^[\w-]+\.[\w-]+\.[\w-]*$/.test(trimmed)) return { kind: 'jws', token: trimmed };
  const parsed = parseJsonStrictly(trimmed);
  return parsed.ok && isObject(parsed.value) ? { kind: 'json', value: parsed.value } : undefined;
}

const UNREADABLE: VerificationCore = {
  intact: { state: 'unknown', code: 'document-refused' },
  bound: { state: 'unknown', code: 'not-intact' },
  trusted: { state: 'unknown', code: 'issuer-not-proven' },
  dates: { state: 'unknown', code: 'dates-unreadable', nearClock: false },
  status: { state: 'unknown', code: 'status-not-asked' },
  form: { state: 'no', code: 'form-unreadable' },
  verdict: 'no',
  warnings: [],
};

/** A European Digital Credential: shown, but not verified here. */
const UNSUPPORTED: VerificationCore = {
  ...UNREADABLE,
  intact: { state: 'unknown', code: 'proof-unsupported' },
  form: { state: 'unknown', code: 'form-unsupported' },
  verdict: 'unknown',
};

/** Verifies a badge: a text (JSON, JWS) or the `document` of a badge that was read. */
export async function verifyBadge(
  badge: SignedDocument | string,
  options: VerifyOptions = {},
): Promise<Verification> {
  const now = options.now ?? Date.now();
  const checkedAt = new Date(now).toISOString();
  const document = typeof badge === 'string' ? parseSignedDocument(badge) : badge;
  const standard = document && standardOf(document);
  const nothing = { endorsements: [], furtherHosts: [], silentHosts: [], checkedAt };
  if (!document || !standard) return { ...UNREADABLE, ...nothing };
  if (standard === 'edc') return { ...UNSUPPORTED, ...nothing };
  const hosts = options.hosts ?? hostsToContact(document, options.trustedIssuers).map(({ host }) => host);
  const network = createNetwork(options.fetcher, new Set(hosts));
  const tools: Tools = {
    network,
    now,
    subtle: options.subtle ?? platformSubtle(),
    extra: options.extraContexts,
    trustedIssuers: options.trustedIssuers,
  };
  const whole =
    standard === 'ob2'
      ? { core: await (await import('./ob2.js')).verifyOb2(document, tools), endorsements: [] }
      : await verifyOb3(document, tools);
  const core = whole?.core ?? UNREADABLE;
  const { missed, silent } = network;
  return {
    ...core,
    endorsements: whole?.endorsements ?? [],
    furtherHosts: [...missed],
    silentHosts: [...silent],
    checkedAt,
  };
}
