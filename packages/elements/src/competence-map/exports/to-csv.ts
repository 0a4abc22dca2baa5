/**
 * The table as CSV (RFC 4180: comma, CRLF, quotes doubled), with a byte order mark so that spreadsheets read accents.
 * Texts that a spreadsheet would take for a formula are made harmless by the library. Knows no page.
 */
import { fill } from '../strings.js';
import type { ExportDocument, ExportEntry } from './document-model.js';
import type { DocumentWords } from './export-strings.js';

/** @throws when the library cannot be loaded. */
export async function toCsv(document: ExportDocument, { words, strings }: DocumentWords): Promise<string> {
  const { stringify } = await import('csv-stringify/browser/esm/sync');
  const level = (value: number | null | undefined): string =>
    value ? fill(words.strings.level, { level: value }) : '';
  const columns: readonly (readonly [string, (entry: ExportEntry) => string])[] = [
    [strings.exportsColumnCompetence, ({ name }) => name],
    [strings.exportsColumnFamily, ({ poleName }) => poleName],
    [strings.exportsColumnSeen, ({ seen }) => level(seen?.level)],
    [strings.exportsColumnSure, ({ seen }) => seen?.confidence ?? ''],
    [strings.exportsColumnMoments, ({ seen }) => (seen ? String(seen.moments) : '')],
    [strings.exportsColumnSaid, ({ saidLevel }) => level(saidLevel)],
    [strings.exportsColumnStance, ({ stanceText }) => stanceText],
    [strings.exportsColumnConfirmed, ({ confirmedLevel }) => level(confirmedLevel)],
    [
      strings.exportsColumnBy,
      ({ confirmations }) => confirmations.map(({ who, date }) => `${who} (${date})`).join('\n'),
    ],
    [
      strings.exportsColumnComment,
      ({ confirmations }) => confirmations.flatMap(({ comment }) => comment || []).join('\n'),
    ],
    [
      strings.exportsColumnExperiences,
      ({ experiences }) =>
        experiences
          .map(({ place, words: own }) =>
            own ? fill(strings.exportsDocPair, { name: place, value: own }) : place,
          )
          .join('\n'),
    ],
    [strings.exportsColumnSentence, ({ cv }) => cv?.text ?? ''],
  ];
  const rows = [
    columns.map(([heading]) => heading),
    ...document.entries.map((entry) => columns.map(([, read]) => read(entry))),
  ];
  return stringify(rows, { bom: true, record_delimiter: 'windows', escape_formulas: true });
}
