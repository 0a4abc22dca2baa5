/**
 * The A4 page: heading, what I can do beside the map, all levels, limits. As much is told as fits; a second page only
 * where a sentence for every competence was asked for. Knows no library but through the pen and the structure.
 */
import type PDFDocument from 'pdfkit';
import type { StructureElement } from 'pdfkit';
import { fill } from '../strings.js';
import type { ExportDocument } from './document-model.js';
import type { DocumentWords } from './export-strings.js';
import { setClaim, writeClaim, type SetClaim } from './pdf-claim.js';
import type { PdfPen, TextStyle } from './pdf-pen.js';
import { writeSide } from './pdf-side.js';
import { knownEntries, tableHeight, writeTable } from './pdf-table.js';
import { INK, MUTED } from './wheel-picture.js';

const PAGE = { width: 595.28, height: 841.89, edge: 40 } as const;
const SIDE = 196;
const GUTTER = 24;
const TITLE: TextStyle = { size: 24, isBold: true, colour: INK, leading: 1.15 };
const SUBTITLE: TextStyle = { size: 10.5, colour: MUTED };
const HEADING: TextStyle = { size: 13, isBold: true, colour: INK };
const SMALL: TextStyle = { size: 7.6, colour: MUTED, leading: 1.28 };
const NOTE: TextStyle = { size: 8.6, colour: MUTED };
const BETWEEN_CLAIMS = 9;
const MOST_CLAIMS = 6;

export interface PageTools {
  readonly document: PDFDocument;
  readonly pen: PdfPen;
  readonly documentWords: DocumentWords;
  /** The structure element everything is in. */
  readonly parent: StructureElement;
}

export function writePages(content: ExportDocument, tools: PageTools, isEverySentence: boolean): void {
  const { document, pen, documentWords, parent } = tools;
  const { strings } = documentWords;
  const inner = PAGE.width - 2 * PAGE.edge;
  const known = knownEntries(content.entries);
  const unknown = content.entries.filter((entry) => !known.includes(entry)).map(({ short }) => short);
  const others =
    unknown.length > 0 ? fill(strings.exportsDocUnknown, { names: listOf(unknown, content.locale) }) : '';
  const unknowns = others ? pen.set(others, inner, NOTE) : null;
  const limits = content.limits.map((line) => pen.set(line, inner, SMALL));
  const limitsTop = PAGE.height - PAGE.edge + 8 - limits.reduce((sum, { height }) => sum + height, 0);
  const bottom =
    limitsTop - 24 - (unknowns ? unknowns.height + 5 : 0) - (known.length > 0 ? tableHeight(known) + 31 : 12);
  document.addPage();
  const top = writeHead(content, tools) + 14;
  const column = { x: PAGE.edge + SIDE + GUTTER, width: inner - SIDE - GUTTER };
  const room = bottom - top - 21;
  const { claims, rest } = chooseClaims(content, { ...tools, width: column.width, room });

  let y = top;
  parent.add(
    document.struct(
      'H2',
      () => void (y = pen.write(pen.set(strings.exportsDocStrong, column.width, HEADING), column.x, y) + 4),
    ),
  );
  if (claims.length === 0) {
    const text = pen.set(strings.exportsDocPictureNone, column.width, SUBTITLE);
    parent.add(document.struct('P', () => void (y = pen.write(text, column.x, y))));
  }
  for (const claim of claims) y = writeClaim(claim, { x: column.x, y }, tools) + BETWEEN_CLAIMS;
  const side = writeSide(content, { x: PAGE.edge, y: top, width: SIDE }, tools);

  y = Math.max(y, side) + 12;
  if (known.length > 0) {
    const heading = pen.set(strings.exportsDocAll, inner, HEADING);
    parent.add(document.struct('H2', () => void (y = pen.write(heading, PAGE.edge, y) + 2)));
    y = writeTable(known, { x: PAGE.edge, y, width: inner }, tools);
  }
  if (unknowns) parent.add(document.struct('P', () => void pen.write(unknowns, PAGE.edge, y + 5)));
  if (isEverySentence && rest.length > 0) writeRest(content, rest, tools);
  document.switchToPage(0);
  y = limitsTop;
  pen.decorate(() => rule(pen, y - 6, 0.6));
  parent.add(
    document.struct(
      'H2',
      () =>
        void pen.write(
          pen.set(strings.exportsDocLimits, inner, { ...SMALL, isBold: true }),
          PAGE.edge,
          y - 18,
        ),
    ),
  );
  for (const line of limits) parent.add(document.struct('P', () => void (y = pen.write(line, PAGE.edge, y))));
  numberPages(tools);
}

function writeHead(content: ExportDocument, { document, pen, parent }: PageTools): number {
  const inner = PAGE.width - 2 * PAGE.edge;
  let y: number = PAGE.edge - 6;
  parent.add(
    document.struct('H1', () => void (y = pen.write(pen.set(content.title, inner, TITLE), PAGE.edge, y) + 2)),
  );
  const subtitle = pen.set(`${content.subtitle} · ${content.date}`, inner, SUBTITLE);
  parent.add(document.struct('P', () => void (y = pen.write(subtitle, PAGE.edge, y) + 5)));
  pen.decorate(() => rule(pen, y, 1.6));
  return y;
}

function rule(pen: PdfPen, y: number, strokeWidth: number): void {
  pen.draw([{ kind: 'path', d: `M${PAGE.edge} ${y}H${PAGE.width - PAGE.edge}`, stroke: INK, strokeWidth }]);
}

function listOf(names: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}

/** As many as fit, the best founded first; where all of them fit, with as much more about each as fits. */
function chooseClaims(
  content: ExportDocument,
  { pen, documentWords, width, room }: PageTools & { readonly width: number; readonly room: number },
): { readonly claims: readonly SetClaim[]; readonly rest: ExportDocument['claims'] } {
  const best = content.claims.slice(0, MOST_CLAIMS);
  for (const extras of [3, 2, 1, 0]) {
    const claims = best.map((entry) => setClaim(entry, pen, documentWords, width, extras));
    if (heightOf(claims) <= room) return { claims, rest: content.claims.slice(MOST_CLAIMS) };
    if (extras > 0) continue;
    while (claims.length > 1 && heightOf(claims) > room) claims.pop();
    return { claims, rest: content.claims.slice(claims.length) };
  }
  return { claims: [], rest: [] };
}

function heightOf(claims: readonly SetClaim[]): number {
  return claims.reduce((sum, { height }) => sum + height + BETWEEN_CLAIMS, 0);
}

/** The sentences that did not fit on the first page, with more about each. */
function writeRest(content: ExportDocument, rest: ExportDocument['claims'], tools: PageTools): void {
  const { document, pen, documentWords, parent } = tools;
  const inner = PAGE.width - 2 * PAGE.edge;
  const start = (): number => {
    document.addPage();
    let y: number = PAGE.edge;
    pen.decorate(() => {
      y = pen.write(pen.set(`${content.title} · ${content.date}`, inner, SUBTITLE), PAGE.edge, y) + 4;
      rule(pen, y, 0.8);
    }, 'Pagination');
    return y + 16;
  };
  let y = start();
  parent.add(
    document.struct(
      'H2',
      () =>
        void (y =
          pen.write(pen.set(documentWords.strings.exportsDocStrong, inner, HEADING), PAGE.edge, y) + 6),
    ),
  );
  for (const entry of rest) {
    const claim = setClaim(entry, pen, documentWords, inner, 3);
    if (y + claim.height > PAGE.height - PAGE.edge - 20) y = start();
    y = writeClaim(claim, { x: PAGE.edge, y }, tools) + BETWEEN_CLAIMS + 3;
  }
}

/** Only where there is more than one. */
function numberPages({ document, pen, documentWords }: PageTools): void {
  const { count } = document.bufferedPageRange();
  if (count < 2) return;
  for (let page = 0; page < count; page += 1) {
    document.switchToPage(page);
    const words = fill(documentWords.strings.exportsDocPage, { page: page + 1, pages: count });
    pen.decorate(
      () => pen.line(words, PAGE.width - PAGE.edge - pen.width(words, SMALL), PAGE.height - 20, SMALL),
      'Pagination',
    );
  }
}
