/** `verify`: what is said of a badge, to whom nobody was asked and to whom somebody was. */
import { writeFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { give, keepDesks } from './testing/give.js';
import { openDesk, openOfficeDesk } from './testing/run-command.js';
import { runInside } from './testing/run-inside.js';
import { sampleDraft } from './testing/sample-draft.js';

// A process of its own takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const keep = keepDesks();

describe('verify', () => {
  it('asks nobody, says what it could not check, and whom --online would ask', async () => {
    const desk = keep(await openOfficeDesk());
    const { files } = await give(desk);
    const asked: string[] = [];
    const io = { fetch: (url: string) => Promise.reject(new Error(`${asked.push(url)}`)) };
    const alone = ['verify', files[0], '--folder', 'nowhere', '--lang', 'fr'];
    const offline = await runInside(desk, alone, io);
    expect(offline.code).toBe(3);
    expect(offline.out).toContain('--online would ask: pont.example.org');
    expect(asked).toEqual([]);
    const online = await runInside(desk, [...alone, '--online'], io);
    expect(online.code).toBe(3);
    expect(online.err).toContain('asking pont.example.org');
    expect(asked).toContain('https://pont.example.org/open-badges/did.json');
  });

  it('says of a draft what it lacks, and never that it is valid', async () => {
    const desk = keep(openDesk());
    writeFileSync(desk.path('draft.json'), JSON.stringify(sampleDraft()));
    const { code, out } = await runInside(desk, ['verify', 'draft.json', '--lang', 'nl']);
    expect(code).toBe(1);
    expect(out).toContain('Dit is nog maar een ontwerp: het bewijst niets. Wat ontbreekt: het adres');
    expect(out).toMatch(/de persoon die hem krijgt en de handtekening\.$/mu);
    expect(out).not.toContain('✓ ');
  });

  it('speaks the language of the terminal', async () => {
    const desk = keep(await openOfficeDesk());
    const { files } = await give(desk);
    const { out } = await runInside(desk, ['verify', files[1] ?? ''], { env: { LANG: 'nl_BE.UTF-8' } });
    expect(out).toContain('✓ De organisatie heeft deze badge niet ingetrokken. (not-revoked)');
  });
});
