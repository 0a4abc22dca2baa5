/**
 * Why a document was refused, for the person in a sentence and for the developer with code and path, folded.
 * Shared by whatever takes documents in. Knows no document and no element.
 */
import type { DocumentErrorCode } from '@requapass/assessment';
import type { LinkError } from '@requapass/assessment/link.js';
import type { PortfolioAddError } from '@requapass/assessment/portfolio.js';
import { type TemplateResult, css, html, nothing } from 'lit';
import type { SentenceModules } from '../activity-words.js';
import { fill } from '../strings.js';
import type { strings as french } from './strings/fr.js';

export type ProblemStrings = Readonly<Record<keyof typeof french, string>>;

/** For `ActivityWords.load`. */
export const PROBLEM_STRINGS: SentenceModules<ProblemStrings> = {
  fr: () => import('./strings/fr.js'),
  nl: () => import('./strings/nl.js'),
  en: () => import('./strings/en.js'),
};

export type ProblemCode =
  | DocumentErrorCode
  | LinkError['code']
  | PortfolioAddError['code']
  /** There is nothing to read. */
  | 'empty'
  /** The browser could not read the file. */
  | 'unreadable-file'
  /** A document of ours, but not one that belongs here. */
  | 'wrong-kind'
  /** Our own code could not be loaded. */
  | 'not-loaded';

export interface DocumentProblem {
  readonly code: ProblemCode;
  /** Where in the document; empty for the whole. */
  readonly path: string;
  /** Prose for developers. */
  readonly message: string;
  /** Of text that is cut or damaged: the line, counted from 1. */
  readonly line?: number;
}

const SENTENCES = {
  'not-json': 'problemNotOurs',
  'wrong-format': 'problemNotOurs',
  'not-a-link-form': 'problemNotOurs',
  'too-large': 'problemTooLarge',
  'newer-version': 'problemNewer',
  'invalid-field': 'problemBroken',
  inconsistent: 'problemBroken',
  damaged: 'problemDamaged',
  full: 'problemFull',
  'other-request': 'problemOtherRequest',
  'invalid-date': 'problemBroken',
  'invalid-label': 'problemBroken',
  tampered: 'problemTampered',
  foreign: 'problemForeign',
  'changed-request': 'problemChangedRequest',
  'not-asked': 'problemNotAsked',
  empty: 'problemEmpty',
  'unreadable-file': 'problemUnreadable',
  'wrong-kind': 'problemWrongKind',
  'not-loaded': 'problemNotLoaded',
} as const satisfies Record<ProblemCode, keyof ProblemStrings>;

type Told = Pick<DocumentProblem, 'code'> & Partial<Pick<DocumentProblem, 'path' | 'line'>>;

/** The reason in one or two plain sentences. */
export function problemSentence({ code, path, line }: Told, strings: ProblemStrings): string {
  if (line !== undefined) return fill(strings.problemCut, { line });
  if (code === 'too-large' && path) return strings.problemTooMany;
  return strings[SENTENCES[code]];
}

/** @param kept - what the person should know is still there; empty for nothing to say. */
export function problemBox(problem: DocumentProblem, strings: ProblemStrings, kept = ''): TemplateResult {
  return html`<div class="document-problem" role="alert">
    <p><strong>${problemSentence(problem, strings)}</strong></p>
    ${kept ? html`<p>${kept}</p>` : nothing}
    <details>
      <summary>${strings.problemDetails}</summary>
      <p lang="en" dir="ltr">
        <code>${problem.code}</code> ${problem.path ? html`<code>${problem.path}</code>` : nothing}
        ${problem.message}
      </p>
    </details>
  </div>`;
}

export const styles = css`
  .document-problem {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    padding: 0.75em 1em;
    border: 2px solid var(--_ink);
    border-inline-start-width: 0.6em;
    border-radius: 0.5em;
    background: var(--_surface);
    overflow-wrap: anywhere;
  }
`;
