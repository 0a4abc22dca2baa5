/**
 * One badge to what is known of it, by the badge package's verification. Loaded with the first check. With hosts it asks
 * those, and only those; without it asks nobody. Knows no screen.
 */
import { type Badge, type MissingDocument, parseStrictJson, readBadges } from '@requapass/badges/reading.js';
import {
  fetchInBrowser,
  type Fetcher,
  hostsToContact,
  type HostPurpose,
  type TrustedIssuer,
  verifyBadge,
} from '@requapass/badges/verification.js';
import type { Locale } from '@requapass/framework';
import type { Checked, ReadBadge } from '../entry.js';

/** A host and what is wanted there. */
export interface HostToAsk {
  readonly host: string;
  readonly purposes: readonly (HostPurpose | 'fetch')[];
}

export interface CheckOptions {
  readonly trustedIssuers: readonly TrustedIssuer[];
  /** Hosts the person agreed to; null where nobody may be asked. */
  readonly hosts: ReadonlySet<string> | null;
  readonly locale: Locale;
  /** Asks an address; the same for all badges of one check. */
  readonly fetcher: Fetcher;
}

/** What the answers of one check may hold together, in letters: what comes after that is asked anew. */
const MAX_REMEMBERED = 8 * 1024 * 1024;

/** Asks each address once, however many badges name it; an address that does not answer is not waited for again. */
export function rememberAnswers(fetcher: Fetcher = fetchInBrowser): Fetcher {
  const answers = new Map<string, ReturnType<Fetcher>>();
  let letters = 0;
  return (url) => {
    const known = answers.get(url);
    if (known) return known;
    const answer = fetcher(url);
    answers.set(url, answer);
    answer.then(
      ({ text }) => {
        letters += text.length;
        if (letters > MAX_REMEMBERED) answers.delete(url);
      },
      () => undefined,
    );
    return answer;
  };
}

/** All that checking these badges would ask, each host once. */
export function hostsFor(
  badges: readonly Badge[],
  trustedIssuers: readonly TrustedIssuer[],
): readonly HostToAsk[] {
  return mergeHosts(badges.flatMap((badge) => hostsToContact(badge.document, trustedIssuers)));
}

export function mergeHosts(all: readonly HostToAsk[]): readonly HostToAsk[] {
  const merged = new Map<string, Set<HostPurpose | 'fetch'>>();
  for (const { host, purposes } of all) {
    const known = merged.get(host) ?? new Set();
    for (const purpose of purposes) known.add(purpose);
    merged.set(host, known);
  }
  return [...merged].map(([host, purposes]) => ({ host, purposes: [...purposes] }));
}

/** What can be said of a badge now. */
export async function runCheck({ badge }: ReadBadge, options: CheckOptions): Promise<Checked> {
  const { trustedIssuers, hosts, fetcher } = options;
  const [verification, whole] = await Promise.all([
    verifyBadge(badge.document, {
      trustedIssuers,
      ...(hosts ? { fetcher, hosts: [...hosts] } : { hosts: [] }),
    }),
    hosts ? completed(badge, hosts, options) : badge,
  ]);
  const canAsk = hostsFor([badge], trustedIssuers).length + verification.furtherHosts.length > 0;
  return { verification, isOnline: hosts !== null, canAsk, badge: whole };
}

/** The badge with what it only names: its class and its issuer, where they lie on hosts that were agreed to. */
async function completed(
  badge: Badge,
  hosts: ReadonlySet<string>,
  { locale, fetcher }: CheckOptions,
): Promise<Badge> {
  const documents = new Map<string, unknown>();
  let whole = badge;
  // A class names its issuer: two rounds, and what is still missing then stays missing.
  for (let round = 0; round < 2; round += 1) {
    const wanted = whole.missing.filter(
      ({ part, url }) => part !== 'endorsement' && !documents.has(url.href),
    );
    const found = await Promise.all(wanted.map((missing) => fetchDocument(missing, hosts, fetcher)));
    if (found.every((each) => each === null)) break;
    wanted.forEach(({ url }, index) => {
      // By the address as the badge writes it: often without the slash that a browser adds.
      if (found[index])
        for (const name of [url.href, url.href.replace(/\/$/, '')]) documents.set(name, found[index]);
    });
    const input = badge.document.kind === 'jws' ? badge.document.token : badge.document.value;
    const result = await readBadges(input, { documents, languages: [locale] });
    whole = (result.ok ? result.value.badges[0] : undefined) ?? whole;
  }
  return whole;
}

async function fetchDocument(
  { url }: MissingDocument,
  hosts: ReadonlySet<string>,
  fetcher: Fetcher,
): Promise<unknown> {
  const text = await fetchText(url.href, hosts, fetcher).catch(() => null);
  const parsed = text === null ? null : parseStrictJson(text);
  return parsed?.ok ? parsed.value : null;
}

/** @throws when it cannot be had, or its host was not agreed to. */
export async function fetchText(
  address: string,
  hosts: ReadonlySet<string>,
  fetcher: Fetcher = fetchInBrowser,
): Promise<string> {
  const url = new URL(address);
  url.protocol = 'https:';
  // No part of what is asked: the same document under the same name.
  url.hash = '';
  if (!hosts.has(url.host)) throw new Error(`${url.host} was not agreed to`);
  const { status, text } = await fetcher(url.href);
  if (status < 200 || status > 299) throw new Error(`${url.host} answered ${status}`);
  return text;
}
