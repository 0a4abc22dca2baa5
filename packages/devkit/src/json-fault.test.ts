import { expect, it } from 'vitest';
import { findJsonFault } from './json-fault.js';

it.each([
  ['a missing colon', '{\n  "a": 1,\n  "b" 2\n}', 3, 7, 'found "2", expected ":" after the name'],
  ['a missing comma', '{\n  "a": 1\n  "b": 2\n}', 3, 3, 'found "\\"b\\"", expected "," or "}"'],
  ['a comma too many', '{\n  "a": 1,\n}', 3, 1, 'found "}", expected a name'],
  ['a list that is not closed', '{ "a": [1, 2 }', 1, 14, 'found "}", expected "," or "]"'],
  ['a file that ends early', '{\n  "a": {\n', 3, 1, 'the file ends here, expected a name'],
  ['an empty file', '', 1, 1, 'the file ends here, expected a value'],
  ['a word without quotes', '{ "a": oui }', 1, 8, 'found "oui", expected a value'],
  ['a text over two lines', '{\n "a": "x\ny" }', 2, 7, 'not closed by a quote'],
  ['a sign after the end', '{}}', 1, 3, 'found "}", expected nothing more'],
  ['a number that begins with 0', '[01]', 1, 3, 'found "1", expected "," or "]"'],
])('says in which line there is %s', (_, text, line, column, message) => {
  expect(() => JSON.parse(text)).toThrow();
  expect(findJsonFault(text)).toMatchObject({ line, column, message: expect.stringContaining(message) });
});

it('finds nothing in what is JSON, and something in all that is not', () => {
  const whole = JSON.stringify({ a: [1, -2.5e3, 'é"\\\n', true, null, {}, []], b: { c: '' } }, null, 1);
  expect(findJsonFault(whole)).toBeNull();
  for (let cut = 0; cut < whole.length; cut += 1) {
    for (const broken of [whole.slice(0, cut), whole.slice(0, cut) + whole.slice(cut + 1)]) {
      let isJson = true;
      try {
        JSON.parse(broken);
      } catch {
        isJson = false;
      }
      expect([broken, findJsonFault(broken) === null]).toEqual([broken, isJson]);
    }
  }
});
