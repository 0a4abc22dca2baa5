/** What the command signs is what others can verify, and what it withdraws is withdrawn for them too. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readFileSync } from 'node:fs';
import { openOfficeDesk, servedBy, type Desk } from './testing/run-command.js';
import { verifyElsewhere } from './testing/verify-elsewhere.js';

// A process of its own takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

describe.each([
  ['a token by Ed25519', [], 'jwt', 'jwt'],
  ['a token by ES256', ['--algorithm', 'ES256'], 'jwt', 'jwt'],
  ['a proof inside the JSON', [], 'data-integrity', 'json'],
])('a badge signed as %s', (_name, keygen, format, end) => {
  let desk: Desk;
  let files: readonly string[];
  const look = () =>
    verifyElsewhere(
      readFileSync(files[0] ?? '', 'utf8'),
      JSON.parse(desk.read('badge-office/public/did.json')) as never,
      servedBy(desk),
    );

  beforeAll(async () => {
    desk = await openOfficeDesk(...keygen);
    const { json } = await desk.ask([
      'issue',
      'speak-autonomy',
      '--to',
      'awa@example.org',
      '--format',
      format,
      '--with-pages',
    ]);
    files = (json['badges'] as readonly { files: readonly string[] }[])[0]?.files ?? [];
  }, 60_000);
  afterAll(() => desk.remove());

  it('is written as a credential, an SVG and a PNG', () => {
    expect(files.map((file) => file.split('.').at(-1))).toEqual([end, 'svg', 'png']);
  });

  it('is verified by an implementation that did not sign it, with its status list', async () => {
    expect(await look()).toMatchObject({ isSigned: true, isWithdrawn: false });
  });

  it('is not, once a letter was changed', async () => {
    const text = readFileSync(files[0] ?? '', 'utf8');
    const changed =
      end === 'json'
        ? text.replace('Les Amis du Pont', 'Les Amis du Port')
        : text.replace(/\.[\w-]{40}/, (part) => part.slice(0, -1) + (part.endsWith('A') ? 'B' : 'A'));
    expect(changed).not.toBe(text);
    const did = JSON.parse(desk.read('badge-office/public/did.json')) as never;
    const found = await verifyElsewhere(changed, did, servedBy(desk)).catch(() => ({ isSigned: false }));
    expect(found.isSigned).toBe(false);
  });

  it.each([0, 1, 2])('is verified by ourselves from each of its files (%i)', async (at) => {
    const { code, json } = await desk.ask(['verify', files[at] ?? '']);
    expect(json).toMatchObject({ ok: true, verdict: 'yes', checks: { status: { code: 'not-revoked' } } });
    expect(code).toBe(0);
  });

  it('is withdrawn for everybody after revoke, whichever of its files is looked at', async () => {
    const { code } = await desk.run(['revoke', files[2] ?? '', '--reason', 'given by mistake']);
    expect(code).toBe(0);
    expect(await look()).toMatchObject({ isSigned: true, isWithdrawn: true });
    for (const file of files) {
      const verified = await desk.ask(['verify', file]);
      expect(verified.code).toBe(1);
      expect(verified.json).toMatchObject({
        verdict: 'no',
        checks: { intact: { state: 'yes' }, status: { state: 'no', code: 'revoked' } },
      });
    }
  }, 30_000);
});
