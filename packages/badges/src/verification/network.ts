/**
 * The only door to the network: a passed-in fetcher, behind which addresses and answers are checked.
 * Nothing leaves for a host that was not announced. Knows no badge.
 */
import { MAX_LETTERS, parseJsonStrictly } from './json.js';
import { parseUrl, withDeadline } from './platform.js';

/** What a fetcher brings back. */
export interface FetchAnswer {
  readonly status: number;
  readonly text: string;
}

/**
 * Gets one https address: without cookies, without following redirects, and not for ever. It may reject.
 * `fetchInBrowser` is one; there is none by default.
 */
export type Fetcher = (url: string) => Promise<FetchAnswer>;

/** An answer, or why there is none. */
export type Answer =
  | { readonly ok: true; readonly text: string; readonly json: unknown }
  | { readonly ok: false; readonly reason: 'not-asked' | 'refused' | 'gone' | 'unreachable' | 'unreadable' };

const DEADLINE_MS = 8000;
const MAX_ANSWERS = 24;
/** The longest answer, in letters: 1 MiB. */
const MAX_ANSWER = 1_048_576;

/** Names that never leave the house, and addresses that are numbers. */
const PRIVATE_NAME =
  /(^|\.)(localhost|local|localdomain|internal|intranet|lan|home|corp|onion|test|invalid|arpa)$/;
const isNumber = (host: string): boolean =>
  host.includes(':') || host.startsWith('[') || /^[\d.]+$/.test(host);

/**
 * The address to ask, always https, or nothing when it is no public one: other schemes, names and passwords in it,
 * other ports, numbers instead of a name, names of the house.
 */
export function publicAddress(url: unknown): string | undefined {
  const parsed = parseUrl(url);
  if (!parsed || !(parsed.protocol === 'https:' || parsed.protocol === 'http:')) return undefined;
  const host = parsed.hostname.toLowerCase().replace(/\.$/, '');
  const isPublic = host.includes('.') && !isNumber(host) && !PRIVATE_NAME.test(host);
  if (!isPublic || parsed.username !== '' || parsed.password !== '' || parsed.port !== '') return undefined;
  const address = parsed.href.slice(0, parsed.href.length - parsed.hash.length);
  return address.replace(/^http:/, 'https:');
}

/** The host an address would be asked from, or nothing when it would not be asked. */
export const hostOf = (url: unknown): string | undefined => {
  const address = publicAddress(url);
  return address === undefined ? undefined : parseUrl(address)?.host;
};

/** What verification asks. */
export interface Network {
  readonly ask: (url: unknown) => Promise<Answer>;
  /** Hosts that would have been asked, had they been announced. */
  readonly missed: ReadonlySet<string>;
  /** Hosts that were asked and did not answer. */
  readonly silent: ReadonlySet<string>;
}

async function fetchOnce(fetcher: Fetcher, address: string): Promise<Answer> {
  try {
    const { status, text } = await withDeadline(fetcher(address), DEADLINE_MS);
    if (status === 410) return { ok: false, reason: 'gone' };
    if (status < 200 || status > 299) return { ok: false, reason: 'unreachable' };
    if (text.length > MAX_ANSWER) return { ok: false, reason: 'unreadable' };
    const parsed = text.length > MAX_LETTERS ? undefined : parseJsonStrictly(text);
    return { ok: true, text, json: parsed?.ok ? parsed.value : undefined };
  } catch {
    return { ok: false, reason: 'unreachable' };
  }
}

/** A door that lets through only to these hosts, each address once. Without a fetcher nothing is ever asked. */
export function createNetwork(fetcher: Fetcher | undefined, hosts: ReadonlySet<string>): Network {
  const answers = new Map<string, Promise<Answer>>();
  const missed = new Set<string>();
  const silent = new Set<string>();
  return {
    missed,
    silent,
    async ask(url) {
      const address = publicAddress(url);
      const host = hostOf(url);
      if (address === undefined || host === undefined) return { ok: false, reason: 'refused' };
      if (!fetcher || !hosts.has(host)) {
        if (!hosts.has(host)) missed.add(host);
        return { ok: false, reason: 'not-asked' };
      }
      const known = answers.get(address);
      if (known) return known;
      if (answers.size >= MAX_ANSWERS) return { ok: false, reason: 'refused' };
      const answer = fetchOnce(fetcher, address).then((each) => {
        if (!each.ok && each.reason === 'unreachable') silent.add(host);
        return each;
      });
      answers.set(address, answer);
      return answer;
    },
  };
}
