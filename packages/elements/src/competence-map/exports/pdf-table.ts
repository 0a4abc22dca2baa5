/** The table of the PDF: every chosen competence by its RECTEC+ name, with its levels. Measures and writes; knows no page. */
import { fill } from '../strings.js';
import type { ExportEntry } from './document-model.js';
import type { DocumentWords } from './export-strings.js';
import type { PdfPen, TextStyle } from './pdf-pen.js';
import type { PdfPlace, PdfTools } from './pdf-place.js';
import { badgeShapes, INK, MUTED } from './wheel-picture.js';

const ROW = 14.6;
const HEAD: TextStyle = { size: 8.2, isBold: true, colour: INK };
const CELL: TextStyle = { size: 8.6, colour: INK };
const FAINT: TextStyle = { size: 8.6, colour: MUTED };
/** Between a cell and the next. */
const GAP = 8;
/** Room for the pictogram before a name. */
const BADGE = 17;

/** Those of which something is known: they get a row. */
export function knownEntries(entries: readonly ExportEntry[]): readonly ExportEntry[] {
  return entries.filter(
    ({ seen, saidLevel, stance, confirmedLevel }) =>
      seen !== null || saidLevel !== null || stance !== null || confirmedLevel !== null,
  );
}

export function tableHeight(entries: readonly ExportEntry[]): number {
  return (entries.length + 1) * ROW;
}

/** @returns where the next thing begins */
export function writeTable(
  entries: readonly ExportEntry[],
  at: PdfPlace,
  { document, pen, parent, documentWords }: PdfTools,
): number {
  const { strings } = documentWords;
  const table = document.struct('Table');
  parent.add(table);
  const head = [
    strings.exportsColumnCompetence,
    strings.exportsColumnSeen,
    strings.exportsColumnSaid,
    strings.exportsColumnConfirmed,
  ];
  const bodies = entries.map((entry) => [entry.name, ...levelsOf(entry, documentWords)]);
  const { starts, scale } = layOut(head, bodies, at.width, pen);
  const row = (cells: readonly string[], y: number, isHead: boolean): void => {
    const element = document.struct('TR');
    table.add(element);
    cells.forEach((cell, column) => {
      const x = at.x + (starts[column] ?? 0) + (column === 0 ? BADGE : 0);
      const style = scaled(isHead ? HEAD : cell === '–' ? FAINT : CELL, scale);
      const tag = isHead || column === 0 ? 'TH' : 'TD';
      const options = tag === 'TH' ? { scope: isHead ? ('Column' as const) : ('Row' as const) } : {};
      element.add(document.struct(tag, options, () => pen.line(cell, x, y + ROW - 4.4, style)));
    });
    element.end();
  };
  row(head, at.y, true);
  entries.forEach((entry, index) => {
    const y = at.y + (index + 1) * ROW;
    pen.decorate(() => {
      pen.draw([
        { kind: 'path', d: `M${at.x} ${y}H${at.x + at.width}`, stroke: '#cdbf9f', strokeWidth: 0.6 },
      ]);
      pen.drawAt(badgeShapes(entry.id, entry.pole), at.x + 6.5, y + ROW / 2, 0.22);
    });
    row(bodies[index] ?? [], y, false);
  });
  table.end();
  return at.y + tableHeight(entries);
}

/** Columns as wide as their widest cell; what is left is shared. Where all that is too much, everything is smaller. */
function layOut(
  head: readonly string[],
  bodies: readonly (readonly string[])[],
  width: number,
  pen: PdfPen,
): { readonly starts: readonly number[]; readonly scale: number } {
  const widths = head.map(
    (heading, column) =>
      Math.max(pen.width(heading, HEAD), ...bodies.map((cells) => pen.width(cells[column] ?? '', CELL))) +
      GAP,
  );
  const room = width - BADGE;
  const needed = widths.reduce((sum, each) => sum + each, 0);
  const scale = Math.min(1, room / needed);
  const share = Math.max(0, room - needed) / widths.length;
  let left = 0;
  const starts = widths.map((each, column) => {
    const start = left;
    left += each * scale + share + (column === 0 ? BADGE : 0);
    return start;
  });
  return { starts, scale };
}

function scaled(style: TextStyle, scale: number): TextStyle {
  return scale === 1 ? style : { ...style, size: style.size * scale };
}

function levelsOf(
  { seen, saidLevel, stance, stanceText, confirmedLevel }: ExportEntry,
  { strings }: DocumentWords,
): string[] {
  const level = (value: number): string => fill(strings.exportsDocLevelOf, { level: value });
  const said = [saidLevel ? level(saidLevel) : '', stance ? stanceText : ''].filter(Boolean).join(', ');
  return [
    seen ? `${level(seen.level)} (${seen.confidence.toLowerCase()})` : '–',
    said || '–',
    confirmedLevel ? level(confirmedLevel) : '–',
  ];
}
