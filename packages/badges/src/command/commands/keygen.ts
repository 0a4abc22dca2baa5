/** `keygen`: makes a key, locks it, and writes what makes the organisation known to verifiers. Signs no badge. */
import { randomBytes } from 'node:crypto';
import { chmod, mkdir, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { competencesUrlProblem } from '../../issuing/make-credential.js';
import { parseBadgeSite } from '../../issuing/issuer.js';
import { parseEmail } from '../../issuing/recipient.js';
import {
  KEY_ALGORITHMS,
  makeSigningKey,
  publicHalf,
  type Jwk,
  type KeyAlgorithm,
} from '../../issuing/signing-key.js';
import { parseLink } from '../../reading/fields/link.js';
import { PASSPHRASE_OPTION, type Arguments, type CommandSpec } from '../cli/arguments.js';
import { Failure } from '../cli/failure.js';
import type { Io, Report } from '../cli/io.js';
import { newPassphrase } from '../cli/passphrase.js';
import { shownPath } from '../cli/shown-path.js';
import { isoNow } from '../cli/iso-now.js';
import { lockKey, makePrivateKey } from '../office/key-file.js';
import { withLock } from '../office/lock.js';
import { findOffice, officeFolder, type Office } from '../office/office.js';
import {
  activeKey,
  nameProblem,
  readOrganisation,
  sayKey,
  writeOrganisation,
  type KeyEntry,
  type Organisation,
} from '../office/organisation.js';
import { publish } from '../office/publish.js';
import { openRegister } from '../office/register.js';
import { writeWhole } from '../office/write-file.js';

export const KEYGEN: CommandSpec = {
  name: 'keygen',
  summary: 'makes the key that signs, and the files that say it is yours',
  synopsis: ['--site <url> --name <name> [options]', '--add [--withdraw <key>] [options]'],
  description: [
    'Makes a private key, locks it with a passphrase and writes it below "private". Below "public" it writes the document (did.json) by which anybody can see that the key is yours, and an empty, signed list of withdrawn badges. Upload "public" so that it opens at the address given with --site.',
    'The passphrase is never printed or kept. Without it the key is lost: badges you gave stay valid as long as your site stands, but none can be given or withdrawn until you make another key with --add.',
    '--add makes one more key and signs with it from then on; what older keys signed stays valid. --withdraw takes an older key out of did.json, after a theft: nothing it signed is valid any more, until the same issue command is run again and signs those badges anew.',
  ],
  options: {
    site: {
      value: '<url>',
      help: 'Where the folder "public" will be on the web: an https address, as https://pont.example.org/badges/. It cannot be changed later: it is part of every badge.',
    },
    name: { value: '<name>', help: 'What the organisation is called.' },
    url: { value: '<url>', help: 'The organisation’s own page. Default: the site.' },
    email: { value: '<address>', help: 'An address for questions; everybody will see it in every badge.' },
    'competences-url': {
      value: '<url>',
      help: 'Where the pages of the competences are served; may be said with issue as well.',
    },
    algorithm: {
      value: '<name>',
      choices: KEY_ALGORITHMS,
      help: 'Ed25519 (the default) signs in both formats; ES256 signs tokens only.',
    },
    add: { help: 'Make one more key in a folder that has one.' },
    withdraw: { value: '<key>', help: 'With --add: take this key, as key-1, out of what is published.' },
    ...PASSPHRASE_OPTION,
  },
  maxOperands: 0,
  examples: ['--site https://pont.example.org/badges/ --name "Les Amis du Pont"', '--add --withdraw key-1'],
};

export async function keygen(args: Arguments, io: Io): Promise<Report> {
  const office = await findOffice(args, io);
  return args.isOn('add') ? addKey(office, args, io) : firstKey(office, args, io);
}

async function firstKey(office: Office | undefined, args: Arguments, io: Io): Promise<Report> {
  if (office) throw keyExists(office.folder, office.organisation);
  if (args.isOn('withdraw')) throw wrong('withdraw', '--withdraw goes with --add');
  const described = describe(args);
  const folder = officeFolder(args, io);
  return writeKey(folder, args, io, (current, newEntry) => {
    if (current) throw keyExists(folder, current);
    return { ...described, secret: randomBytes(32).toString('base64url'), keys: [newEntry('key-1')] };
  });
}

async function addKey(office: Office | undefined, args: Arguments, io: Io): Promise<Report> {
  if (!office) throw wrong('add', 'there is no key yet to add one to', 'leave --add out');
  for (const name of ['site', 'name', 'url', 'email', 'competences-url'])
    if (args.isOn(name))
      throw wrong(name, `--${name} belongs to the first key and cannot be changed with --add`);
  const withdrawn = args.text('withdraw');
  checkWithdrawn(withdrawn, office.organisation);
  return writeKey(office.folder, args, io, (current, newEntry) => {
    if (!current) throw wrong('add', 'there is no key any more to add one to');
    checkWithdrawn(withdrawn, current);
    const [first, ...others] = current.keys.map((key) =>
      key.id === withdrawn ? { ...key, withdrawnOn: isoNow(io) } : key,
    );
    const entry = newEntry(`key-${current.keys.length + 1}`);
    return { ...current, keys: first ? [first, ...others, entry] : [entry] };
  });
}

function keyExists(folder: string, { keys }: Organisation): Failure {
  return new Failure({
    code: 'key-exists',
    path: folder,
    message: `this folder has a key already: ${sayKey(keys[0])}`,
    hint: 'use it, make one more with --add, or name another folder with --folder',
  });
}

function checkWithdrawn(withdrawn: string | undefined, { keys }: Organisation): void {
  const standing = keys.filter(({ withdrawnOn }) => withdrawnOn === undefined).map(({ id }) => id);
  if (withdrawn === undefined || standing.includes(withdrawn)) return;
  throw new Failure({
    code: 'unknown-key',
    path: '--withdraw',
    message: `no key "${withdrawn}" is published`,
    value: withdrawn,
    choices: standing,
  });
}

/**
 * Makes the key, then writes it: the organisation's own file last of what is private.
 * @param decide - what the organisation is with the new key; asked once nobody else can write, with what is there then
 */
async function writeKey(
  folder: string,
  args: Arguments,
  io: Io,
  decide: (current: Organisation | undefined, newEntry: (id: string) => KeyEntry) => Organisation,
): Promise<Report> {
  const passphrase = await newPassphrase(args, io);
  const privateJwk = await makePrivateKey(algorithmFor(args));
  const locked = await lockKey(privateJwk, passphrase);
  const privateFolder = join(folder, 'private');
  const made = await makePrivate(privateFolder);
  const { organisation, entry, key, written } = await withLock(privateFolder, async (stillHeld) => {
    const current = await readOrganisation(privateFolder);
    const organisation = decide(current, (id) => keyEntry(id, privateJwk, io));
    const entry = activeKey(organisation);
    const key = makeSigningKey(organisation.site.did, entry.id, privateJwk);
    if (!key) throw new Error('a key that was just made cannot sign');
    stillHeld();
    await writeWhole(join(privateFolder, '.gitignore'), '*\n', 0o600);
    await writeWhole(join(privateFolder, `${entry.id}.jwe`), `${locked}\n`, 0o600);
    await writeOrganisation(privateFolder, organisation);
    const office = { folder, privateFolder, publicFolder: join(folder, 'public'), organisation };
    try {
      const register = await openRegister(privateFolder);
      const written = await publish(office, register, key, isoNow(io), stillHeld);
      return { organisation, entry, key, written };
    } catch (error) {
      // A first key of which nobody can know would only be in the way of the next try.
      if (!current)
        for (const name of ['organisation.json', `${entry.id}.jwe`, '.gitignore'])
          await rm(join(privateFolder, name), { force: true });
      throw error;
    }
  }).catch(async (error: unknown) => {
    await removeEmpty(privateFolder, made);
    throw error;
  });
  const { site } = organisation;
  return {
    json: {
      did: site.did,
      site: site.url,
      key: entry.id,
      algorithm: key.algorithm,
      publicJwk: entry.publicJwk,
      folder,
      written,
    },
    lines: [
      `${organisation.name} signs as ${site.did} with ${sayKey(entry)}.`,
      `Keep at home, with a copy somewhere safe:  ${shownPath(privateFolder, io)}`,
      `Upload, so that it opens at ${site.url}:  ${shownPath(join(folder, 'public'), io)}`,
      `Then this address has to open:  ${site.url}${site.didPath}`,
    ],
  };
}

/** Returns the first folder that was not there before. */
async function makePrivate(privateFolder: string): Promise<string | undefined> {
  const made = await mkdir(privateFolder, { recursive: true, mode: 0o700 });
  if (made !== undefined) await chmod(privateFolder, 0o700);
  return made;
}

/** Takes away the folders that were made, up to the first of them, as long as nothing is in them. */
async function removeEmpty(folder: string, first: string | undefined): Promise<void> {
  if (first === undefined) return;
  for (let made = folder; made.length >= first.length; made = dirname(made)) {
    const isGone = await rmdir(made).then(
      () => true,
      () => false,
    );
    if (!isGone) return;
  }
}

function describe(args: Arguments): Pick<Organisation, 'site' | 'name' | 'url' | 'email' | 'competencesUrl'> {
  const address = args.text('site');
  const site = parseBadgeSite(address ?? '');
  if (!site) {
    throw new Failure({
      code: 'site',
      path: '--site',
      message:
        address === undefined
          ? 'the address where the badges will lie is missing'
          : `"${address}" is no https address of a folder on a public host`,
      ...(address === undefined ? {} : { value: address }),
      hint: 'as in --site https://pont.example.org/badges/, without port, question mark or #',
    });
  }
  const name = args.text('name')?.trim().normalize('NFC');
  const nameFault = name ? nameProblem(name) : 'the name of the organisation is missing';
  if (!name || nameFault !== undefined) throw wrong('name', nameFault ?? '');
  const url = args.text('url') ?? site.url;
  if (typeof parseLink(url) !== 'object') throw wrong('url', `"${url}" is no web address`);
  const email = args.text('email');
  if (email !== undefined && !parseEmail(email)) throw wrong('email', `"${email}" is no e-mail address`);
  const competencesUrl = args.text('competences-url');
  const problem = competencesUrl === undefined ? undefined : competencesUrlProblem(competencesUrl);
  if (problem) throw new Failure(problem);
  return {
    site,
    name,
    url,
    ...(email === undefined ? {} : { email }),
    ...(competencesUrl === undefined ? {} : { competencesUrl }),
  };
}

function algorithmFor(args: Arguments): KeyAlgorithm {
  return args.text('algorithm') === 'ES256' ? 'ES256' : 'Ed25519';
}

function keyEntry(id: string, privateJwk: Jwk, io: Io): KeyEntry {
  const publicJwk = publicHalf(privateJwk);
  if (!publicJwk) throw new Error('a key that was just made has no public half');
  return { id, publicJwk, madeOn: isoNow(io) };
}

function wrong(option: string, message: string, hint?: string): Failure {
  return new Failure({ code: option, path: `--${option}`, message, ...(hint === undefined ? {} : { hint }) });
}
