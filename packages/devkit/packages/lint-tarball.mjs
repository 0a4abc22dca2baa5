/**
 * What is wrong with one packed package: publint, "Are the types wrong?" for ESM only, and what neither of the two looks
 * at. Looks at the tarball alone; asks no registry.
 */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { listFiles } from './pack.mjs';
import { lintSideEffects } from './side-effects.mjs';

const ATTW = join(
  dirname(fileURLToPath(import.meta.resolve('@arethetypeswrong/cli/package.json'))),
  'dist/index.js',
);
/** Files without types on purpose: a script for a page, folders of built files. */
const UNTYPED = { '@requapass/embed': ['./embed.js', './*'] };
const FIELDS = [
  'description',
  'keywords',
  'license',
  'author',
  'engines',
  'exports',
  'files',
  'publishConfig',
];
const NOT_FOR_READERS = /\.(test|wtr|journey)\.|(^|\/)(fixture|preview)\/|\.tsbuildinfo$|\.d\.ts\.map$/;

/** @returns {Promise<string[]>} one sentence for each fault */
export async function lintTarball({ name, tarball, content }) {
  const manifest = JSON.parse(readFileSync(join(content, 'package.json'), 'utf8'));
  return [
    ...(await askPublint(tarball)),
    ...(await askAttw(name, tarball, content)),
    ...lintManifest(manifest),
    ...lintFiles(content, manifest),
    ...lintSideEffects(content, manifest),
  ];
}

async function askPublint(tarball) {
  const { buffer, byteOffset, byteLength } = readFileSync(tarball);
  const pack = { tarball: buffer.slice(byteOffset, byteOffset + byteLength) };
  const { messages, pkg } = await publint({ pack, strict: true });
  return messages.map((message) => `publint: ${formatMessage(message, pkg, { color: false })}`);
}

async function askAttw(name, tarball, content) {
  if (!listFiles(content).some((file) => file.endsWith('.js'))) return [];
  const excluded = (UNTYPED[name] ?? []).flatMap((entry) => ['--exclude-entrypoints', entry]);
  const words = ['--profile', 'esm-only', '--no-definitely-typed', '--format', 'json', ...excluded];
  const run = await runNode([ATTW, tarball, ...words]);
  let report;
  try {
    report = JSON.parse(run.stdout);
  } catch {
    return [`attw: ${run.stdout}${run.stderr}`];
  }
  if (!report.analysis?.types) return ['attw: the package has modules and no types'];
  if (run.status === 0) return [];
  // What only CommonJS and resolvers older than `exports` would miss is not promised.
  const problems = Object.values(report.problems ?? {})
    .flat()
    .filter(({ resolutionKind = '' }) => !['node10', 'node16-cjs'].includes(resolutionKind));
  return problems.map(({ kind, entrypoint = '', fileName = '', moduleSpecifier = '' }) =>
    ['attw:', kind, entrypoint, fileName, moduleSpecifier].filter(Boolean).join(' '),
  );
}

/** Not synchronous: each of these takes a second, and several may run at once. */
function runNode(words) {
  return new Promise((resolve) => {
    execFile(process.execPath, words, { maxBuffer: 1 << 28 }, (error, stdout, stderr) =>
      resolve({ status: error ? (error.code ?? 1) : 0, stdout, stderr }),
    );
  });
}

function lintManifest(manifest) {
  const missing = FIELDS.filter((field) => manifest[field] === undefined);
  const inside = JSON.stringify(manifest);
  const ranges = Object.entries(manifest.dependencies ?? {}).filter(([, range]) =>
    range.startsWith('workspace:'),
  );
  return [
    ...missing.map((field) => `package.json has no ${field}`),
    ...(manifest.type === 'module' ? [] : ['package.json is not of type "module"']),
    ...(inside.includes('requapass-src') ? ['package.json names sources, which are not packed'] : []),
    ...ranges.map(([name]) => `the dependency on ${name} still names the workspace`),
  ];
}

function lintFiles(content, manifest) {
  const files = listFiles(content);
  const named = files.map((file) => relative(content, file).replaceAll('\\', '/'));
  return [
    ...['README.md', 'LICENSE']
      .filter((name) => !named.includes(name))
      .map((name) => `${name} is not packed`),
    ...named.filter((name) => NOT_FOR_READERS.test(name)).map((name) => `${name} is of no use outside`),
    ...files.filter((file) => /\.(m?js|css)$/.test(file)).flatMap((file) => lintSourceMap(content, file)),
    ...(manifest.customElements && !named.includes(manifest.customElements)
      ? ['the manifest of elements is not packed']
      : []),
  ];
}

/** A map that is named has to be there, and to hold the sources or lie beside them. */
function lintSourceMap(content, file) {
  const named = readFileSync(file, 'utf8').match(/^\/[/*]# sourceMappingURL=(?!data:)(\S+)/m)?.[1];
  if (!named) return [];
  const path = join(dirname(file), named);
  if (!existsSync(path)) return [`${relative(content, file)} names ${named}, which is not packed`];
  const { sources, sourcesContent = [] } = JSON.parse(readFileSync(path, 'utf8'));
  const lost = sources.filter(
    (source, index) => !sourcesContent[index] && !existsSync(join(dirname(path), source)),
  );
  return lost.map((source) => `${relative(content, path)} names ${source}, which is not packed`);
}
