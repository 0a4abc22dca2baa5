/** `bake` and `unbake`: badges in pictures of one’s own. */
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { readBadges } from '../reading/read-badges.js';
import { give, GIVE, keepDesks } from './testing/give.js';
import { openOfficeDesk } from './testing/run-command.js';

// A process of its own takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const keep = keepDesks();

describe('bake and unbake', () => {
  it('put a badge into a picture of one’s own and take it out again, letter for letter', async () => {
    const desk = keep(await openOfficeDesk());
    const { files } = await give(desk, [...GIVE.slice(0, -1), 'svg,png']);
    writeFileSync(
      desk.path('ours.svg'),
      '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h8v8z"/></svg>',
    );
    for (const [picture, out] of [
      ['ours.svg', 'mine.svg'],
      [files[2] ?? '', 'mine.png'],
    ] as const) {
      expect((await desk.run(['bake', files[0], '--picture', picture, '--out', out])).code).toBe(0);
      expect((await desk.run(['unbake', out])).out).toBe(`${readFileSync(files[0], 'utf8')}\n`);
      expect((await desk.run(['verify', out])).code).toBe(0);
      const before = desk.files();
      expect((await desk.ask(['bake', files[0], '--picture', picture, '--out', out])).json).toMatchObject({
        error: { code: 'file-exists' },
      });
      expect(desk.files()).toEqual(before);
    }
    expect((await desk.run(['unbake', 'mine.png', '--out', 'badge.jwt'])).code).toBe(0);
    expect(desk.read('badge.jwt')).toBe(readFileSync(files[0], 'utf8'));
    const read = await readBadges(new Uint8Array(readFileSync(desk.path('mine.png'))));
    expect(read.ok && read.value.badges[0]?.name).toBe('Parler et écouter : en autonomie');
  }, 20_000);
});
