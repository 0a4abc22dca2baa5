/** Where the person adds badges: files to choose or drop, a text to paste. Reads nothing. */
import { type TemplateResult, html } from 'lit';
import type { Words } from './words-source.js';

export interface AddingView {
  readonly onFiles: (files: readonly File[]) => void;
  readonly onText: (text: string) => void;
}

const ACCEPT = '.png,.svg,.json,.jsonld,.jwt,.jws,.txt,image/png,image/svg+xml,application/json';

export function adding({ strings }: Words, { onFiles, onText }: AddingView): TemplateResult {
  const onChoose = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    // The same files may be chosen again after they were mended.
    input.value = '';
    onFiles(files);
  };
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).elements.namedItem('pasted');
    if (!(field instanceof HTMLTextAreaElement) || field.value.trim() === '') return;
    onText(field.value);
    field.value = '';
  };
  return html`<section class="adding" part="add" aria-labelledby="showcase-add">
    <h3 id="showcase-add">${strings.addTitle}</h3>
    <p id="showcase-add-text">${strings.addText}</p>
    <label class="button strong choose">
      <span>${strings.addChoose}</span>
      <input
        type="file"
        multiple
        accept=${ACCEPT}
        aria-describedby="showcase-add-text showcase-privacy"
        @change=${onChoose}
      />
    </label>
    <details>
      <summary>${strings.addPasteTitle}</summary>
      <form class="fields" @submit=${onSubmit}>
        <label class="field"
          >${strings.addPaste}<textarea
            name="pasted"
            rows="4"
            dir="ltr"
            autocomplete="off"
            spellcheck="false"
          ></textarea>
        </label>
        <div class="row"><button type="submit" class="button">${strings.addPasteDo}</button></div>
      </form>
    </details>
    <p class="quiet-text" id="showcase-privacy">${strings.addPrivacy}</p>
  </section>`;
}
