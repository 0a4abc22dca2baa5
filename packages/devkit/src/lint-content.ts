/**
 * `node packages/devkit/dist/lint-content.js [folder]`: checks and lints a content package's sources,
 * ours when no folder is named. Exit code 1 when there is an error.
 */
import { fileURLToPath } from 'node:url';
import { reportContent } from './lint-content-report.js';

const folder = process.argv[2] ?? fileURLToPath(new URL('../../content/', import.meta.url));
const { lines, missions, errors, warnings } = reportContent(folder);
console.log([...lines, `content: ${missions} missions, ${errors} errors, ${warnings} warnings`].join('\n'));
process.exitCode = errors > 0 ? 1 : 0;
