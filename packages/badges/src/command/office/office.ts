/**
 * An organisation's folder: `private` stays at home, `public` goes to the web host. Says where things lie and opens what
 * is there. Knows no command.
 */
import { webcrypto } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { SigningSubtle } from '../../issuing/platform.js';
import { makeSigningKey, type BadgeProofFormat, type SigningKey } from '../../issuing/signing-key.js';
import type { Arguments } from '../cli/arguments.js';
import { EXIT_CODES, Failure } from '../cli/failure.js';
import type { Io } from '../cli/io.js';
import { givenPassphrase } from '../cli/passphrase.js';
import { unlockKey } from './key-file.js';
import { activeKey, readOrganisation, type Organisation } from './organisation.js';

export interface Office {
  readonly folder: string;
  readonly privateFolder: string;
  readonly publicFolder: string;
  readonly organisation: Organisation;
}

export const subtle = webcrypto.subtle as unknown as SigningSubtle;

const FILE_ENDS: Readonly<Record<BadgeProofFormat, string>> = { jwt: 'jwt', 'data-integrity': 'json' };

export function officeFolder(args: Arguments, io: Io): string {
  return resolve(io.cwd, args.text('folder') ?? 'badge-office');
}

/** Nothing when `keygen` has not been here. */
export async function findOffice(args: Arguments, io: Io): Promise<Office | undefined> {
  const folder = officeFolder(args, io);
  const privateFolder = join(folder, 'private');
  const organisation = await readOrganisation(privateFolder);
  return organisation && { folder, privateFolder, publicFolder: join(folder, 'public'), organisation };
}

export async function openOffice(args: Arguments, io: Io): Promise<Office> {
  const office = await findOffice(args, io);
  if (office) return office;
  throw new Failure({
    code: 'no-office',
    path: officeFolder(args, io),
    message: 'this folder holds no key yet',
    hint: 'make one with keygen, or name the folder with --folder',
  });
}

/** The key that signs, out of its file. */
export async function openKey(office: Office, args: Arguments, io: Io): Promise<SigningKey> {
  const entry = activeKey(office.organisation);
  const path = join(office.privateFolder, `${entry.id}.jwe`);
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) {
    throw new Failure(
      {
        code: 'no-key-file',
        path,
        message: 'the file of the key is not there',
        hint: 'take it from your copy, or make a new key with keygen --add',
      },
      EXIT_CODES.locked,
    );
  }
  const unlocked = await unlockKey(text, await givenPassphrase(args, io));
  if ('problem' in unlocked) {
    const message =
      unlocked.problem === 'wrong-passphrase'
        ? 'this passphrase does not open the key'
        : 'the file holds no locked key';
    throw new Failure({ code: unlocked.problem, path, message }, EXIT_CODES.locked);
  }
  const key = makeSigningKey(office.organisation.site.did, entry.id, unlocked.key);
  if (key && unlocked.key['x'] === entry.publicJwk['x']) return key;
  throw new Failure(
    { code: 'other-key', path, message: `the file holds another key than the ${entry.id} that is published` },
    EXIT_CODES.locked,
  );
}

/** Address and place of a badge's files. */
export function badgeFiles({ publicFolder, organisation }: Office, uuid: string, format: BadgeProofFormat) {
  const file = `badges/${uuid}.${FILE_ENDS[format]}`;
  return {
    id: organisation.site.url + file,
    credential: join(publicFolder, file),
    svg: join(publicFolder, `badges/${uuid}.svg`),
    png: join(publicFolder, `badges/${uuid}.png`),
  };
}

/** Address and place of the list of withdrawn badges, signed in this way. */
export function statusFiles({ publicFolder, organisation }: Office, format: BadgeProofFormat) {
  const file = `status/withdrawn.${FILE_ENDS[format]}`;
  return { id: organisation.site.url + file, path: join(publicFolder, file) };
}
