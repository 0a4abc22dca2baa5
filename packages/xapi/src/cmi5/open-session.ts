/**
 * Opens a cmi5 session: the key, the platform's data, the learner's wishes, what earlier sessions said, then Initialized.
 * Knows the requests of a start and their order; what follows is the session's.
 */
import { isRecord } from '@requapass/framework';
import { postStatements } from '../sending/post-statements.js';
import { askStore, type StoreAccess, type StoreAnswer } from '../sending/request.js';
import { systemClock, type Clock, type FetchLike } from '../sending/transport.js';
import { accept, refuse, type Result } from '../xapi-error.js';
import { cmi5Verb, definedStatement } from './defined-statement.js';
import { fetchToken, type TokenCode } from './fetch-token.js';
import {
  parseLaunchData,
  parsePreferences,
  type LaunchData,
  type LaunchDataCode,
  type LearnerPreferences,
} from './launch-data.js';
import type { Cmi5Launch } from './parse-launch.js';
import { makeSession, type Cmi5Session } from './session.js';

export interface Cmi5Options extends Pick<StoreAccess, 'random' | 'retry' | 'timeoutMs'> {
  readonly fetch: FetchLike;
  /** cmi5 wants a time in every statement, and how long the session lasted. */
  readonly clock?: Clock;
}

export type OpenCode =
  TokenCode | LaunchDataCode | 'platform-offline' | 'platform-refused' | 'initialized-refused';

const STATE_ID = 'LMS.LaunchData';
const PROFILE_ID = 'cmi5LearnerPreferences';

/** Never throws: a session that has said Initialized, or why there is none. */
export async function openSession(
  launch: Cmi5Launch,
  options: Cmi5Options,
): Promise<Result<Cmi5Session, OpenCode>> {
  const token = await fetchToken(launch.fetch, options);
  if (!token.ok) return token;
  const access: StoreAccess = {
    ...options,
    endpoint: launch.endpoint,
    authorization: `Basic ${token.value}`,
  };
  const data = await readLaunchData(access, launch);
  if (!data.ok) return data;
  const preferences = await readPreferences(access, launch);
  if (!preferences.ok) return preferences;
  const said = await readSaid(access, launch);
  if (!said.ok) return said;

  const clock = options.clock ?? systemClock;
  const startMs = clock.now();
  const first = definedStatement(launch, data.value, { verb: 'initialized', elapsedMs: 0, nowMs: startMs });
  const report = await postStatements(access, [first]);
  const failure = report.refused[0] ?? report.stop;
  if (failure) return refuse('initialized-refused', 'initialized', failure.message, `it was ${failure.code}`);
  const session = makeSession({
    launch,
    access,
    clock,
    startMs,
    data: data.value,
    preferences: preferences.value,
    said: said.value,
  });
  return accept(session);
}

async function readLaunchData(
  access: StoreAccess,
  { activityId, actor, registration }: Cmi5Launch,
): Promise<Result<LaunchData, OpenCode>> {
  const query = { activityId, agent: JSON.stringify(actor), registration, stateId: STATE_ID };
  const answer = await askStore(access, { method: 'GET', path: 'activities/state', query });
  if (answer.kind === 'answer' && answer.status === 200) return parseLaunchData(answer.text);
  if (answer.kind === 'answer' && answer.status === 404) {
    const hint = 'the learning platform must write it before it opens the unit';
    return refuse(
      'launch-data-missing',
      STATE_ID,
      'the platform has no LMS.LaunchData for this launch',
      hint,
    );
  }
  return notRead(STATE_ID, answer);
}

/** Nobody need have wishes (404), or share them (403). */
async function readPreferences(
  access: StoreAccess,
  { actor }: Cmi5Launch,
): Promise<Result<LearnerPreferences, OpenCode>> {
  const query = { agent: JSON.stringify(actor), profileId: PROFILE_ID };
  const answer = await askStore(access, { method: 'GET', path: 'agents/profile', query });
  if (answer.kind !== 'answer') return notRead(PROFILE_ID, answer);
  return accept(parsePreferences(answer.status === 200 ? answer.text : ''));
}

/** Completed and Passed are said once for a registration, and earlier sessions count. */
async function readSaid(
  access: StoreAccess,
  { activityId, actor, registration }: Cmi5Launch,
): Promise<Result<readonly ('completed' | 'passed')[], OpenCode>> {
  const said: ('completed' | 'passed')[] = [];
  for (const verb of ['completed', 'passed'] as const) {
    const query = {
      agent: JSON.stringify(actor),
      activity: activityId,
      registration,
      verb: cmi5Verb(verb).id,
      limit: '1',
    };
    const answer = await askStore(access, { method: 'GET', path: 'statements', query });
    if (answer.kind !== 'answer') return notRead('statements', answer);
    if (answer.status === 200 && hasStatements(answer.text)) said.push(verb);
  }
  return accept(said);
}

function hasStatements(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    const list = isRecord(value) ? value['statements'] : [];
    return Array.isArray(list) && list.length > 0;
  } catch {
    return false;
  }
}

function notRead(what: string, answer: StoreAnswer): Result<never, OpenCode> {
  if (answer.kind === 'offline') {
    return refuse('platform-offline', what, `${what} could not be read: ${answer.why}`, 'try again later');
  }
  const hint = 'ask whoever runs the learning platform';
  return refuse(
    'platform-refused',
    what,
    `${what} could not be read: the platform answered ${answer.status}`,
    hint,
  );
}
