/**
 * `pnpm play <mission> [--lang fr] [--seed 1] [--content folder] [--save file] [--fact name=value]… [--explain]`:
 * a mission in the terminal. Knows the process; the command is in `terminal/run-play.ts`.
 */
import { runPlay } from './terminal/run-play.js';

runPlay(process.argv.slice(2), {
  input: process.stdin,
  tell: (line) => console.log(line),
  warn: (line) => console.error(line),
}).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  },
);
