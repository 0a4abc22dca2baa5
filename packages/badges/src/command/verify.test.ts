/** `verify`: what is said of a badge, to whom nobody was asked and to whom somebody was. */
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import type { Io } from './cli/io.js';
import { give, keepDesks, payloadOf } from './testing/give.js';
import { openDesk, openOfficeDesk, type Desk } from './testing/run-command.js';
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

describe('verify --online', () => {
  const online = async (desk: Desk, file: string, fetch: Io['fetch']) => {
    const asked: string[] = [];
    const argv = ['verify', file, '--folder', 'nowhere', '--online', '--json'];
    const ran = await runInside(desk, argv, {
      fetch: (url) => {
        asked.push(url);
        return fetch(url);
      },
    });
    return { ...ran, asked };
  };

  it('calls nothing valid where the site sends elsewhere, answers with a page, or says no', async () => {
    const desk = keep(await openOfficeDesk());
    const { files } = await give(desk);
    for (const answer of [
      { status: 302, text: '' },
      { status: 200, text: '<!doctype html><title>Not here</title>' },
      { status: 404, text: '' },
      { status: 200, text: '{"id":"did:web:elsewhere.example.org"}' },
    ])
      expect((await online(desk, files[0], () => Promise.resolve(answer))).code).toBe(3);
  });

  it('never asks a private address', async () => {
    const desk = keep(await openOfficeDesk());
    const { files } = await give(desk);
    const payload = {
      ...payloadOf(files[0]),
      iss: 'https://192.168.1.1/issuer',
      issuer: 'https://192.168.1.1/issuer',
    };
    const [header = '', , signature = ''] = readFileSync(files[0], 'utf8').split('.');
    const middle = Buffer.from(JSON.stringify(payload)).toString('base64url');
    writeFileSync(desk.path('private.jwt'), `${header}.${middle}.${signature}`);
    const { code, asked } = await online(desk, 'private.jwt', () =>
      Promise.resolve({ status: 200, text: '{}' }),
    );
    expect(code).not.toBe(0);
    expect(asked.filter((url) => url.includes('192.168'))).toEqual([]);
  });
});
