/** Every wrong input: a clear error with a code, the promised exit code, and not one file more, less or other. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Io } from './cli/io.js';
import { openDesk, openOfficeDesk, type Desk } from './testing/run-command.js';
import { runInside } from './testing/run-inside.js';
import { sampleDraft } from './testing/sample-draft.js';

// A process of its own takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

type Case = readonly [code: string, argv: readonly string[], exitCode?: number, io?: Partial<Io>];

const TO = ['--to', 'awa@example.org'];
const PAGES = ['--competences-url', 'https://pont.example.org/competences/'];
const GIVE = ['issue', 'speak-autonomy', ...TO, ...PAGES];
const NO_PASSPHRASE = { env: {} };

const FILES: Readonly<Record<string, string | Uint8Array>> = {
  'empty.csv': '',
  'heads.csv': 'email,badge\r\n',
  'no-email.csv': 'name;badge\nAwa;speak-autonomy\n',
  'twice.csv': 'email;e-mail\na@example.org;b@example.org\n',
  'bad-email.csv': 'email;badge\nawa@example.org;speak-autonomy\nkarim at example.org;speak-autonomy\n',
  'bad-badge.csv': 'email;badge\nawa@example.org;speek\n',
  'no-badge.csv': 'email\nawa@example.org\n',
  'bad-language.csv': 'email;badge;language\nawa@example.org;speak-autonomy;de\n',
  'open-quote.csv': 'email;badge\n"awa@example.org;speak-autonomy\n',
  'latin-1.csv': Uint8Array.from(
    [...'email;name\na@example.org;R'].map((letter) => letter.charCodeAt(0)).concat(0xe9),
  ),
  'lost-draft.csv': 'email;draft\nawa@example.org;gone.json\n',
  'other-draft.csv': 'email;badge;draft\nawa@example.org;write-discover;draft.json\n',
  'good.csv': 'email;badge\nawa@example.org;speak-autonomy\n',
  'not.json': '{',
  'other.json': '{"a":1}',
  'draft.json': JSON.stringify(sampleDraft()),
  'named.json': JSON.stringify({ ...sampleDraft(), issuer: 'did:web:pont.example.org' }),
  'unknown.json': JSON.stringify(sampleDraft()).replace(
    '"badge":"speak-autonomy"',
    '"badge":"speak-mastery"',
  ),
  'other-achievement.json': JSON.stringify(sampleDraft()).replace(
    '"badge":"speak-autonomy"',
    '"badge":"write-autonomy"',
  ),
  'key-twice.json': JSON.stringify(sampleDraft()).replace('"evidence":', '"evidence":[],"evidence":'),
  'empty.txt': '\n',
  'short.txt': 'elf teken.\n',
  'picture.svg': '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>',
  'not-a-picture.txt': 'no picture',
};

const ANYWHERE: readonly Case[] = [
  ['unknown-command', ['sign']],
  ['unknown-option', ['verify', 'draft.json', '--forse']],
  ['unknown-option', ['verify', 'draft.json', '-x']],
  ['option-twice', ['keygen', '--name', 'a', '--name', 'b']],
  ['option-value', ['keygen', '--site']],
  ['option-value', ['keygen', '--site=']],
  ['option-value', ['issue', '--yes=no']],
  ['option-value', ['issue', '--format', 'pdf']],
  ['option-value', ['issue', '--bake', 'svg,gif']],
  ['too-many-operands', ['verify', 'draft.json', 'other.json']],
  ['site', ['keygen', '--name', 'Pont']],
  ...[
    'http://pont.example.org/',
    'https://localhost/',
    'https://pont.example.org:8443/',
    'https://10.0.0.1/',
    'pont.example.org',
    'https://pont.example.org/?a',
    'https://pont.example.org/#a',
    'https://u:p@pont.example.org/',
    'https://pont.example.org/é/',
  ].map((site): Case => ['site', ['keygen', '--name', 'Pont', '--site', site]]),
  ['name', ['keygen', '--site', 'https://pont.example.org/']],
  [
    'url',
    ['keygen', '--site', 'https://pont.example.org/', '--name', 'Pont', '--url', 'javascript:alert(1)'],
  ],
  ['email', ['keygen', '--site', 'https://pont.example.org/', '--name', 'Pont', '--email', 'nobody']],
  [
    'competences-url',
    [
      'keygen',
      '--site',
      'https://pont.example.org/',
      '--name',
      'Pont',
      '--competences-url',
      'https://requapass.example/competences/',
    ],
  ],
  [
    'short-passphrase',
    ['keygen', '--site', 'https://pont.example.org/', '--name', 'Pont', '--passphrase-file', 'short.txt'],
    5,
  ],
  [
    'no-passphrase',
    ['keygen', '--site', 'https://pont.example.org/', '--name', 'Pont', '--passphrase-file', 'empty.txt'],
    5,
  ],
  ['no-passphrase', ['keygen', '--site', 'https://pont.example.org/', '--name', 'Pont'], 5, NO_PASSPHRASE],
  ['add', ['keygen', '--add', '--folder', 'nowhere']],
  ['no-office', ['issue', 'speak-autonomy', ...TO, '--folder', 'nowhere']],
  ['no-office', ['status', '--folder', 'nowhere']],
  ['no-operand', ['verify']],
  ['no-file', ['verify', 'gone.svg']],
  ['no-badge-inside', ['verify', 'picture.svg']],
  ['not-json', ['verify', 'not.json']],
  ['not-a-badge', ['verify', 'other.json']],
  ['no-badge-inside', ['unbake', 'picture.svg']],
  ['no-picture', ['bake', 'draft.json']],
];

const IN_AN_OFFICE: readonly Case[] = [
  ['key-exists', ['keygen', '--site', 'https://pont.example.org/', '--name', 'Pont']],
  ['site', ['keygen', '--add', '--site', 'https://pont.example.org/']],
  ['unknown-key', ['keygen', '--add', '--withdraw', 'key-7']],
  [
    'withdraw',
    [
      'keygen',
      '--withdraw',
      'key-1',
      '--site',
      'https://pont.example.org/',
      '--name',
      'Pont',
      '--folder',
      'new',
    ],
  ],
  ['whom', ['issue', 'speak-autonomy', ...PAGES]],
  ['whom', [...GIVE, '--csv', 'good.csv']],
  ['email', ['issue', 'speak-autonomy', '--to', 'awa', ...PAGES]],
  ['unknown-badge', ['issue', 'speak', ...TO, ...PAGES]],
  ['no-badge', ['issue', ...TO, ...PAGES]],
  ['no-file', ['issue', 'gone.json', ...TO, ...PAGES]],
  ['not-json', ['issue', 'not.json', ...TO, ...PAGES]],
  ['not-a-draft', ['issue', 'other.json', ...TO, ...PAGES]],
  ['has-identity', ['issue', 'named.json', ...TO, ...PAGES]],
  ['unknown-badge', ['issue', 'unknown.json', ...TO, ...PAGES]],
  ['draft-inconsistent', ['issue', 'other-achievement.json', ...TO, ...PAGES, '--yes']],
  ['duplicate-key', ['issue', 'key-twice.json', ...TO, ...PAGES, '--yes']],
  ['evidence-unread', ['issue', 'draft.json', ...TO, ...PAGES]],
  [
    'not-confirmed',
    ['issue', 'draft.json', ...TO, ...PAGES],
    2,
    { isTerminal: true, ask: () => Promise.resolve('no') },
  ],
  ['competences-url', ['issue', 'speak-autonomy', ...TO]],
  [
    'competences-url',
    ['issue', 'speak-autonomy', ...TO, '--competences-url', 'https://requapass.example/competences/'],
  ],
  [
    'competences-url',
    ['issue', 'speak-autonomy', ...TO, '--competences-url', 'https://REQUAPASS.example/x/{page}.html'],
  ],
  ['competences-url', ['issue', 'speak-autonomy', ...TO, '--competences-url', 'https://localhost/']],
  ['competences-url', ['issue', 'speak-autonomy', ...TO, '--competences-url', 'pont.example.org']],
  ['option-value', [...GIVE, '--with-pages']],
  ['option-value', [...GIVE, '--bake', 'none,svg']],
  ['date', [...GIVE, '--valid-until', '2001-01-01']],
  ['date', [...GIVE, '--valid-until', '2031-02-30']],
  ['date', [...GIVE, '--valid-until', 'tomorrow']],
  ['list-in-public', [...GIVE, '--list', 'badge-office/public/list.csv']],
  ...(
    [
      ['list-in-public', 'leads-to-public/list.csv'],
      ['list-in-private', 'badge-office/private/register.jsonl'],
      ['list-in-private', 'badge-office/private/new.csv'],
      ['file-exists', 'good.csv'],
      ['file-exists', 'leads-nowhere.csv'],
      ['is-folder', 'a-folder'],
      ['is-folder', 'badge-office'],
      ['not-writable', 'good.csv/list.csv'],
    ] as const
  ).flatMap(([code, file]): readonly Case[] => [
    [code, [...GIVE, '--list', file]],
    [code, [...GIVE, '--list', file, '--dry-run']],
  ]),
  ['list-in-private', [...GIVE, '--list', 'badge-office/private/register.jsonl', '--force']],
  ['is-folder', [...GIVE, '--list', 'a-folder', '--force']],
  ['list-over-table', ['issue', '--csv', 'good.csv', ...PAGES, '--list', './good.csv', '--force']],
  ['no-passphrase', GIVE, 5, NO_PASSPHRASE],
  ['wrong-passphrase', GIVE, 5, { env: { REQUAPASS_PASSPHRASE: 'vier koeien op de brug' } }],
  ['no-passphrase', [...GIVE, '--passphrase-file', 'gone.txt'], 5],
  ...(
    [
      ['no-column', 'empty.csv'],
      ['no-rows', 'heads.csv'],
      ['no-column', 'no-email.csv'],
      ['no-column', 'twice.csv'],
      ['email', 'bad-email.csv'],
      ['unknown-badge', 'bad-badge.csv'],
      ['no-badge', 'no-badge.csv'],
      ['language', 'bad-language.csv'],
      ['not-csv', 'open-quote.csv'],
      ['not-utf8', 'latin-1.csv'],
      ['no-file', 'lost-draft.csv'],
      ['other-badge', 'other-draft.csv'],
      ['no-file', 'gone.csv'],
    ] as const
  ).map(([code, file]): Case => [code, ['issue', '--csv', file, ...PAGES, '--yes']]),
  ['which-badge', ['revoke']],
  ['which-badge', ['revoke', 'draft.json', ...TO]],
  ['no-file', ['revoke', 'gone.svg']],
  ['not-issued-here', ['revoke', '0c5a8c1e-5a06-4d3c-8f0a-0d6c6f1f2f01']],
  ['not-issued-here', ['revoke', '--to', 'nobody@example.org']],
  ['email', ['status', '--to', 'nobody']],
];

describe.each([
  ['without an office', openDesk, ANYWHERE],
  ['in an office', openOfficeDesk, IN_AN_OFFICE],
] satisfies readonly (readonly [string, () => Desk | Promise<Desk>, readonly Case[]])[])(
  '%s, a wrong input',
  (_where, open, cases) => {
    let desk: Desk;
    beforeAll(async () => {
      desk = await open();
      for (const [name, content] of Object.entries(FILES)) writeFileSync(desk.path(name), content);
      mkdirSync(desk.path('a-folder'));
      symlinkSync(desk.path('nowhere.csv'), desk.path('leads-nowhere.csv'));
      symlinkSync(desk.path('badge-office/public'), desk.path('leads-to-public'));
    });
    afterAll(() => desk.remove());

    for (const [code, argv, exitCode = 2, io = {}] of cases) {
      it(`is told as "${code}" and writes nothing: ${argv.join(' ')}`, async () => {
        const before = desk.files();
        const { code: exit, out, err } = await runInside(desk, [...argv, '--json'], io);
        expect(JSON.parse(out)).toMatchObject({
          ok: false,
          exitCode,
          error: {
            code,
            path: expect.any(String) as string,
            message: expect.stringMatching(/^\S.*\S$/su) as string,
          },
        });
        expect(exit).toBe(exitCode);
        expect(io.isTerminal ? '' : err).toBe('');
        expect(desk.files()).toEqual(before);
      });
    }

    it('is told to people on standard error only, with what would have been right', async () => {
      const { code, out, err } = await desk.run(['issue', '--format', 'pdf']);
      expect(code).toBe(2);
      expect(out).toBe('');
      expect(err).toContain('--format: --format is "pdf" (option-value)');
      expect(err).toContain('one of: jwt, data-integrity');
    });
  },
);
