/**
 * A learning platform as cmi5 describes it, small and strict: a key once, launch data, preferences, and statements
 * only between Initialized and Terminated. It writes down every request. Tests only.
 */
import { isRecord } from '@requapass/framework';
import type { FetchLike } from '../sending/transport.js';
import type { Statement } from '../statements/statement.js';
import { ACTOR, REGISTRATION } from './samples.js';
import { answerOf, type FakeAnswer } from './fake-store.js';

export const ACTIVITY_ID = 'https://platform.example/activities/91';
export const PUBLISHER_ID = 'https://partner.example/la-passerelle';
const SESSION_ID = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';
const VERBS = 'http://adlnet.gov/expapi/verbs/';
const KEY = 'c2Vzc2lvbjpzZWNyZXQ=';

export interface PlatformRequest {
  readonly method: string;
  readonly url: URL;
  readonly authorization: string | undefined;
  readonly version: string | undefined;
  readonly statements: readonly Statement[];
  readonly body?: string;
}

export interface PlatformRules {
  readonly session?: string;
  readonly launchData?: Readonly<Record<string, unknown>>;
  /** Text of the preferences, or the status of having none. */
  readonly preferences?: string | number;
  /** Statements of earlier sessions of this registration. */
  readonly earlier?: readonly Statement[];
  /** What the unit kept in earlier sessions, by state id. It is written to. */
  readonly states?: Map<string, string>;
  /** An answer instead of the platform's own. */
  readonly intervene?: (request: PlatformRequest) => FakeAnswer | 'offline' | null;
}

/** The address that the platform opens. */
export function launchAddress(changes: Readonly<Record<string, string | null>> = {}): string {
  const values: Record<string, string | null> = {
    endpoint: 'https://platform.example/xapi/',
    fetch: 'https://platform.example/token?launch=5',
    actor: JSON.stringify({ objectType: 'Agent', ...ACTOR }),
    registration: REGISTRATION,
    activityId: ACTIVITY_ID,
    ...changes,
  };
  const query = Object.entries(values).flatMap(([name, value]) =>
    value === null ? [] : `${name}=${encodeURIComponent(value)}`,
  );
  return `https://partner.example/cmi5/?lang=fr&${query.join('&')}`;
}

export function launchDataOf(session: string, changes: Readonly<Record<string, unknown>> = {}) {
  return {
    contextTemplate: {
      extensions: { [SESSION_ID]: session, 'https://platform.example/ext/class': '4B' },
      contextActivities: { grouping: [{ objectType: 'Activity', id: PUBLISHER_ID }] },
    },
    launchMode: 'Normal',
    moveOn: 'CompletedOrPassed',
    masteryScore: 0.6,
    returnURL: 'https://platform.example/courses/7',
    ...changes,
  };
}

export function fakePlatform(rules: PlatformRules = {}) {
  const session = rules.session ?? 'session-1';
  const launchData = launchDataOf(session, rules.launchData);
  const stored: Statement[] = [...(rules.earlier ?? [])];
  const ofSession: Statement[] = [];
  const requests: PlatformRequest[] = [];
  const states = rules.states ?? new Map<string, string>();
  let isKeyGiven = false;

  const answer = (request: PlatformRequest): FakeAnswer => {
    const { url, method, authorization, version, statements } = request;
    if (url.pathname === '/token') {
      if (method !== 'POST') return { status: 405 };
      const body = isKeyGiven ? { 'error-code': '1', 'error-text': 'used' } : { 'auth-token': KEY };
      isKeyGiven = true;
      return json(body);
    }
    if (authorization !== `Basic ${KEY}`) return { status: 401 };
    if (version === undefined) return { status: 400, body: 'no version' };
    if (url.pathname === '/xapi/activities/state') {
      const stateId = url.searchParams.get('stateId') ?? '';
      if (stateId === 'LMS.LaunchData') return method === 'GET' ? json(launchData) : { status: 403 };
      if (method === 'PUT') states.set(stateId, request.body ?? '');
      if (method === 'PUT') return { status: 204 };
      const kept = states.get(stateId);
      return kept === undefined ? { status: 404 } : { status: 200, body: kept };
    }
    if (method === 'GET' && url.pathname === '/xapi/agents/profile') {
      const { preferences = 404 } = rules;
      return typeof preferences === 'number' ? { status: preferences } : { status: 200, body: preferences };
    }
    if (method === 'GET' && url.pathname === '/xapi/statements') {
      const verb = url.searchParams.get('verb');
      return json({
        statements: stored.filter((one) => one.verb.id === verb && one.object.id === ACTIVITY_ID),
      });
    }
    if (method !== 'POST' || url.pathname !== '/xapi/statements') return { status: 405 };
    for (const one of statements) {
      const known = ofSession.find(({ id }) => id === one.id);
      if (known) continue;
      const fault = faultOf(one, ofSession);
      if (fault !== null) return { status: 403, body: fault };
      ofSession.push(one);
      stored.push(one);
    }
    return json(statements.map(({ id }) => id));
  };

  const fetch: FetchLike = (address, { method, headers, body }) => {
    const parsed: unknown = body === undefined ? [] : JSON.parse(body);
    const request: PlatformRequest = {
      method,
      url: new URL(address),
      authorization: headers['Authorization'],
      version: headers['X-Experience-API-Version'],
      statements: (Array.isArray(parsed) ? parsed : isRecord(parsed) ? [parsed] : []) as readonly Statement[],
      ...(body !== undefined && { body }),
    };
    requests.push(request);
    const instead = rules.intervene?.(request);
    if (instead === 'offline') return Promise.reject(new TypeError('failed to fetch'));
    return Promise.resolve(answerOf(instead ?? answer(request)));
  };
  return { fetch, requests, stored, ofSession, launchData };
}

function faultOf(statement: Statement, before: readonly Statement[]): string | null {
  const verb = statement.verb.id;
  if (before.length === 0 && verb !== `${VERBS}initialized`) return 'nothing may come before Initialized';
  if (before.some((one) => one.verb.id === `${VERBS}terminated`)) return 'nothing may follow Terminated';
  if (before.length > 0 && verb === `${VERBS}initialized`) return 'Initialized twice';
  return null;
}

const json = (value: unknown): FakeAnswer => ({ status: 200, body: JSON.stringify(value) });

/** Tests run where there is a URL, and this package is compiled without one. */
interface URL {
  readonly pathname: string;
  readonly searchParams: { get(name: string): string | null };
}
const { URL } = globalThis as unknown as { readonly URL: new (address: string) => URL };
