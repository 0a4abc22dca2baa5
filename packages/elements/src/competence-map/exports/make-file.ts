/** One form of the document as a file; what writes it is loaded when it is asked for. Knows no screen. */
import type { Outcome, Portfolio } from '@requapass/assessment';
import type { ExportDocument } from './document-model.js';
import type { DocumentWords } from './export-strings.js';
import type { Picture } from './picture.js';
import { toJson } from './to-json.js';

export type FileForm = 'pdf' | 'png' | 'svg' | 'csv' | 'json';

export interface MadeFile {
  readonly form: FileForm | 'text';
  readonly content: Blob;
  /** Signs that the form cannot show, and what people wrote with them. */
  readonly unprintable: readonly string[];
  readonly unprintableTexts: readonly string[];
}

export interface FileInput {
  readonly document: ExportDocument;
  readonly words: DocumentWords;
  readonly json: Outcome | Portfolio;
  readonly isEverySentence: boolean;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number) => void;
}

/** @throws when a part cannot be loaded, or the browser refuses the form. */
export async function makeFile(form: FileForm, input: FileInput): Promise<MadeFile> {
  const { document, words, signal, onProgress } = input;
  const made = (content: BlobPart, type: string): MadeFile => {
    signal.throwIfAborted();
    return { form, content: new Blob([content], { type }), unprintable: [], unprintableTexts: [] };
  };
  onProgress(0.1);
  switch (form) {
    case 'json':
      return made(toJson(input.json), 'application/json');
    case 'csv': {
      const { toCsv } = await import('./to-csv.js');
      return made(await toCsv(document, words), 'text/csv;charset=utf-8');
    }
    case 'svg': {
      const { picture, toSvg } = await loadPicture(input);
      return made(toSvg(picture), 'image/svg+xml');
    }
    case 'png': {
      const [{ picture }, { toPng }] = await Promise.all([loadPicture(input), import('./to-png.js')]);
      onProgress(0.5);
      return { form, content: await toPng(picture, signal), unprintable: [], unprintableTexts: [] };
    }
    case 'pdf': {
      const { toPdf } = await import('./to-pdf.js');
      const { bytes, ...missing } = await toPdf(document, words, input);
      return { ...made(bytes, 'application/pdf'), ...missing };
    }
  }
}

async function loadPicture({
  document,
  words,
}: FileInput): Promise<{ picture: Picture; toSvg: (picture: Picture) => string }> {
  const [{ mapPicture }, { toSvg }] = await Promise.all([import('./map-picture.js'), import('./to-svg.js')]);
  return { picture: mapPicture(document, words), toSvg };
}
