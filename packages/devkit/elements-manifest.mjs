/**
 * Says whether packages/elements/custom-elements.json is what the analyzer makes of the sources today, and whether it
 * leaves anything undescribed. What the sources use and nobody listed, the tests of the package find.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from './build.mjs';

const PACKAGE = join(ROOT, 'packages/elements');
const ANALYZER = join(ROOT, 'node_modules/@custom-elements-manifest/analyzer/cem.js');
const CONFIG = 'custom-elements-manifest.config.mjs';

const LISTS = ['attributes', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates', 'members'];
/** What of a list has a type. */
const isTyped = {
  attributes: ({ type }) => Boolean(type?.text),
  events: ({ type }) => /^CustomEvent<\w+Detail>$/.test(type?.text ?? ''),
  members: ({ kind, type }) => kind !== 'field' || Boolean(type?.text),
};

/** A sentence for everything the manifest lists without a description or a type. */
export function findGaps(manifest) {
  const elements = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName);
  return elements.flatMap((element) => [
    ...['summary', 'description']
      .filter((field) => !element[field])
      .map((field) => `<${element.tagName}> has no ${field}`),
    ...LISTS.flatMap((list) =>
      (element[list] ?? []).flatMap((entry) => {
        const name = `<${element.tagName}> ${list}: "${entry.name}"`;
        return [
          ...(entry.description ? [] : [`${name} is not described`]),
          ...((isTyped[list]?.(entry) ?? true)
            ? []
            : [`${name} has no type: events have CustomEvent<…Detail>`]),
        ];
      }),
    ),
  ]);
}

/** The manifest as an object; null where there is none. */
function readManifest(place) {
  const path = join(place, 'custom-elements.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}

function check() {
  const folder = mkdtempSync(join(tmpdir(), 'requapass-manifest-'));
  try {
    const outdir = relative(PACKAGE, folder);
    const command = [ANALYZER, 'analyze', '--config', CONFIG, '--outdir', outdir];
    const run = spawnSync(process.execPath, command, { cwd: PACKAGE, encoding: 'utf8' });
    const fresh = readManifest(folder);
    if (run.status !== 0 || fresh === null) return [`the analyzer failed:\n${run.stdout}${run.stderr}`];
    // As compact JSON: formatting does not count.
    const isCurrent = JSON.stringify(fresh) === JSON.stringify(readManifest(PACKAGE));
    return [
      ...(isCurrent
        ? []
        : ['custom-elements.json is out of date: run `pnpm --filter @requapass/elements run analyze`']),
      ...findGaps(fresh),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const problems = check();
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}
