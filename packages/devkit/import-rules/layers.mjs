/**
 * Who may import whom, as docs/architecture.md draws it: a table, nothing else.
 * Whatever is not listed is forbidden. Knows no tool that enforces it.
 */

/** Package → the packages it may import. */
export const MAY_IMPORT = {
  framework: [],
  scenario: ['framework'],
  assessment: ['framework'],
  protocol: ['framework', 'assessment'],
  badges: ['framework', 'assessment'],
  xapi: ['framework', 'assessment'],
  content: ['scenario', 'framework'],
  game: ['framework', 'scenario', 'assessment', 'protocol'],
  elements: ['framework', 'assessment', 'protocol', 'badges'],
  embed: ['game', 'elements', 'protocol', 'content'],
  course: ['framework', 'xapi', 'game', 'embed'],
};

/** Packages that import these of others for their types only. */
export const TYPES_ONLY = {
  protocol: ['framework', 'assessment'],
  content: ['scenario', 'framework'],
};

/** Rules that need no screen: compiled without the DOM library. */
export const PURE_PACKAGES = ['framework', 'scenario', 'assessment', 'protocol', 'badges', 'xapi'];

/** Library → the one folder that imports it. */
export const ONLY_IMPORTER = {
  phaser: 'packages/game/src/stage/',
  howler: 'packages/game/src/audio/',
  'csv-parse': 'packages/badges/src/command/',
  'cli-progress': 'packages/badges/src/command/',
  marked: 'packages/badges/src/command/',
  'proper-lockfile': 'packages/badges/src/command/',
  read: 'packages/badges/src/command/',
  '@resvg/resvg-wasm': 'packages/badges/src/command/',
};

/** Programs for Node inside packages that need no screen: compiled apart, and nothing else imports them. */
export const PROGRAMS = ['packages/badges/src/command/'];

/** Inside the game: the session is played without a screen, and no view knows another. */
export const GAME_PARTS = {
  session: ['controls', 'stage', 'audio', 'app', 'i18n'],
  controls: ['stage', 'audio'],
  stage: ['controls', 'audio'],
  audio: ['controls', 'stage'],
};
