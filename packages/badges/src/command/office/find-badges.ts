/** Which of the badges that were given is meant: by a file, its address, its uuid, or by person and badge. */
import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import { BADGES } from '../../badge-set/badges.js';
import { parseEmail } from '../../issuing/recipient.js';
import type { Arguments, OptionSpec } from '../cli/arguments.js';
import { Failure } from '../cli/failure.js';
import type { Io } from '../cli/io.js';
import { fingerprintOf } from '../issue/write-badge.js';
import { readBadgeFile } from '../verify/read-badge-file.js';
import type { Office } from './office.js';
import type { IssuedBadge, Register } from './register.js';

export const RECIPIENT_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  to: { value: '<e-mail>', help: 'The person who has the badge.' },
  badge: {
    value: '<badge>',
    choices: BADGES.map(({ id }) => id),
    help: 'With --to: which badge, where there are several.',
  },
};

const UUID = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/u;

/** At least one. Where a person is named, those that were withdrawn come only when there is no other. */
export async function findBadges(
  office: Office,
  register: Register,
  args: Arguments,
  io: Io,
): Promise<readonly IssuedBadge[]> {
  const [operand] = args.operands;
  const to = args.text('to');
  if ((operand === undefined) === (to === undefined)) {
    throw new Failure({
      code: 'which-badge',
      path: '',
      message: operand === undefined ? 'no badge is named' : 'a badge and --to exclude each other',
      hint: 'name its file, its address or its uuid; or the person with --to',
    });
  }
  const found =
    to === undefined
      ? await byName(office, register, operand ?? '', args, io)
      : await byPerson(office, register, to, args);
  if (found.length > 0) return found;
  throw new Failure({
    code: 'not-issued-here',
    path: operand ?? '--to',
    message: 'no such badge was given from this folder',
    value: operand ?? '',
    hint: 'name the right folder with --folder',
  });
}

async function byName(
  { organisation }: Office,
  { issued }: Register,
  name: string,
  args: Arguments,
  io: Io,
): Promise<readonly IssuedBadge[]> {
  const isFile = await access(resolve(io.cwd, name)).then(
    () => true,
    () => false,
  );
  const isAddress = name.startsWith(organisation.site.url) || new RegExp(`^${UUID.source}$`, 'u').test(name);
  if (!isFile && !isAddress)
    throw new Failure({ code: 'no-file', path: name, message: `there is no such file: "${name}"` });
  const address = isAddress ? name : ((await readBadgeFile(args, io)).id ?? '');
  const isOwn = isAddress || address.startsWith(organisation.site.url);
  const uuid = isOwn ? UUID.exec(address)?.[0] : undefined;
  return issued.filter((one) => one.uuid === uuid);
}

async function byPerson(
  office: Office,
  { issued, withdrawn }: Register,
  to: string,
  args: Arguments,
): Promise<readonly IssuedBadge[]> {
  const email = parseEmail(to);
  if (email === undefined)
    throw new Failure({ code: 'email', path: '--to', message: `"${to}" is no e-mail address`, value: to });
  const fingerprint = await fingerprintOf(email, office);
  const badge = args.text('badge');
  const all = issued.filter(
    (one) => one.fingerprint === fingerprint && (badge === undefined || one.badge === badge),
  );
  const standing = all.filter(({ uuid }) => !withdrawn.has(uuid));
  return standing.length > 0 ? standing : all;
}
