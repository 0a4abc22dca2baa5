/** cmi5's requirements of content, one by one, against whole sessions with a strict platform. */
import type { Statement } from '../statements/statement.js';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  CONTENT_REQUIREMENTS,
  FURTHER_REQUIREMENTS,
  type Requirement,
} from '../testing/cmi5-requirements.js';
import { recordSessions, type Recorded, type RecordedSessions } from '../testing/recorded-sessions.js';
import { faultsOf } from '../testing/validate.js';

const CATEGORIES = 'https://w3id.org/xapi/cmi5/context/categories/';

let sessions: RecordedSessions;
beforeAll(async () => {
  sessions = await recordSessions();
});

const checked = (list: readonly Requirement[]) => list.flatMap((one) => ('check' in one ? [one] : []));

describe.each([
  ['required of content', CONTENT_REQUIREMENTS],
  ['said of statements in general', FURTHER_REQUIREMENTS],
])('%s', (_, list) => {
  test.each(checked(list))('$id is kept', ({ check }) => {
    expect(check(sessions)).toBe(true);
  });

  test('each is listed once, and what is not ours has a reason', () => {
    const ids = list.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const one of list) if ('notForTheContent' in one) expect(one.notForTheContent).not.toBe('');
  });
});

test('every statement of every session is valid', () => {
  const statements = Object.values(sessions).flatMap((one) => one.statements);
  expect(statements.length).toBeGreaterThan(15);
  expect(statements.flatMap(faultsOf)).toEqual([]);
});

/** Ways to break all recorded sessions. Each check has to notice at least one. */
const SABOTAGES: readonly ((one: Recorded, all: RecordedSessions) => Recorded)[] = [
  (one) => ({ ...one, statements: one.statements.slice(1, -1) }),
  (one) => ({ ...one, statements: [...one.statements, ...one.statements] }),
  (one) => ({
    ...one,
    statements: one.statements.map(({ verb }) => ({
      id: 'none',
      actor: { objectType: 'Group', mbox: 'mailto:a@b.example' } as unknown as Statement['actor'],
      verb: { id: verb.id.replace('http://adlnet.gov', '') },
      object: { id: 'none' } as Statement['object'],
    })),
  }),
  (one) => ({
    ...one,
    statements: one.statements.map((statement) => ({
      ...statement,
      object: { id: 'https://else.example/' } as Statement['object'],
      result: {
        score: { scaled: 0.5, raw: 1 },
        success: statement.verb.id.endsWith('failed'),
        completion: false,
      },
      context: { contextActivities: { category: [{ objectType: 'Activity', id: `${CATEGORIES}cmi5` }] } },
      timestamp: '2026-11-23T10:00:00+01:00',
    })),
  }),
  (one) => ({
    ...one,
    statements: one.statements.map((statement) => ({
      ...statement,
      result: { score: { scaled: 0.5 }, completion: true },
      context: {
        contextActivities: {
          category: ['cmi5', 'moveon'].map((name) => ({
            objectType: 'Activity' as const,
            id: CATEGORIES + name,
          })),
        },
      },
    })),
  }),
  (one) => ({ ...one, statements: [] }),
  (one) => ({
    ...one,
    requests: one.requests.map((request) => ({
      ...request,
      method: 'PUT',
      authorization: undefined,
      version: undefined,
      url: new URL('https://platform.example/else/state'),
    })),
  }),
  (one) => ({ ...one, requests: [] }),
  (one) => ({
    ...one,
    launch: { endpoint: '', fetch: '', actor: { objectType: 'Agent' }, registration: '', activityId: '' },
    session: { ...one.session, preferences: { languages: ['xx'], audio: 'on' } },
    returnURL: null,
  }),
  (one, all) => (one === all.ended ? { ...one, launch: { ...one.launch, endpoint: 'else' } } : one),
  (one, all) =>
    one === all.browse || one === all.review ? all.normal : one === all.normal ? all.failed : one,
];

test('no check is blind: each notices one of the ways to break a session', () => {
  const broken = SABOTAGES.map(
    (sabotage) =>
      Object.fromEntries(
        Object.entries(sessions).map(([name, one]) => [name, sabotage(one, sessions)]),
      ) as unknown as RecordedSessions,
  );
  const blind = checked([...CONTENT_REQUIREMENTS, ...FURTHER_REQUIREMENTS]).filter(({ check }) =>
    broken.every((all) => check(all)),
  );
  expect(blind.map(({ id }) => id)).toEqual([]);
});
