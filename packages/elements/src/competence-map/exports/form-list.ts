/**
 * The forms to choose from as large buttons, each with what became of it right beside it: how far it is, what was saved
 * or what went wrong. Templates only; makes nothing.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { ExportStrings } from './export-strings.js';
import type { FileForm } from './make-file.js';

export type Panel = 'cv' | 'text' | 'json' | 'link';
export type Form = FileForm | Panel | 'print';

const FORMS: readonly {
  readonly form: Form;
  readonly name: keyof ExportStrings;
  readonly line: keyof ExportStrings;
}[] = [
  { form: 'pdf', name: 'exportsPdf', line: 'exportsPdfLine' },
  { form: 'cv', name: 'exportsCv', line: 'exportsCvLine' },
  { form: 'text', name: 'exportsText', line: 'exportsTextLine' },
  { form: 'png', name: 'exportsPng', line: 'exportsPngLine' },
  { form: 'svg', name: 'exportsSvg', line: 'exportsSvgLine' },
  { form: 'csv', name: 'exportsCsv', line: 'exportsCsvLine' },
  { form: 'json', name: 'exportsJson', line: 'exportsJsonLine' },
  { form: 'link', name: 'exportsLink', line: 'exportsLinkLine' },
  { form: 'print', name: 'exportsPrint', line: 'exportsPrintLine' },
];

/** Made of the whole map, whichever competences are chosen. */
const ALWAYS_WHOLE: readonly Form[] = ['json', 'link', 'print'];

export interface FormListView {
  readonly strings: ExportStrings;
  /** No competence is chosen. */
  readonly isNothing: boolean;
  readonly isBusy: boolean;
  readonly panel: Panel | null;
  readonly isEverySentence: boolean;
  /** What was said last, and of which form. */
  readonly said: { readonly form: Form | null; readonly sentence: string };
  /** Of the form that is being made or was not made. */
  readonly below: (form: Form) => unknown;
  readonly take: (form: Form) => void;
  readonly setEverySentence: (isWanted: boolean) => void;
}

export function formList(view: FormListView): TemplateResult {
  const { strings, said } = view;
  return html`<ul class="exports-forms">
      ${FORMS.map(
        ({ form, name, line }) =>
          html`<li>
            <button
              type="button"
              class="exports-form"
              data-form=${form}
              aria-expanded=${isPanel(form) ? String(view.panel === form) : nothing}
              ?disabled=${(view.isNothing && !ALWAYS_WHOLE.includes(form)) || view.isBusy}
              @click=${() => view.take(form)}
            >
              <strong>${strings[name]}</strong> <span>${strings[line]}</span>
            </button>
            ${
              isPanel(form)
                ? nothing
                : html`<p role="status" class="exports-said">${said.form === form ? said.sentence : ''}</p>`
            }
            ${view.below(form)}
          </li>`,
      )}
    </ul>
    <label class="exports-option">
      <input
        type="checkbox"
        name="exports-every"
        .checked=${view.isEverySentence}
        @change=${(event: Event) => view.setEverySentence((event.target as HTMLInputElement).checked)}
      />
      <span>${strings.exportsPdfAll}</span>
    </label>`;
}

export function isPanel(form: Form): form is Panel {
  return form === 'cv' || form === 'text' || form === 'json' || form === 'link';
}
