/** `revoke`: takes a badge back, by its bit in the signed list. It cannot be undone. Signs nothing but the list. */
import { PASSPHRASE_OPTION, type Arguments, type CommandSpec } from '../cli/arguments.js';
import { Failure } from '../cli/failure.js';
import type { Io, Report } from '../cli/io.js';
import { isoNow } from '../cli/iso-now.js';
import { shownPath } from '../cli/shown-path.js';
import { findBadges, RECIPIENT_OPTIONS } from '../office/find-badges.js';
import { workIn } from '../office/at-work.js';
import { badgeFiles, openKey, openOffice } from '../office/office.js';
import { publish } from '../office/publish.js';
import { openRegister } from '../office/register.js';

export const REVOKE: CommandSpec = {
  name: 'revoke',
  summary: 'takes a badge back',
  synopsis: ['<file | address | uuid> [options]', '--to <e-mail> --badge <badge> [options]'],
  description: [
    'Notes that the badge is withdrawn and signs the list of withdrawn badges anew. Upload the folder "status" afterwards: from then on everybody who verifies the badge sees that it was withdrawn. It cannot be undone; the person can be given the badge once more with issue --again.',
    'The reason stays in the register on this computer.',
  ],
  options: {
    ...RECIPIENT_OPTIONS,
    reason: { value: '<text>', help: 'Why, for yourselves.' },
    ...PASSPHRASE_OPTION,
  },
  maxOperands: 1,
  examples: ['badge-office/public/badges/7d1c….svg', '--to awa@example.org --badge speak-autonomy'],
};

export async function revoke(args: Arguments, io: Io): Promise<Report> {
  const office = await openOffice(args, io);
  const found = await findBadges(office, await openRegister(office.privateFolder), args, io);
  if (found.length !== 1 || !found[0]) {
    throw new Failure({
      code: 'several-badges',
      path: '--to',
      message: `this person has ${found.length} badges; which one is withdrawn?`,
      choices: [...new Set(found.map(({ badge }) => badge))],
      hint: 'name it with --badge',
    });
  }
  const [{ uuid, badge, format }] = found;
  const key = await openKey(office, args, io);
  const reason = args.text('reason');
  const { isNew, written } = await workIn(office, async (current, stillHeld) => {
    const register = await openRegister(office.privateFolder);
    const isFirst = !register.withdrawn.has(uuid);
    stillHeld();
    if (isFirst)
      await register.add({
        note: 'withdrawn',
        uuid,
        on: isoNow(io),
        ...(reason === undefined ? {} : { reason }),
      });
    return { isNew: isFirst, written: await publish(current, register, key, isoNow(io), stillHeld) };
  });
  const { id } = badgeFiles(office, uuid, format);
  return {
    json: { id, badge, isNew, written },
    lines: [
      isNew ? `Withdrawn: ${badge}, ${id}` : `It was withdrawn already: ${badge}, ${id}`,
      ...written.map((file) => `  ${shownPath(file, io)}`),
      ...(written.length > 0
        ? [`Upload ${shownPath(office.publicFolder, io)} to ${office.organisation.site.url}`]
        : []),
    ],
  };
}
