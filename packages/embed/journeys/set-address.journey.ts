import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const COMMAND = fileURLToPath(new URL('../bin/set-address.mjs', import.meta.url));
const PAGES = fileURLToPath(new URL('../src', import.meta.url));
const run = (...parts: string[]) => spawnSync(process.execPath, [COMMAND, ...parts], { encoding: 'utf8' });

describe('requapass-embed', () => {
  let folder: string;
  const page = (name: string): string => readFileSync(join(folder, 'v1', name), 'utf8');

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'requapass-embed-'));
    mkdirSync(join(folder, 'v1'));
    cpSync(join(PAGES, 'game-page/game.html'), join(folder, 'v1/game.html'));
    for (const name of ['map', 'self', 'badges'])
      cpSync(join(PAGES, `element-pages/${name}.html`), join(folder, `v1/${name}.html`));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('writes addresses other sites find, and the same again when run again', () => {
    execFileSync(process.execPath, [COMMAND, 'https://play.example.org/r', '--folder', folder]);
    const first = page('game.html');
    expect(first).toContain('href="https://play.example.org/r/v1/oembed/game.json"');
    expect(first).toContain('content="https://play.example.org/r/v1/share.png"');
    expect(JSON.parse(page('oembed/map.nl.json'))).toMatchObject({ title: 'Kaart: mijn competenties' });
    execFileSync(process.execPath, [COMMAND, 'https://play.example.org/r/v1/', '--folder', folder]);
    expect(page('game.html')).toBe(first);
    execFileSync(process.execPath, [COMMAND, 'https://other.example/', '--folder', folder]);
    expect(page('game.html')).not.toContain('play.example.org');
    expect(page('oembed/badges.xml')).toContain('https://other.example/v1/badges.html');
  });

  it.each([
    [[], 'give one address', 2],
    [['a', 'b'], 'give one address', 2],
    [['nowhere'], '"nowhere" is no address', 2],
    [['http://play.example.org/'], 'is not https', 2],
    [['https://play.example.org/?a=1'], "more than a folder's address", 2],
    [['https://play.example.org/', '--nothing'], '--nothing', 2],
  ])('refuses %j and writes nothing', (parts, sentence, code) => {
    const { status, stderr } = run(...parts, '--folder', folder);
    expect(stderr).toContain(sentence);
    expect(status).toBe(code);
    expect(existsSync(join(folder, 'v1/oembed'))).toBe(false);
  });

  it('says so where nothing was built, or where a page is not ours', () => {
    expect(run('https://play.example.org/', '--folder', join(folder, 'none'))).toMatchObject({ status: 3 });
    writeFileSync(join(folder, 'v1/self.html'), '<p>');
    expect(run('https://play.example.org/', '--folder', folder).stderr).toContain('self.html');
    expect(existsSync(join(folder, 'v1/oembed'))).toBe(false);
  });
});
