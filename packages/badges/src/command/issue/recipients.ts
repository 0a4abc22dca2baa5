/**
 * Whom badges are given to: one person of the command line, or the rows of a CSV file as spreadsheets write them. Looks
 * at every row before any badge is made. Signs and writes nothing.
 */
import { dirname, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { isLocale, isRecord, type Locale } from '@requapass/framework';
import type { BadgeId } from '../../badge-set/badge.js';
import type { BadgeEvidence } from '../../badge-set/badge-draft.js';
import { BADGES, isBadgeId } from '../../badge-set/badges.js';
import { parseBadgeDraft } from '../../badge-set/parse-badge-draft.js';
import { parseEmail } from '../../issuing/recipient.js';
import { parseStrictJson } from '../../reading/json/parse-strict-json.js';
import type { Problem } from '../../problem.js';
import { cleanText } from '../cli/clean-text.js';
import { Failure } from '../cli/failure.js';
import type { Io } from '../cli/io.js';
import { readTextFile } from '../cli/read-input.js';

/** One badge for one person. */
export interface Wanted {
  /** Line of the CSV file; 0 for the command line. */
  readonly line: number;
  readonly email: string;
  readonly name: string | undefined;
  readonly badge: BadgeId;
  readonly locale: Locale;
  readonly evidence: readonly BadgeEvidence[];
  /** Otherwise nobody says that it was seen in the game: whoever signs says it. */
  readonly isFromDraft: boolean;
}

/** What a draft, or the id of a badge, says about what is to be given. */
export interface WantedBadge {
  readonly badge: BadgeId;
  readonly locale: Locale | undefined;
  readonly evidence: readonly BadgeEvidence[];
  readonly isFromDraft: boolean;
  readonly warnings: readonly Problem[];
}

const MAX_ROWS = 5000;
/** What spreadsheets separate with, here and there. */
const DELIMITERS = [';', ',', '\t'];
const COLUMNS: Readonly<Record<string, 'email' | 'name' | 'badge' | 'locale' | 'draft'>> = {
  email: 'email',
  'e-mail': 'email',
  mail: 'email',
  courriel: 'email',
  name: 'name',
  nom: 'name',
  naam: 'name',
  badge: 'badge',
  language: 'locale',
  langue: 'locale',
  taal: 'locale',
  draft: 'draft',
};

type Row = Readonly<Partial<Record<'email' | 'name' | 'badge' | 'locale' | 'draft', string>>>;

function withoutDraft(badge: BadgeId): WantedBadge {
  return { badge, locale: undefined, evidence: [], isFromDraft: false, warnings: [] };
}

/** @param name - a badge of the set, or a file with a draft */
export async function readWantedBadge(name: string, io: Io, folder = io.cwd): Promise<WantedBadge> {
  if (isBadgeId(name)) return withoutDraft(name);
  if (!/[./\\]|^-$/u.test(name)) {
    throw new Failure({
      code: 'unknown-badge',
      path: name,
      message: `"${name}" is neither a badge of the set nor a file with a draft`,
      value: name,
      choices: BADGES.map(({ id }) => id),
    });
  }
  const text = await readTextFile(name, io, folder);
  const read = parseBadgeDraft(text);
  const problem = read.ok ? contradiction(text, read.value.badge) : read.error;
  if (problem)
    throw new Failure({ ...problem, path: problem.path === '' ? name : `${name}: ${problem.path}` });
  if (!read.ok) throw new Failure(read.error);
  const { badge, locale } = read.value;
  const evidence = read.value.evidence.map((one, index) => ({
    ...one,
    name: visible(one.name, `${name}: evidence[${index}].name`),
    narrative: visible(one.narrative, `${name}: evidence[${index}].narrative`),
  }));
  return { badge, locale, evidence, isFromDraft: true, warnings: read.warnings };
}

/** Evidence that only looks empty would be signed without anybody having read it. */
function visible(text: string, path: string): string {
  const clean = cleanText(text);
  if (clean !== '') return clean;
  throw new Failure({
    code: 'empty-evidence',
    path,
    message: 'there is nothing in this evidence that can be read',
    hint: 'ask for the file as the competence map saved it',
  });
}

/** A draft that says one thing to its reader and another to us. */
function contradiction(text: string, badge: BadgeId): Problem | undefined {
  const json = parseStrictJson(text);
  if (!json.ok) return json.error;
  const subject = isRecord(json.value) ? json.value['credentialSubject'] : undefined;
  const achievement = isRecord(subject) ? subject['achievement'] : undefined;
  const id = isRecord(achievement) ? achievement['id'] : undefined;
  if (typeof id === 'string' && id.endsWith(`#${badge}`)) return undefined;
  return {
    code: 'draft-inconsistent',
    path: 'credentialSubject.achievement.id',
    message: `the draft is marked "${badge}", but describes another achievement`,
    ...(typeof id === 'string' ? { value: id } : {}),
    hint: 'ask for the file as the competence map saved it',
  };
}

/** @throws Failure with a problem for each row that is wrong. */
export async function readRecipients(
  file: string,
  everybody: WantedBadge | undefined,
  language: Locale,
  io: Io,
): Promise<{ readonly wanted: readonly Wanted[]; readonly warnings: readonly Problem[] }> {
  const text = await readTextFile(file, io);
  const rows = parseRows(file, text);
  const unknown = [...new Set(rows.flatMap(({ unknown: names }) => names))];
  const warnings: Problem[] = unknown.map((name) => ({
    code: 'unknown-column',
    path: file,
    message: `the column "${name}" is not used`,
    choices: Object.keys(COLUMNS),
  }));
  const problems: Problem[] = [];
  const wanted: Wanted[] = [];
  for (const { line, row } of rows) {
    const at = (column: string, code: string, message: string, more: Partial<Problem> = {}) =>
      problems.push({ code, path: `${file}, line ${line}, ${column}`, message, ...more });
    const email = parseEmail(row.email ?? '');
    if (email === undefined) {
      at(
        'email',
        'email',
        row.email ? `"${row.email}" is no e-mail address` : 'the e-mail address is missing',
      );
    }
    if (row.locale && !isLocale(row.locale))
      at('language', 'language', `the language is "${row.locale}"`, { choices: ['fr', 'nl', 'en'] });
    const given = await badgeOf(row, everybody, file, io).catch((error: unknown) => {
      if (!(error instanceof Failure)) throw error;
      for (const problem of error.problems)
        problems.push({ ...problem, path: `${file}, line ${line}, ${problem.path}` });
      return null;
    });
    if (given === undefined)
      at('badge', 'no-badge', 'no badge is named', {
        hint: 'add a column "badge", or name one for everybody: issue <badge> --csv …',
      });
    if (!given || email === undefined || problems.length > 0) continue;
    warnings.push(...given.warnings);
    wanted.push({
      line,
      email,
      name: cleanText(row.name ?? '').normalize('NFC') || undefined,
      badge: given.badge,
      locale: isLocale(row.locale) ? row.locale : (given.locale ?? language),
      evidence: given.evidence,
      isFromDraft: given.isFromDraft,
    });
  }
  const [first, ...others] = problems;
  if (first) throw new Failure([first, ...others]);
  return { wanted, warnings };
}

async function badgeOf(
  { badge, draft }: Row,
  everybody: WantedBadge | undefined,
  file: string,
  io: Io,
): Promise<WantedBadge | undefined> {
  const folder = file === '-' ? io.cwd : dirname(resolve(io.cwd, file));
  if (draft) {
    const read = await readWantedBadge(isBadgeId(draft) ? `./${draft}` : draft, io, folder);
    if (!badge || badge === read.badge) return read;
    throw new Failure({
      code: 'other-badge',
      path: 'draft',
      message: `the draft is of "${read.badge}", the row says "${badge}"`,
    });
  }
  if (!badge) return everybody;
  if (isBadgeId(badge)) return withoutDraft(badge);
  throw new Failure({
    code: 'unknown-badge',
    path: 'badge',
    message: `the badge is "${badge}"`,
    value: badge,
    choices: BADGES.map(({ id }) => id),
  });
}

function parseRows(
  file: string,
  text: string,
): readonly { line: number; row: Row; unknown: readonly string[] }[] {
  const { body, delimiter, skipped } = withoutSeparatorLine(text);
  let records: readonly { readonly record: readonly string[]; readonly info: { readonly lines: number } }[];
  try {
    records = parse(body, {
      bom: true,
      delimiter: delimiter ?? delimiterOf(body),
      info: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
      relax_column_count: true,
      max_record_size: 100_000,
    }) as never;
  } catch (error) {
    const { message } = error as { message: string };
    throw new Failure({
      code: 'not-csv',
      path: file,
      message: `the file is no table: ${message.charAt(0).toLowerCase()}${message.slice(1)}`,
      hint: 'save it again as CSV from your spreadsheet',
    });
  }
  const [head, ...rest] = records;
  const names = head?.record.map((name) => name.trim().toLowerCase()) ?? [];
  const columns = names.map((name) => COLUMNS[name]);
  const twice = columns.find((column, index) => column && columns.indexOf(column) !== index);
  if (!columns.includes('email') || twice) {
    throw new Failure({
      code: 'no-column',
      path: `${file}, line 1`,
      message: twice ? `the column "${twice}" is there twice` : 'no column is called "email"',
      value: names.join(', ').slice(0, 200),
      choices: Object.keys(COLUMNS),
    });
  }
  if (rest.length === 0) throw new Failure({ code: 'no-rows', path: file, message: 'the table has no rows' });
  if (rest.length > MAX_ROWS) {
    throw new Failure({
      code: 'too-many-rows',
      path: file,
      message: `the table has ${rest.length} rows; at most ${MAX_ROWS} are read`,
    });
  }
  const tooLong = rest.find(({ record }) => record.slice(names.length).some((cell) => cell !== ''));
  if (tooLong) {
    throw new Failure({
      code: 'too-many-cells',
      path: `${file}, line ${tooLong.info.lines + skipped}`,
      message: `the row has more cells than the ${names.length} titles`,
      hint: 'put quotation marks around a cell that holds the separator, or add a title',
    });
  }
  return rest.map(({ record, info }) => ({
    line: info.lines + skipped,
    row: Object.fromEntries(
      record.flatMap((value, index) => (columns[index] && value ? [[columns[index], value]] : [])),
    ),
    unknown: names.filter((name, index) => !columns[index] && name !== '' && record[index] !== ''),
  }));
}

/** Some spreadsheets put a line before the titles that names the separator, as `sep=;`. */
function withoutSeparatorLine(text: string): {
  readonly body: string;
  readonly delimiter?: string;
  readonly skipped: number;
} {
  const match = /^\ufeff?"?sep=([;,\t])"?(?:\r\n|\r|\n)/iu.exec(text);
  if (!match) return { body: text, skipped: 0 };
  return { body: text.slice(match[0].length), delimiter: match[1] ?? ',', skipped: 1 };
}

/** The one that the line of titles has most of, outside of quotation marks. */
function delimiterOf(text: string): string {
  const head = (/^\ufeff?(.*)/u.exec(text)?.[1] ?? '').replaceAll(/"[^"]*"/gu, '');
  const counts = DELIMITERS.map((delimiter) => head.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}
