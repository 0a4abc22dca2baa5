/** docs/badges.md shows commands with what they say: run here in its order, letter for letter, but for random numbers. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it, vi } from 'vitest';
import { EXIT_CODES, EXIT_CODE_WORDS } from './cli/failure.js';
import { openDesk, PASSPHRASE } from './testing/run-command.js';
import { runInside } from './testing/run-inside.js';

vi.setConfig({ testTimeout: 60_000 });

const PAGE = readFileSync(fileURLToPath(new URL('../../../../docs/badges.md', import.meta.url)), 'utf8');
const UUID = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/gu;
const desk = openDesk();
afterAll(() => desk.remove());

/** What stands between fences of this kind. */
function blocks(kind: string): readonly string[] {
  return [...PAGE.matchAll(new RegExp(`\`\`\`${kind}\\n(.*?)\`\`\``, 'gsu'))].map(([, text = '']) => text);
}

/** As a shell splits a line: at spaces, but for quotation marks. */
function split(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, bare]) => quoted ?? bare ?? '');
}

it('every command of the page says what the page says', async () => {
  const sessions = blocks('console');
  expect(sessions.length).toBeGreaterThanOrEqual(5);
  writeFileSync(desk.path('volunteers.csv'), blocks('csv')[0] ?? '');
  /** Random numbers of the page → those of this run. */
  const numbers = new Map<string, string>();
  for (const session of sessions) {
    const [first = '', ...lines] = session.trimEnd().split('\n');
    const said: string[] = [];
    const [npx, name, ...argv] = split(first.slice(2)).map((word) =>
      word.replace(UUID, (uuid) => numbers.get(uuid) ?? uuid),
    );
    expect([npx, name]).toEqual(['npx', '@requapass/badges']);
    const say = (text: string) => said.push(text);
    const { code } = await runInside(desk, argv, {
      env: {},
      isTerminal: true,
      now: () => new Date('2026-11-23T10:00:00Z'),
      writeOut: say,
      writeError: say,
      askSecret: (question) => {
        say(`${question}\n`);
        return Promise.resolve(PASSPHRASE);
      },
    });
    const actual = said
      .join('')
      .trimEnd()
      .split('\n')
      .map((line) => line.trimEnd());
    const pairs = [lines.join('\n').match(UUID) ?? [], actual.join('\n').match(UUID) ?? []] as const;
    pairs[0].forEach((uuid, at) => numbers.has(uuid) || numbers.set(uuid, pairs[1][at] ?? ''));
    expect(actual, first).toEqual(
      lines.map((line) => line.replace(UUID, (uuid) => numbers.get(uuid) ?? uuid)),
    );
    expect(code, first).toBe(0);
  }
});

it('every other command of the page names only what exists', async () => {
  const named = [...PAGE.matchAll(/npx @requapass\/badges ([a-z]+)([^\n`]*)/gu)].map(
    ([, name = '', rest = '']) => [name, rest] as const,
  );
  expect(named.length).toBeGreaterThan(8);
  for (const [name, rest] of named) {
    const { out, code } = await runInside(desk, [name, '--help']);
    expect(code, name).toBe(0);
    for (const [option] of rest.matchAll(/--[a-z-]+/gu))
      expect(out, `${name} ${option}`).toMatch(new RegExp(`^ +${option}\\b`, 'mu'));
  }
});

it('the page gives the exit codes as the manual does', () => {
  for (const [name, code] of Object.entries(EXIT_CODES)) {
    const row = new RegExp(`^\\| ${code} +\\| (.*?) +\\|$`, 'mu').exec(PAGE)?.[1]?.replaceAll('`', '');
    expect(row, name).toBe(
      EXIT_CODE_WORDS[name as keyof typeof EXIT_CODE_WORDS].replace('this program', 'the program'),
    );
  }
});

it('the page installs what a fresh clone lacks before it builds, with the version of pnpm the repository names', () => {
  const [first = ''] = blocks('sh');
  const manifest = JSON.parse(
    readFileSync(fileURLToPath(new URL('../../../../package.json', import.meta.url)), 'utf8'),
  ) as { packageManager: string };
  const [version = ''] = /^pnpm@[\d.]+/u.exec(manifest.packageManager) ?? [];
  expect(first.indexOf('install --frozen-lockfile')).toBeGreaterThan(-1);
  expect(first.indexOf('install --frozen-lockfile')).toBeLessThan(first.indexOf('npm run build'));
  for (const [named] of first.matchAll(/pnpm@[\d.]+/gu)) expect(named).toBe(version);
});
