import { describe, expect, it } from 'vitest';
import { hasBrokenMarkup, parseMarkup, plainText } from './markup.js';
import { parseTexts } from './parse-texts.js';

describe('parseTexts', () => {
  it('takes flat keys and sentences', () => {
    const texts = { 'door.hello': 'Bonjour !', 'door.farida.hello': '[nl:Goedemiddag], dit-elle.' };
    expect(parseTexts(texts)).toEqual({ ok: true, value: texts });
  });

  const rows: [string, unknown, string, string][] = [
    ['a list', [], 'wrong-type', ''],
    ['a nested key', { 'door.hello': { fr: 'Bonjour' } }, 'wrong-type', '["door.hello"]'],
    ['an empty sentence', { 'door.hello': ' ' }, 'wrong-value', '["door.hello"]'],
    ['a key without a dot', { hello: 'Bonjour' }, 'wrong-key', 'hello'],
    ['a bracket that is not closed', { 'door.hello': '[nl:Dag' }, 'broken-markup', '["door.hello"]'],
    ['a mark without a language', { 'door.hello': 'Elle dit [Dag].' }, 'broken-markup', '["door.hello"]'],
  ];
  it.each(rows)('refuses %s', (_name, input, code, path) => {
    const result = parseTexts(input);
    expect(result.ok ? [] : result.problems.map((problem) => [problem.code, problem.path])).toEqual([
      [code, path],
    ]);
  });
});

describe('markup', () => {
  const rows: [string, string, boolean, number][] = [
    ['Bonjour !', 'Bonjour !', false, 1],
    ['[nl:Dag] Lucette, [fr:salut].', 'Dag Lucette, salut.', false, 4],
    ['Un [nl:dag', 'Un [nl:dag', true, 1],
    ['[NL:Dag]', '[NL:Dag]', true, 1],
    ['', '', false, 0],
  ];
  it.each(rows)('reads %j', (text, plain, isBroken, parts) => {
    expect(plainText(text)).toBe(plain);
    expect(hasBrokenMarkup(text)).toBe(isBroken);
    expect(parseMarkup(text)).toHaveLength(parts);
  });

  it('keeps the language of marked words', () => {
    expect(parseMarkup('Elle dit [nl:dag].')).toEqual([
      { text: 'Elle dit ', lang: null },
      { text: 'dag', lang: 'nl' },
      { text: '.', lang: null },
    ]);
  });
});
