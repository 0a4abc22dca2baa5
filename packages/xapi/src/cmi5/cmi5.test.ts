/** A launch that is wrong, a platform that fails, a host that asks too much: each told with a code and a place. */
import { describe, expect, test } from 'vitest';
import {
  fakePlatform,
  launchAddress,
  type PlatformRequest,
  type PlatformRules,
} from '../testing/fake-platform.js';
import { fakeClock, type FakeAnswer } from '../testing/fake-store.js';
import { ownStatements, record } from '../testing/recorded-sessions.js';
import { durationOf } from './defined-statement.js';
import { mergeContext } from './merge-context.js';
import { openSession } from './open-session.js';
import { isCmi5Launch, parseLaunch } from './parse-launch.js';

describe('launch parameters', () => {
  test.each<[string, Record<string, string | null>, unknown]>([
    ['no endpoint', { endpoint: null }, ['launch-missing', 'endpoint']],
    ['an empty fetch', { fetch: '' }, ['launch-missing', 'fetch']],
    ['no actor', { actor: null }, ['launch-missing', 'actor']],
    ['no registration', { registration: null }, ['launch-missing', 'registration']],
    ['no activity', { activityId: null }, ['launch-missing', 'activityId']],
    ['an endpoint that is a script', { endpoint: 'javascript:alert(1)' }, ['launch-invalid', 'endpoint']],
    ['a fetch nowhere', { fetch: '/token' }, ['launch-invalid', 'fetch']],
    ['an actor that is no JSON', { actor: '{' }, ['launch-invalid', 'actor']],
    ['an actor by e-mail', { actor: '{"mbox":"mailto:a@b.example"}' }, ['launch-invalid', 'actor.account']],
    [
      'an account without a name',
      { actor: '{"account":{"homePage":"https://b.example"}}' },
      ['launch-invalid', 'actor.account.name'],
    ],
    ['a registration that is no UUID', { registration: '7' }, ['launch-invalid', 'registration']],
    ['an activity that is no address', { activityId: 'game' }, ['launch-invalid', 'activityId']],
  ])('%s', (_, changes, expected) => {
    const result = parseLaunch(launchAddress(changes));
    expect(result.ok ? 'fine' : [result.error.code, result.error.path]).toEqual(expected);
  });

  test('given twice, broken, or not there at all', () => {
    const codeOf = (address: string) => {
      const result = parseLaunch(address);
      return result.ok ? 'fine' : result.error.code;
    };
    expect(codeOf(`${launchAddress()}&registration=1`)).toBe('launch-twice');
    expect(codeOf('https://a.example/?%zz')).toBe('not-a-launch');
    expect(codeOf('https://a.example/')).toBe('not-a-launch');
    expect(codeOf(`${launchAddress()}#here`)).toBe('fine');
  });

  test('tell a launch from a plain visit', () => {
    expect(isCmi5Launch(launchAddress())).toBe(true);
    expect(isCmi5Launch('https://a.example/?lang=fr')).toBe(false);
  });
});

async function open(rules: PlatformRules) {
  const launch = parseLaunch(launchAddress());
  if (!launch.ok) throw new Error(launch.error.message);
  const platform = fakePlatform(rules);
  const { clock } = fakeClock();
  const opened = await openSession(launch.value, { fetch: platform.fetch, clock, retry: { attempts: 2 } });
  return { opened, platform };
}

const at =
  (path: string, answer: FakeAnswer | 'offline') =>
  ({ url, method }: PlatformRequest) =>
    url.pathname === path && (path !== '/xapi/statements' || method === 'POST') ? answer : null;
const changed = (changes: Readonly<Record<string, unknown>>): PlatformRules => ({ launchData: changes });

describe('opening', () => {
  test.each<[string, PlatformRules, unknown]>([
    [
      'the key is used up',
      { intervene: at('/token', { status: 200, body: '{"error-code":"1","error-text":"used"}' }) },
      ['token-used', 'error-code'],
    ],
    [
      'the platform refuses a key',
      { intervene: at('/token', { status: 200, body: '{"error-code":"2"}' }) },
      ['token-refused', 'error-code'],
    ],
    ['no key at 500', { intervene: at('/token', { status: 500 }) }, ['token-refused', 'fetch']],
    ['no network for the key', { intervene: at('/token', 'offline') }, ['token-offline', 'fetch']],
    [
      'a key that is a page',
      { intervene: at('/token', { status: 200, body: '<html>' }) },
      ['token-invalid', 'fetch'],
    ],
    [
      'a key with a line break',
      { intervene: at('/token', { status: 200, body: '{"auth-token":"a\\nb"}' }) },
      ['token-invalid', 'auth-token'],
    ],
    [
      'no launch data',
      { intervene: at('/xapi/activities/state', { status: 404 }) },
      ['launch-data-missing', 'LMS.LaunchData'],
    ],
    [
      'launch data out of reach',
      { intervene: at('/xapi/activities/state', 'offline') },
      ['platform-offline', 'LMS.LaunchData'],
    ],
    [
      'launch data forbidden',
      { intervene: at('/xapi/activities/state', { status: 403 }) },
      ['platform-refused', 'LMS.LaunchData'],
    ],
    [
      'launch data that is a page',
      { intervene: at('/xapi/activities/state', { status: 200, body: '<html>' }) },
      ['launch-data-invalid', ''],
    ],
    ['no template', changed({ contextTemplate: undefined }), ['launch-data-invalid', 'contextTemplate']],
    [
      'no session id',
      changed({ contextTemplate: {} }),
      [
        'launch-data-invalid',
        'contextTemplate.extensions["https://w3id.org/xapi/cmi5/context/extensions/sessionid"]',
      ],
    ],
    ['a strange mode', changed({ launchMode: 'normal' }), ['launch-data-invalid', 'launchMode']],
    ['a strange moveOn', changed({ moveOn: 'Later' }), ['launch-data-invalid', 'moveOn']],
    ['a mastery score of 60', changed({ masteryScore: 60 }), ['launch-data-invalid', 'masteryScore']],
    [
      'a return address that is a script',
      changed({ returnURL: 'javascript:alert(1)' }),
      ['launch-data-invalid', 'returnURL'],
    ],
    [
      'Initialized refused',
      { intervene: at('/xapi/statements', { status: 403, body: 'no' }) },
      ['initialized-refused', 'initialized'],
    ],
  ])('%s', async (_, rules, expected) => {
    const { opened } = await open(rules);
    expect(opened.ok ? 'open' : [opened.error.code, opened.error.path]).toEqual(expected);
  });

  test('the key is asked for once, even where the answer got lost', async () => {
    const { platform } = await open({ intervene: at('/token', 'offline') });
    expect(platform.requests).toHaveLength(1);
  });

  test('unreadable wishes are no wishes', async () => {
    const { opened } = await open({ preferences: '{"languagePreference":7,"audioPreference":"loud"}' });
    expect(opened.ok && opened.value.preferences).toEqual({ languages: [], audio: null });
  });
});

describe('a session', () => {
  test('tells why it says nothing: each code', async () => {
    const codes: string[] = [];
    const note = (result: { ok: boolean; error?: { code: string } }) =>
      codes.push(result.error?.code ?? 'ok');
    await record({}, [
      async (one) => note(await one.pass({ score: { scaled: 0.5 } })),
      async (one) => note(await one.fail({ score: { scaled: 0.6 } })),
      async (one) => note(await one.pass({ score: { raw: 3 } })),
      async (one) => note(await one.pass({ score: { scaled: 2 } })),
      async (one) => note(await one.pass({ score: { raw: 12, min: 0, max: 10 } })),
      async (one) => note(await one.fail()),
      async (one) => note(await one.pass()),
      async (one) => note(await one.complete()),
      async (one) => note(await one.complete()),
      async (one) => note(await one.terminate()),
      async (one) => note(await one.complete()),
    ]);
    expect(codes).toEqual([
      'score-below-mastery',
      'score-reaches-mastery',
      'score-invalid',
      'score-invalid',
      'score-invalid',
      'ok',
      'already-judged',
      'ok',
      'already-completed',
      'ok',
      'terminated',
    ]);
  });

  test('a statement that got lost is said again as it was, and stored once', async () => {
    let isDown = false;
    const { opened, platform } = await open({
      intervene: (one) => (isDown && one.method === 'POST' ? 'offline' : null),
    });
    if (!opened.ok) throw new Error(opened.error.message);
    isDown = true;
    const lost = await opened.value.complete();
    expect(lost.ok ? 'ok' : lost.error.code).toBe('not-stored');
    isDown = false;
    expect((await opened.value.complete()).ok).toBe(true);
    const sent = platform.requests.flatMap(({ statements }) =>
      statements.filter(({ verb }) => verb.id.endsWith('completed')),
    );
    expect(new Set(sent.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(sent.length).toBeGreaterThan(1);
  });

  test('what is called at once is said in turn, with Terminated last', async () => {
    const { opened, platform } = await open({});
    if (!opened.ok) throw new Error(opened.error.message);
    const session = opened.value;
    await Promise.all([
      session.send(ownStatements({ mbox: 'mailto:a@b.example' })),
      session.complete(),
      session.terminate(),
      session.complete(),
    ]);
    expect(platform.ofSession.map(({ verb }) => verb.id.replace(/.*[/#]/, ''))).toEqual([
      'initialized',
      'progressed',
      'completed',
      'showed',
      'completed',
      'terminated',
    ]);
  });

  test('the person of the platform takes the place of whoever the host named', async () => {
    const { statements, launch } = await record({}, [
      (one) => one.send(ownStatements({ mbox: 'mailto:somebody@else.example' })),
    ]);
    for (const { actor } of statements) expect(actor).toEqual(launch.actor);
  });

  test('a game that passes nobody sends no score and no judgement', async () => {
    const { statements } = await record({}, [(one) => one.complete()]);
    expect(JSON.stringify(statements)).not.toMatch(/"score"|"success"/);
  });
});

test('the template wins over anything of ours', () => {
  const template = {
    language: 'nl',
    extensions: { 'https://a.example/x': 1 },
    contextActivities: { grouping: [{ objectType: 'Activity', id: 'https://a.example/1' }] },
  } as const;
  expect(
    mergeContext(template, {
      language: 'fr',
      extensions: { 'https://a.example/x': 2, 'https://a.example/y': 3 },
      contextActivities: { grouping: [{ objectType: 'Activity', id: 'https://a.example/2' }] },
    }),
  ).toEqual({
    language: 'nl',
    extensions: { 'https://a.example/x': 1, 'https://a.example/y': 3 },
    contextActivities: {
      grouping: [
        { objectType: 'Activity', id: 'https://a.example/1' },
        { objectType: 'Activity', id: 'https://a.example/2' },
      ],
    },
  });
});

test.each([
  [0, 'PT0S'],
  [1234, 'PT1.23S'],
  [61_500, 'PT61.5S'],
  [-5, 'PT0S'],
])('%i ms is %s', (elapsedMs, expected) => {
  expect(durationOf(elapsedMs)).toBe(expected);
});

describe('where the person is', () => {
  test('is found again in the next session of the registration', async () => {
    const states = new Map<string, string>();
    const first = (await open({ states })).opened;
    if (!first.ok) throw new Error(first.error.message);
    expect(await first.value.readPlace()).toEqual({ ok: true, value: null });
    expect((await first.value.keepPlace('RQ1-abc')).ok).toBe(true);
    const second = (await open({ states })).opened;
    expect(second.ok && (await second.value.readPlace())).toEqual({ ok: true, value: 'RQ1-abc' });
  });

  test('is not kept where nothing is recorded, after the end, or by a platform that says no', async () => {
    const keep = async (rules: PlatformRules, isOver = false): Promise<string> => {
      const { opened } = await open(rules);
      if (!opened.ok) throw new Error(opened.error.message);
      if (isOver) await opened.value.terminate();
      const result = await opened.value.keepPlace('RQ1-abc');
      return result.ok ? 'ok' : result.error.code;
    };
    const refusing = ({ method }: PlatformRequest) => (method === 'PUT' ? { status: 403 } : null);
    expect(await keep({ launchData: { launchMode: 'Review' } })).toBe('launch-mode');
    expect(await keep({}, true)).toBe('terminated');
    expect(await keep({ intervene: refusing })).toBe('state-refused');
    expect(await keep({ intervene: ({ method }) => (method === 'PUT' ? 'offline' : null) })).toBe(
      'state-offline',
    );
  });

  test('counts as none where the platform holds something else', async () => {
    const { opened } = await open({ states: new Map([['requapass-place', '[1']]) });
    expect(opened.ok && (await opened.value.readPlace())).toEqual({ ok: true, value: null });
  });
});
