/**
 * One competence in the PDF's "what I can do": name, level in words, the sentence, who confirms; more of what is known
 * where there is room. Measures and writes one; knows no page and no order.
 */
import type PDFDocument from 'pdfkit';
import type { StructureElement } from 'pdfkit';
import { fill } from '../strings.js';
import type { ExportEntry } from './document-model.js';
import type { DocumentWords } from './export-strings.js';
import type { PdfPen, SetText, TextStyle } from './pdf-pen.js';
import { badgeShapes, INK, MUTED, sealShapes } from './wheel-picture.js';

const INDENT = 27;
const NAME: TextStyle = { size: 11, isBold: true, colour: INK, leading: 1.2 };
const LEVEL: TextStyle = { size: 9, colour: MUTED, leading: 1.3 };
const BODY: TextStyle = { size: 9.5, colour: INK, leading: 1.32 };
const PROOF: TextStyle = { size: 9, isBold: true, colour: INK, leading: 1.3 };
const MORE: TextStyle = { size: 9, colour: INK, leading: 1.3 };

export interface SetClaim {
  readonly entry: ExportEntry;
  readonly height: number;
  readonly parts: readonly { readonly text: SetText; readonly tag: 'H3' | 'P'; readonly isProof: boolean }[];
}

/** @param extras - how many more lines of what is known may be told */
export function setClaim(
  entry: ExportEntry,
  pen: PdfPen,
  documentWords: DocumentWords,
  width: number,
  extras: number,
): SetClaim {
  const { words, strings } = documentWords;
  const inner = width - INDENT;
  const { claim, cv } = entry;
  const level =
    claim && `${fill(words.strings.level, { level: claim.level })} · ${words.framework.levels[claim.level]}`;
  const said = [cv?.situation, cv?.autonomy].filter(Boolean).join(' ');
  const parts: SetClaim['parts'] = [
    { text: pen.set(entry.short, inner, NAME), tag: 'H3', isProof: false },
    ...(level ? [{ text: pen.set(level, inner, LEVEL), tag: 'P' as const, isProof: false }] : []),
    ...(said ? [{ text: pen.set(said, inner, BODY), tag: 'P' as const, isProof: false }] : []),
    ...moreOf(entry, strings)
      .slice(0, extras)
      .map((line) => ({ text: pen.set(line, inner, MORE), tag: 'P' as const, isProof: false })),
    ...proofOf(entry).map((line) => ({
      text: pen.set(
        line,
        inner - (entry.confirmations.length > 0 ? 14 : 0),
        entry.confirmations.length > 0 ? PROOF : LEVEL,
      ),
      tag: 'P' as const,
      isProof: entry.confirmations.length > 0,
    })),
  ];
  return { entry, parts, height: parts.reduce((sum, { text }) => sum + text.height, 0) };
}

function proofOf({ cv }: ExportEntry): readonly string[] {
  return cv?.confirmation ? [cv.confirmation] : [];
}

/** What else is known, the weightiest first: what who confirms wrote, further experiences, further moments of play. */
function moreOf(entry: ExportEntry, strings: DocumentWords['strings']): readonly string[] {
  const { confirmations, experiences, did, cv } = entry;
  const comments = confirmations.flatMap(({ comment, who }) =>
    comment ? [fill(strings.exportsDocQuoted, { words: comment, who })] : [],
  );
  const lived = experiences
    .filter(({ words }) => words !== '' && !cv?.situation.includes(words))
    .map(({ place, words }) => fill(strings.exportsCvPlaceWords, { place, words }));
  const isPlayed = experiences.length === 0 && did.length > 0;
  const played = (isPlayed ? did.slice(1) : []).map(({ sentence }) => sentence);
  return [...comments, ...lived, ...played];
}

/** @returns where the next thing begins */
export function writeClaim(
  { entry, parts }: SetClaim,
  at: { readonly x: number; readonly y: number },
  {
    document,
    pen,
    parent,
  }: { readonly document: PDFDocument; readonly pen: PdfPen; readonly parent: StructureElement },
): number {
  const { x } = at;
  pen.decorate(() => pen.drawAt(badgeShapes(entry.id, entry.pole), x + 9.5, at.y + 9.5, 0.36));
  let { y } = at;
  for (const { text, tag, isProof } of parts) {
    const top = y;
    if (isProof) pen.decorate(() => pen.drawAt(sealShapes(), x + INDENT + 5, top + 6, 0.36));
    parent.add(document.struct(tag, () => void (y = pen.write(text, x + INDENT + (isProof ? 14 : 0), top))));
  }
  return y;
}
