/** What could not be read and why: a sentence for people, code and path for developers, folded. */
import { type TemplateResult, html, nothing } from 'lit';
import { type CheckSentences, sentenceOf } from './checks/sentences.js';
import type { Refusal } from './entry.js';
import type { ShowcaseStrings } from './strings.js';
import type { Words } from './words-source.js';

const OWN = {
  unreachable: 'problemUnreachable',
  'not-found': 'problemNotFound',
  'file-too-large': 'problemTooLarge',
  'not-loaded': 'problemNotLoaded',
} as const satisfies Partial<Record<Refusal['code'], keyof ShowcaseStrings>>;

export interface ProblemsView {
  readonly refused: readonly Refusal[];
  readonly words: Words;
  readonly sentences: CheckSentences | null;
  /** Something could be read. */
  readonly hasRest: boolean;
  readonly onRetry: (() => void) | null;
  readonly onClose: () => void;
}

export function problems(view: ProblemsView): TemplateResult {
  const { refused, words, sentences, hasRest, onRetry, onClose } = view;
  const { strings } = words;
  return html`<div class="problem" part="error" role="alert">
    <slot name="error">
      <p>
        <strong>${strings.problemTitle}</strong>
        ${hasRest ? strings.problemSome : nothing}
      </p>
    </slot>
    <ul>
      ${refused.map(({ from, code, path, message }) => {
        const sentence = code in OWN ? strings[OWN[code as keyof typeof OWN]] : undefined;
        return html`<li>
          ${from ? html`<p class="quiet-text"><bdi dir="ltr">${from}</bdi></p>` : nothing}
          <p>${sentence ?? (sentences ? sentenceOf(`reading-${code}`, words, sentences) : nothing)}</p>
          <details>
            <summary>${strings.problemDetails}</summary>
            <p lang="en" dir="ltr">
              <code>${code}</code> ${path ? html`<code>${path}</code>` : nothing} ${message}
            </p>
          </details>
        </li>`;
      })}
    </ul>
    <div class="row">
      ${onRetry ? html`<button type="button" class="button" @click=${onRetry}>${strings.retry}</button>` : nothing}
      <button type="button" class="button" @click=${onClose}>${strings.problemClose}</button>
    </div>
  </div>`;
}
