/**
 * What can go wrong, by stable code: errors that reject a promise, and reports about ignored messages.
 * Codes are API; messages are prose for developers and may change. Knows no transport.
 */

/** Why a promise of this package was rejected. */
export type ProtocolErrorCode =
  /** No answer in time: nobody spoke, or a call was not answered. */
  | 'timeout'
  /** This side called `close()`. */
  | 'closed'
  /** The frame was reloaded or left while the call was open. The call may or may not have been done. */
  | 'frame-gone'
  /** The frame spoke, but from an origin outside the allow-list. */
  | 'origin-not-allowed'
  /** The two sides share no version of the protocol. */
  | 'no-common-version'
  /** The guest is not in a frame. */
  | 'not-embedded'
  /** The frame does not know this command. */
  | 'unknown-command'
  /** The arguments of the command have the wrong shape. */
  | 'bad-arguments'
  /** The command was started and failed. */
  | 'command-failed'
  /** The arguments, or the result, cannot be copied between windows. */
  | 'not-cloneable';

/** Rejects the promises of both sides. `code` is stable; a frame may add codes of its own to failed commands. */
export class ProtocolError extends Error {
  readonly code: ProtocolErrorCode | (string & {});

  constructor(code: ProtocolErrorCode | (string & {}), message: string) {
    super(message);
    this.name = 'ProtocolError';
    this.code = code;
  }
}

/** Why a message was ignored, in whole or in part. */
export type ReportCode =
  | 'unknown-type'
  | 'unknown-field'
  | 'unknown-event'
  | 'malformed-message'
  | 'origin-not-allowed'
  | 'no-common-version'
  | 'repeated-event'
  | 'resize-loop'
  | 'queue-full'
  | 'not-cloneable';

/** One ignored message. */
export interface Report {
  readonly code: ReportCode;
  readonly message: string;
}

/** Where both sides report what they ignored. It must not throw. */
export type Log = (report: Report) => void;

/** What is wrong, with what, and what was expected: `unknown-command: 'dance'; expected: start,pause`. */
export function describe(code: string, what: unknown, expected?: unknown): string {
  // What a stranger sent may be long.
  return `${code}: ${`${what}`.slice(0, 200)}${expected === undefined ? '' : `; expected: ${expected}`}`;
}

export function createError(code: ProtocolErrorCode, what: unknown, expected?: unknown): ProtocolError {
  return new ProtocolError(code, describe(code, what, expected));
}

export function report(log: Log, code: ReportCode, what: unknown, expected?: unknown): void {
  log({ code, message: describe(code, what, expected) });
}
