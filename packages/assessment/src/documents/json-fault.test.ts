import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findJsonFault } from './json-fault.js';

describe('the place where text stops being JSON', () => {
  test.each([
    ['', 1, 1],
    ['{', 1, 2],
    ['{"a": 1,\n  "b": [1, 2', 2, 13],
    ['{"a": 1,\n  "b": "cut he', 2, 8],
    ['{"a": 1,\n  "b"\n', 3, 1],
    ['{"a": 1 "b": 2}', 1, 9],
    ['{"a": 1,}', 1, 9],
    ['[1, 2,]', 1, 7],
    ['[1, 2}', 1, 6],
    ['{"a": tru', 1, 7],
    ['{"a": 01}', 1, 7],
    ['{"a": "\t"}', 1, 7],
    ['{"a": 1}\n\n{', 3, 1],
    ['{a: 1}', 1, 2],
    ['nonsense', 1, 1],
  ])('of %j is line %i, column %i', (text, line, column) => {
    expect(findJsonFault(text)).toEqual({ line, column });
  });

  test('is nowhere exactly where the engine reads the text', () => {
    const isRead = (text: string): boolean => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    };
    const broken = fc
      .tuple(
        fc.json({ maxDepth: 3 }),
        fc.nat(),
        fc.nat(3),
        fc.constantFrom('', '"', ',', '}', ']', '\\', ' ', '0', '\n'),
      )
      .map(([text, at, removed, put]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + put + text.slice(place + removed);
      });
    fc.assert(
      fc.property(fc.oneof(fc.json(), broken, fc.string()), (text) => {
        expect(findJsonFault(text) === null).toBe(isRead(text));
      }),
      { numRuns: 5000, seed: 20261123 },
    );
  });

  test('is found in text as deep as one likes', () => {
    expect(findJsonFault('['.repeat(200_000))).toEqual({ line: 1, column: 200_001 });
  });
});
