/**
 * Builds the static folder a partner serves: dist/v1/, and a copy of it that will never change, dist/<release>/. Every
 * address inside is relative: the folder works anywhere. `bin/set-address.mjs` adds what needs an absolute one.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { phaserPlugin, phaserSources } from '@requapass/devkit/phaser.mjs';
import { smallStyles } from '@requapass/devkit/small-styles.mjs';
import { build, createLogger } from 'vite';
import { commonLetters, lettersSources } from './common-letters.mjs';
import { collectLicences } from './licences.mjs';
import { listFiles } from './list-files.mjs';
import { ownNames } from './own-names.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const dist = join(here, 'dist');
const v1 = join(dist, 'v1');
const content = join(here, '../content/dist');

const ELEMENTS = ['game', 'competence-map', 'badge-showcase', 'group-map'];
const { version } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));

/** Addresses relative to a script's own stay as written: that is how elements find this folder. */
const logger = createLogger('warn');
const { warn } = logger;
logger.warn = (message, options) => {
  if (!message.includes("doesn't exist at build time")) warn(message, options);
};

const licences = collectLicences(async (path) => (await phaserSources(path)) ?? lettersSources(path));

/** Workspace packages are bundled from their sources. */
const shared = {
  configFile: false,
  customLogger: logger,
  define: { RELEASE: JSON.stringify(version) },
  base: './',
  publicDir: false,
  resolve: { conditions: ['requapass-src', 'module', 'browser', 'production'] },
};
const output = {
  target: 'es2022',
  outDir: v1,
  emptyOutDir: false,
  reportCompressedSize: false,
  assetsInlineLimit: 0,
};

async function buildLoader() {
  await build({
    ...shared,
    root: join(here, 'src/loader'),
    plugins: [ownNames(), smallStyles(), licences.plugin()],
    build: {
      ...output,
      // A library: no preload helper, which would write <link> elements into the partner's page.
      lib: { entry: join(here, 'src/loader/embed.ts'), formats: ['es'], fileName: () => 'embed.js' },
      rolldownOptions: {
        // Beside embed.js on purpose: elements find game.html and content/ from their own address.
        output: { minify: true, chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
}

async function buildGamePage() {
  await build({
    ...shared,
    root: join(here, 'src/game-page'),
    plugins: [ownNames(), smallStyles(), phaserPlugin(), commonLetters(), licences.plugin()],
    build: {
      ...output,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: join(here, 'src/game-page/game.html'),
        // What is needed from the start is one file. Left to itself the bundler makes one of every few modules that
        // late screens use as well: more to fetch, and they compress worse.
        output: { codeSplitting: { groups: [{ name: 'game', tags: ['$initial'] }] } },
      },
    },
  });
}

/** The pages that show one element, and the folder's own. What they need lies apart: the worker keeps the game's files. */
async function buildPages() {
  await build({
    ...shared,
    root: join(here, 'src'),
    plugins: [ownNames(), smallStyles(), commonLetters(), licences.plugin()],
    build: {
      ...output,
      assetsDir: 'pages',
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: [
          'element-pages/map.html',
          'element-pages/self.html',
          'element-pages/badges.html',
          'index-page/index.html',
        ].map((path) => join(here, 'src', path)),
      },
    },
  });
}

/** For servers and build scripts: oEmbed answers and the lines to paste. */
async function buildOembed() {
  await build({
    ...shared,
    root: join(here, 'src/oembed'),
    build: {
      ...output,
      outDir: dist,
      lib: { entry: join(here, 'src/oembed/index.ts'), formats: ['es'], fileName: () => 'oembed.js' },
      rolldownOptions: { external: ['fast-xml-parser'] },
    },
  });
}

/** The bundler writes no types. */
function writeOembedTypes() {
  const tsc = join(here, '../../node_modules/@typescript/native/bin/tsc');
  const run = spawnSync(process.execPath, [tsc, '-p', join(here, 'tsconfig.oembed.json')], {
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`no types for oembed.js: ${run.stdout}${run.stderr}`);
}

/** Each element as one file that imports nothing, for pages that pin a release by its hash. */
async function buildSingleFiles(folder) {
  for (const element of ELEMENTS) {
    await build({
      ...shared,
      root: join(here, 'src/loader'),
      plugins: [ownNames(), smallStyles(), licences.plugin()],
      build: {
        ...output,
        outDir: folder,
        lib: {
          entry: fileURLToPath(import.meta.resolve(`@requapass/elements/define/${element}.js`)),
          formats: ['es'],
          fileName: () => `${element}.js`,
        },
        rolldownOptions: { output: { minify: true, codeSplitting: false } },
      },
    });
  }
}

/** The folder under the release's own name, and the hashes by which a page can hold on to its scripts. */
async function pinRelease() {
  const folder = join(dist, version);
  cpSync(v1, folder, { recursive: true });
  await buildSingleFiles(folder);
  const integrity = Object.fromEntries(
    ['embed', ...ELEMENTS].map((name) => [`${name}.js`, hashOf(join(folder, `${name}.js`))]),
  );
  writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`);
  for (const [name, hash] of Object.entries(integrity)) console.log(`${version}/${name}  ${hash}`);
}

function hashOf(path) {
  return `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`;
}

/** Last of all: it names every file there is. One classic script, for browsers whose workers know no modules. */
async function buildServiceWorker() {
  const { build: name, shell, later } = listFiles(v1);
  await build({
    ...shared,
    define: {
      BUILD: JSON.stringify(name),
      SHELL: JSON.stringify(shell),
      LATER: JSON.stringify(later),
      'process.env.NODE_ENV': '"production"',
    },
    root: join(here, 'src/service-worker'),
    plugins: [ownNames(), smallStyles(), licences.plugin()],
    build: {
      ...output,
      lib: {
        entry: join(here, 'src/service-worker/service-worker.ts'),
        formats: ['iife'],
        name: 'requapass',
        fileName: () => 'service-worker.js',
      },
      rolldownOptions: { output: { minify: true } },
    },
  });
}

/** The bundler keeps the sources' folders: every page lies at the top of ours. */
function flattenPages() {
  for (const folder of ['element-pages', 'index-page']) {
    for (const name of readdirSync(join(v1, folder))) {
      const html = readFileSync(join(v1, folder, name), 'utf8').replaceAll('../pages/', './pages/');
      writeFileSync(join(v1, name), html);
    }
    rmSync(join(v1, folder), { recursive: true });
  }
}

function copyContent() {
  if (!existsSync(join(content, 'pack.json')))
    throw new Error('packages/content/dist is missing: run `node packages/devkit/build.mjs`');
  cpSync(content, join(v1, 'content/la-passerelle'), { recursive: true });
}

/** What is inside, in short, and then the full licences of other people's part of it. */
function writeCredits() {
  const ours = readFileSync(join(here, 'static/credits.txt'), 'utf8');
  writeFileSync(join(v1, 'credits.txt'), `${ours.trimEnd()}\n\n\n${licences.text()}`);
}

function copyStatic() {
  cpSync(join(here, 'static/share.png'), join(v1, 'share.png'));
  for (const name of readdirSync(join(here, 'static/server'))) {
    cpSync(join(here, 'static/server', name), join(dist, name === 'htaccess' ? '.htaccess' : name));
  }
}

/**
 * How long browsers may keep each file, for static hosts. Their format matches no part of a name, and where two rules
 * match they join the values: so every file of the folder gets one rule.
 */
function writeCacheRules() {
  const rules = readdirSync(v1, { withFileTypes: true }).map((entry) => {
    const isForEver = entry.isDirectory()
      ? ['assets', 'pages'].includes(entry.name)
      : /-[\w-]{8}\.js$/.test(entry.name);
    const age = isForEver ? 'max-age=31536000, immutable' : 'max-age=300';
    return `/v1/${entry.name}${entry.isDirectory() ? '/*' : ''}\n  Cache-Control: public, ${age}\n`;
  });
  appendFileSync(join(dist, '_headers'), rules.join(''));
}

rmSync(dist, { recursive: true, force: true });
mkdirSync(v1, { recursive: true });
copyContent();
copyStatic();
await buildLoader();
await buildGamePage();
await buildPages();
flattenPages();
await buildServiceWorker();
await pinRelease();
writeCredits();
writeCacheRules();
await buildOembed();
writeOembedTypes();
