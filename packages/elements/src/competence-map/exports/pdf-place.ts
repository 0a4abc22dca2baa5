/** What each part of the PDF is given to write with, and where. Types only. */
import type PDFDocument from 'pdfkit';
import type { StructureElement } from 'pdfkit';
import type { DocumentWords } from './export-strings.js';
import type { PdfPen } from './pdf-pen.js';

export interface PdfPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface PdfTools {
  readonly document: PDFDocument;
  readonly pen: PdfPen;
  /** The part of the document's structure that what is written belongs to. */
  readonly parent: StructureElement;
  readonly documentWords: DocumentWords;
}
