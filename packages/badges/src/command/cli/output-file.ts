/** The file a command is told to write, looked at before any work. What is there already stays, unless it is said that it may go. */
import { constants } from 'node:fs';
import { access, lstat, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Arguments, OptionSpec } from './arguments.js';
import { Failure } from './failure.js';
import type { Io } from './io.js';

/** For every command that writes a file of a name that was given. */
export const FORCE_OPTION: Readonly<Record<string, OptionSpec>> = {
  force: { help: 'Write over a file that is there.' },
};

export const OUTPUT_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  out: { value: '<file>', help: 'Where to write it.' },
  ...FORCE_OPTION,
};

/** @param option - the one that names the file */
export async function outputFile(args: Arguments, { cwd }: Io, option = 'out'): Promise<string | undefined> {
  const name = args.text(option);
  if (name === undefined) return undefined;
  const path = resolve(cwd, name);
  const refuse = (code: string, message: string, hint: string) =>
    new Failure({ code, path: `--${option}`, message, value: name, hint });
  if (await isFolder(path)) throw refuse('is-folder', `"${name}" is a folder`, 'name a file');
  if (!args.isOn('force') && (await isThere(path))) {
    throw refuse(
      'file-exists',
      `"${name}" is there already`,
      'name another file, or write over it with --force',
    );
  }
  if (!(await canBeWritten(dirname(path))))
    throw refuse('not-writable', `"${name}" cannot be written`, 'name a file in a folder of yours');
  return path;
}

/** Where a path leads, links followed as far as it exists. */
export async function realPathOf(path: string): Promise<string> {
  const real = await realpath(path).catch(() => undefined);
  const folder = dirname(path);
  return real ?? (folder === path ? path : join(await realPathOf(folder), basename(path)));
}

async function canBeWritten(folder: string): Promise<boolean> {
  if (!(await isThere(folder)) && dirname(folder) !== folder) return canBeWritten(dirname(folder));
  const isOpen = await access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
  return isOpen && (await isFolder(folder));
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** A link that leads nowhere is there, too. */
function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
