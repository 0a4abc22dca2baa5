/** What a stranger's draft or table says is signed as it is shown: nothing unseen, nothing that contradicts itself. */
import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { openOfficeDesk, type Desk } from './testing/run-command.js';
import { runInside } from './testing/run-inside.js';
import { sampleDraft } from './testing/sample-draft.js';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let desk: Desk;
beforeAll(async () => {
  desk = await openOfficeDesk();
});
afterAll(() => desk.remove());
const MORE = ['--competences-url', 'https://pont.example.org/competences/', '--bake', 'none', '--json'];

it('signs evidence and names without characters that nobody sees', async () => {
  const [first] = sampleDraft().evidence;
  const evidence = [{ ...first, name: 'a\u202eb', narrative: 'one\u001b[2K\ntwo \u2066three' }];
  writeFileSync(desk.path('draft.json'), JSON.stringify({ ...sampleDraft(), evidence }));
  writeFileSync(desk.path('t.csv'), 'email;name;draft\nawa@example.org;A\u202ew\u0007a;draft.json\n');
  const shown: string[] = [];
  const { out } = await runInside(
    desk,
    ['issue', '--csv', 't.csv', '--with-name', '--list', 'l.csv', ...MORE],
    {
      isTerminal: true,
      ask: () => Promise.resolve('yes'),
      writeError: (text) => shown.push(text),
    },
  );
  const { badges } = JSON.parse(out) as { badges: readonly { files: readonly [string] }[] };
  const token = desk.read(badges[0]!.files[0].slice(desk.folder.length + 1));
  const signed = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')) as unknown;
  expect(signed).toMatchObject({
    evidence: [{ name: 'ab', narrative: 'one[2K two three' }],
    credentialSubject: { identifier: [{}, { identityHash: 'Awa' }] },
  });
  expect(shown.join('')).toContain('- ab: one[2K two three\n');
  expect(desk.read('l.csv')).toContain('"Awa"');
});
