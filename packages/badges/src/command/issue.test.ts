/** `issue`: what a badge holds, of whom, and what is written beside it. */
import { writeFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { competencePages } from './issue/competence-pages.js';
import { give, GIVE, keepDesks, PAGES, payloadOf } from './testing/give.js';
import { openOfficeDesk, SITE } from './testing/run-command.js';
import { runInside } from './testing/run-inside.js';
import { sampleDraft } from './testing/sample-draft.js';

// A process of its own takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const keep = keepDesks();

describe('issue', () => {
  it('hashes the address with a salt of its own, as verifiers compute it', async () => {
    const desk = keep(await openOfficeDesk());
    const read = async (badge: string) => {
      const { files } = await give(desk, [
        'issue',
        badge,
        '--to',
        'Awa@Example.org',
        ...PAGES,
        '--bake',
        'none',
      ]);
      const { identifier } = payloadOf(files[0])['credentialSubject'] as unknown as {
        identifier: readonly { hashed: boolean; identityHash: string; salt: string }[];
      };
      return identifier;
    };
    const [[one, ...others], [two]] = [await read('welcome'), await read('organise')];
    expect(others).toEqual([]);
    expect(one?.hashed).toBe(true);
    expect(one?.salt).not.toBe(two?.salt);
    const { createHash } = await import('node:crypto');
    const expected = createHash('sha256').update(`awa@example.org${one?.salt}`).digest('hex');
    expect(one?.identityHash).toBe(`sha256$${expected}`);
  });

  it('writes address and name in clear only when told to', async () => {
    const desk = keep(await openOfficeDesk());
    writeFileSync(desk.path('t.csv'), 'email,name\nawa@example.org,Awa Diallo\n');
    const { files } = await give(desk, [
      'issue',
      'welcome',
      '--csv',
      't.csv',
      ...PAGES,
      '--plain-email',
      '--with-name',
    ]);
    expect(payloadOf(files[0])['credentialSubject']).toMatchObject({
      identifier: [
        { identityType: 'emailAddress', hashed: false, identityHash: 'awa@example.org' },
        { identityType: 'name', hashed: false, identityHash: 'Awa Diallo' },
      ],
    });
  });

  it('takes the badge, the language and the evidence from a draft, and nothing else', async () => {
    const desk = keep(await openOfficeDesk());
    const draft = sampleDraft();
    const { achievement } = draft.credentialSubject;
    const forged = {
      ...draft,
      name: 'Director',
      credentialSubject: { ...draft.credentialSubject, achievement: { ...achievement, name: 'Director' } },
      requapass: { ...draft.requapass, baseUrl: 'https://elsewhere.example.org/' },
    };
    writeFileSync(desk.path('draft.json'), JSON.stringify(forged));
    const { files } = await give(desk, ['issue', 'draft.json', '--to', 'awa@example.org', ...PAGES, '--yes']);
    const text = JSON.stringify(payloadOf(files[0]));
    expect(text).not.toMatch(/Director|elsewhere|requapass/u);
    expect(payloadOf(files[0])).toMatchObject({
      name: 'Praten en luisteren: zelfstandig',
      evidence: draft.evidence,
      credentialSubject: {
        achievement: { id: 'https://pont.example.org/competences/badges.html#speak-autonomy' },
      },
    });
  });

  it('shows the evidence of a draft before it signs it, without letting it move the cursor', async () => {
    const desk = keep(await openOfficeDesk());
    const draft = {
      ...sampleDraft(),
      evidence: [{ type: ['Evidence'], name: 'Real life', narrative: 'I \u001b[2Jran a \u202estand' }],
    };
    writeFileSync(desk.path('draft.json'), JSON.stringify(draft));
    const { err, code } = await runInside(
      desk,
      ['issue', 'draft.json', '--to', 'awa@example.org', ...PAGES, '--bake', 'none'],
      {
        isTerminal: true,
        ask: () => Promise.resolve('oui'),
      },
    );
    expect(code).toBe(0);
    expect(err).toContain('Real life: I [2Jran a stand');
  });

  it('--without-evidence leaves it out, and --valid-until ends the badge', async () => {
    const desk = keep(await openOfficeDesk());
    writeFileSync(desk.path('draft.json'), JSON.stringify(sampleDraft()));
    const argv = [
      'issue',
      'draft.json',
      '--to',
      'awa@example.org',
      ...PAGES,
      '--without-evidence',
      '--valid-until',
      '2099-12-31',
    ];
    const { files } = await give(desk, argv);
    expect(payloadOf(files[0])).not.toHaveProperty('evidence');
    expect(payloadOf(files[0])).toMatchObject({ validUntil: '2099-12-31T23:59:59Z', exp: 4_102_444_799 });
    const late = await runInside(desk, ['verify', files[0], '--json'], {
      now: () => new Date('2100-01-01T00:00:00Z'),
    });
    expect(late.code).toBe(1);
    expect(late.out).toContain('"expired"');
  });

  it('--list says who gets what, in a table no spreadsheet takes for formulas', async () => {
    const desk = keep(await openOfficeDesk());
    writeFileSync(desk.path('t.csv'), 'email,name\nawa@example.org,"=HYPERLINK(""x"")"\n');
    await give(desk, ['issue', 'welcome', '--csv', 't.csv', ...PAGES, '--bake', 'svg', '--list', 'out.csv']);
    const [, row = ''] = desk.read('out.csv').split('\r\n');
    expect(row).toMatch(/^"awa@example.org";"'=HYPERLINK\(""x""\)";"welcome";"https:.*\.jwt";".*\.svg"$/u);
    writeFileSync(desk.path('out.csv'), 'mine');
    const again = ['issue', 'welcome', '--csv', 't.csv', ...PAGES, '--bake', 'svg', '--list', 'out.csv'];
    expect((await runInside(desk, again)).code).toBe(2);
    expect(desk.read('out.csv')).toBe('mine');
    expect((await runInside(desk, [...again, '--force'])).code).toBe(0);
    expect(desk.read('out.csv')).toContain(row);
  });

  it('--with-pages writes every page that the badges point to', async () => {
    const desk = keep(await openOfficeDesk());
    const { files } = await give(desk, [
      'issue',
      'unexpected',
      '--to',
      'awa@example.org',
      '--with-pages',
      '--bake',
      'none',
    ]);
    const addresses = JSON.stringify(payloadOf(files[0])).match(
      /https:\/\/pont\.example\.org\/open-badges\/competences\/[^"\\]*/gu,
    );
    expect(addresses).toHaveLength(8);
    for (const address of addresses ?? []) {
      const [path = '', anchor = ''] = address.slice(SITE.length).split('#');
      expect(desk.read(`badge-office/public/${path}`)).toContain(`id="${anchor}"`);
    }
    expect(desk.read('badge-office/public/competences/speak.html')).toMatch(
      /<li><span lang="nl"><strong>Nederlands\.<\/strong> \p{Lu}/u,
    );
    const index = desk.read('badge-office/public/competences/index.html');
    for (const [, link = ''] of index.matchAll(/(?:href|src)="([^"#]*)/gu))
      expect(desk.files().has(`badge-office/public/competences/${link}`)).toBe(true);
    expect(index).not.toContain('.md');
  });

  it('--with-pages speaks to who received a badge, each text in its language', async () => {
    const pages = competencePages();
    for (const [path, html] of pages) {
      if (!path.endsWith('.html')) continue;
      expect(html, path).not.toMatch(/Serve this folder|whoever signs|README|pnpm/u);
      // What is left once everything that names its language is taken out: no word of any.
      const bare = html
        .replaceAll(/<(style|title)>.*?<\/\1>/gsu, '')
        .replaceAll(/<(div|span|li) lang="(?:fr|nl|en)">.*?<\/\1>/gsu, '')
        .replaceAll(/<[^>]*>/gsu, '');
      expect(bare.match(/\p{L}+/gu), path).toBeNull();
    }
    const index = pages.get('competences/index.html') ?? '';
    for (const locale of ['fr', 'nl', 'en'])
      expect(index).toMatch(new RegExp(`<div lang="${locale}">\\s*<p>`, 'u'));
    const badges = pages.get('competences/badges.html') ?? '';
    expect(badges).toMatch(/<div lang="nl">\s*<h3>/u);
  });

  it('is told when a badge was withdrawn before, and gives it --again', async () => {
    const desk = keep(await openOfficeDesk());
    const first = await give(desk);
    await runInside(desk, ['revoke', first.files[1] ?? '']);
    const told = JSON.parse((await runInside(desk, [...GIVE, '--json'])).out) as Record<string, unknown>;
    expect(told).toMatchObject({ issued: 0, withdrawn: 1, warnings: [{ code: 'withdrawn-before' }] });
    const again = await give(desk, [...GIVE, '--again']);
    expect(again.id).not.toBe(first.id);
    expect((await runInside(desk, ['verify', again.files[0]])).code).toBe(0);
    expect((await runInside(desk, ['verify', first.files[0]])).code).toBe(1);
  });
});
