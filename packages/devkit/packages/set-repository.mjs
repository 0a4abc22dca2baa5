/**
 * `node packages/devkit/packages/set-repository.mjs <address>`: writes into every public package where its source lies. A
 * release runs it just before publishing: provenance demands the address, and links in a README lead there. It is not
 * committed: whoever forks this repository publishes under their own.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { relative, join } from 'node:path';
import { ROOT } from '../build.mjs';
import { publicPackages } from './pack.mjs';

const [address] = process.argv.slice(2);
if (!URL.canParse(address) || new URL(address).protocol !== 'https:') {
  console.error(
    `"${address ?? ''}" is no address of a repository: use one like https://git.example.org/us/requapass`,
  );
  process.exit(2);
}
for (const { folder } of publicPackages()) {
  const path = join(folder, 'package.json');
  const directory = relative(ROOT, folder).replaceAll('\\', '/');
  const repository = { type: 'git', url: `git+${address.replace(/(\.git)?\/?$/, '')}.git`, directory };
  const manifest = { ...JSON.parse(readFileSync(path, 'utf8')), repository };
  writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`);
}
