/** What a command has of the world around it: streams, clock, questions, the web. Types only, so that tests bring their own. */
import type { FetchAnswer } from '../../verification/network.js';
import type { Problem } from '../../problem.js';
import type { ExitCode } from './failure.js';

export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Somebody sits in front of it: questions may be asked, progress is drawn. */
  readonly isTerminal: boolean;
  readonly now: () => Date;
  readonly writeOut: (text: string) => void;
  readonly writeError: (text: string) => void;
  /** A question whose answer is not shown while it is typed. */
  readonly askSecret: (question: string) => Promise<string>;
  readonly ask: (question: string) => Promise<string>;
  readonly readInput: () => Promise<Uint8Array>;
  readonly fetch: (url: string) => Promise<FetchAnswer>;
}

/** What a command has to say: to programs, and to people. */
export interface Report {
  readonly json: Readonly<Record<string, unknown>>;
  readonly lines: readonly string[];
  readonly warnings?: readonly Problem[];
  readonly exitCode?: ExitCode;
}
