/** Prints every import of this repository that breaks the rules; fails when there is one. */
import { fileURLToPath } from 'node:url';
import { findImportViolations, findImpurePackages } from './find-violations.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const problems = [...(await findImportViolations(root)), ...findImpurePackages(root)];
for (const problem of problems) console.log(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
