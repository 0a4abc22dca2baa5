/** `pnpm new mission <name> [--content folder]`, `pnpm new pack <folder>`. Knows the process and nothing else. */
import { runNew } from './scaffold/run-new.js';
import { ScaffoldError } from './scaffold/add-mission.js';

try {
  const lines = runNew(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd());
  console.log(lines.join('\n'));
} catch (error) {
  if (!(error instanceof ScaffoldError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
