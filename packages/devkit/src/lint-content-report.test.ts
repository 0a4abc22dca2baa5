import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { reportContent } from './lint-content-report.js';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

/** A content package on disk: file → JSON value, or text as it is. */
function contentOf(files: Record<string, unknown>): string {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  folders.push(folder);
  for (const [file, value] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), typeof value === 'string' ? value : JSON.stringify(value));
  }
  return folder;
}

const MISSION = {
  format: 'requapass-mission',
  version: 1,
  id: 'door',
  revision: 1,
  title: 'door.title',
  intro: 'door.intro',
  mechanic: 'conversation',
  scene: 'door',
  observes: [],
  cast: [],
  facts: {},
  start: 'hello',
  nodes: { hello: { type: 'say', text: 'door.hello', then: 'bye' }, bye: { type: 'end' } },
};
const FILES = {
  'pack.json': {
    format: 'requapass-content',
    version: 1,
    id: 'small',
    release: '1.0.0',
    title: 'pack.title',
    locales: ['fr'],
    missions: [{ id: 'door', title: 'door.title', teaser: 'door.teaser', competences: [] }],
  },
  'characters.json': {},
  'cues.json': {},
  'scenes/door.json': {
    description: 'pack.door',
    layouts: [
      {
        safe: { x: 0, y: 0, width: 1, height: 1 },
        background: '#ffffff',
        sprites: [],
        places: {},
        castDepth: 0,
      },
    ],
  },
  'missions/door.json': MISSION,
  'texts/fr/pack.json': {
    'pack.title': 'Petit',
    'pack.door': 'Une porte.',
    'door.title': 'La porte',
    'door.teaser': 'Vas-y.',
  },
  'texts/fr/door.json': { 'door.intro': 'Tu es à la porte.', 'door.hello': 'Bonjour !' },
};

it('has nothing to say of a small content that is in order', () => {
  expect(reportContent(contentOf(FILES))).toEqual({ lines: [], missions: 1, errors: 0, warnings: 0 });
});

it('says which file cannot be read, and goes on with the others', () => {
  const door = '{\n  "format": "requapass-mission"\n  "version": 1\n}';
  const { lines, errors } = reportContent(contentOf({ ...FILES, 'missions/door.json': door }));
  expect(lines).toEqual([
    '✗ missions/door.json: line 3, column 3: this is not JSON: found "\\"version\\"", expected "," or "}"',
    '✗ pack.json: missions: missions/door.json is missing or broken',
  ]);
  expect(errors).toBe(lines.length);
});

it.each(['pack.json', 'characters.json', 'scenes/door.json', 'texts/fr/door.json'])(
  'says of %s that is not JSON nothing else than where it is not',
  (file) => {
    const { lines } = reportContent(contentOf({ ...FILES, [file]: '{\n  "a": ,\n}' }));
    expect(lines[0]).toMatch(`✗ ${file}: line 2, column 8: this is not JSON: found ",", expected a value`);
    expect(lines.join('\n')).not.toMatch('this is not an object');
    if (!file.startsWith('texts/')) expect(lines).toHaveLength(1);
  },
);

it('says of a pack that is JSON and no object that it is none', () => {
  const { lines } = reportContent(contentOf({ ...FILES, 'pack.json': '"small"' }));
  expect(lines[0]).toMatch(/^✗ pack.json: \(whole file\): this is not an object/);
});

it('says what is wrong where, in shape, in names, in texts', () => {
  const nodes = { ...MISSION.nodes, hello: { ...MISSION.nodes.hello, then: 'by' } };
  const broken = reportContent(contentOf({ ...FILES, 'missions/door.json': { ...MISSION, nodes } }));
  expect(broken.lines).toContain(
    '✗ missions/door.json: nodes.hello.then: node "by" does not exist. did you mean "bye"?',
  );
  const elsewhere = reportContent(
    contentOf({ ...FILES, 'missions/door.json': { ...MISSION, scene: 'dor' } }),
  );
  expect(elsewhere.lines).toContain(
    '✗ missions/door.json: scene: scene "dor" does not exist. did you mean "door"?',
  );
  const texts = { 'door.hello': 'Bonjour !', 'door.old': 'Un reste.' };
  expect(reportContent(contentOf({ ...FILES, 'texts/fr/door.json': texts })).lines).toEqual([
    '✗ missions/door.json: intro: text "door.intro" is missing in fr; add it (missing-text)',
    '✗ texts/fr door.old: text "door.old" is never shown (orphan-text)',
  ]);
});

it('reads a pack as it is served: all in one file, or with scenes in files that come later', () => {
  const { 'characters.json': characters, 'cues.json': cues, 'scenes/door.json': door, ...others } = FILES;
  const header = { ...FILES['pack.json'], characters, cues };
  const whole = { ...others, 'pack.json': { ...header, scenes: { door } } };
  expect(reportContent(contentOf(whole)).lines).toEqual([]);
  const inParts = {
    ...others,
    'pack.json': { ...header, scenes: {}, sceneFiles: { door: { file: 'scenes/door.json' } } },
    'scenes/door.json': door,
  };
  expect(reportContent(contentOf(inParts)).lines).toEqual([]);
  const broken = { ...door, layouts: door.layouts.map((layout) => ({ ...layout, castDepth: 2 })) };
  expect(reportContent(contentOf({ ...inParts, 'scenes/door.json': broken })).lines[0]).toMatch(
    /^✗ scenes\/door.json: layouts\[0\].castDepth: 2 is more/,
  );
});

it('says that a folder is no content at all', () => {
  expect(reportContent(contentOf({})).lines[0]).toMatch(/^✗ pack.json: cannot be read/);
});
