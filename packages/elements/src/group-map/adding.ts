/** Where documents come in: files to choose or drop, codes and links to paste, how far the reading is. Reads nothing. */
import { type TemplateResult, html, nothing } from 'lit';
import { fill } from '../competence-map/strings.js';
import type { Progress } from './intake.js';
import type { GroupStrings } from './strings.js';

export interface AddingView {
  readonly strings: GroupStrings;
  readonly progress: Progress | null;
  readonly isBusy: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onText: (text: string) => void;
}

export function adding({ strings, progress, isBusy, onFiles, onText }: AddingView): TemplateResult {
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
  return html`<section class="adding" aria-labelledby="group-add">
    <h3 id="group-add">${strings.groupAddTitle}</h3>
    <p id="group-add-text">${strings.groupAddText}</p>
    <label class="button choose">
      <span>${strings.groupChoose}</span>
      <input
        type="file"
        multiple
        aria-describedby="group-add-text group-privacy"
        ?disabled=${isBusy}
        @change=${onChoose}
      />
    </label>
    <p class="drop-here" aria-hidden="true">${strings.groupDropHere}</p>
    <details class="pasting">
      <summary>${strings.groupPasteTitle}</summary>
      <form class="fields" @submit=${onSubmit}>
        <label class="field"
          >${strings.groupPaste}<textarea
            name="pasted"
            rows="3"
            dir="ltr"
            autocomplete="off"
            spellcheck="false"
          ></textarea>
        </label>
        <div class="row">
          <button type="submit" class="button" ?disabled=${isBusy}>${strings.groupPasteAdd}</button>
        </div>
      </form>
    </details>
    ${
      progress
        ? html`<div class="group-progress">
            <label for="group-progress" role="status"
              >${fill(strings.groupWorking, { done: progress.done, total: progress.total })}</label
            >
            <progress id="group-progress" max=${progress.total} .value=${progress.done}></progress>
            <button type="button" class="button" @click=${progress.stop}>${strings.groupStop}</button>
          </div>`
        : nothing
    }
    <p class="quiet-text" id="group-privacy" part="privacy">${strings.groupPrivacy}</p>
  </section>`;
}
