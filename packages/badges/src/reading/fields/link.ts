/**
 * Addresses that may be followed, and the host to show for them. Everything but `http` and `https` is refused with a
 * note. Knows no badge and makes no request.
 */
import { platform } from '../../platform.js';
import type { BadgeLink } from '../badge.js';
import { isJsonObject } from '../json/json-value.js';
import { READING_LIMITS } from '../limits.js';
import { at, one, type Place } from './place.js';

/** Letters of the languages around us: a host made of these and ASCII is shown as people write it. */
const HOME_LETTERS = /^[a-z0-9.àâäáãåæçéèêëíìîïñóòôöõøœúùûüýÿß-]+$/;

/** An address, as text or as the `id` of an object. */
export function readLink(place: Place): BadgeLink | undefined {
  const single = one(place);
  if (isJsonObject(single.value)) return readLink(at(single, 'id'));
  const { value, path, context } = single;
  if (value === undefined) return undefined;
  if (typeof value !== 'string') {
    context.notes.add('wrong-type', path, 'an address belongs here', { value });
    return undefined;
  }
  const parsed = parseLink(value);
  if (typeof parsed === 'object') return parsed;
  const message = parsed === 'unsafe-link' ? 'the address could do harm and was left out' : 'no web address';
  context.notes.add(parsed, path, message, { value, choices: ['https://…', 'http://…'] });
  return undefined;
}

/**
 * The address when it is `http` or `https`. `unsafe-link` where following it could do harm: a scheme that runs
 * something, or a name before the host that pretends to be one. `not-a-link` for all else (DIDs, URNs, words).
 */
export function parseLink(text: string): BadgeLink | 'unsafe-link' | 'not-a-link' {
  const trimmed = text.trim();
  if (trimmed.length > READING_LIMITS.link) return 'not-a-link';
  let url;
  try {
    url = new platform.URL(trimmed);
  } catch {
    return 'not-a-link';
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    return /^(did|urn|mailto|tel|acct):$/.test(url.protocol) ? 'not-a-link' : 'unsafe-link';
  }
  if (url.username !== '' || url.password !== '' || url.hostname === '') return 'unsafe-link';
  return { href: url.href, host: showHost(trimmed, url.hostname) };
}

/** Host that an id names: of an address, or of a did:web. Undefined for ids that name none. */
export function hostOfId(id: string | undefined): string | undefined {
  if (id === undefined) return undefined;
  const [, encoded] = /^did:web:([^:/?#]+)/.exec(id) ?? [];
  const address = encoded === undefined ? id : `https://${decodePort(encoded)}/`;
  const link = parseLink(address);
  return typeof link === 'object' ? link.host : undefined;
}

function decodePort(encoded: string): string {
  return encoded.replace(/%3A/gi, ':');
}

/** As written when every letter is one of ours, else with its `xn--` parts. */
function showHost(written: string, ascii: string): string {
  const [, raw = ''] = /^https?:\/*([^/?#\\:]+)/i.exec(written) ?? [];
  const host = raw.normalize('NFC').toLowerCase();
  if (host === ascii || !HOME_LETTERS.test(host)) return ascii;
  try {
    return new platform.URL(`https://${host}/`).hostname === ascii ? host : ascii;
  } catch {
    return ascii;
  }
}
