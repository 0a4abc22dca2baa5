/**
 * What lies in `public` beside the badges: the document that lists the keys, the signed list of withdrawn badges, and
 * files for the web server. Writes only what has changed. Knows no recipient.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeDidDocument } from '../../issuing/issuer.js';
import { signCredential } from '../../issuing/sign-credential.js';
import {
  BADGE_PROOF_FORMATS,
  canSign,
  type BadgeProofFormat,
  type SigningKey,
} from '../../issuing/signing-key.js';
import { makeStatusListCredential } from '../../issuing/status-list.js';
import { isObject, type JsonObject } from '../../verification/json.js';
import { parseJws } from '../../verification/jws.js';
import { parseSignedDocument } from '../../verification/verify-badge.js';
import { EXIT_CODES, Failure } from '../cli/failure.js';
import type { StillHeld } from './lock.js';
import { statusFiles, subtle, type Office } from './office.js';
import type { Register } from './register.js';
import { removeParts, writeIfOther, writeWhole } from './write-file.js';

/** Kinds of files, for Apache; whoever has another server sees here what it has to send. */
const APACHE = `# Lets other sites read these files, and names their kinds. For Apache; other servers: see docs/badges.md.
<IfModule mod_mime.c>
  AddCharset utf-8 .json .svg .html
  AddType application/json .json
  AddType application/jwt .jwt
  AddType image/svg+xml .svg
</IfModule>
<IfModule mod_headers.c>
  Header set Access-Control-Allow-Origin "*"
  Header set X-Content-Type-Options "nosniff"
  <FilesMatch "\\.svg$">
    Header set Content-Security-Policy "default-src 'none'; style-src 'unsafe-inline'; sandbox"
  </FilesMatch>
</IfModule>
`;
/** Keeps servers from listing whose badges there are. */
const EMPTY_PAGE = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Badges</title></html>\n';

/** Brings everything up to date. Returns the files that were written. */
export async function publish(
  office: Office,
  register: Register,
  key: SigningKey,
  now: string,
  stillHeld: StillHeld,
): Promise<string[]> {
  await removeParts(office.publicFolder);
  const written: string[] = [];
  const write = async (path: string, content: string) => {
    stillHeld();
    if (await writeIfOther(join(office.publicFolder, path), content))
      written.push(join(office.publicFolder, path));
  };
  const { site, keys } = office.organisation;
  const listed = keys.filter(({ withdrawnOn }) => withdrawnOn === undefined);
  await write(site.didPath, `${JSON.stringify(makeDidDocument(site.did, listed), null, 2)}\n`);
  const folders = site.didPath === 'did.json' ? [''] : ['.well-known/', 'badges/', 'status/'];
  for (const folder of folders) await write(`${folder}.htaccess`, APACHE);
  for (const folder of ['badges/', 'status/']) await write(`${folder}index.html`, EMPTY_PAGE);
  written.push(...(await publishStatusLists(office, register, key, now, stillHeld)));
  return written;
}

/** The list, once for each way of signing the key knows, so that whoever verifies a badge can verify its list. */
async function publishStatusLists(
  office: Office,
  register: Register,
  key: SigningKey,
  now: string,
  stillHeld: StillHeld,
): Promise<readonly string[]> {
  const withdrawn = register.issued
    .filter(({ uuid }) => register.withdrawn.has(uuid))
    .map(({ index }) => index);
  const written: string[] = [];
  for (const format of BADGE_PROOF_FORMATS) {
    if (!canSign(key.algorithm, format)) continue;
    const { id, path } = statusFiles(office, format);
    const list = await makeStatusListCredential({
      id,
      issuer: office.organisation.site.did,
      validFrom: now,
      withdrawn,
    });
    if (await isUpToDate(path, list, key, format)) continue;
    const signed = await signCredential(list, key, { format, created: now, subtle });
    if (!signed.ok) throw new Failure(signed.error, EXIT_CODES.broken);
    stillHeld();
    await writeWhole(path, signed.value);
    written.push(path);
  }
  return written;
}

async function isUpToDate(
  path: string,
  list: JsonObject,
  { jwkMethod, multikeyMethod }: SigningKey,
  format: BadgeProofFormat,
): Promise<boolean> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  const document = text === undefined ? undefined : parseSignedDocument(text);
  if (!document) return false;
  const jws = document.kind === 'jws' ? parseJws(document.token) : undefined;
  const old = document.kind === 'json' ? document.value : jws?.payload;
  const proof = old?.['proof'];
  const method =
    format === 'jwt' ? jws?.header['kid'] : isObject(proof) ? proof['verificationMethod'] : undefined;
  const same = (name: string) => JSON.stringify(old?.[name]) === JSON.stringify(list[name]);
  return (
    method === (format === 'jwt' ? jwkMethod : multikeyMethod) && same('credentialSubject') && same('issuer')
  );
}
