import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Level } from '@requapass/framework';
import { checkMission, replay, type Action } from '@requapass/scenario';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContent } from '../lint-content-read.js';
import { reportContent } from '../lint-content-report.js';
import { insertJson } from './insert-json.js';
import { runNew } from './run-new.js';

let base = '';
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'new-'));
});
afterEach(() => rmSync(base, { recursive: true }));

const faults = (folder: string): readonly string[] =>
  reportContent(join(base, folder)).lines.filter((line) => line.startsWith('✗') || line.startsWith('!'));

describe('pnpm new pack', () => {
  it('makes a pack in which nothing is wrong but what is still to be written', () => {
    runNew(['pack', 'club', '--lang', 'fr,nl'], base);
    const lines = faults('club');
    expect(lines.filter((line) => !line.endsWith('(to-do)'))).toEqual([]);
    expect(lines).toContain('✗ texts/nl pack.title: still to be written: TODO: title of the game (to-do)');
    const { pack } = readContent(join(base, 'club'));
    expect(pack?.missions.map(({ id }) => id)).toEqual(['first']);
  });

  it('leaves a folder alone in which there is something', () => {
    writeFileSync(join(base, 'notes.txt'), 'mine');
    expect(() => runNew(['pack', base], base)).toThrow(
      /pack "new-.*" should be|is not empty, and stays as it is/,
    );
    runNew(['pack', 'club'], base);
    expect(() => runNew(['pack', 'club'], base)).toThrow(
      /is not empty, and stays as it is; name a new folder/,
    );
  });
});

describe('pnpm new mission', () => {
  beforeEach(() => void runNew(['pack', 'club', '--lang', 'fr,en'], base));

  it('adds a mission in which nothing is wrong but what is still to be written', () => {
    const said = runNew(['mission', 'tool-library', '--content', 'club'], base);
    expect(said).toContain('+ missions/tool-library.json');
    expect(said).toContain('+ texts/en/tool-library.json');
    const lines = faults('club');
    expect(lines.filter((line) => !line.endsWith('(to-do)'))).toEqual([]);
    expect(lines.some((line) => line.includes('texts/en tool-library.hello'))).toBe(true);
    const { pack, missions } = readContent(join(base, 'club'));
    const mission = missions.find(({ id }) => id === 'tool-library');
    if (!pack || !mission) throw new Error('nothing was written');
    expect(checkMission(mission, pack)).toEqual([]);
  });

  it('writes plays that are played to the end: with care, in a hurry, with help', () => {
    runNew(['mission', 'tool-library', '--content', 'club'], base);
    const { missions } = readContent(join(base, 'club'));
    const mission = missions.find(({ id }) => id === 'tool-library');
    if (!mission) throw new Error('nothing was written');
    const file = join(base, 'club/src/plays/tool-library.json');
    const plays = JSON.parse(readFileSync(file, 'utf8')) as Record<string, readonly Action[]>;
    const levels = Object.fromEntries(
      Object.entries(plays).map(([way, actions]): [string, readonly Level[] | null] => {
        const { state, evidence } = replay(mission, { seed: 1, actions });
        return [way, state.isFinished ? evidence.map(({ level }) => level) : null];
      }),
    );
    expect(levels).toEqual({ careful: [4, 4, 4, 4], hurried: [1, 1, 1, 1], helped: [2, 2, 2, 2] });
  });

  it('overwrites nothing: neither a file nor a line of the pack', () => {
    runNew(['mission', 'walk', '--content', 'club'], base);
    const before = readdirSync(join(base, 'club'), { recursive: true });
    expect(() => runNew(['mission', 'walk', '--content', 'club'], base)).toThrow(
      /missions\/walk\.json is there already, and stays as it is/,
    );
    rmSync(join(base, 'club/missions/walk.json'));
    expect(() => runNew(['mission', 'walk', '--content', 'club'], base)).toThrow(/is there already/);
    expect(readdirSync(join(base, 'club'), { recursive: true })).toHaveLength(before.length - 1);
  });

  it.each([
    [
      ['mission', 'Big Mission'],
      /mission "Big Mission" should be lower-case letters, digits and single hyphens/,
    ],
    [['mission'], /mission "" should be/],
    [['mission', 'walk', '--content', 'nowhere'], /no content in .*nowhere/],
    [['pack', 'other', '--lang', 'de'], /language "de" is not one of the game; use fr, nl, en/],
    [['scene', 'walk'], /"scene" cannot be made; use one of/],
    [['mission', 'walk', '--fast'], /--fast[^]*pnpm new mission/],
  ])('says what is wrong with %j', (args, message) => {
    expect(() => runNew(args, base)).toThrow(message);
  });
});

describe('adding to a JSON file', () => {
  it('changes nothing but the entry', () => {
    const source = '{\n  "a": [1, "]}", { "b": "\\"" }],\n  "list": [\n    { "id": "one" }\n  ]\n}\n';
    expect(insertJson(source, ['list'], '{ "id": "two" }')).toBe(
      source.replace('{ "id": "one" }', '{ "id": "one" },\n    { "id": "two" }'),
    );
  });

  it('adds to what is empty', () => {
    expect(JSON.parse(insertJson('{ "list": [], "more": {} }', ['list'], '1'))).toEqual({
      list: [1],
      more: {},
    });
    expect(JSON.parse(insertJson('{ "list": [], "more": {} }', ['more'], '"a": 1'))).toEqual({
      list: [],
      more: { a: 1 },
    });
  });

  it('says where there is nothing to add to', () => {
    expect(() => insertJson('{}', ['missions'], '1')).toThrow('there is no "missions" to add to');
  });
});
