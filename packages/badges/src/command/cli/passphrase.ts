/** Where the passphrase comes from: a file, a variable, or whoever sits there. It is never written anywhere. Knows no key. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { MIN_PASSPHRASE } from '../office/key-file.js';
import type { Arguments } from './arguments.js';
import { EXIT_CODES, Failure } from './failure.js';
import type { Io } from './io.js';

const VARIABLE = 'REQUAPASS_PASSPHRASE';

/** Of a key that exists. */
export async function givenPassphrase(args: Arguments, io: Io): Promise<string> {
  const given = await fromFileOrVariable(args, io);
  if (given !== undefined) return given;
  if (io.isTerminal) return io.askSecret('Passphrase of the key: ');
  throw locked('no-passphrase', 'the key is locked, and nobody is there to ask for its passphrase');
}

/** For a new key: long enough and, where somebody types it, typed twice alike. */
export async function newPassphrase(args: Arguments, io: Io): Promise<string> {
  let passphrase = await fromFileOrVariable(args, io);
  if (passphrase === undefined) {
    if (!io.isTerminal)
      throw locked('no-passphrase', 'a new key needs a passphrase, and nobody is there to ask');
    passphrase = await io.askSecret(`A passphrase for the new key, at least ${MIN_PASSPHRASE} characters: `);
    if (passphrase !== (await io.askSecret('Once more: ')))
      throw locked('passphrases-differ', 'the two passphrases are not the same');
  }
  const length = [...passphrase].length;
  if (length >= MIN_PASSPHRASE) return passphrase;
  throw locked(
    'short-passphrase',
    `the passphrase has ${length} characters; at least ${MIN_PASSPHRASE} are needed`,
  );
}

async function fromFileOrVariable(args: Arguments, io: Io): Promise<string | undefined> {
  const path = args.text('passphrase-file');
  if (path === undefined) {
    const variable = io.env[VARIABLE];
    return variable === undefined || variable === '' ? undefined : variable;
  }
  const text = await readFile(resolve(io.cwd, path), 'utf8').catch(() => undefined);
  const [line = ''] = (text ?? '').replace(/^\ufeff/u, '').split(/\r?\n/u);
  if (line !== '') return line;
  throw locked(
    'no-passphrase',
    text === undefined ? `the file "${path}" cannot be read` : `the file "${path}" has no first line`,
  );
}

function locked(code: string, message: string): Failure {
  return new Failure(
    { code, path: 'passphrase', message, hint: `use --passphrase-file, or the variable ${VARIABLE}` },
    EXIT_CODES.locked,
  );
}
