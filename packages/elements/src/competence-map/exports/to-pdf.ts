// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- no import brings types of a library that has none
/// <reference path="./pdfkit.d.ts" />
/**
 * The document as one tagged A4 PDF: text as text, fonts inside, language and title set, the figure described. The
 * library and the fonts are loaded here, when somebody asks. Knows no element and no disk.
 */
import type PDFDocument from 'pdfkit';
import type { ExportDocument } from './document-model.js';
import type { DocumentWords } from './export-strings.js';

export interface PdfOptions {
  /** A sentence for every competence, even if it takes more than one page. */
  readonly isEverySentence: boolean;
  readonly signal: AbortSignal;
  /** From 0 to 1. */
  readonly onProgress: (done: number) => void;
}

export interface Pdf {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Signs that none of the fonts has: question marks stand in their place. */
  readonly unprintable: readonly string[];
  /** What people wrote that has such signs. */
  readonly unprintableTexts: readonly string[];
}

/** @throws when the library or a font cannot be loaded, and the signal's reason when it was cancelled. */
export async function toPdf(
  content: ExportDocument,
  documentWords: DocumentWords,
  options: PdfOptions,
): Promise<Pdf> {
  const { signal, onProgress } = options;
  onProgress(0.05);
  const [{ default: Library }, { PdfFonts }, { PdfPen }, { writePages }] = await Promise.all([
    import('pdfkit'),
    import('./pdf-fonts.js'),
    import('./pdf-pen.js'),
    import('./pdf-page.js'),
  ]);
  await breathe(signal, () => onProgress(0.5));
  const fonts = await PdfFonts.load(JSON.stringify(content).replaceAll(/\\[nrt]/g, ' '));
  await breathe(signal, () => onProgress(0.7));
  const [regular] = fonts.all;
  if (!regular) throw new Error('pdf fonts: there is none');
  const document = new Library({
    size: 'A4',
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    lang: content.locale,
    displayTitle: true,
    bufferPages: true,
    autoFirstPage: false,
    font: regular.bytes,
    info: {
      Title: content.title,
      Subject: content.subtitle,
      ...(content.name && { Author: content.name }),
      Creator: 'Requapass',
    },
  });
  for (const { name, bytes } of fonts.all) document.registerFont(name, bytes);
  const written = collect(document);
  const parent = document.struct('Document', { lang: content.locale });
  document.addStructure(parent);
  writePages(
    content,
    { document, pen: new PdfPen(document, fonts), documentWords, parent },
    options.isEverySentence,
  );
  parent.end();
  await breathe(signal, () => onProgress(0.9));
  document.end();
  const bytes = await written;
  signal.throwIfAborted();
  const unprintable = [...fonts.unprintable];
  return { bytes, unprintable, unprintableTexts: fonts.unprintableIn(writtenByPeople(content)) };
}

function writtenByPeople({ name, entries }: ExportDocument): readonly string[] {
  const texts = entries.flatMap(({ experiences, confirmations }) => [
    ...experiences.map(({ words }) => words),
    ...confirmations.flatMap(({ who, comment }) => [who, comment]),
  ]);
  return [...new Set([name, ...texts])];
}

/** Lets the page draw and hear a click on "stop". */
async function breathe(signal: AbortSignal, before: () => void): Promise<void> {
  before();
  await new Promise((resolve) => setTimeout(resolve));
  signal.throwIfAborted();
}

function collect(document: PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    document.on('data', (chunk) => chunks.push(chunk));
    document.on('error', reject);
    document.on('end', () => {
      const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
      chunks.reduce((at, chunk) => (bytes.set(chunk, at), at + chunk.length), 0);
      resolve(bytes);
    });
  });
}
