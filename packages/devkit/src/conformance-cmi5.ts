/**
 * The list of cmi5 requirements that ADL publishes for its test suite: our table names the same ones, and whole
 * sessions keep them. Knows where the list lies in the folder.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  CONTENT_REQUIREMENTS,
  FURTHER_REQUIREMENTS,
  faultsOf,
  recordSessions,
} from '@requapass/xapi/testing';
import type { ConformanceCase, ConformanceSuite } from './conformance-suite.js';

const LIST = 'catapult/requirements/requirements.json';
/** A sentence that says what content must do: an Assignable Unit, in cmi5's words. */
const BINDS_CONTENT = /\b(?:AUs?|Assignable Unit) MUST\b/;

type Requirements = Readonly<Record<string, { readonly txt: string }>>;

const NAME = 'cmi5 requirements of content';
const SKIPPED: ConformanceCase = { name: 'the list', outcome: 'out of scope', why: 'it is not here' };

export async function cmi5Requirements(folder: string): Promise<ConformanceSuite> {
  const path = join(folder, LIST);
  if (!existsSync(path)) return { name: NAME, cases: [SKIPPED] };
  const list = JSON.parse(readFileSync(path, 'utf8')) as Requirements;
  const sessions = await recordSessions();
  const cases: ConformanceCase[] = [];
  for (const one of [...CONTENT_REQUIREMENTS, ...FURTHER_REQUIREMENTS]) {
    const name = one.id;
    if (list[name] === undefined)
      cases.push({ name, outcome: 'failed', why: 'the list has no such requirement' });
    else if ('notForTheContent' in one)
      cases.push({ name, outcome: 'out of scope', why: one.notForTheContent });
    else if (one.check(sessions)) cases.push({ name, outcome: 'passed' });
    else cases.push({ name, outcome: 'failed', why: 'our sessions do not keep it' });
  }
  const known = new Set(CONTENT_REQUIREMENTS.map(({ id }) => id));
  for (const [name, { txt }] of Object.entries(list)) {
    // "(d)" marks what follows from another requirement, for the platform.
    if (name.includes('(d') || !BINDS_CONTENT.test(txt) || known.has(name)) continue;
    cases.push({ name, outcome: 'failed', why: 'binds content and is not in our table' });
  }
  const statements = Object.values(sessions).flatMap((one) => one.statements);
  for (const statement of statements) {
    const [fault] = faultsOf(statement);
    const name = statement.id;
    cases.push(fault === undefined ? { name, outcome: 'passed' } : { name, outcome: 'failed', why: fault });
  }
  return { name: NAME, cases };
}
