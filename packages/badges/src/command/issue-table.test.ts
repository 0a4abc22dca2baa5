/** A table of two hundred people as spreadsheets write them; the same again; and the power going in the middle. */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openOfficeDesk, type Desk } from './testing/run-command.js';
import { runInside } from './testing/run-inside.js';

// A process of its own takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const PAGES = ['--competences-url', 'https://pont.example.org/competences/'];
const PEOPLE = 200;
const BADGES = ['speak-autonomy', 'write-discover', 'welcome', 'learning-autonomy'];

/** With a mark at its beginning, semicolons, quotation marks, line breaks in a cell, empty rows and CRLF. */
function makeTable(): string {
  const rows = Array.from({ length: PEOPLE }, (_, at) => {
    const name = ['"Diallo; Awa"', '"dit ""Le Pont"""', 'Zoë', '"twee\r\nregels"'][at % 4];
    const language = ['fr', 'nl', 'en', ''][at % 4];
    return `${name}; P${at}@Example.ORG ;${BADGES[at % 4]};${language};${at}`;
  });
  return `\ufeff${['Nom;Courriel;Badge;Langue;Age', ...rows.flatMap((row, at) => (at % 50 ? [row] : [row, ';;;;']))].join('\r\n')}\r\n`;
}

const badgeFiles = (desk: Desk, end: string) =>
  existsSync(desk.path('badge-office/public/badges'))
    ? readdirSync(desk.path('badge-office/public/badges')).filter((name) => name.endsWith(`.${end}`))
    : [];
const counted = (text: string) => {
  const { issued, completed, already } = JSON.parse(text) as Record<string, number>;
  return { issued, completed, already };
};

describe('a table of 200 people', () => {
  let desk: Desk;
  const give = (...more: readonly string[]) =>
    desk.run(['issue', '--csv', 'people.csv', ...PAGES, '--bake', 'svg', '--json', ...more]);
  beforeAll(async () => {
    desk = await openOfficeDesk();
    writeFileSync(desk.path('people.csv'), makeTable());
  });
  afterAll(() => desk.remove());

  it('is gone on with after the power went in the middle: each badge once, no half file', async () => {
    const { code } = await desk.run(['issue', '--csv', 'people.csv', ...PAGES, '--bake', 'svg'], {
      killWhen: () => badgeFiles(desk, 'jwt').length >= 20,
    });
    expect(code).toBe(null);
    const before = badgeFiles(desk, 'jwt').length;
    expect(before).toBeGreaterThanOrEqual(20);
    expect(before).toBeLessThan(PEOPLE);

    const { out, err } = await give();
    expect(err).toBe('');
    const { issued = 0, completed = 0, already = 0 } = counted(out);
    expect(issued + completed + already).toBe(PEOPLE);
    expect(already).toBeGreaterThanOrEqual(19);
    expect(badgeFiles(desk, 'jwt')).toHaveLength(PEOPLE);
    expect(badgeFiles(desk, 'svg')).toHaveLength(PEOPLE);
    expect(
      [...desk.files().keys()].filter((name) => name.endsWith('.part') || name.includes('.lock')),
    ).toEqual([]);
    const register = desk.read('badge-office/private/register.jsonl').trim().split('\n');
    expect(register).toHaveLength(PEOPLE);
    const places = register.map((line) => (JSON.parse(line) as { index: number }).index);
    expect(new Set(places).size).toBe(PEOPLE);
  }, 60_000);

  it('the same again signs nothing and changes no file', async () => {
    const before = desk.files();
    const { code, out } = await give();
    expect(code).toBe(0);
    expect(counted(out)).toEqual({ issued: 0, completed: 0, already: PEOPLE });
    expect(desk.files()).toEqual(before);
  }, 30_000);

  it('adds what is missing when a picture was lost or one more kind is asked for', async () => {
    const more = await runInside(desk, ['issue', 'welcome', '--to', 'p2@example.org', ...PAGES, '--json']);
    expect(JSON.parse(more.out)).toMatchObject({ issued: 0, completed: 1 });
    expect(badgeFiles(desk, 'png')).toHaveLength(1);
  });

  it('writes no e-mail address and no name anywhere', () => {
    for (const name of desk.files().keys()) {
      if (name === 'people.csv' || name.endsWith('/') || name.endsWith('.png')) continue;
      const text = desk.read(name).replaceAll(/[\w-]+\.[\w-]+\.[\w-]+/gu, (token) =>
        token
          .split('.')
          .map((part) => Buffer.from(part, 'base64url').toString('utf8'))
          .join(' '),
      );
      expect(`${name} ${text}`).not.toMatch(/p\d+@example|Diallo|Zoë/iu);
    }
  });

  it('in each language that a row asks for', async () => {
    const names = new Set<string>();
    for (const at of [0, 1, 2, 3]) {
      const { out } = await runInside(desk, ['status', '--to', `p${at}@example.org`, '--json']);
      const [badge] = (JSON.parse(out) as { badges: { locale: string; badge: string }[] }).badges;
      names.add(`${badge?.locale} ${badge?.badge}`);
    }
    expect([...names]).toEqual([
      'fr speak-autonomy',
      'nl write-discover',
      'en welcome',
      'fr learning-autonomy',
    ]);
  });
});

describe.each([
  ['commas', 'email,name,badge\n"a@example.org","Diallo, Awa",welcome\n'],
  ['tabs', 'e-mail\tnaam\tbadge\na@example.org\tAwa\twelcome\n'],
  ['semicolons, a comma in a title', 'email;"name, first";badge\r\na@example.org;Awa;welcome'],
])('a table with %s', (_name, table) => {
  it('is read', async () => {
    const desk = await openOfficeDesk();
    writeFileSync(desk.path('t.csv'), table);
    const { code, out } = await runInside(desk, ['issue', '--csv', 't.csv', ...PAGES, '--dry-run', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ issued: 1, isDryRun: true });
    desk.remove();
  });
});

describe('the same person twice in one table', () => {
  it('gets the badge once, however the address is written', async () => {
    const desk = await openOfficeDesk();
    const table = 'email\nawa@example.org\n Awa@EXAMPLE.org \n';
    const { out } = await desk.run(['issue', 'welcome', '--csv', '-', ...PAGES, '--bake', 'none', '--json'], {
      input: table,
    });
    expect(counted(out)).toEqual({ issued: 1, completed: 0, already: 1 });
    desk.remove();
  });
});
