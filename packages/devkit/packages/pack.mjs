/**
 * Packs every public package as a release would, after taking away built files whose source is gone. Knows which packages
 * are public (those that are not private), not what is right or wrong in them.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from '../build.mjs';
import { runPnpm } from '../install.mjs';

const PACKAGES = join(ROOT, 'packages');

/** @returns {{ name: string, folder: string }[]} the packages that are published */
export function publicPackages() {
  return readdirSync(PACKAGES)
    .map((folder) => join(PACKAGES, folder))
    .filter((folder) => existsSync(join(folder, 'package.json')))
    .map((folder) => ({ folder, ...JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) }))
    .filter((manifest) => !manifest.private)
    .map(({ folder, name }) => ({ folder, name }));
}

/**
 * @param {string} target an empty folder
 * @returns {{ name: string, tarball: string, bytes: number, content: string }[]} `content`: the unpacked folder
 */
export function packAll(target) {
  const packages = publicPackages();
  for (const { folder } of packages) sweep(folder);
  const filters = packages.flatMap(({ name }) => ['--filter', name]);
  runPnpm(['--recursive', ...filters, 'pack', '--pack-destination', target], ROOT);
  return packages.map(({ name, folder }) => {
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const tarball = join(target, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`);
    return { name, tarball, bytes: statSync(tarball).size, content: unpack(tarball) };
  });
}

/** The compiler never deletes: without this, a checkout that has lived long would pack what is no longer there. */
function sweep(folder) {
  const [dist, src] = [join(folder, 'dist'), join(folder, 'src')];
  if (!existsSync(join(folder, 'tsconfig.tsbuildinfo')) || !existsSync(join(dist, 'index.js'))) return;
  for (const file of listFiles(dist)) {
    const source = relative(dist, file).replace(/(\.d\.ts|\.js)(\.map)?$/, '');
    const isOurs = source !== relative(dist, file);
    if (isOurs && (file.endsWith('.d.ts.map') || !existsSync(join(src, `${source}.ts`)))) rmSync(file);
  }
}

function unpack(tarball) {
  const folder = tarball.replace(/\.tgz$/, '');
  mkdirSync(folder);
  const run = spawnSync('tar', ['-xzf', tarball, '-C', folder], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`${tarball} cannot be unpacked: ${run.stderr ?? run.error}`);
  return join(folder, 'package');
}

/** Every file below a folder, as full paths. */
export function listFiles(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? listFiles(path) : [path];
  });
}
