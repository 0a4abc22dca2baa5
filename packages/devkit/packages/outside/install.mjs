/**
 * An empty project of a stranger: a folder outside of the workspace, with the tarballs installed as a registry would give
 * them. Knows no tool that builds.
 */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runPnpm } from '../../install.mjs';

/**
 * @param {object} project
 * @param {string} project.folder made anew
 * @param {{ name: string, tarball: string }[]} project.packed all tarballs: each may be needed by another
 * @param {string[]} project.dependencies the packages the project asks for
 * @param {Record<string, string>} project.files path in the project → text, or a file to copy
 * @param {boolean} [project.isFlat] as npm installs: one folder for all, without links
 */
export function makeProject({ folder, packed, dependencies, files, isFlat = false }) {
  const tarballs = Object.fromEntries(packed.map(({ name, tarball }) => [name, `file:${tarball}`]));
  const manifest = {
    name: 'stranger',
    private: true,
    type: 'module',
    dependencies: Object.fromEntries(dependencies.map((name) => [name, tarballs[name]])),
    // No registry has them yet: whoever depends on one of ours gets the tarball.
    pnpm: { overrides: tarballs },
  };
  for (const [path, text] of Object.entries({
    ...files,
    'package.json': JSON.stringify(manifest, null, 2),
  })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    if (text.startsWith('/')) cpSync(text, join(folder, path));
    else writeFileSync(join(folder, path), text);
  }
  const linker = `--config.node-linker=${isFlat ? 'hoisted' : 'isolated'}`;
  runPnpm(['install', '--prefer-offline', '--ignore-scripts', '--no-frozen-lockfile', linker], folder);
}
