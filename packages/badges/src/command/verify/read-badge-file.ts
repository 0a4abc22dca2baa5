/** The badge in a file that a command is given, of whatever kind. Says nothing about whether it is genuine. */
import type { Badge } from '../../reading/badge.js';
import { readBadges } from '../../reading/read-badges.js';
import type { Arguments } from '../cli/arguments.js';
import { Failure } from '../cli/failure.js';
import type { Io } from '../cli/io.js';
import { readInputFile } from '../cli/read-input.js';

export async function readBadgeFile(args: Arguments, io: Io): Promise<Badge> {
  const name = operandOf(args, 'a file with a badge');
  const read = await readBadges(await readInputFile(name, io));
  if (!read.ok)
    throw new Failure({ ...read.error, path: read.error.path === '' ? name : `${name}: ${read.error.path}` });
  const [badge, ...others] = read.value.badges;
  if (badge && others.length === 0) return badge;
  throw new Failure({
    code: badge ? 'several-badges' : 'not-a-badge',
    path: name,
    message: badge
      ? `there are ${others.length + 1} badges in it; one is looked at at a time`
      : 'there is no badge in it',
  });
}

export function operandOf({ operands }: Arguments, what: string): string {
  const [name] = operands;
  if (name !== undefined) return name;
  throw new Failure({ code: 'no-operand', path: '', message: `${what} is missing` });
}
