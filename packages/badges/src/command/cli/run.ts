/** Finds the command, runs it, and says what came of it: to people on lines, to programs as JSON. Knows no command's work. */
import { bake, BAKE } from '../commands/bake.js';
import { issue, ISSUE } from '../commands/issue.js';
import { keygen, KEYGEN } from '../commands/keygen.js';
import { revoke, REVOKE } from '../commands/revoke.js';
import { status, STATUS } from '../commands/status.js';
import { unbake, UNBAKE } from '../commands/unbake.js';
import { verify, VERIFY } from '../commands/verify.js';
import type { Problem } from '../../problem.js';
import { parseArguments, type Arguments, type CommandSpec } from './arguments.js';
import { EXIT_CODES, Failure, sayProblem, type ExitCode } from './failure.js';
import type { Io, Report } from './io.js';
import { writeManual, writeOverview } from './manual.js';

type Command = readonly [CommandSpec, (args: Arguments, io: Io) => Promise<Report>];

const COMMANDS: readonly Command[] = [
  [KEYGEN, keygen],
  [ISSUE, issue],
  [REVOKE, revoke],
  [STATUS, status],
  [VERIFY, verify],
  [BAKE, bake],
  [UNBAKE, unbake],
];

/** Every command's own description. */
export const SPECS: readonly CommandSpec[] = COMMANDS.map(([spec]) => spec);

export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...rest] = argv;
  const isJson = argv.includes('--json');
  try {
    if (name === undefined || name === '--help' || name === 'help') {
      io.writeOut(writeOverview(SPECS));
      return name === undefined ? EXIT_CODES.wrongInput : EXIT_CODES.done;
    }
    const command = COMMANDS.find(([spec]) => spec.name === name);
    if (!command) {
      throw new Failure({
        code: 'unknown-command',
        path: name,
        message: `there is no command "${name}"`,
        choices: SPECS.map((spec) => spec.name),
      });
    }
    const [spec, work] = command;
    if (rest.includes('--help')) {
      io.writeOut(writeManual(spec));
      return EXIT_CODES.done;
    }
    return tell(await work(parseArguments(rest, spec), io), name, isJson, io);
  } catch (error) {
    return tellFailure(asFailure(error), isJson, io);
  }
}

function tell(
  { json, lines, warnings = [], exitCode = EXIT_CODES.done }: Report,
  command: string,
  isJson: boolean,
  io: Io,
) {
  if (isJson) {
    io.writeOut(
      `${JSON.stringify({ ok: true, command, ...json, ...(warnings.length > 0 ? { warnings } : {}), exitCode })}\n`,
    );
    return exitCode;
  }
  for (const warning of warnings) io.writeError(`warning: ${sayProblem(warning).join('\n')}\n`);
  if (lines.length > 0) io.writeOut(`${lines.join('\n')}\n`);
  return exitCode;
}

function tellFailure({ problems, exitCode }: Failure, isJson: boolean, io: Io): ExitCode {
  if (isJson) {
    const [error] = problems;
    io.writeOut(
      `${JSON.stringify({ ok: false, error, ...(problems.length > 1 ? { errors: problems } : {}), exitCode })}\n`,
    );
    return exitCode;
  }
  for (const problem of problems.slice(0, 20)) io.writeError(`error: ${sayProblem(problem).join('\n')}\n`);
  if (problems.length > 20) io.writeError(`… and ${problems.length - 20} more\n`);
  return exitCode;
}

const NOT_WRITABLE = {
  code: 'not-writable',
  message: 'this place cannot be written to',
  hint: 'name another --folder, or ask who looks after this computer; then run the same command again',
};
/** What disks answer, by the names that Node gives. */
const DISK: Readonly<Record<string, Omit<Problem, 'path'>>> = {
  EROFS: NOT_WRITABLE,
  EACCES: NOT_WRITABLE,
  EPERM: NOT_WRITABLE,
  ENOTDIR: NOT_WRITABLE,
  EEXIST: NOT_WRITABLE,
  ENOSPC: {
    code: 'disk-full',
    message: 'the disk is full',
    hint: 'make room, then run the same command again',
  },
};

function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const { code, message, path = '' } = error as { code?: unknown; message: string; path?: string };
  const disk = typeof code === 'string' ? DISK[code] : undefined;
  if (disk) return new Failure({ ...disk, path }, EXIT_CODES.broken);
  return new Failure(
    {
      code: typeof code === 'string' ? code.toLowerCase() : 'broken',
      path,
      message: `it stopped: ${message}`,
      hint: 'run the same command again to go on',
    },
    EXIT_CODES.broken,
  );
}
