/** `status`: what was given and what was withdrawn, of everybody, of a person or of a badge. Writes nothing, opens no key. */
import type { Arguments, CommandSpec } from '../cli/arguments.js';
import type { Io, Report } from '../cli/io.js';
import { findBadges, RECIPIENT_OPTIONS } from '../office/find-badges.js';
import { badgeFiles, openOffice, type Office } from '../office/office.js';
import { sayKey } from '../office/organisation.js';
import { openRegister, type IssuedBadge, type Register } from '../office/register.js';

export const STATUS: CommandSpec = {
  name: 'status',
  summary: 'tells what was given and what was withdrawn',
  synopsis: ['[options]', '<file | address | uuid> [options]', '--to <e-mail> [--badge <badge>] [options]'],
  description: [
    'Without a badge or a person: the organisation, its keys and how much was given. With one: when it was given, where its files are, and whether it was withdrawn.',
    'The register knows no e-mail addresses; it recognises the one you give.',
  ],
  options: RECIPIENT_OPTIONS,
  maxOperands: 1,
  examples: ['', '--to awa@example.org'],
};

export async function status(args: Arguments, io: Io): Promise<Report> {
  const office = await openOffice(args, io);
  const register = await openRegister(office.privateFolder);
  if (args.operands.length === 0 && !args.isOn('to')) return ofOffice(office, register);
  const badges = (await findBadges(office, register, args, io)).map((one) => describe(one, office, register));
  return {
    json: { badges },
    lines: badges.flatMap(({ badge, id, issuedOn, withdrawnOn, reason }) => [
      `${badge}  given ${issuedOn.slice(0, 10)}${withdrawnOn ? `, withdrawn ${withdrawnOn.slice(0, 10)}${reason ? ` (${reason})` : ''}` : ''}`,
      `  ${id}`,
    ]),
  };
}

function ofOffice({ organisation, folder }: Office, { issued, withdrawn }: Register): Report {
  const { name, site, keys, competencesUrl } = organisation;
  return {
    json: {
      name,
      did: site.did,
      site: site.url,
      folder,
      competencesUrl,
      keys,
      issued: issued.length,
      withdrawn: withdrawn.size,
    },
    lines: [
      `${name}  ${site.did}`,
      `site     ${site.url}`,
      `keys     ${keys.map(sayKey).join(', ')}`,
      `pages    ${competencesUrl ?? 'not said yet: --competences-url or --with-pages of issue'}`,
      `badges   ${issued.length} given, ${withdrawn.size} withdrawn`,
    ],
  };
}

function describe(
  { uuid, badge, format, locale, issuedOn, validUntil }: IssuedBadge,
  office: Office,
  register: Register,
) {
  const { id, credential, svg, png } = badgeFiles(office, uuid, format);
  const note = register.withdrawn.get(uuid);
  return {
    id,
    uuid,
    badge,
    locale,
    format,
    issuedOn,
    ...(validUntil === undefined ? {} : { validUntil }),
    isWithdrawn: note !== undefined,
    ...(note ? { withdrawnOn: note.on } : {}),
    ...(note?.reason === undefined ? {} : { reason: note.reason }),
    files: { credential, svg, png },
  };
}
