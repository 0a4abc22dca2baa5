/** Where somebody opens what they got, a request or an answer: a file to choose, a link to paste. Keeps nothing, reads nothing. */
import { type TemplateResult, html, nothing } from 'lit';
import type { ConfirmStrings } from './confirm-strings.js';

export interface OpenView {
  readonly strings: ConfirmStrings;
  readonly openText: (text: string) => void;
  readonly openFile: (file: File) => void;
  /** Null where there is no request to go back to. */
  readonly goBack: (() => void) | null;
}

export function openScreen(view: OpenView): TemplateResult {
  const { strings } = view;
  const head = html`<h3 tabindex="-1" data-autofocus>${strings.confirmOpenTitle}</h3>
    <p>${strings.confirmOpenText}</p>`;
  return openForm(view, head);
}

/** @param head - what is to be opened, in words */
export function openForm(
  { strings, openText, openFile, goBack }: OpenView,
  head: TemplateResult,
): TemplateResult {
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    const pasted = (event.currentTarget as HTMLFormElement).elements.namedItem('pasted');
    if (pasted instanceof HTMLTextAreaElement) openText(pasted.value);
  };
  const onFile = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) openFile(file);
    // The same file may be chosen again after it was mended.
    input.value = '';
  };
  return html`<form class="confirm-form" @submit=${onSubmit}>
    ${head}
    <label class="field">
      ${strings.confirmChooseFile}
      <input type="file" name="file" accept=".json,.txt,application/json,text/plain" @change=${onFile} />
    </label>
    <label class="field">
      ${strings.confirmPaste}
      <textarea
        name="pasted"
        class="confirm-link"
        rows="3"
        dir="ltr"
        autocomplete="off"
        spellcheck="false"
      ></textarea>
    </label>
    <div class="confirm-buttons">
      ${
        goBack
          ? html`<button type="button" class="button" data-do="go-back" @click=${goBack}>
              ${strings.confirmBackToRequest}
            </button>`
          : nothing
      }
      <button type="submit" class="button confirm-main" data-do="open">${strings.confirmOpen}</button>
    </div>
  </form>`;
}
