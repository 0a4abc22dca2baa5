/** What went wrong with a document, in plain words, with the technical message at hand for whoever can mend it. */
import { findJsonFault } from '@requapass/assessment/portfolio.js';
import { type TemplateResult, html, nothing } from 'lit';
import type { StoreProblem } from './portfolio-store.js';
import { fill, type MapStrings } from './strings.js';

export { problem as styles } from './styles/problem.js';

const SENTENCES = {
  unreachable: 'errorUnreachable',
  'not-found': 'errorNotFound',
  'too-large': 'errorTooLarge',
  'not-json': 'errorNotJson',
  'newer-version': 'errorNewer',
  invalid: 'errorInvalid',
  full: 'errorFull',
  'not-loaded': 'errorNotLoaded',
  'not-kept': 'noticeNotKept',
  'not-recalled': 'noticeNotRecalled',
  'left-out': 'errorLeftOut',
} as const satisfies Record<StoreProblem['code'], keyof MapStrings>;

/** The map itself is shown. */
const WITHOUT_TITLE: readonly string[] = ['not-kept', 'not-recalled', 'left-out'];

export interface ProblemView {
  readonly problem: StoreProblem;
  readonly strings: MapStrings;
  /** A map from before is still shown. */
  readonly isKept: boolean;
  /** Null where trying again cannot help. */
  readonly onRetry: (() => void) | null;
}

export function problemNote({ problem, strings, isKept, onRetry }: ProblemView): TemplateResult {
  const isShown = WITHOUT_TITLE.includes(problem.code);
  return html`<div class="problem" part="error" role="alert">
    <slot name="error">
      <p>
        ${isShown ? nothing : html`<strong>${strings.errorTitle}</strong>`} ${sentenceOf(problem, strings)}
      </p>
      ${isKept && !isShown ? html`<p>${strings.errorKept}</p>` : nothing}
    </slot>
    <details>
      <summary>${strings.errorDetails}</summary>
      <p lang="en" dir="ltr"><code>${problem.code}</code> ${problem.message}</p>
    </details>
    ${onRetry ? html`<button type="button" class="button" @click=${onRetry}>${strings.retry}</button>` : nothing}
  </div>`;
}

function sentenceOf({ code, path, line, text, who }: StoreProblem, strings: MapStrings): string {
  const place = line ?? lineIn(text);
  if (place !== null) return fill(strings.errorCut, { line: place });
  if (code === 'too-large' && path) return fill(strings.errorTooMany, { path });
  const isForeign = code === 'invalid' && ['', 'format'].includes(path);
  return fill(strings[SENTENCES[isForeign ? 'not-json' : code]], { path, who: who ?? path });
}

/** Null where the text is none of a document: a web page, for instance. */
function lineIn(text = ''): number | null {
  return /^\s*[[{]/.test(text) ? (findJsonFault(text)?.line ?? null) : null;
}
