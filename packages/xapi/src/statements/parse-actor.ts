/**
 * Reads the person a statement is about, as the host names them. Keeps what xAPI knows and drops the rest.
 * Never makes anybody up, and knows nobody.
 */
import { isRecord } from '@requapass/framework';
import { isIri, isWebAddress } from '../iri.js';
import { accept, quote, refuse, type Result } from '../xapi-error.js';
import type { Actor } from './statement.js';

export type ActorCode = 'actor-missing' | 'actor-invalid' | 'actor-no-identifier' | 'actor-many-identifiers';

const IDENTIFIERS = ['account', 'mbox', 'mbox_sha1sum', 'openid'] as const;
const HINT = 'for instance { account: { homePage: "https://your-site.example", name: "learner-42" } }';

/** What a `mailto:` address may hold unescaped, less the signs that stores are known to refuse. */
const MAILBOX = /^mailto:[a-z0-9._%+-]+@[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?\.[a-z]{2,63}$/iu;

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= 1000 && !/\p{Surrogate}/u.test(value);

/**
 * Exactly one identifier: `account` (the one we advise, with a name that only your site understands), `mbox`,
 * `mbox_sha1sum` or `openid`. Never throws.
 */
export function parseActor(value: unknown, path = 'actor'): Result<Actor, ActorCode> {
  try {
    return parseValue(value, path);
  } catch {
    return refuse('actor-invalid', path, `${path} cannot be read`, HINT);
  }
}

function parseValue(value: unknown, path: string): Result<Actor, ActorCode> {
  if (!isRecord(value)) {
    return refuse('actor-missing', path, `${path} is ${quote(value)}: it must be an agent`, HINT);
  }
  if (value['objectType'] !== undefined && value['objectType'] !== 'Agent') {
    const found = quote(value['objectType']);
    return refuse(
      'actor-invalid',
      `${path}.objectType`,
      `${path}.objectType is ${found}: only "Agent" may be`,
      HINT,
    );
  }
  const { name } = value;
  if (name !== undefined && !isText(name)) {
    return refuse('actor-invalid', `${path}.name`, `${path}.name is ${quote(name)}: it must be a text`, HINT);
  }
  const [which, ...others] = IDENTIFIERS.filter((each) => value[each] !== undefined);
  const choices = `one of ${IDENTIFIERS.join(', ')}`;
  if (which === undefined) {
    return refuse('actor-no-identifier', path, `${path} has no identifier: it needs ${choices}`, HINT);
  }
  if (others.length > 0) {
    const found = [which, ...others].join(', ');
    return refuse('actor-many-identifiers', path, `${path} has ${found}: it may have only ${choices}`, HINT);
  }
  const identifier = readIdentifier(which, value[which], `${path}.${which}`);
  if (!identifier.ok) return identifier;
  return accept({ objectType: 'Agent', ...(name !== undefined && { name }), ...identifier.value });
}

function readIdentifier(
  which: (typeof IDENTIFIERS)[number],
  value: unknown,
  path: string,
): Result<Partial<Actor>, ActorCode> {
  const wrong = (at: string, found: unknown, right: string) =>
    refuse('actor-invalid' as const, at, `${at} is ${quote(found)}: it must be ${right}`, HINT);
  switch (which) {
    case 'account': {
      if (!isRecord(value)) return wrong(path, value, 'an object with homePage and name');
      const { homePage, name } = value;
      if (!isWebAddress(homePage)) return wrong(`${path}.homePage`, homePage, 'a web address');
      if (!isText(name)) return wrong(`${path}.name`, name, 'a text');
      return accept({ account: { homePage, name } });
    }
    case 'mbox':
      if (!isText(value) || !MAILBOX.test(value)) {
        return wrong(path, value, '"mailto:" and an address');
      }
      return accept({ mbox: value });
    case 'mbox_sha1sum':
      if (!isText(value) || !/^[0-9a-f]{40}$/iu.test(value))
        return wrong(path, value, '40 hexadecimal digits');
      return accept({ mbox_sha1sum: value });
    case 'openid':
      return isIri(value) ? accept({ openid: value }) : wrong(path, value, 'an address');
  }
}
