/**
 * Writes a file so that it is there whole or not at all: beside its place, down to the disk, then renamed. Knows nothing
 * of what is in it.
 */
import { randomUUID } from 'node:crypto';
import { chmod, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const PART = /^\.[\da-f-]{36}\.part$/u;

/** For a web server, whatever the umask; `0o600` is for what only the owner may read; `as-usual` asks the umask. */
export type FileMode = 0o644 | 0o600 | 'as-usual';

export async function writeWhole(
  path: string,
  content: string | Uint8Array,
  mode: FileMode = 0o644,
): Promise<void> {
  const folder = dirname(path);
  await makeFolder(folder, mode);
  const beside = join(folder, `.${randomUUID()}.part`);
  try {
    const file = await open(beside, 'wx', mode === 'as-usual' ? 0o666 : mode);
    try {
      if (mode !== 'as-usual') await file.chmod(mode);
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  await syncFolder(folder);
}

/** Folders that are there already keep what they let people do. */
async function makeFolder(folder: string, mode: FileMode): Promise<void> {
  const first = await mkdir(folder, { recursive: true });
  if (first === undefined || mode !== 0o644) return;
  for (let made = folder; made.length >= first.length; made = dirname(made)) await chmod(made, 0o755);
}

/** Writes only what is not there already, letter for letter. Tells whether it wrote. */
export async function writeIfOther(path: string, content: string | Uint8Array): Promise<boolean> {
  const old = await readFile(path).catch(() => undefined);
  if (old?.equals(typeof content === 'string' ? Buffer.from(content) : content)) return false;
  await writeWhole(path, content);
  return true;
}

/** What a run that was ended in the middle left beside its places. Only for who holds the lock. */
export async function removeParts(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  for (const name of names) if (PART.test(basename(name))) await rm(join(folder, name), { force: true });
}

/** So that the new name itself survives a power cut, where the system can promise that. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
