/**
 * `pnpm lint:content [folder]`: checks and lints a content package's sources,
 * ours when no folder is named. Exit code 1 when there is an error.
 */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { reportContent } from './lint-content-report.js';

const [, , named] = process.argv;
const folder =
  named === undefined
    ? fileURLToPath(new URL('../../content/', import.meta.url))
    : resolve(process.env['INIT_CWD'] ?? process.cwd(), named);
const { lines, missions, errors, warnings } = reportContent(folder);
console.log([...lines, `content: ${missions} missions, ${errors} errors, ${warnings} warnings`].join('\n'));
process.exitCode = errors > 0 ? 1 : 0;
