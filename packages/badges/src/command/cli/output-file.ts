/** The file a command is told to write. What is there already stays, unless it is said that it may go. */
import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Arguments, OptionSpec } from './arguments.js';
import { Failure } from './failure.js';
import type { Io } from './io.js';

export const OUTPUT_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  out: { value: '<file>', help: 'Where to write it.' },
  force: { help: 'Write over a file that is there.' },
};

export async function outputFile(args: Arguments, { cwd }: Io): Promise<string | undefined> {
  const name = args.text('out');
  if (name === undefined) return undefined;
  const path = resolve(cwd, name);
  const isThere = await access(path).then(
    () => true,
    () => false,
  );
  if (!isThere || args.isOn('force')) return path;
  throw new Failure({
    code: 'file-exists',
    path: '--out',
    message: `"${name}" is there already`,
    value: name,
    hint: 'name another file, or write over it with --force',
  });
}
