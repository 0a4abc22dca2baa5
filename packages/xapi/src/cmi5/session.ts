/**
 * One cmi5 session after Initialized: what may be said, in which order and how often. The host decides when, and
 * whether a score is sent. Knows no game.
 */
import { postStatements } from '../sending/post-statements.js';
import type { StoreAccess } from '../sending/request.js';
import type { Clock } from '../sending/transport.js';
import { makeStatementId } from '../statements/statement-id.js';
import type { Score, Statement } from '../statements/statement.js';
import { accept, refuse, type Problem, type Result } from '../xapi-error.js';
import { checkScore, type ScoreCode } from './check-score.js';
import { definedStatement, sessionContext, type Cmi5Verb } from './defined-statement.js';
import type { LaunchData, LearnerPreferences } from './launch-data.js';
import type { Cmi5Launch } from './parse-launch.js';
import { readPlace, writePlace, type StateCode } from './session-state.js';

export type SessionCode =
  | ScoreCode
  | StateCode
  /** Terminated was said: nothing follows. */
  | 'terminated'
  /** Browse and Review record nothing. */
  | 'launch-mode'
  | 'already-completed'
  | 'already-passed'
  | 'already-judged'
  /** The platform did not take it. Calling again is safe: the statement has the same id. */
  | 'not-stored';

export interface Cmi5Session {
  readonly data: LaunchData;
  readonly preferences: LearnerPreferences;
  /** What was said of this registration, in this session or an earlier one. */
  readonly said: readonly Cmi5Verb[];
  /** Statements of our own profile, put into the session; in Browse and Review none is sent. */
  send(statements: readonly Statement[]): Promise<Result<readonly Statement[], SessionCode>>;
  /** Where the person was: what `keepPlace` kept in an earlier session of this registration; null: nothing. */
  readPlace(): Promise<Result<string | null, SessionCode>>;
  /** Keeps where the person is, such as the game's resume code. In Browse and Review nothing is kept. */
  keepPlace(place: string): Promise<Result<null, SessionCode>>;
  /** All was seen. Once for a registration. */
  complete(): Promise<Result<Statement, SessionCode>>;
  /** Only a host that has a measure of its own calls these: the game passes or fails nobody. */
  pass(options?: { readonly score?: Score }): Promise<Result<Statement, SessionCode>>;
  fail(options?: { readonly score?: Score }): Promise<Result<Statement, SessionCode>>;
  /** The last statement. The value is where to send the person, if anywhere. */
  terminate(): Promise<Result<{ readonly returnURL: string | null }, SessionCode>>;
}

export interface SessionParts {
  readonly launch: Cmi5Launch;
  readonly access: StoreAccess;
  readonly clock: Clock;
  readonly startMs: number;
  readonly data: LaunchData;
  readonly preferences: LearnerPreferences;
  readonly said: readonly ('completed' | 'passed')[];
}

export function makeSession(parts: SessionParts): Cmi5Session {
  const { launch, access, clock, startMs, data } = parts;
  const said = new Set<Cmi5Verb>(['initialized', ...parts.said]);
  // A statement that failed to arrive is sent again as it was, so that it is stored once.
  const unsent = new Map<Cmi5Verb, Statement>();
  const prepared = new Map<string, Statement>();
  let isOver = false;
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(run: () => Promise<Value>): Promise<Value> => {
    const turn = last.then(run);
    last = turn;
    return turn;
  };

  const say = async (verb: Cmi5Verb, score?: Score): Promise<Result<Statement, SessionCode>> => {
    const nowMs = clock.now();
    const fact = { verb, nowMs, elapsedMs: nowMs - startMs, ...(score && { score }) };
    const statement = unsent.get(verb) ?? definedStatement(launch, data, fact);
    const stored = await store([statement], verb === 'terminated');
    if (!stored.ok) {
      unsent.set(verb, statement);
      return stored;
    }
    unsent.delete(verb);
    said.add(verb);
    return accept(statement);
  };
  const store = async (
    statements: readonly Statement[],
    keepalive = false,
  ): Promise<Result<readonly Statement[], SessionCode>> => {
    const { refused, stop } = await postStatements(access, statements, { keepalive });
    const failure = refused[0] ?? stop;
    if (!failure) return accept(statements);
    return refuse('not-stored', 'statements', `${failure.code}: ${failure.message}`, 'call again later');
  };
  const judge = async (isPassed: boolean, score?: Score): Promise<Result<Statement, SessionCode>> => {
    const closed = obstacle();
    if (closed) return closed;
    if (said.has('passed')) return no('already-passed', 'passed was said: nothing undoes it');
    if (said.has('failed')) return no('already-judged', 'failed was said in this session: open another');
    const checked = score && checkScore(score, isPassed, data.masteryScore);
    if (checked && !checked.ok) return checked;
    return say(isPassed ? 'passed' : 'failed', score);
  };
  const obstacle = () => {
    if (isOver) return no('terminated', 'the session is over');
    if (data.launchMode === 'Normal') return null;
    return no('launch-mode', `the launch mode is ${data.launchMode}: only Normal records results`);
  };

  return {
    data,
    preferences: parts.preferences,
    get said() {
      return [...said];
    },
    send: (statements) =>
      inTurn(async () => {
        const closed = obstacle();
        if (closed) return closed;
        return store(
          statements.map((statement) => {
            const own = prepared.get(statement.id) ?? intoSession(statement, parts);
            prepared.set(statement.id, own);
            return own;
          }),
        );
      }),
    readPlace: () => readPlace(access, launch),
    // Out of turn: at the end of a page there is no time to wait for one answer before the next request.
    keepPlace: async (place) => obstacle() ?? writePlace(access, launch, place),
    complete: () =>
      inTurn(async () => {
        const closed = obstacle();
        if (closed) return closed;
        if (said.has('completed')) return no('already-completed', 'completed was said for this registration');
        return say('completed');
      }),
    pass: ({ score } = {}) => inTurn(() => judge(true, score)),
    fail: ({ score } = {}) => inTurn(() => judge(false, score)),
    terminate: () =>
      inTurn(async () => {
        if (isOver) return no('terminated', 'the session is over');
        const result = await say('terminated');
        if (!result.ok) return result;
        isOver = true;
        return accept({ returnURL: data.returnURL ?? null });
      }),
  };
}

function no(
  code: SessionCode,
  message: string,
): { readonly ok: false; readonly error: Problem<SessionCode> } {
  return refuse(code, 'session', message, 'see docs/xapi.md');
}

/** The platform's person, registration and context, an id of this session; a time where the statement had none. */
function intoSession(statement: Statement, { launch, data, clock }: SessionParts): Statement {
  return {
    ...statement,
    id: makeStatementId(statement.id, launch.registration, data.sessionId),
    actor: launch.actor,
    context: sessionContext(launch, data, statement.context ?? {}),
    timestamp: statement.timestamp ?? new Date(clock.now()).toISOString(),
  };
}
