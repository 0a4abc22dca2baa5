/**
 * Who issues, where, with which keys: the file `private/organisation.json`, made by `keygen`. It holds no private key.
 * Knows no badge that was issued.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isRecord } from '@requapass/framework';
import type { IssuerProfile } from '../../issuing/issuer.js';
import { parseBadgeSite, type BadgeSite } from '../../issuing/issuer.js';
import { competencesUrlProblem } from '../../issuing/make-credential.js';
import { parseEmail } from '../../issuing/recipient.js';
import { algorithmOf, publicHalf, type Jwk } from '../../issuing/signing-key.js';
import { parseLink } from '../../reading/fields/link.js';
import { parseStrictJson } from '../../reading/json/parse-strict-json.js';
import { cleanText } from '../cli/clean-text.js';
import { EXIT_CODES, Failure } from '../cli/failure.js';
import { writeWhole } from './write-file.js';

const FORMAT = 'requapass-badge-office';
const VERSION = 1;

export interface Organisation {
  readonly site: BadgeSite;
  readonly name: string;
  /** The organisation's own page. */
  readonly url: string;
  readonly email?: string;
  /** Where the pages of competences are served; asked for when the first badge is issued. */
  readonly competencesUrl?: string;
  /** Keeps the register from telling whose e-mail addresses it knows. */
  readonly secret: string;
  /** The last one signs. */
  readonly keys: readonly [KeyEntry, ...KeyEntry[]];
}

export interface KeyEntry {
  readonly id: string;
  readonly publicJwk: Jwk;
  readonly madeOn: string;
  /** Since then the key is not published any more: nothing it signed is valid. */
  readonly withdrawnOn?: string;
}

export function profileOf({ site, name, url, email }: Organisation): IssuerProfile {
  return { did: site.did, name, url, ...(email === undefined ? {} : { email }) };
}

/** The key that signs. */
export function activeKey({ keys }: Organisation): KeyEntry {
  return keys.at(-1) as KeyEntry;
}

export async function writeOrganisation(privateFolder: string, organisation: Organisation): Promise<void> {
  const { site, ...rest } = organisation;
  const document = { format: FORMAT, version: VERSION, site: site.url, ...rest };
  await writeWhole(join(privateFolder, 'organisation.json'), `${JSON.stringify(document, null, 2)}\n`, 0o600);
}

/** Nothing when there is none yet. */
export async function readOrganisation(privateFolder: string): Promise<Organisation | undefined> {
  const path = join(privateFolder, 'organisation.json');
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    const { code } = error as { code?: unknown };
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  const parsed = parseStrictJson(text);
  const read = parsed.ok ? parseOrganisation(parsed.value) : undefined;
  if (read !== undefined && 'organisation' in read) return read.organisation;
  throw new Failure(
    {
      code: 'damaged-office',
      path: read === undefined ? path : `${path}: ${read.field}`,
      message:
        read === undefined
          ? 'the organisation’s own file is no JSON'
          : `"${read.field}" of the organisation’s own file is not what keygen writes`,
      hint: 'take the folder "private" from your copy',
    },
    EXIT_CODES.wrongInput,
  );
}

/** Why an organisation cannot be called so; nothing when it can. */
export function nameProblem(name: string): string | undefined {
  if (name.length > 200) return 'the name is longer than 200 characters';
  if (cleanText(name) !== name) return 'the name holds line breaks, or characters that nobody sees';
  return /<[a-z!/?]/iu.test(name) ? 'the name holds a tag of HTML' : undefined;
}

/** The file may have been altered by hand, and what is in it is signed: as strict as `keygen`. */
function parseOrganisation(value: unknown): { organisation: Organisation } | { field: string } {
  if (!isRecord(value) || value['format'] !== FORMAT) return { field: 'format' };
  if (value['version'] !== VERSION) return { field: 'version' };
  const { name, url, email, competencesUrl, secret, keys } = value;
  const site = typeof value['site'] === 'string' ? parseBadgeSite(value['site']) : undefined;
  if (!site) return { field: 'site' };
  if (!isText(name) || nameProblem(name) !== undefined) return { field: 'name' };
  if (!isText(url) || typeof parseLink(url) !== 'object') return { field: 'url' };
  if (email !== undefined && (!isText(email) || !parseEmail(email))) return { field: 'email' };
  if (competencesUrl !== undefined && (!isText(competencesUrl) || competencesUrlProblem(competencesUrl)))
    return { field: 'competencesUrl' };
  if (!isText(secret) || secret.length < 32) return { field: 'secret' };
  if (!Array.isArray(keys) || keys.length === 0) return { field: 'keys' };
  const parsed: KeyEntry[] = [];
  for (const [index, one] of keys.entries()) {
    const key = parseKey(one);
    if (typeof key === 'string') return { field: `keys.${index}.${key}` };
    if (parsed.some(({ id }) => id === key.id)) return { field: `keys.${index}.id` };
    parsed.push(key);
  }
  return {
    organisation: { site, name, url, secret, keys: parsed as never, ...optional({ email, competencesUrl }) },
  };
}

/** The key, or the name of what is wrong in it. */
function parseKey(value: unknown): KeyEntry | string {
  if (!isRecord(value)) return 'id';
  const { id, madeOn, withdrawnOn } = value;
  if (typeof id !== 'string' || !/^key-\d{1,4}$/u.test(id)) return 'id';
  const publicJwk = isRecord(value['publicJwk']) ? publicHalf(value['publicJwk'] as Jwk) : undefined;
  if (!publicJwk) return 'publicJwk';
  if (!isTime(madeOn)) return 'madeOn';
  if (withdrawnOn !== undefined && !isTime(withdrawnOn)) return 'withdrawnOn';
  return { id, publicJwk, madeOn, ...optional({ withdrawnOn }) };
}

/** What a key is called in lists for people. */
export function sayKey({ id, publicJwk, madeOn, withdrawnOn }: KeyEntry): string {
  return `${id} (${algorithmOf(publicJwk)}, made ${madeOn.slice(0, 10)}${withdrawnOn ? `, withdrawn ${withdrawnOn.slice(0, 10)}` : ''})`;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= 500;
}

function isTime(value: unknown): value is string {
  return (
    typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/u.test(value) && !Number.isNaN(Date.parse(value))
  );
}

function optional(fields: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
