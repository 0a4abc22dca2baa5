/** How a command ends when it does not end well: a problem for people and programs, and an exit code. Knows no command. */
import type { Problem } from '../../problem.js';

/** What a shell is told. Stable: scripts rely on it. */
export const EXIT_CODES = {
  done: 0,
  notValid: 1,
  wrongInput: 2,
  notChecked: 3,
  busy: 4,
  locked: 5,
  broken: 70,
} as const;

export type ExitCode = (typeof EXIT_CODES)[keyof typeof EXIT_CODES];

/** One line each, for the manual. */
export const EXIT_CODE_WORDS: Readonly<Record<keyof typeof EXIT_CODES, string>> = {
  done: 'done; for verify: the badge is valid',
  notValid: 'verify: the badge is not valid',
  wrongInput: 'wrong input or wrong use; nothing was written',
  notChecked: 'verify: something could not be checked, so the badge is not called valid',
  busy: 'another run is at work in the same folder, or was; nothing more was written',
  locked: 'the key cannot be opened: no passphrase, or a wrong one; nothing was written',
  broken: 'a fault of this program or of the disk; run the same command again to go on',
};

/** Thrown by commands, caught once by `run`. */
export class Failure extends Error {
  readonly problems: readonly [Problem, ...Problem[]];
  readonly exitCode: ExitCode;

  constructor(
    problems: Problem | readonly [Problem, ...Problem[]],
    exitCode: ExitCode = EXIT_CODES.wrongInput,
  ) {
    const list = Array.isArray(problems)
      ? (problems as readonly [Problem, ...Problem[]])
      : ([problems] as [Problem]);
    super(list[0].message);
    this.name = 'Failure';
    this.problems = list;
    this.exitCode = exitCode;
  }
}

/** A problem as lines for a terminal. Foreign text is stripped of control characters, so that it cannot move the cursor. */
export function sayProblem({ code, path, message, choices, hint }: Problem): readonly string[] {
  return [
    `${path === '' ? '' : `${path}: `}${message} (${code})`,
    ...(choices ? [`  one of: ${choices.join(', ')}`] : []),
    ...(hint === undefined ? [] : [`  ${hint}`]),
  ].map(plain);
}

/** Text without control characters and without characters that turn the direction of writing. */
export function plain(text: string): string {
  return text.replaceAll(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (letter) =>
    letter === '\t' ? ' ' : '�',
  );
}
