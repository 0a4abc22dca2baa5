/** `keygen`: keys, their lock, and what says that they are the organisation’s. */
import { statSync } from 'node:fs';
import { compactDecrypt } from 'jose';
import { describe, expect, it, vi } from 'vitest';
import { give, keepDesks } from './testing/give.js';
import { openDesk, openOfficeDesk, PASSPHRASE, SITE } from './testing/run-command.js';
import { runInside } from './testing/run-inside.js';

// A process of its own takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const keep = keepDesks();

describe('keygen', () => {
  it('asks for a passphrase twice, unseen, and prints it nowhere', async () => {
    const desk = keep(openDesk());
    const asked: string[] = [];
    const { code, out, err } = await runInside(desk, ['keygen', '--site', SITE, '--name', 'Pont'], {
      env: {},
      isTerminal: true,
      askSecret: (question) => {
        asked.push(question);
        return Promise.resolve(PASSPHRASE);
      },
    });
    expect(code).toBe(0);
    expect(asked).toHaveLength(2);
    expect(out + err).not.toContain(PASSPHRASE);
  });

  it('makes nothing when the two differ', async () => {
    const desk = keep(openDesk());
    let count = 0;
    const { code } = await runInside(desk, ['keygen', '--site', SITE, '--name', 'Pont'], {
      env: {},
      isTerminal: true,
      askSecret: () => Promise.resolve(`${PASSPHRASE}${(count += 1)}`),
    });
    expect(code).toBe(5);
    expect(desk.files().size).toBe(0);
  });

  it('locks the key: its secret is in no file, no output, and only the owner may read it', async () => {
    const desk = keep(openDesk());
    const { out, err } = await desk.run(['keygen', '--site', SITE, '--name', 'Pont', '--json']);
    const locked = desk.read('badge-office/private/key-1.jwe').trim();
    const { plaintext } = await compactDecrypt(locked, new TextEncoder().encode(PASSPHRASE), {
      keyManagementAlgorithms: ['PBES2-HS512+A256KW'],
      maxPBES2Count: 1_000_000,
    });
    const { d } = JSON.parse(new TextDecoder().decode(plaintext)) as { d: string };
    expect(d).toHaveLength(43);
    expect(out + err).not.toContain(d);
    for (const name of desk.files().keys()) if (!name.endsWith('/')) expect(desk.read(name)).not.toContain(d);
    expect(statSync(desk.path('badge-office/private/key-1.jwe')).mode & 0o077).toBe(0);
    expect(statSync(desk.path('badge-office/private')).mode & 0o077).toBe(0);
  });

  it('writes the did:web document where its name says it is', async () => {
    const inFolder = keep(await openOfficeDesk());
    expect(JSON.parse(inFolder.read('badge-office/public/did.json'))).toMatchObject({
      id: 'did:web:pont.example.org:open-badges',
    });
    const atRoot = keep(openDesk());
    await runInside(atRoot, ['keygen', '--site', 'https://pont.example.org', '--name', 'Pont']);
    expect(JSON.parse(atRoot.read('badge-office/public/.well-known/did.json'))).toMatchObject({
      id: 'did:web:pont.example.org',
    });
    // A file of this name at the root would put the one of somebody's whole site out of force.
    expect(atRoot.files().has('badge-office/public/.htaccess')).toBe(false);
  });

  it('--add signs with one more key; what the older one signed stays valid until it is withdrawn', async () => {
    const desk = keep(await openOfficeDesk());
    const [file] = (await give(desk)).files;
    const verdict = async () => (await runInside(desk, ['verify', file])).code;
    expect((await runInside(desk, ['keygen', '--add'])).code).toBe(0);
    expect(await verdict()).toBe(0);
    expect((await runInside(desk, ['keygen', '--add', '--withdraw', 'key-1'])).code).toBe(0);
    expect(await verdict()).not.toBe(0);
    expect(await give(desk)).toMatchObject({ outcome: 'completed', files: [file, expect.any(String)] });
    expect(await verdict()).toBe(0);
    const next = await give(desk, ['issue', 'welcome', '--to', 'awa@example.org', '--bake', 'none']);
    expect((await runInside(desk, ['verify', next.files[0]])).code).toBe(0);
  });
});
