/** What each command does when all is well, as a person and as a script sees it. */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { compactDecrypt } from 'jose';
import lockfile from 'proper-lockfile';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readBadges } from '../reading/read-badges.js';
import { openDesk, openOfficeDesk, PASSPHRASE, SITE, type Desk } from './testing/run-command.js';
import { runInside } from './testing/run-inside.js';
import { sampleDraft } from './testing/sample-draft.js';

// A process of its own takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let desks: Desk[] = [];
afterEach(() => {
  for (const desk of desks) desk.remove();
  desks = [];
});
const keep = (desk: Desk) => {
  desks.push(desk);
  return desk;
};
const PAGES = ['--competences-url', 'https://pont.example.org/competences/{page}.html'];
const GIVE = ['issue', 'speak-autonomy', '--to', 'awa@example.org', ...PAGES, '--bake', 'svg'];

interface Given {
  readonly badges: readonly { readonly id: string; readonly files: readonly [string, ...string[]] }[];
}

async function give(desk: Desk, argv: readonly string[] = GIVE): Promise<Given['badges'][number]> {
  const { out, err } = await runInside(desk, [...argv, '--json']);
  const [badge] = (JSON.parse(out) as Given).badges;
  if (!badge) throw new Error(`nothing was given: ${out} ${err}`);
  return badge;
}

function payloadOf(file: string): Record<string, never> {
  const [, payload = ''] = readFileSync(file, 'utf8').split('.');
  return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as Record<string, never>;
}

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
      /<li lang="nl"><strong>Nederlands\.<\/strong> \p{Lu}/u,
    );
    const index = desk.read('badge-office/public/competences/index.html');
    for (const [, link = ''] of index.matchAll(/(?:href|src)="([^"#]*)/gu))
      expect(desk.files().has(`badge-office/public/competences/${link}`)).toBe(true);
    expect(index).not.toContain('.md');
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

describe('the manual', () => {
  it('names every command, and every command has a page with its options, exit codes and an example', async () => {
    const desk = keep(openDesk());
    const overview = await desk.run(['--help']);
    expect(overview.code).toBe(0);
    for (const name of ['keygen', 'issue', 'revoke', 'status', 'verify', 'bake', 'unbake']) {
      expect(overview.out).toMatch(new RegExp(`^ {4}${name} +\\S`, 'mu'));
      const { out, code } = await runInside(desk, [name, '--help']);
      expect(code).toBe(0);
      for (const title of ['NAME', 'SYNOPSIS', 'DESCRIPTION', 'OPTIONS', 'EXIT CODES', 'EXAMPLES'])
        expect(out).toMatch(new RegExp(`^${title}$`, 'mu'));
      expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
    }
    expect((await runInside(desk, [])).code).toBe(2);
    expect(desk.files().size).toBe(0);
  });
});
