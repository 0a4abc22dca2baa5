/** What went wrong with an outcome, in plain words, with the technical message at hand for whoever can mend it. */
import { type TemplateResult, html, nothing } from 'lit';
import type { SourceProblem } from './outcome-source.js';
import { fill, type MapStrings } from './strings.js';

const SENTENCES = {
  unreachable: 'errorUnreachable',
  'not-found': 'errorNotFound',
  'too-large': 'errorTooLarge',
  'not-json': 'errorNotJson',
  'newer-version': 'errorNewer',
  invalid: 'errorInvalid',
} as const satisfies Record<SourceProblem['code'], keyof MapStrings>;

export interface ProblemView {
  readonly problem: SourceProblem;
  readonly strings: MapStrings;
  /** A map from before is still shown. */
  readonly isKept: boolean;
  /** Null where trying again cannot help. */
  readonly onRetry: (() => void) | null;
}

export function problemNote({ problem, strings, isKept, onRetry }: ProblemView): TemplateResult {
  return html`<div class="problem" part="error" role="alert">
    <slot name="error">
      <p>
        <strong>${strings.errorTitle}</strong>
        ${fill(strings[SENTENCES[problem.code]], { path: problem.path || '$' })}
      </p>
      ${isKept ? html`<p>${strings.errorKept}</p>` : nothing}
    </slot>
    <details>
      <summary>${strings.errorDetails}</summary>
      <p lang="en" dir="ltr"><code>${problem.code}</code> ${problem.message}</p>
    </details>
    ${onRetry ? html`<button type="button" class="button" @click=${onRetry}>${strings.retry}</button>` : nothing}
  </div>`;
}
