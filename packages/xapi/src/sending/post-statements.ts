/**
 * Posts a batch of statements. One that the store refuses is searched for by halves, so that it takes none of the
 * others with it. Knows no queue.
 */
import type { Statement } from '../statements/statement.js';
import { askStore, type StoreAccess } from './request.js';

/** Why a statement was given up. */
export type RefusalCode =
  /** 400: the store says it is no valid statement. */
  | 'refused-statement'
  /** 409: another statement is stored under this id. */
  | 'conflict'
  /** 413: too large even alone. */
  | 'too-large'
  /** The queue has no room. */
  | 'queue-full';

/** Why what is left has to wait. */
export type StopCode =
  | 'offline'
  | 'busy'
  /** 401, 403: the key is wrong, old, or may not write. */
  | 'not-authorised'
  /** 404, 405: no store at this address. */
  | 'wrong-endpoint'
  /** An answer that no store gives: of a login page, for instance. */
  | 'unexpected-answer';

export interface Refusal {
  readonly code: RefusalCode;
  readonly statement: Statement;
  readonly message: string;
}

export interface Stop {
  readonly code: StopCode;
  readonly message: string;
  /** What the store asked us to wait, when it did. */
  readonly retryAfterMs?: number;
}

export interface PostReport {
  readonly stored: readonly Statement[];
  readonly refused: readonly Refusal[];
  /** Present when something is neither: try again later. */
  readonly stop?: Stop;
}

const REFUSALS: Readonly<Record<number, RefusalCode>> = {
  400: 'refused-statement',
  409: 'conflict',
  413: 'too-large',
};
const STOPS: Readonly<Record<number, StopCode>> = {
  401: 'not-authorised',
  403: 'not-authorised',
  404: 'wrong-endpoint',
  405: 'wrong-endpoint',
};

/** Never throws. What is in neither list waits, in its order. */
export async function postStatements(
  access: StoreAccess,
  statements: readonly Statement[],
  { keepalive = false } = {},
): Promise<PostReport> {
  const stored: Statement[] = [];
  const refused: Refusal[] = [];
  const batches = [[...statements]];
  for (let batch = batches.shift(); batch; batch = batches.shift()) {
    if (batch.length === 0) continue;
    const answer = await askStore(access, {
      method: 'POST',
      path: 'statements',
      body: JSON.stringify(batch),
      ...(keepalive && { keepalive }),
    });
    if (answer.kind !== 'answer') return { stored, refused, stop: stopOf(answer) };
    const { status, text } = answer;
    const code = REFUSALS[status];
    if (status === 204 || (status === 200 && isListOfIds(text, batch.length))) {
      stored.push(...batch);
    } else if (code === undefined) {
      const message = `the store answered ${status}: ${clip(text)}`;
      return { stored, refused, stop: { code: STOPS[status] ?? 'unexpected-answer', message } };
    } else if (batch.length === 1) {
      const [statement] = batch as [Statement];
      refused.push({ code, statement, message: `the store answered ${status}: ${clip(text)}` });
    } else {
      const middle = Math.ceil(batch.length / 2);
      batches.unshift(batch.slice(0, middle), batch.slice(middle));
    }
  }
  return { stored, refused };
}

function stopOf(answer: Exclude<Awaited<ReturnType<typeof askStore>>, { kind: 'answer' }>): Stop {
  if (answer.kind === 'offline') return { code: 'offline', message: `no answer: ${clip(answer.why)}` };
  const { status, retryAfterMs } = answer;
  return {
    code: 'busy',
    message: `the store answered ${status}: it asks for patience`,
    ...(retryAfterMs !== null && { retryAfterMs }),
  };
}

/** A hotel's login page also answers 200. */
function isListOfIds(text: string, length: number): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) && value.length === length && value.every((id) => typeof id === 'string');
  } catch {
    return false;
  }
}

const clip = (text: string): string => text.replace(/\s+/gu, ' ').slice(0, 200);
