/** A table of who gets which picture, for a mailing. It holds addresses, so it never lies among what is published. */
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Arguments } from '../cli/arguments.js';
import { Failure } from '../cli/failure.js';
import type { Io } from '../cli/io.js';
import { outputFile, realPathOf } from '../cli/output-file.js';
import type { Office } from '../office/office.js';
import type { WrittenBadge } from './write-badge.js';

/** Where the table goes, if one is asked for: never among what the office keeps or publishes, nor over what it reads. */
export async function handOutPath(
  args: Arguments,
  { privateFolder, publicFolder }: Office,
  io: Io,
): Promise<string | undefined> {
  const name = args.text('list');
  if (name === undefined) return undefined;
  const refuse = (code: string, message: string, hint: string) =>
    new Failure({ code, path: '--list', message, value: name, hint });
  const isBelow = async (folder: string) =>
    contains(await realPathOf(folder), await realPathOf(resolve(io.cwd, name)));
  if (await isBelow(publicFolder)) {
    throw refuse(
      'list-in-public',
      'the table holds e-mail addresses and would be published there',
      'name a file outside of the folder "public"',
    );
  }
  if (await isBelow(privateFolder)) {
    throw refuse(
      'list-in-private',
      'the folder "private" is for what the office itself keeps',
      'name a file outside of the folder "private"',
    );
  }
  const csv = args.text('csv');
  if (csv !== undefined && csv !== '-' && (await isBelow(resolve(io.cwd, csv))))
    throw refuse('list-over-table', 'the table of people itself would be written over', 'name another file');
  return outputFile(args, io, 'list');
}

function contains(folder: string, path: string): boolean {
  const below = relative(folder, path);
  return below !== '..' && !below.startsWith(`..${sep}`) && !isAbsolute(below);
}

export function makeHandOutList(badges: readonly WrittenBadge[]): string {
  const rows = badges
    .filter(({ files }) => files.length > 0)
    .map(({ wanted, id, files }) => [wanted.email, wanted.name ?? '', wanted.badge, id, ...files.slice(1)]);
  return [['email', 'name', 'badge', 'address', 'picture', 'picture'], ...rows]
    .map((row) => `${row.map(cell).join(';')}\r\n`)
    .join('');
}

/** Quoted; and no cell begins like a formula, whatever a name begins with. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
