/** `revoke` and `status`: what was given and taken back, and the register behind it. */
import { writeFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { give, keepDesks } from './testing/give.js';
import { openOfficeDesk } from './testing/run-command.js';
import { runInside } from './testing/run-inside.js';

// A process of its own takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const keep = keepDesks();

describe('status', () => {
  it('recognises an address, and tells what was given and withdrawn', async () => {
    const desk = keep(await openOfficeDesk());
    await give(desk);
    await runInside(desk, ['revoke', '--to', 'AWA@example.org', '--reason', 'somebody else']);
    const { json } = await desk.ask(['status', '--to', 'awa@example.org']);
    expect(json).toMatchObject({
      badges: [{ badge: 'speak-autonomy', isWithdrawn: true, reason: 'somebody else' }],
    });
    expect((await desk.ask(['status'])).json).toMatchObject({
      issued: 1,
      withdrawn: 1,
      did: 'did:web:pont.example.org:open-badges',
    });
  });

  it('tells of a damaged register rather than go on without it', async () => {
    const desk = keep(await openOfficeDesk());
    await give(desk);
    writeFileSync(desk.path('badge-office/private/register.jsonl'), 'what\n', { flag: 'a' });
    const { code, json } = await desk.ask(['status']);
    expect(code).toBe(2);
    expect(json).toMatchObject({
      error: { code: 'damaged-register', message: 'line 2 of the register cannot be read' },
    });
  });

  it('takes a line whose writing was cut off for not written, and writes over it', async () => {
    const desk = keep(await openOfficeDesk());
    await give(desk);
    writeFileSync(desk.path('badge-office/private/register.jsonl'), '{"note":"issu', { flag: 'a' });
    await give(desk, ['issue', 'welcome', '--to', 'awa@example.org', '--bake', 'none']);
    expect((await desk.ask(['status'])).json).toMatchObject({ issued: 2 });
  });
});

describe('revoke', () => {
  it('twice is no more than once', async () => {
    const desk = keep(await openOfficeDesk());
    const { id } = await give(desk);
    await runInside(desk, ['revoke', id]);
    const before = desk.files();
    const { json, code } = await desk.ask(['revoke', id]);
    expect([code, json['isNew']]).toEqual([0, false]);
    expect(desk.files()).toEqual(before);
  });

  it('writes the list anew when an earlier run was cut off before it', async () => {
    const desk = keep(await openOfficeDesk());
    const { id, files } = await give(desk);
    const old = desk.read('badge-office/public/status/withdrawn.jwt');
    await runInside(desk, ['revoke', id]);
    writeFileSync(desk.path('badge-office/public/status/withdrawn.jwt'), old);
    expect((await runInside(desk, ['verify', files[0]])).code).toBe(0);
    await runInside(desk, ['revoke', id]);
    expect((await runInside(desk, ['verify', files[0]])).code).toBe(1);
  });

  it('asks which badge, of a person who has several', async () => {
    const desk = keep(await openOfficeDesk());
    await give(desk);
    await give(desk, ['issue', 'welcome', '--to', 'awa@example.org', '--bake', 'none']);
    const { json } = await desk.ask(['revoke', '--to', 'awa@example.org']);
    expect(json).toMatchObject({ error: { code: 'several-badges', choices: ['speak-autonomy', 'welcome'] } });
    expect((await runInside(desk, ['revoke', '--to', 'awa@example.org', '--badge', 'welcome'])).code).toBe(0);
  });
});
