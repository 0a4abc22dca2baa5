/**
 * Which Phaser everything runs on, and the one switch: REQUAPASS_PHASER=stock takes Phaser as it is published.
 * Gives the plugins that put it in the place of `phaser`: for builds and the dev server, and for browser tests.
 */
import { relative, sep } from 'node:path';
import { buildSlimPhaser, slimPhaser } from './slim-phaser.mjs';

const ENGINES = ['slim', 'stock'];

/** `slim` unless the environment says `stock`. */
export function engineName(environment = process.env) {
  const name = environment.REQUAPASS_PHASER || 'slim';
  if (!ENGINES.includes(name))
    throw new Error(`REQUAPASS_PHASER is "${name}": it is one of ${ENGINES.join(', ')}`);
  return name;
}

/** For vite. */
export function phaserPlugin(name = engineName()) {
  return {
    name: 'requapass-phaser',
    enforce: 'pre',
    config: () => (name === 'slim' ? { optimizeDeps: { exclude: ['phaser'] } } : {}),
    resolveId: (id) => (id === 'phaser' && name === 'slim' ? slimPhaser() : null),
  };
}

/** The files a module was made of when it is the slim Phaser; null for any other. */
export async function phaserSources(path) {
  return path === (await slimPhaser()) ? (await buildSlimPhaser()).modules : null;
}

/** For @web/test-runner, which serves what lies below `rootDir`. */
export function phaserTestPlugin(rootDir, name = engineName()) {
  return {
    name: 'requapass-phaser',
    async resolveImport({ source }) {
      if (source !== 'phaser' || name !== 'slim') return undefined;
      return `/${relative(rootDir, await slimPhaser())
        .split(sep)
        .join('/')}`;
    },
  };
}
