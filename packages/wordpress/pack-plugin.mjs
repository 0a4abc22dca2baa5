/**
 * `pnpm package:wordpress`: makes the zip that WordPress installs. Same files, same bytes. Knows nothing of what is in them.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';

const PACKAGE = fileURLToPath(new URL('.', import.meta.url));
const PLUGIN = join(PACKAGE, 'plugin');
const LICENSE = fileURLToPath(new URL('../../LICENSE', import.meta.url));
/** Zip knows no date before; a fixed one makes the same zip anywhere. */
const DATE = new Date(1980, 0, 1, 12);

/** The bytes of the zip. Everything in it lies in `requapass/`, the name the plugin is installed under. */
export function packPlugin() {
  const files = readdirSync(PLUGIN, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const entries = files.map((path) => [
    `requapass/${relative(PLUGIN, path).split(sep).join('/')}`,
    readFileSync(path),
  ]);
  return zipSync(
    { ...Object.fromEntries(entries), 'requapass/LICENSE': readFileSync(LICENSE) },
    { mtime: DATE },
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const zip = packPlugin();
  const path = join(PACKAGE, 'dist', 'requapass.zip');
  mkdirSync(join(PACKAGE, 'dist'), { recursive: true });
  writeFileSync(path, zip);
  console.log(
    `${relative(process.cwd(), path)} (${zip.length} bytes): WordPress → Plugins → Add New → Upload Plugin`,
  );
}
