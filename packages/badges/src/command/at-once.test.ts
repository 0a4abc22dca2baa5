/** Two runs in one folder: the one that waited at its passphrase does not undo what the other did in the meantime. */
import { existsSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import lockfile from 'proper-lockfile';
import { describe, expect, it, vi } from 'vitest';
import { withLock } from './office/lock.js';
import { keepDesks } from './testing/give.js';
import { openDesk, openOfficeDesk, PASSPHRASE, SITE, type Desk } from './testing/run-command.js';
import { runInside } from './testing/run-inside.js';

// A process of its own takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const keep = keepDesks();
const PAGES = ['--competences-url', 'https://pont.example.org/competences/'];
const GIVE = ['issue', 'speak-autonomy', '--to', 'awa@example.org', ...PAGES, '--bake', 'none'];

describe('a key that is withdrawn while another run waits at its passphrase', () => {
  const waiting = async (desk: Desk, argv: readonly string[]) => {
    const left: { files?: ReadonlyMap<string, string> } = {};
    const ran = await runInside(desk, [...argv, '--json'], {
      env: {},
      isTerminal: true,
      askSecret: async () => {
        expect((await runInside(desk, ['keygen', '--add', '--withdraw', 'key-1'])).code).toBe(0);
        left.files = desk.files();
        return PASSPHRASE;
      },
    });
    return { ...ran, left: left.files };
  };

  it.each([
    ['issue', GIVE],
    ['revoke', ['revoke', '--to', 'awa@example.org', '--badge', 'write-autonomy']],
  ])('stays withdrawn: %s writes nothing and says why', async (_name, argv) => {
    const desk = keep(await openOfficeDesk());
    const other = ['issue', 'write-autonomy', '--to', 'awa@example.org', ...PAGES, '--bake', 'none'];
    expect((await runInside(desk, other)).code).toBe(0);
    const { code, out, left } = await waiting(desk, argv);
    expect(JSON.parse(out)).toMatchObject({ ok: false, error: { code: 'office-changed' } });
    expect(code).toBe(4);
    expect(desk.files()).toEqual(left);
    expect(desk.read('badge-office/public/did.json')).not.toContain('#key-1"');
    expect((await runInside(desk, GIVE)).code).toBe(0);
  });
});

describe('two keygen at once', () => {
  const twice = (desk: Desk, argv: readonly string[]) =>
    Promise.all([runInside(desk, [...argv, '--json']), runInside(desk, [...argv, '--json'])]);
  const keysOf = (desk: Desk) =>
    (
      JSON.parse(desk.read('badge-office/private/organisation.json')) as { keys: { publicJwk: unknown }[] }
    ).keys.map(({ publicJwk }) => publicJwk);

  it('make one key: the second is told that there is one', async () => {
    const desk = keep(openDesk());
    const ran = await twice(desk, ['keygen', '--site', SITE, '--name', 'Pont']);
    const done = ran.filter(({ code }) => code === 0).map(({ out }) => JSON.parse(out) as object);
    const refused = ran.filter(({ code }) => code === 2).map(({ out }) => JSON.parse(out) as object);
    expect(refused).toMatchObject([{ error: { code: 'key-exists' } }]);
    expect(done).toMatchObject([{ publicJwk: keysOf(desk)[0] }]);
    expect((await runInside(desk, GIVE)).code).toBe(0);
  });

  it('--add make two more, each with a file of its own', async () => {
    const desk = keep(await openOfficeDesk());
    const ran = await twice(desk, ['keygen', '--add']);
    const added = ran.map(({ out }) => JSON.parse(out) as { key: string; publicJwk: unknown });
    expect(added.map(({ key }) => key).sort()).toEqual(['key-2', 'key-3']);
    for (const { key, publicJwk } of added)
      expect(keysOf(desk)[Number(key.slice(-1)) - 1]).toEqual(publicJwk);
    expect((await runInside(desk, GIVE)).code).toBe(0);
  });

  it('--withdraw the same key once', async () => {
    const desk = keep(await openOfficeDesk());
    const ran = await twice(desk, ['keygen', '--add', '--withdraw', 'key-1']);
    expect(ran.map(({ code }) => code).sort()).toEqual([0, 2]);
    expect(keysOf(desk)).toHaveLength(2);
  });
});

it('a run that stood still, while another took its place, says so and goes no further', async () => {
  const folder = keep(openDesk()).folder;
  const standStill = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 6000);
  const wrote: string[] = [];
  const stopped = withLock(folder, async (stillHeld) => {
    stillHeld();
    wrote.push('before');
    standStill();
    utimesSync(join(folder, '.lock'), new Date(), new Date());
    await setTimeout(1500);
    stillHeld();
    wrote.push('after');
  });
  await expect(stopped).rejects.toMatchObject({ exitCode: 4, problems: [{ code: 'lock-lost' }] });
  expect(wrote).toEqual(['before']);
  // It is the other's now.
  expect(existsSync(join(folder, '.lock'))).toBe(true);
});

describe('two runs at once', () => {
  it('do not: the second is refused with its own exit code, and writes nothing', async () => {
    const desk = keep(await openOfficeDesk());
    const folder = desk.path('badge-office/private');
    const release = await lockfile.lock(folder, {
      lockfilePath: desk.path('badge-office/private/.lock'),
      update: 1000,
    });
    const before = [...desk.files().keys()];
    const { code, out } = await runInside(desk, [...GIVE, '--json']);
    expect(code).toBe(4);
    expect(out).toContain('"busy"');
    expect([...desk.files().keys()]).toEqual(before);
    await release();
    expect((await runInside(desk, GIVE)).code).toBe(0);
  }, 20_000);
});
