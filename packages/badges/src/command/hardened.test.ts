/** What an office does with files somebody altered, disks that cannot be written, and pictures that hold programs. */
import { statSync, writeFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { give, GIVE, keepDesks, PAGES, payloadOf } from './testing/give.js';
import { openDesk, openOfficeDesk, SITE, type Desk } from './testing/run-command.js';
import { runInside } from './testing/run-inside.js';
import { sampleDraft } from './testing/sample-draft.js';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
const keep = keepDesks();
const OFFICE = 'badge-office/private/organisation.json';
const REGISTER = 'badge-office/private/register.jsonl';

async function errorOf(desk: Desk, argv: readonly string[]): Promise<Readonly<Record<string, unknown>>> {
  const { out } = await runInside(desk, [...argv, '--json']);
  return (JSON.parse(out) as { error: Record<string, unknown> }).error;
}

describe('organisation.json, altered by hand,', () => {
  const cases: readonly (readonly [field: string, value: unknown])[] = [
    ['url', 'javascript:alert(1)'],
    ['name', '<script>alert(1)</script>'],
    ['name', 'Pont\u202egro'],
    ['email', 'nobody'],
    ['site', 'http://pont.example.org/'],
    ['competencesUrl', 'https://requapass.example/{page}'],
    ['secret', ''],
    ['keys', []],
    ['keys.0.madeOn', 'yesterday'],
    ['keys.0.withdrawnOn', 7],
    ['keys.0.id', '../key'],
  ];
  it.each(cases)('is refused with the place where it is wrong: %s', async (field, value) => {
    const desk = keep(await openOfficeDesk());
    const office = JSON.parse(desk.read(OFFICE)) as Record<string, unknown>;
    const [first = '', index, last = ''] = field.split('.');
    if (index === undefined) office[first] = value;
    else (office[first] as Record<string, unknown>[])[Number(index)]![last] = value;
    writeFileSync(desk.path(OFFICE), JSON.stringify(office));
    const before = desk.files();
    expect(await errorOf(desk, GIVE)).toMatchObject({
      code: 'damaged-office',
      path: `${desk.path(OFFICE)}: ${field}`,
    });
    expect(desk.files()).toEqual(before);
  });

  it('is refused where two keys have one name', async () => {
    const desk = keep(await openOfficeDesk());
    const office = JSON.parse(desk.read(OFFICE)) as { keys: unknown[] };
    writeFileSync(desk.path(OFFICE), JSON.stringify({ ...office, keys: [...office.keys, ...office.keys] }));
    expect(await errorOf(desk, ['status'])).toMatchObject({ path: `${desk.path(OFFICE)}: keys.1.id` });
  });
});

describe('the register', () => {
  it('is refused where a badge, a place in the list or a withdrawal is there twice', async () => {
    const desk = keep(await openOfficeDesk());
    const { id } = await give(desk);
    const line = desk.read(REGISTER);
    const other = line.replace(/"uuid":"[^"]*"/u, '"uuid":"0c5a8c1e-5a06-4d3c-8f0a-0d6c6f1f2f01"');
    await runInside(desk, ['revoke', id]);
    const withdrawn = desk.read(REGISTER).slice(line.length);
    for (const text of [line + line, line + other, line + withdrawn + withdrawn, withdrawn]) {
      writeFileSync(desk.path(REGISTER), text);
      expect(await errorOf(desk, ['status'])).toMatchObject({ code: 'damaged-register' });
    }
  });
});

describe('files', () => {
  it('can be read by a web server whatever the umask, and keys by nobody else', async () => {
    const desk = keep(openDesk());
    const old = process.umask(0o077);
    try {
      await runInside(desk, ['keygen', '--site', SITE, '--name', 'Pont']);
      await give(desk);
      process.umask(0);
      await runInside(desk, ['keygen', '--add']);
    } finally {
      process.umask(old);
    }
    for (const name of desk.files().keys()) {
      const mode = statSync(desk.path(name)).mode & 0o777;
      const isFolder = name.endsWith('/');
      if (/^badge-office\/public\//u.test(name))
        expect([name, mode]).toEqual([name, isFolder ? 0o755 : 0o644]);
      if (/^badge-office\/private\//u.test(name)) expect([name, mode & 0o077]).toEqual([name, 0]);
    }
  });

  it('are not left half made where the disk lets nothing be written', async () => {
    const desk = keep(openDesk());
    // A file where a folder has to be: what a disk does that says no.
    writeFileSync(desk.path('full'), '');
    const nowhere = await errorOf(desk, [
      'keygen',
      '--site',
      SITE,
      '--name',
      'Pont',
      '--folder',
      'full/office',
    ]);
    expect(nowhere).toMatchObject({ code: 'not-writable' });
    const before = desk.files();
    writeFileSync(desk.path('public'), '');
    expect(await errorOf(desk, ['keygen', '--site', SITE, '--name', 'Pont', '--folder', '.'])).toMatchObject({
      code: 'not-writable',
    });
    expect([...desk.files().keys()]).toEqual([...before.keys(), 'public'].sort());
  });

  it.each(['EROFS', 'EACCES', 'ENOSPC'])(
    'that cannot be written are told in plain words: %s',
    async (code) => {
      const desk = keep(await openOfficeDesk());
      const broken = Object.assign(new Error(`${code}: what, open '/x'`), { code, path: '/x' });
      const { out, code: exit } = await runInside(desk, [...GIVE, '--json'], {
        env: {},
        isTerminal: true,
        askSecret: () => Promise.reject(broken),
      });
      expect(exit).toBe(70);
      expect(JSON.parse(out)).toMatchObject({
        error: { code: code === 'ENOSPC' ? 'disk-full' : 'not-writable', path: '/x' },
      });
      expect(out).not.toContain('what, open');
    },
  );
});

describe('--site', () => {
  it.each([
    'https://pont.example.org/a/../b/',
    'https://pont.example.org/a/./',
    'https://pont.example.org/a/%2E%2e/b',
  ])('is refused with steps in it: %s', async (site) => {
    const desk = keep(openDesk());
    expect(await errorOf(desk, ['keygen', '--name', 'Pont', '--site', site])).toMatchObject({ code: 'site' });
    expect(desk.files().size).toBe(0);
  });
});

describe('pictures', () => {
  const svg = (inside: string, root = '') =>
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${root}>${inside}<path d="M0 0"/></svg>`;
  it.each([
    svg('<script>alert(1)</script>'),
    svg('', 'onload="alert(1)"'),
    svg('<a xlink:href="java&#10;script:alert(1)"><path d="M0 0"/></a>'),
    svg('<a><set attributeName="href" to="javascript:alert(1)"/></a>'),
    svg('<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">a</p></foreignObject>'),
    svg('<s:script xmlns:s="http://www.w3.org/2000/svg" href="https://x.example.org/a.js"/>'),
  ])('that hold a program are not baked into: %s', async (text) => {
    const desk = keep(await openOfficeDesk());
    const { files } = await give(desk);
    writeFileSync(desk.path('ours.svg'), text);
    const argv = ['bake', files[0], '--picture', 'ours.svg', '--out', 'mine.svg'];
    expect(await errorOf(desk, argv)).toMatchObject({ code: 'svg-program', path: 'ours.svg' });
    expect(desk.files().has('mine.svg')).toBe(false);
  });

  it('are asked for where something else is given, with no word of spreadsheets', async () => {
    const desk = keep(await openOfficeDesk());
    const { files } = await give(desk);
    writeFileSync(desk.path('a.bin'), Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0));
    writeFileSync(desk.path('draft.json'), JSON.stringify(sampleDraft()));
    for (const name of ['a.bin', 'draft.json', files[0]]) {
      const error = await errorOf(desk, ['unbake', name]);
      expect(error).toMatchObject({ code: 'not-a-picture', choices: ['svg', 'png'] });
      expect(JSON.stringify(error)).not.toMatch(/spreadsheet|CSV/u);
      expect(await errorOf(desk, ['bake', files[0], '--picture', name, '--out', 'o.svg'])).toMatchObject({
        code: 'not-a-picture',
      });
    }
    writeFileSync(desk.path('bare.svg'), svg(''));
    expect(await errorOf(desk, ['unbake', 'bare.svg'])).toMatchObject({
      code: 'no-badge-inside',
      hint: expect.stringContaining('saved') as string,
    });
  });
});

describe('evidence', () => {
  it.each(['\u202e\u2066', '\u0007\u0000', '\u200b\u2060 \ufeff', '\u{e0041}\u{e0042}'])(
    'that nobody can see is not signed: %j',
    async (narrative) => {
      const desk = keep(await openOfficeDesk());
      const [first] = sampleDraft().evidence;
      const draft = { ...sampleDraft(), evidence: [{ ...first, narrative }] };
      writeFileSync(desk.path('draft.json'), JSON.stringify(draft));
      const before = desk.files();
      const argv = ['issue', 'draft.json', '--to', 'awa@example.org', ...PAGES, '--yes'];
      expect(await errorOf(desk, argv)).toMatchObject({
        code: 'empty-evidence',
        path: 'draft.json: evidence[0].narrative',
      });
      expect(desk.files()).toEqual(before);
    },
  );
});

describe('a badge without a draft', () => {
  it('says nothing of a game that nobody played, and whoever signs is told what it says', async () => {
    const desk = keep(await openOfficeDesk());
    writeFileSync(
      desk.path('t.csv'),
      'email;badge;draft\na@example.org;speak-autonomy;\nb@example.org;;draft.json\n',
    );
    writeFileSync(desk.path('draft.json'), JSON.stringify(sampleDraft()));
    const argv = [
      'issue',
      '--csv',
      't.csv',
      ...PAGES,
      '--bake',
      'none',
      '--yes',
      '--language',
      'en',
      '--json',
    ];
    const { out } = await runInside(desk, argv);
    const said = JSON.parse(out) as {
      warnings: readonly { code: string; message: string }[];
      badges: readonly { files: readonly [string] }[];
    };
    expect(said.warnings).toMatchObject([
      { code: 'seen-by-you', path: 'line 2', message: expect.stringContaining('1 badge') as string },
    ]);
    const { achievement } = payloadOf(said.badges[0]!.files[0])['credentialSubject'] as unknown as {
      achievement: { criteria: { narrative: string } };
    };
    expect(achievement.criteria.narrative).toContain('or in real life, by the organisation that signs');
  });
});

describe('a badge of a key that was withdrawn', () => {
  it('is said to have a key that is no longer listed', async () => {
    const desk = keep(await openOfficeDesk());
    const { files } = await give(desk);
    await runInside(desk, ['keygen', '--add', '--withdraw', 'key-1']);
    const { out, code } = await runInside(desk, ['verify', files[0]]);
    expect(code).toBe(3);
    expect(out).toContain('? The organisation no longer lists this key. (key-gone)');
    expect(out).not.toContain('right now');
  });
});
