/** Tables as spreadsheets and people really write them: taken where the meaning is clear, refused with the line where not. */
import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { PAGES } from './testing/give.js';
import { openOfficeDesk, type Desk } from './testing/run-command.js';
import { runInside } from './testing/run-inside.js';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
let desk: Desk;
beforeAll(async () => {
  desk = await openOfficeDesk();
});
afterAll(() => desk.remove());

interface Answer {
  readonly issued?: number;
  readonly already?: number;
  readonly error?: { readonly code: string; readonly path: string };
}

async function read(table: string | Uint8Array): Promise<Answer> {
  writeFileSync(desk.path('t.csv'), table);
  const { out } = await runInside(desk, ['issue', '--csv', 't.csv', '--dry-run', '--json', ...PAGES]);
  return JSON.parse(out) as Answer;
}

describe('a table', () => {
  it.each([
    [
      'with the line of a spreadsheet that names the separator',
      'sep=;\r\nemail;badge\r\na@example.org;welcome\r\n',
    ],
    ['with that line in capitals, behind a mark', '\ufeffSEP=,\nemail,badge\na@example.org,welcome\n'],
    ['with separators and nothing more at the ends of rows', 'email;badge\na@example.org;welcome;;;\n;;;;\n'],
    ['with old line ends', 'email;badge\ra@example.org;welcome\r'],
    ['with tabs', 'email\tbadge\na@example.org\twelcome\n'],
    ['with empty lines first', '\n\nemail;badge\na@example.org;welcome\n'],
    [
      'with columns named like parts of objects',
      'email;badge;__proto__;constructor\na@example.org;welcome;1;2\n',
    ],
  ])('%s is read', async (_what, table) => {
    expect(await read(table)).toMatchObject({ issued: 1 });
  });

  it('with one address twice gives one badge', async () => {
    const answer = await read('email;badge\na@example.org;welcome\n  A@EXAMPLE.org ;welcome\n');
    expect(answer).toMatchObject({ issued: 1, already: 1 });
  });

  it.each([
    [
      'more cells than titles',
      'email;badge\na@example.org;welcome;more\n',
      'too-many-cells',
      't.csv, line 2',
    ],
    [
      'an address with a letter nobody sees',
      'email;badge\na@example.org\u200b;welcome\n',
      'email',
      't.csv, line 2, email',
    ],
    ['an address with a zero', 'email;badge\na\0@example.org;welcome\n', 'email', 't.csv, line 2, email'],
    [
      'an address that turns the writing',
      'email;badge\na\u202e@example.org;welcome\n',
      'email',
      't.csv, line 2, email',
    ],
    [
      'two bytes a letter',
      Buffer.from('\ufeffemail;badge\na@example.org;welcome\n', 'utf16le'),
      'not-utf8',
      't.csv',
    ],
  ])('with %s is refused, and the place is named', async (_what, table, code, path) => {
    expect(await read(table)).toMatchObject({ error: { code, path } });
  });

  it('of 5,000 people is read, one of 5,001 is not', async () => {
    const rows = Array.from({ length: 5001 }, (_, at) => `p${at}@example.org;welcome\n`);
    expect(await read(`email;badge\n${rows.slice(1).join('')}`)).toMatchObject({ issued: 5000 });
    expect(await read(`email;badge\n${rows.join('')}`)).toMatchObject({ error: { code: 'too-many-rows' } });
  });
});
