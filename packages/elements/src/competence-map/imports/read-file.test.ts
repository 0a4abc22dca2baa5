import { describe, expect, test } from 'vitest';
import { sampleOutcome } from '../../testing/sample-outcome.js';
import { toJson } from '../exports/to-json.js';
import { readFile } from './read-file.js';

const alive = new AbortController().signal;
const file = (content: BlobPart, name: string, type = '') => new File([content], name, { type });
const bytes = (...start: number[]) => new Uint8Array([...start, ...new Array<number>(40).fill(0)]);

async function code(given: File): Promise<string | undefined> {
  const [reading] = await readFile(given, alive);
  return reading?.what === 'problem' ? reading.problem.code : reading?.what;
}

describe('a file', () => {
  test('with a document is read whatever it is called, and remembers its name', async () => {
    const outcome = sampleOutcome({ speak: 3 });
    expect(await readFile(file(toJson(outcome), 'résultat.PNG', 'image/png'), alive)).toEqual([
      { what: 'document', name: 'résultat.PNG', document: { ok: true, kind: 'outcome', document: outcome } },
    ]);
  });

  test.each([
    ['empty', file('', 'a.json'), 'empty-file'],
    ['a PDF', file('%PDF-1.7 …', 'carte.pdf'), 'pdf'],
    ['a ZIP', file(bytes(0x50, 0x4b, 3, 4), 'a.zip'), 'binary'],
    ['a web page', file('\n<!DOCTYPE html><html></html>', 'a.html'), 'web-page'],
    ['a drawing', file('<svg xmlns="http://www.w3.org/2000/svg"></svg>', 'a.svg'), 'drawing'],
    ['a table', file('Compétence;Niveau\r\nParler;3', 'a.csv'), 'not-json'],
    ['other JSON', file('{"name":"x"}', 'package.json'), 'wrong-format'],
    ['half a document', file('{"format":"requapass-outcome"', 'a.json'), 'not-json'],
    [
      'a document with a mistake',
      file('{"format":"requapass-outcome","version":1}', 'a.json'),
      'invalid-field',
    ],
    ['huge', file(new Uint8Array(8_000_001).fill(32), 'a.json'), 'too-large'],
    ['a game that was left', file('{"format":"requapass-save"}', 'requapass-game.json'), 'game'],
  ])('that is %s is told as such', async (_, given, expected) => {
    expect(await code(given)).toBe(expected);
  });

  test('too heavy for a picture is not opened', async () => {
    const heavy = file(bytes(0x89, 0x50, 0x4e, 0x47), 'a.png');
    Object.defineProperty(heavy, 'size', { value: 40_000_001 });
    expect(await code(heavy)).toBe('picture-too-large');
  });

  test('that the browser cannot read is told as such, with its name', async () => {
    const gone = file('x', 'gone.json');
    Object.defineProperty(gone, 'slice', {
      value: () => ({ arrayBuffer: () => Promise.reject(new Error('NotReadableError')) }),
    });
    expect(await readFile(gone, alive)).toMatchObject([
      { name: 'gone.json', problem: { code: 'unreadable-file' } },
    ]);
  });

  test('is left where it is once somebody stopped', async () => {
    const stopped = AbortSignal.abort(new Error('stopped'));
    await expect(readFile(file('{}', 'a.json'), stopped)).rejects.toThrow('stopped');
  });
});
