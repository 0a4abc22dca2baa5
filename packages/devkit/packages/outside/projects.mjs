/**
 * What strangers do with the packages: import them in Node, compile against their types, build a page with Vite or with
 * webpack, or serve node_modules as they are. Each gets a project of its own; knows the tools, not what a page shows.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as buildWithVite } from 'vite';
import webpack from 'webpack';
import { TSC } from '../../build.mjs';
import { serveFolder } from '../../serve.mjs';
import { makeImportMap } from './import-map.mjs';
import { makeProject } from './install.mjs';
import { CLASSES, MAIN, documents, lookAt, makePage } from './page.mjs';

const USES_TYPES = fileURLToPath(new URL('uses-types.txt', import.meta.url));
const PAGE_PACKAGES = ['@requapass/elements', '@requapass/embed'];
const SCRIPTS = { 'main.js': MAIN, 'classes.js': CLASSES };

/** Name → check. A check gets the tarballs and a folder to work in, and returns what is wrong. */
export const OUTSIDE = {
  'imported in Node': checkNode,
  'types, strict, libraries checked': checkTypes,
  'a page built by Vite': (packed, folder) => checkPage(packed, join(folder, 'vite'), { make: makeVite }),
  'a page built by webpack': (packed, folder) =>
    checkPage(packed, join(folder, 'webpack'), { make: makeWebpack }),
  'a page with an import map': (packed, folder) =>
    checkPage(packed, join(folder, 'import-map'), { make: makeMapped, isFlat: true }),
};

/** Every entry of every package, one after another in one process, and the commands. */
async function checkNode(packed, folder) {
  const project = join(folder, 'all');
  const dependencies = packed.map(({ name }) => name);
  makeProject({ folder: project, packed, dependencies, files: {} });
  const entries = packed.flatMap(({ name, content }) => listEntries(name, content));
  const script = `for (const entry of ${JSON.stringify(entries)})
    await import(entry).catch((error) => console.log(entry + ': ' + error.message));`;
  const faults = runNode(['--input-type=module', '--eval', script], project);
  const commands = packed.flatMap(({ name, content }) => {
    const { bin = {} } = readManifest(content);
    return Object.values(bin).map((path) => join(project, 'node_modules', name, path));
  });
  for (const command of commands) {
    const run = spawnSync(process.execPath, [command, '--help'], { cwd: project, encoding: 'utf8' });
    if (run.status !== 0 || !run.stdout.trim()) faults.push(`${command} --help: ${run.stderr}`);
  }
  return faults;
}

const readManifest = (content) => JSON.parse(readFileSync(join(content, 'package.json'), 'utf8'));

/** The names under which modules of a package can be imported. Scripts for pages are not for Node. */
function listEntries(name, content) {
  return Object.entries(readManifest(content).exports)
    .filter(([path, target]) => !path.includes('*') && typeof target === 'object')
    .map(([path]) => name + path.slice(1));
}

async function checkTypes(packed, folder) {
  const project = join(folder, 'all');
  writeFileSync(join(project, 'uses-types.ts'), readFileSync(USES_TYPES, 'utf8'));
  const strict = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--skipLibCheck', 'false'];
  const platform = ['--target', 'es2022', '--lib', 'es2022,dom,dom.iterable', '--types', ''];
  return [
    ['--module', 'esnext', '--moduleResolution', 'bundler'],
    ['--module', 'nodenext', '--moduleResolution', 'nodenext'],
  ].flatMap((resolution) => runNode([TSC, ...strict, ...platform, ...resolution, 'uses-types.ts'], project));
}

/** @returns what a process said, when it said or did anything wrong */
function runNode(words, cwd) {
  const run = spawnSync(process.execPath, words, { cwd, encoding: 'utf8', maxBuffer: 1 << 28 });
  const said = `${run.stdout}${run.stderr}`.trim();
  return run.status === 0 && !run.stdout.trim() ? [] : said.split('\n');
}

/** The page lies on one address, the game's folder on another, both from what was installed. */
async function checkPage(packed, project, { make, isFlat }) {
  makeProject({ folder: project, packed, dependencies: PAGE_PACKAGES, files: SCRIPTS, isFlat });
  const embed = await serveFolder({ folder: join(project, 'node_modules/@requapass/embed/dist'), port: 0 });
  try {
    const { folder, faults = [] } = await make(project, embed.origin);
    for (const [name, text] of Object.entries(documents())) writeFileSync(join(folder, name), text);
    return [...faults, ...(await lookAt(folder))];
  } finally {
    await embed.close();
  }
}

function writePages(project, embed, headOf) {
  for (const [name, script] of [
    ['index', 'main'],
    ['classes', 'classes'],
  ])
    writeFileSync(join(project, `${name}.html`), makePage({ head: headOf(script), embed }));
}

async function makeVite(project, embed) {
  writePages(project, embed, (script) => `<script type="module" src="/${script}.js"></script>`);
  const input = ['index.html', 'classes.html'].map((name) => join(project, name));
  const warnings = [];
  const customLogger = { ...SILENT, warn: (message) => warnings.push(`Vite: ${message}`) };
  await buildWithVite({
    root: project,
    configFile: false,
    customLogger,
    logLevel: 'warn',
    build: {
      rolldownOptions: { input },
      chunkSizeWarningLimit: 5000,
      reportCompressedSize: false,
      minify: false,
    },
  });
  return { folder: join(project, 'dist'), faults: warnings };
}

const SILENT = {
  info() {},
  warnOnce() {},
  error() {},
  clearScreen() {},
  hasErrorLogged: () => false,
  hasWarned: false,
};

async function makeWebpack(project, embed) {
  const compiler = webpack({
    context: project,
    mode: 'production',
    entry: { main: './main.js', classes: './classes.js' },
    output: { path: join(project, 'dist') },
    performance: { hints: false },
    // Nobody measures it, and it takes most of the time.
    optimization: { minimize: false },
  });
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  await new Promise((resolve) => compiler.close(resolve));
  const { errors, warnings } = stats.toJson({ all: false, errors: true, warnings: true });
  const dist = join(project, 'dist');
  mkdirSync(dist, { recursive: true });
  writePages(dist, embed, (script) => `<script defer src="/${script}.js"></script>`);
  return {
    folder: dist,
    faults: [...errors, ...warnings].map(({ message }) => `webpack: ${message.split('\n')[0]}`),
  };
}

async function makeMapped(project, embed) {
  const { imports, foreign } = makeImportMap(project, [
    '@requapass/elements',
    ...['competence-map', 'game', 'badge-showcase'].map((name) => `@requapass/elements/define/${name}.js`),
  ]);
  const map = `<script type="importmap">${JSON.stringify({ imports })}</script>`;
  writePages(project, embed, (script) => `${map}<script type="module" src="/${script}.js"></script>`);
  return {
    folder: project,
    faults: foreign.map((path) => `${path} is no module: browsers cannot import it`),
  };
}
