/** Plays whole cmi5 sessions of ours against the strict platform, and keeps what was said. Tests only. */
import { openSession } from '../cmi5/open-session.js';
import { parseLaunch, type Cmi5Launch } from '../cmi5/parse-launch.js';
import type { Cmi5Session } from '../cmi5/session.js';
import { outcomeToStatements } from '../statements/outcome-to-statements.js';
import type { Statement } from '../statements/statement.js';
import {
  fakePlatform,
  launchAddress,
  PUBLISHER_ID,
  type PlatformRequest,
  type PlatformRules,
} from './fake-platform.js';
import { fakeClock } from './fake-store.js';
import { SAMPLE_OUTCOME } from './samples.js';

export interface Recorded {
  readonly launch: Cmi5Launch;
  readonly session: Cmi5Session;
  readonly launchData: Readonly<Record<string, unknown>>;
  readonly requests: readonly PlatformRequest[];
  /** What the platform stored of this session, in its order. */
  readonly statements: readonly Statement[];
  readonly returnURL: string | null;
}

export type Deed = (session: Cmi5Session) => Promise<unknown>;

/** Our own statements, as a host would send them. */
export const ownStatements = (actor: unknown): readonly Statement[] =>
  outcomeToStatements(SAMPLE_OUTCOME, { actor, activityId: PUBLISHER_ID });

export async function record(
  rules: PlatformRules,
  deeds: readonly Deed[],
  address = launchAddress(),
): Promise<Recorded> {
  const launch = parseLaunch(address);
  if (!launch.ok) throw new Error(launch.error.message);
  const platform = fakePlatform(rules);
  const time = fakeClock();
  const opened = await openSession(launch.value, { fetch: platform.fetch, clock: time.clock });
  if (!opened.ok) throw new Error(`${opened.error.code}: ${opened.error.message}`);
  for (const deed of deeds) {
    time.pass(61_500);
    await deed(opened.value);
  }
  time.pass(500);
  const end = await opened.value.terminate();
  return {
    launch: launch.value,
    session: opened.value,
    launchData: platform.launchData,
    requests: platform.requests,
    statements: platform.ofSession,
    returnURL: end.ok ? end.value.returnURL : null,
  };
}

const all: readonly Deed[] = [
  (session) => session.send(ownStatements({ mbox: 'mailto:somebody@else.example' })),
  (session) => session.complete(),
  (session) => session.complete(),
  (session) => session.pass({ score: { scaled: 0.4 } }),
  (session) => session.fail({ score: { scaled: 0.9 } }),
  (session) => session.pass({ score: { scaled: 0.8, raw: 8 } }),
  (session) => session.pass({ score: { scaled: 0.8, raw: 8, min: 0, max: 10 } }),
  (session) => session.pass(),
  (session) => session.fail(),
];

const failing: readonly Deed[] = [
  (session) => session.fail({ score: { scaled: 0.2 } }),
  (session) => session.pass(),
];

const afterTheEnd: readonly Deed[] = [
  (session) => session.terminate(),
  (session) => session.terminate(),
  (session) => session.complete(),
  (session) => session.send(ownStatements({ mbox: 'mailto:somebody@else.example' })),
];

/** A person who presses everything, in every mode, and comes back. */
export async function recordSessions() {
  const normal = await record(
    { preferences: '{"languagePreference":"nl-BE,fr","audioPreference":"off"}' },
    all,
  );
  const shuffled = launchAddress({ actor: null }).replace(
    '?',
    `?actor=${encodeURIComponent(JSON.stringify({ ...normal.launch.actor }))}&`,
  );
  return {
    normal,
    failed: await record({ session: 'session-2' }, failing),
    again: await record({ session: 'session-3', earlier: normal.statements }, all),
    browse: await record({ session: 'session-4', launchData: { launchMode: 'Browse' } }, all),
    review: await record({ session: 'session-5', launchData: { launchMode: 'Review' } }, all),
    ended: await record({ session: 'session-6', preferences: 403 }, afterTheEnd, shuffled),
  };
}

export type RecordedSessions = Awaited<ReturnType<typeof recordSessions>>;
