/** What went wrong with a document, in plain words, with the technical message at hand for whoever can mend it. */
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
} as const satisfies Record<StoreProblem['code'], keyof MapStrings>;

const WITHOUT_TITLE: readonly string[] = ['not-kept', 'not-recalled'];

export interface ProblemView {
  readonly problem: StoreProblem;
  readonly strings: MapStrings;
  /** A map from before is still shown. */
  readonly isKept: boolean;
  /** Null where trying again cannot help. */
  readonly onRetry: (() => void) | null;
}

export function problemNote({ problem, strings, isKept, onRetry }: ProblemView): TemplateResult {
  const isOfStorage = WITHOUT_TITLE.includes(problem.code);
  const isForeign = problem.code === 'invalid' && ['', 'format'].includes(problem.path);
  return html`<div class="problem" part="error" role="alert">
    <slot name="error">
      <p>
        ${isOfStorage ? nothing : html`<strong>${strings.errorTitle}</strong>`}
        ${fill(strings[SENTENCES[isForeign ? 'not-json' : problem.code]], { path: problem.path })}
      </p>
      ${isKept && !isOfStorage ? html`<p>${strings.errorKept}</p>` : nothing}
    </slot>
    <details>
      <summary>${strings.errorDetails}</summary>
      <p lang="en" dir="ltr"><code>${problem.code}</code> ${problem.message}</p>
    </details>
    ${onRetry ? html`<button type="button" class="button" @click=${onRetry}>${strings.retry}</button>` : nothing}
  </div>`;
}
