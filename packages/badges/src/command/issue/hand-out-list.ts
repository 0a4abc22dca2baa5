/** A table of who gets which picture, for a mailing. It holds addresses, so it never lies among what is published. */
import { isAbsolute, relative, resolve } from 'node:path';
import { Failure } from '../cli/failure.js';
import type { Office } from '../office/office.js';
import type { WrittenBadge } from './write-badge.js';

/** Where the table goes. */
export function handOutPath(name: string, cwd: string, { publicFolder }: Office): string {
  const path = resolve(cwd, name);
  const below = relative(publicFolder, path);
  if (below.startsWith('..') || isAbsolute(below)) return path;
  throw new Failure({
    code: 'list-in-public',
    path: '--list',
    message: 'the table holds e-mail addresses and would be published there',
    value: name,
    hint: 'name a file outside of the folder "public"',
  });
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
