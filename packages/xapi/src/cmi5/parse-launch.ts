/**
 * Reads the five launch parameters of cmi5 from the address the unit was opened with, in any order.
 * Knows no request.
 */
import { isUuid, isIri, isWebAddress } from '../iri.js';
import { parseActor } from '../statements/parse-actor.js';
import type { Actor } from '../statements/statement.js';
import { accept, quote, refuse, type Result } from '../xapi-error.js';

export interface Cmi5Launch {
  readonly endpoint: string;
  /** Gives the key, once. */
  readonly fetch: string;
  /** With an `account`: cmi5 allows no other identifier. */
  readonly actor: Actor;
  readonly registration: string;
  readonly activityId: string;
}

export type LaunchCode = 'launch-missing' | 'launch-invalid' | 'launch-twice' | 'not-a-launch';

const NAMES = ['endpoint', 'fetch', 'actor', 'registration', 'activityId'] as const;
type Name = (typeof NAMES)[number];
const HINT = 'the learning platform opens the unit with these five parameters (cmi5, section 8.1)';

/** Whether an address has any launch parameter of cmi5's own: otherwise the page was simply opened. */
export function isCmi5Launch(address: string): boolean {
  const found = readQuery(address);
  return found !== null && found.has('fetch') && found.has('endpoint');
}

/** Never throws. `path` is the parameter, `actor.account.name` within the actor. */
export function parseLaunch(address: string): Result<Cmi5Launch, LaunchCode> {
  const query = readQuery(address);
  if (!query)
    return refuse('not-a-launch', '', `the address is ${quote(address)}: its query cannot be read`, HINT);
  const values: Partial<Record<Name, string>> = {};
  for (const name of NAMES) {
    const [value, ...more] = query.get(name) ?? [];
    if (value === undefined || value === '') {
      return refuse(
        'launch-missing',
        name,
        `${name} is missing: the address needs ${NAMES.join(', ')}`,
        HINT,
      );
    }
    if (more.length > 0)
      return refuse('launch-twice', name, `${name} is given ${more.length + 1} times`, HINT);
    values[name] = value;
  }
  return checkValues(values as Readonly<Record<Name, string>>);
}

function checkValues(values: Readonly<Record<Name, string>>): Result<Cmi5Launch, LaunchCode> {
  const wrong = (name: Name, right: string) =>
    refuse('launch-invalid' as const, name, `${name} is ${quote(values[name])}: it must be ${right}`, HINT);
  const { endpoint, fetch, registration, activityId } = values;
  if (!isWebAddress(endpoint)) return wrong('endpoint', 'a web address');
  if (!isWebAddress(fetch)) return wrong('fetch', 'a web address');
  if (!isUuid(registration)) return wrong('registration', 'a UUID');
  if (!isIri(activityId)) return wrong('activityId', 'an absolute address');
  let found: unknown;
  try {
    found = JSON.parse(values.actor);
  } catch {
    return wrong('actor', 'an agent as JSON');
  }
  const actor = parseActor(found);
  if (!actor.ok) return refuse('launch-invalid', actor.error.path, actor.error.message, HINT);
  if (!actor.value.account) {
    return refuse(
      'launch-invalid',
      'actor.account',
      'actor.account is missing: cmi5 identifies by account only',
      HINT,
    );
  }
  return accept({ endpoint, fetch, actor: actor.value, registration, activityId });
}

/** Each name with its values; null where the address has no readable query. */
function readQuery(address: string): Map<string, string[]> | null {
  const start = address.indexOf('?');
  if (start < 0) return null;
  const found = new Map<string, string[]>();
  try {
    for (const part of (address.slice(start + 1).split('#')[0] ?? '').split('&')) {
      const [name = '', ...rest] = part.split('=');
      const key = decode(name);
      found.set(key, [...(found.get(key) ?? []), decode(rest.join('='))]);
    }
  } catch {
    return null;
  }
  return found;
}

const decode = (text: string): string => decodeURIComponent(text.replace(/\+/gu, ' '));
