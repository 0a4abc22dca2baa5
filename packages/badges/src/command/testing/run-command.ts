/** Runs the program as a shell does, in a folder of its own, and looks at what it left behind. For tests only. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../../bin/requapass-badges.mjs', import.meta.url));
export const PASSPHRASE = 'drie koeien op de brug';
export const SITE = 'https://pont.example.org/open-badges/';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Desk {
  readonly folder: string;
  /** Standard input is closed and no terminal is there, unless `input` is given. */
  readonly run: (argv: readonly string[], options?: RunOptions) => Promise<Ran>;
  /** The same with `--json`, its answer parsed. */
  readonly ask: (argv: readonly string[], options?: RunOptions) => Promise<Answer>;
  readonly path: (name: string) => string;
  readonly read: (name: string) => string;
  /** Every file with a hash of its content. */
  readonly files: () => ReadonlyMap<string, string>;
  readonly remove: () => void;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  /** Ends the program, unasked, as soon as this says so. */
  readonly killWhen?: () => boolean;
}

export interface Answer {
  readonly code: number | null;
  readonly err: string;
  // Whatever the command says; tests look into it.
  readonly json: Readonly<Record<string, unknown>>;
}

export function openDesk(): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'requapass-badges-'));
  const run: Desk['run'] = (argv, { env = {}, input, killWhen } = {}) =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [PROGRAM, ...argv], {
        cwd: folder,
        env: { PATH: process.env['PATH'], REQUAPASS_PASSPHRASE: PASSPHRASE, LANG: 'C', ...env },
        stdio: ['pipe', 'pipe', 'pipe'],
      });
      const texts = { out: '', err: '' };
      child.stdout.on('data', (piece: Buffer) => (texts.out += piece.toString()));
      child.stderr.on('data', (piece: Buffer) => (texts.err += piece.toString()));
      child.stdin.end(input ?? '');
      const watch = killWhen && setInterval(() => killWhen() && child.kill('SIGKILL'), 5);
      child.on('error', reject);
      child.on('close', (code) => {
        if (watch) clearInterval(watch);
        resolve({ code, ...texts });
      });
    });
  return {
    folder,
    run,
    async ask(argv, options) {
      const { code, out, err } = await run([...argv, '--json'], options);
      return { code, err, json: JSON.parse(out) as Answer['json'] };
    },
    path: (name) => join(folder, name),
    read: (name) => readFileSync(join(folder, name), 'utf8'),
    files: () => listFiles(folder),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A desk where `keygen` has been: once for all desks of a test file, then copied. */
export async function openOfficeDesk(...more: readonly string[]): Promise<Desk> {
  const name = more.join(' ');
  const first = offices.get(name) ?? makeOffice(more);
  offices.set(name, first);
  const desk = openDesk();
  cpSync(await first, desk.folder, { recursive: true });
  return desk;
}

const offices = new Map<string, Promise<string>>();

async function makeOffice(more: readonly string[]): Promise<string> {
  const { folder, run } = openDesk();
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const { code, err } = await run(['keygen', '--site', SITE, '--name', 'Les Amis du Pont', ...more]);
  if (code !== 0) throw new Error(`keygen: ${err}`);
  return folder;
}

/** What is served at an address once `public` was uploaded. */
export function servedBy(desk: Desk): (address: string) => string {
  return (address) => {
    if (!address.startsWith(SITE)) throw new Error(`not on this site: ${address}`);
    return desk.read(`badge-office/public/${address.slice(SITE.length)}`);
  };
}

export function listFiles(folder: string): ReadonlyMap<string, string> {
  const names = (readdirSync(folder, { recursive: true }) as string[]).sort();
  return new Map(
    names.flatMap((name) => {
      const path = join(folder, name);
      if (lstatSync(path).isSymbolicLink()) return [[`${name}@`, '']];
      if (statSync(path).isDirectory()) return [[`${name}/`, '']];
      return [[name, createHash('sha256').update(readFileSync(path)).digest('hex')]];
    }),
  );
}
