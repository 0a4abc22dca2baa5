/**
 * Who issues, where, with which keys: the file `private/organisation.json`, made by `keygen`. It holds no private key.
 * Knows no badge that was issued.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isRecord } from '@requapass/framework';
import { isBaseUrl } from '../../badge-set/addresses.js';
import type { IssuerProfile } from '../../issuing/issuer.js';
import { parseBadgeSite, type BadgeSite } from '../../issuing/issuer.js';
import { algorithmOf, publicHalf, type Jwk } from '../../issuing/signing-key.js';
import { parseStrictJson } from '../../reading/json/parse-strict-json.js';
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
  const organisation = parsed.ok ? parseOrganisation(parsed.value) : undefined;
  if (organisation) return organisation;
  throw new Failure(
    {
      code: 'damaged-office',
      path,
      message: 'the organisation’s own file is damaged, or of a newer version',
      hint: 'take the folder "private" from your copy',
    },
    EXIT_CODES.wrongInput,
  );
}

function parseOrganisation(value: unknown): Organisation | undefined {
  if (!isRecord(value) || value['format'] !== FORMAT || value['version'] !== VERSION) return undefined;
  const { name, url, email, competencesUrl, secret, keys } = value;
  const site = typeof value['site'] === 'string' ? parseBadgeSite(value['site']) : undefined;
  const parsedKeys = Array.isArray(keys) ? keys.map(parseKey) : [];
  const isSound =
    site !== undefined &&
    isText(name) &&
    isText(url) &&
    (email === undefined || isText(email)) &&
    (competencesUrl === undefined || (isText(competencesUrl) && isBaseUrl(competencesUrl))) &&
    isText(secret) &&
    parsedKeys.length > 0 &&
    parsedKeys.every((key) => key !== undefined);
  return isSound
    ? { site, name, url, secret, keys: parsedKeys as never, ...optional({ email, competencesUrl }) }
    : undefined;
}

function parseKey(value: unknown): KeyEntry | undefined {
  if (!isRecord(value) || !isRecord(value['publicJwk'])) return undefined;
  const { id, madeOn, withdrawnOn } = value;
  const publicJwk = publicHalf(value['publicJwk'] as Jwk);
  if (!publicJwk || typeof id !== 'string' || !/^key-\d{1,4}$/u.test(id) || !isText(madeOn)) return undefined;
  return { id, publicJwk, madeOn, ...optional({ withdrawnOn }) };
}

/** What a key is called in lists for people. */
export function sayKey({ id, publicJwk, madeOn, withdrawnOn }: KeyEntry): string {
  return `${id} (${algorithmOf(publicJwk)}, made ${madeOn.slice(0, 10)}${withdrawnOn ? `, withdrawn ${withdrawnOn.slice(0, 10)}` : ''})`;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= 500;
}

function optional(fields: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
