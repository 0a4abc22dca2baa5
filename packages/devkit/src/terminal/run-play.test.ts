import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterEach, describe, expect, it } from 'vitest';
import { readContent } from '../lint-content-read.js';
import { CONTENT_FOLDER } from '../simulate-content.js';
import { createRandom, pickIndex } from '../simulate-random.js';
import { runPlay } from './run-play.js';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));
function saveFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'play-'));
  folders.push(folder);
  return join(folder, 'play.json');
}

/** The command with these lines piped in. */
async function pipe(args: readonly string[], lines: readonly string[]) {
  const told: string[] = [];
  const code = await runPlay(args, {
    input: Readable.from(lines.map((line) => `${line}\n`)),
    tell: (line) => told.push(line),
    warn: (line) => told.push(line),
  });
  return { code, told, text: told.join('\n') };
}

/** Somebody who types one of the numbers they see, the last one rather often. */
async function playAtRandom(mission: string, lang: string) {
  const input = new PassThrough();
  const random = createRandom(7, `${mission} ${lang}`);
  const told: string[] = [];
  let shown: string[] = [];
  const type = (): void => {
    const numbers = shown.flatMap((line) => /^ +(\d+) · /.exec(line)?.[1] ?? []);
    const counts = shown.flatMap((line) => / \? ((?:\d+(?:–|, |$))+)$/.exec(line)?.[1] ?? [])[0];
    const [least = 0, most = 0] = (counts?.split('–') ?? []).map(Number);
    const amounts = counts?.includes('–')
      ? Array.from({ length: most - least + 1 }, (_, index) => String(least + index))
      : counts?.split(', ');
    const isAmount = amounts !== undefined && numbers.length === 1;
    const typed = isAmount
      ? amounts[pickIndex(amounts.length, random)]
      : random() < 0.3
        ? numbers.at(-1)
        : numbers[pickIndex(numbers.length, random)];
    shown = [];
    input.write(`${typed ?? '1'}\n`);
  };
  const code = await runPlay([mission, '--lang', lang, '--explain'], {
    input,
    tell: (line) => {
      told.push(line);
      shown.push(line);
      if (told.length > 60_000) throw new Error(`${mission} is not over:\n${told.slice(-40).join('\n')}`);
      const isQuestion = /^ +0 · /.test(line) || / q = /.test(line) || /^("|«)/.test(line);
      if (isQuestion) queueMicrotask(type);
    },
    warn: (line) => told.push(line),
  });
  return { code, told, text: told.join('\n') };
}

const { pack, missions } = readContent(CONTENT_FOLDER);

describe('pnpm play', () => {
  it.each(missions.map(({ id }) => id))('plays %s to its end by typing the numbers it shows', async (id) => {
    const { code, told, text } = await playAtRandom(id, 'fr');
    expect(code).toBe(0);
    expect(text).toContain('── Ce qu’on a vu ──');
    const keys = told.filter((line) => new RegExp(`(^|[ «])${id}\\.[a-z]`).test(line));
    expect(keys).toEqual([]);
    expect(told.filter((line) => line.includes('undefined'))).toEqual([]);
  });

  it('names things in the language that was asked for', async () => {
    const { text } = await pipe(['welcome-desk', '--lang', 'nl'], ['1', '1']);
    expect(text).toContain('1 · Verder');
    expect(text).toMatch(/Nadia: /);
  });

  it('says at the end of each observation what level it is and why', async () => {
    const { told } = await playAtRandom('welcome-desk', 'en');
    const levels = told.filter((line) => /: level [1-4], /.test(line));
    const reasons = told.filter((line) => line.trim().startsWith('why: '));
    expect(levels.length).toBeGreaterThanOrEqual(8);
    expect(reasons.length).toBe(levels.length);
  });

  it('keeps no level in the end when nobody asked for explanations', async () => {
    const folder = saveFile();
    const mission = missions.find(({ id }) => id === 'bench') ?? missions[0];
    const played = await pipe([mission?.id ?? '', '--save', folder], Array(400).fill('1') as string[]);
    expect(played.text).not.toMatch(/pourquoi :/);
  });

  it('goes on where it was left', async () => {
    const file = saveFile();
    const first = await pipe(['welcome-desk', '--save', file], ['1', '1', 'q']);
    expect(first.code).toBe(0);
    expect((JSON.parse(readFileSync(file, 'utf8')) as { actions: unknown[] }).actions).toHaveLength(2);
    const second = await pipe(['welcome-desk', '--save', file], ['1']);
    expect(second.text).toContain('On reprend après 2 actions.');
    const third = await pipe(['welcome-desk', '--save', file], []);
    expect(third.text).toContain('On reprend après 3 actions.');
  });

  it('goes on as far as what was saved still fits', async () => {
    const file = saveFile();
    const actions = [{ type: 'next' }, { type: 'choose', option: 'gone' }];
    writeFileSync(file, JSON.stringify({ mission: 'welcome-desk', seed: 1, facts: {}, actions }));
    const { text } = await pipe(['welcome-desk', '--save', file], []);
    expect(text).toContain('! action 2: ');
    expect(text).toContain('On reprend après 1 actions.');
  });

  it('asks again for what is no number of the list, and says when the input ran out', async () => {
    const { code, text } = await pipe(['welcome-desk'], ['one', '9', '1']);
    expect(text).toContain('« one » n’est pas dans la liste');
    expect(text).toContain('« 9 » n’est pas dans la liste');
    expect(text).toContain('Arrêté avant la fin.');
    expect(code).toBe(1);
  });

  it.each([
    [['nowhere'], /mission "nowhere" is not in .*missions to play: .*welcome-desk/],
    [[], /no mission is named; missions to play: /],
    [['welcome-desk', '--lang', 'de'], /language "de" is not in the pack; use fr, nl, en/],
    [['welcome-desk', '--seed', 'x'], /seed "x" is not a whole number/],
    [['welcome-desk', '--fact', 'calm'], /fact "calm" should read world\.name=value/],
    [['welcome-desk', '--fast'], /--fast/],
    [['welcome-desk', '--content', '/nowhere'], /pack\.json: cannot be read/],
  ])('says what is wrong with %j', async (args, message) => {
    await expect(pipe(args, [])).rejects.toThrow(message);
  });

  it('refuses a save of another mission', async () => {
    const file = saveFile();
    await pipe(['welcome-desk', '--save', file], ['1', 'q']);
    await expect(pipe(['bench', '--save', file], [])).rejects.toThrow(
      /is a play of "welcome-desk", not of "bench"/,
    );
  });

  it('speaks every language of the pack', async () => {
    for (const lang of pack?.locales ?? []) {
      const { told } = await pipe(['store-room', '--lang', lang], ['1']);
      expect(told.length).toBeGreaterThan(3);
    }
  });
});
