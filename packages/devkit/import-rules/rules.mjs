/**
 * Turns the table of layers into rules for dependency-cruiser. Each rule's comment is what a person reads.
 * Knows no file of the repository beyond its folders.
 */
import { GAME_PARTS, MAY_IMPORT, ONLY_IMPORTER, PROGRAMS, TYPES_ONLY } from './layers.mjs';

const TESTS = '\\.(test|wtr|journey)\\.ts$';

/** @returns {object[]} `forbidden` rules of a dependency-cruiser rule set */
export function makeImportRules() {
  return [
    ...Object.entries(MAY_IMPORT).map(([name, allowed]) => layerRule(name, allowed)),
    ...Object.entries(TYPES_ONLY).map(([name, packages]) => typesOnlyRule(name, packages)),
    ...Object.entries(ONLY_IMPORTER).map(([library, folder]) => onlyImporterRule(library, folder)),
    ...Object.entries(GAME_PARTS).map(([part, others]) => gamePartRule(part, others)),
    ...PROGRAMS.map((folder) => programRule(folder)),
    {
      name: 'session-without-screen',
      comment: 'the session is played without a DOM: it imports no library that needs one',
      severity: 'error',
      from: { path: '^packages/game/src/session/' },
      to: { path: 'node_modules/(lit|lit-html|phaser|howler)/' },
    },
    {
      name: 'no-relative-import-across-packages',
      comment: 'another package is imported by its name, never by a path into its folder',
      severity: 'error',
      from: { path: '^(packages|examples)/([^/]+)/' },
      to: { path: '^(packages|examples)/', pathNot: '^$1/$2/', dependencyTypes: ['local'] },
    },
    {
      name: 'public-entries-only',
      comment:
        'a package is imported through an entry its package.json exports (or the import names nothing at all)',
      severity: 'error',
      from: { path: '^(packages|examples)/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'no-cycle',
      comment: 'files may not import each other in a circle (types alone may)',
      severity: 'error',
      from: { path: '^packages/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-tests-in-products',
      comment: 'what is shipped imports no test and no test tool',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/', pathNot: `${TESTS}|/testing/|^packages/devkit/` },
      to: { path: `${TESTS}|/testing/|node_modules/(vitest|@open-wc|playwright|fast-check)/` },
    },
  ];
}

/** Only sources count: build scripts of a package may use its neighbours. */
function layerRule(name, allowed) {
  const own = [name, ...allowed].join('|');
  return {
    name: `layer-${name}`,
    comment: `${name} may import ${allowed.length ? allowed.join(', ') : 'no other package'} and nothing else of ours`,
    severity: 'error',
    from: { path: `^packages/${name}/src/` },
    to: { path: '^(packages|examples)/', pathNot: `^packages/(${own})/` },
  };
}

function typesOnlyRule(name, packages) {
  return {
    name: `types-only-${name}`,
    comment: `${name} takes only types from ${packages.join(', ')}`,
    severity: 'error',
    from: { path: `^packages/${name}/src/`, pathNot: `${TESTS}|/testing/` },
    to: { path: `^packages/(${packages.join('|')})/`, dependencyTypesNot: ['type-only'] },
  };
}

function onlyImporterRule(library, folder) {
  return {
    name: `only-importer-${library}`,
    comment: `only ${folder} imports ${library}`,
    severity: 'error',
    from: { path: '^(packages|examples)/', pathNot: `^${folder}` },
    to: { path: `node_modules/(@types/)?${library}/` },
  };
}

function programRule(folder) {
  return {
    name: 'program-apart',
    comment: `${folder} is a program for Node: nothing that may run in a page imports it`,
    severity: 'error',
    from: { path: '^packages/[^/]+/src/', pathNot: `^${folder}|${TESTS}` },
    to: { path: `^${folder}` },
  };
}

function gamePartRule(part, others) {
  return {
    name: `game-part-${part}`,
    comment: `game/src/${part} does not load ${others.join(', ')} (a type or a lazy import() may name them)`,
    severity: 'error',
    from: { path: `^packages/game/src/${part}/`, pathNot: TESTS },
    to: {
      path: `^packages/game/src/(${others.join('|')})/`,
      dependencyTypesNot: ['type-only'],
      dynamic: false,
    },
  };
}
