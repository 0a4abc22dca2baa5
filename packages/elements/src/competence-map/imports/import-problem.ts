/**
 * Why something could not be brought in: what a document may suffer, and what a file, a picture or a camera may. In a
 * sentence for the person; code and path for developers, folded. Knows no screen around it.
 */
import { type TemplateResult, html, nothing } from 'lit';
import {
  type DocumentProblem,
  type ProblemCode,
  problemSentence,
  type ProblemStrings,
} from '../document-problems/document-problem.js';
import type { ImportStrings } from './import-strings.js';

const SENTENCES = {
  'empty-file': 'importsEmptyFile',
  'web-page': 'importsWebPage',
  drawing: 'importsDrawing',
  pdf: 'importsPdf',
  binary: 'importsBinary',
  'bare-link': 'importsBareLink',
  'too-many-files': 'importsTooMany',
  'no-code': 'importsNoCode',
  'other-code': 'importsOtherCode',
  'picture-unreadable': 'importsPictureUnreadable',
  'picture-too-large': 'importsPictureTooLarge',
  'canvas-refused': 'importsCanvasRefused',
  'camera-refused': 'importsCameraRefused',
  'camera-blocked': 'importsCameraBlocked',
  'camera-none': 'importsCameraNone',
  'camera-busy': 'importsCameraBusy',
  'camera-insecure': 'importsCameraInsecure',
  'camera-failed': 'importsCameraFailed',
} as const satisfies Record<string, keyof ImportStrings>;

export type ImportCode = keyof typeof SENTENCES;

export interface ImportProblem extends Omit<DocumentProblem, 'code'> {
  readonly code: ProblemCode | ImportCode;
}

export interface ProblemWords {
  readonly strings: ImportStrings;
  readonly problems: ProblemStrings;
}

/** The reason, and the way on, in one or two plain sentences. */
export function importSentence(
  { code, path, line }: Pick<ImportProblem, 'code'> & Partial<ImportProblem>,
  { strings, problems }: ProblemWords,
): string {
  if (isImportCode(code)) return strings[SENTENCES[code]];
  return problemSentence({ code, ...(path && { path }), ...(line && { line }) }, problems);
}

/** @param name - of the file; empty where there is none */
export function importProblemBox(problem: ImportProblem, name: string, words: ProblemWords): TemplateResult {
  const { code, path, message } = problem;
  return html`<div class="document-problem">
    <p>
      ${name ? html`<bdi class="imports-file">${name}</bdi><br />` : nothing}<strong
        >${importSentence(problem, words)}</strong
      >
    </p>
    <details>
      <summary>${words.problems.problemDetails}</summary>
      <p lang="en" dir="ltr">
        <code>${code}</code> ${path ? html`<code>${path}</code>` : nothing} ${message}
      </p>
    </details>
  </div>`;
}

function isImportCode(code: ImportProblem['code']): code is ImportCode {
  return Object.hasOwn(SENTENCES, code);
}
