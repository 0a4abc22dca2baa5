/**
 * The figures of a group as CSV (RFC 4180: comma, CRLF, quotes doubled), with a byte order mark so that spreadsheets
 * read accents. What is hidden on the screen is a word, never a figure. Knows no page.
 */
import { type Band, bandLabel, type GroupModel } from '../group-model.js';
import type { GroupWords } from './group-words.js';

const BANDS: readonly Band[] = ['1', '2', '3', '4', 'low', 'high', 'none'];

/** @throws when the library cannot be loaded. */
export async function toGroupCsv(model: GroupModel, { strings, words }: GroupWords): Promise<string> {
  const { stringify } = await import('csv-stringify/browser/esm/sync');
  const headings = [
    words.strings.columnCompetence,
    strings.groupColumnFamily,
    strings.groupColumnSource,
    strings.groupColumnPeople,
    ...BANDS.map((band) => bandLabel(band, model.source, strings)),
    strings.groupColumnObserved,
  ];
  const counted = model.source === 'game' ? strings.groupSourceGame : strings.groupSourceSelf;
  const people = model.people === null ? strings.groupHidden : String(model.people);
  const rows = model.rows.map((row) => {
    const count = new Map(row.parts.map((part) => [part.band, part.people]));
    const both = (one: Band, two: Band): number | undefined => {
      const [first, second] = [count.get(one), count.get(two)];
      return first === undefined || second === undefined ? undefined : first + second;
    };
    const low = count.get('low') ?? both('1', '2');
    const high = count.get('high') ?? both('3', '4');
    const any = count.get('any') ?? (low === undefined || high === undefined ? undefined : low + high);
    const figure = (value: number | undefined): string =>
      value === undefined ? (row.isNever ? '' : strings.groupHidden) : String(value);
    return [
      row.name,
      words.framework.poles[row.pole],
      counted,
      people,
      ...BANDS.map((band) => figure(band === 'low' ? low : band === 'high' ? high : count.get(band))),
      figure(any),
    ];
  });
  return stringify([headings, ...rows], { bom: true, record_delimiter: 'windows', escape_formulas: true });
}
