/**
 * Notes one badge in the register, then writes its files: what is there already is left alone, what is missing is made.
 * So every step may be the last before a power cut. Knows no table.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import { access, readFile } from 'node:fs/promises';
import { hashEmail, hashText, plainIdentity, type RecipientIdentity } from '../../issuing/recipient.js';
import type { SigningKey } from '../../issuing/signing-key.js';
import { badgeFiles, subtle, type Office } from '../office/office.js';
import { keyThatSigned } from '../office/signed-with.js';
import { findIssued, type IssuedBadge, type Register } from '../office/register.js';
import { writeWhole } from '../office/write-file.js';
import type { IssueOptions } from './issue-options.js';
import { bakeInto, drawingOf, signBadge } from './make-badge.js';
import type { Wanted } from './recipients.js';

/** `completed`: it was begun by an earlier run, or more pictures were asked for. */
export type Outcome = 'issued' | 'completed' | 'already' | 'withdrawn';

export interface WrittenBadge {
  readonly wanted: Wanted;
  readonly outcome: Outcome;
  readonly id: string;
  readonly files: readonly string[];
}

export interface Workshop {
  readonly office: Office;
  readonly register: Register;
  readonly options: IssueOptions;
  readonly key: SigningKey;
  readonly rasterise: ((svg: string) => Uint8Array) | undefined;
  readonly now: () => string;
}

export async function writeBadge(wanted: Wanted, shop: Workshop): Promise<WrittenBadge> {
  const { office, register, options } = shop;
  const fingerprint = await fingerprintOf(wanted.email, office);
  const known = findIssued(register, fingerprint, wanted.badge);
  const taken = known ? undefined : findWithdrawn(register, fingerprint, wanted);
  if (taken && !options.isAgain) {
    return { wanted, outcome: 'withdrawn', id: badgeFiles(office, taken.uuid, taken.format).id, files: [] };
  }
  const issued = known ?? (await planBadge(wanted, fingerprint, shop));
  const files = badgeFiles(office, issued.uuid, issued.format);
  const places = [
    files.credential,
    ...(options.hasSvg ? [files.svg] : []),
    ...(options.hasPng ? [files.png] : []),
  ];
  const old = await readFile(files.credential, 'utf8').catch(() => undefined);
  // What a key signed that was withdrawn since is valid no more: it is made again, at the same address.
  const isStale = old !== undefined && keyThatSigned(old, office.organisation)?.withdrawnOn !== undefined;
  const missing = new Set<string>();
  for (const place of places) if (isStale || (await isMissing(place))) missing.add(place);
  if (known && missing.size === 0) return { wanted, outcome: 'already', id: files.id, files: places };
  const text =
    old === undefined || isStale
      ? await signBadge(office, issued, wanted.evidence, options.competencesUrl, shop.key)
      : old;
  if (!known) await register.add(issued);
  const drawing = drawingOf(issued);
  if (missing.has(files.svg)) await writeWhole(files.svg, bakeInto(drawing, text));
  if (missing.has(files.png) && shop.rasterise)
    await writeWhole(files.png, bakeInto(rasteriseOnce(shop, issued, drawing), text));
  // Last: as long as it is not there, or is stale, a later run makes the pictures again.
  if (missing.has(files.credential)) await writeWhole(files.credential, text);
  return { wanted, outcome: known ? 'completed' : 'issued', id: files.id, files: places };
}

/** The same for the same address in this office, and in no other. */
export function fingerprintOf(email: string, { organisation }: Office): Promise<string> {
  return hashText(`${organisation.secret}\n${email}`, subtle);
}

export function findWithdrawn(
  { issued, withdrawn }: Register,
  fingerprint: string,
  { badge }: Pick<Wanted, 'badge'>,
): IssuedBadge | undefined {
  return issued.find(
    (one) => one.fingerprint === fingerprint && one.badge === badge && withdrawn.has(one.uuid),
  );
}

async function planBadge(wanted: Wanted, fingerprint: string, shop: Workshop): Promise<IssuedBadge> {
  const { format, validUntil } = shop.options;
  return {
    note: 'issued',
    uuid: randomUUID(),
    badge: wanted.badge,
    locale: wanted.locale,
    format,
    fingerprint,
    recipient: await identities(wanted, shop.options),
    subjectId: `urn:uuid:${randomUUID()}`,
    index: shop.register.freeIndex(),
    issuedOn: shop.now(),
    ...(validUntil === undefined ? {} : { validUntil }),
  };
}

async function identities(
  { email, name }: Wanted,
  { isEmailPlain, isNamed }: IssueOptions,
): Promise<readonly RecipientIdentity[]> {
  const address = isEmailPlain
    ? plainIdentity('emailAddress', email)
    : await hashEmail(email, randomBytes(16).toString('base64url'), subtle);
  return isNamed && name !== undefined ? [address, plainIdentity('name', name)] : [address];
}

const pictures = new WeakMap<Workshop, Map<string, Uint8Array>>();

/** Two hundred people may get the same picture. */
function rasteriseOnce(shop: Workshop, { badge, locale }: IssuedBadge, drawing: string): Uint8Array {
  const known = pictures.get(shop) ?? new Map<string, Uint8Array>();
  pictures.set(shop, known);
  const picture = known.get(`${badge} ${locale}`) ?? shop.rasterise?.(drawing) ?? new Uint8Array();
  known.set(`${badge} ${locale}`, picture);
  return picture;
}

function isMissing(path: string): Promise<boolean> {
  return access(path).then(
    () => false,
    () => true,
  );
}
