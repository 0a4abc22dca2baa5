/** What opens under three of the forms: sentences to change and copy, the text for Europass, which file. Templates only. */
import type { Portfolio } from '@requapass/assessment';
import type { CompetenceId } from '@requapass/framework';
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../strings.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ExportChoice } from './choice.js';
import type { ExportDocument } from './document-model.js';
import type { ExportStrings } from './export-strings.js';

export interface CvPanelView {
  readonly strings: ExportStrings;
  readonly document: ExportDocument;
  /** What the person made of a sentence. */
  readonly edited: (id: CompetenceId) => string | undefined;
  readonly edit: (id: CompetenceId, text: string | null) => void;
  /** @param selector - what holds the text, to be selected where copying is refused. */
  readonly copy: (text: string, selector: string) => void;
}

export function cvPanel({ strings, document, edited, edit, copy }: CvPanelView): TemplateResult {
  const entries = document.entries.filter(({ cv }) => cv !== null);
  const textOf = (id: CompetenceId, proposed: string): string => edited(id) ?? proposed;
  const all = entries.map(({ id, cv }) => textOf(id, cv?.text ?? '')).join('\n\n');
  return html`<section class="exports-panel">
    <h4 tabindex="-1" class="exports-panel-title">${strings.exportsCvTitle}</h4>
    ${entries.length === 0 ? html`<p>${strings.exportsCvNone}</p>` : html`<p>${strings.exportsCvHint}</p>`}
    ${repeat(
      entries,
      ({ id }) => id,
      ({ id, short, cv }) => {
        const proposed = cv?.text ?? '';
        const text = textOf(id, proposed);
        return html`<div class="exports-sentence" data-id=${id}>
          <label class="field">
            <span>${short}</span>
            <textarea
              id="exports-cv-${id}"
              lang=${document.locale}
              rows="5"
              .value=${text}
              @input=${(event: InputEvent) => edit(id, (event.target as HTMLTextAreaElement).value)}
            ></textarea>
          </label>
          <div class="exports-row">
            <button type="button" class="button quiet" @click=${() => copy(text, `#exports-cv-${id}`)}>
              ${strings.exportsCopy}<span class="spoken"> ${short}</span>
            </button>
            ${
              text === proposed
                ? nothing
                : html`<button
                    type="button"
                    class="button quiet"
                    @click=${(event: Event) => {
                      edit(id, null);
                      // The button goes away: whoever pressed it stays at the sentence.
                      const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
                      root.querySelector<HTMLElement>(`#exports-cv-${id}`)?.focus();
                    }}
                  >
                    ${strings.exportsReset}
                  </button>`
            }
          </div>
        </div>`;
      },
    )}
    ${
      entries.length > 1
        ? html`<button
            type="button"
            class="button"
            data-copy="all"
            @click=${() => copy(all, `#exports-cv-${entries[0]?.id ?? ''}`)}
          >
            ${strings.exportsCopyAll}
          </button>`
        : nothing
    }
  </section>`;
}

export interface TextPanelView {
  readonly strings: ExportStrings;
  readonly text: string;
  readonly locale: string;
  readonly edit: (text: string) => void;
  readonly copy: (text: string, selector: string) => void;
  readonly save: (text: string) => void;
}

export function textPanel({ strings, text, locale, edit, copy, save }: TextPanelView): TemplateResult {
  return html`<section class="exports-panel">
    <h4 tabindex="-1" class="exports-panel-title" id="exports-text-title">${strings.exportsTextTitle}</h4>
    <textarea
      id="exports-text"
      class="exports-long"
      aria-labelledby="exports-text-title"
      lang=${locale}
      rows="14"
      .value=${text}
      @input=${(event: InputEvent) => edit((event.target as HTMLTextAreaElement).value)}
    ></textarea>
    <div class="exports-row">
      <button type="button" class="button" @click=${() => copy(text, '#exports-text')}>
        ${strings.exportsCopy}
      </button>
      <button type="button" class="button quiet" @click=${() => save(text)}>
        ${strings.exportsTextSave}
      </button>
    </div>
  </section>`;
}

export interface JsonPanelView {
  readonly strings: ExportStrings;
  readonly portfolio: Portfolio;
  readonly choice: ExportChoice;
  /** `whole`, or the place of an outcome. */
  readonly which: 'whole' | number;
  readonly choose: (which: 'whole' | number) => void;
  readonly save: () => void;
}

export function jsonPanel({
  strings,
  portfolio,
  choice,
  which,
  choose,
  save,
}: JsonPanelView): TemplateResult {
  const option = (value: 'whole' | number, name: string, line: string): TemplateResult =>
    html`<label class="exports-option">
      <input type="radio" name="exports-json" .checked=${which === value} @change=${() => choose(value)} />
      <span><strong>${name}</strong><br />${line}</span>
    </label>`;
  const isLess = !choice.withExperiences || !choice.withConfirmations;
  return html`<section class="exports-panel">
    <h4 tabindex="-1" class="exports-panel-title" id="exports-json-title">${strings.exportsJsonTitle}</h4>
    <div role="radiogroup" aria-labelledby="exports-json-title" class="exports-files">
      ${option('whole', strings.exportsJsonWhole, strings.exportsJsonWholeLine)}
      ${portfolio.outcomes.map(({ label, addedOn, outcome }, index) => {
        const name = [label || outcome.content.id, addedOn].filter(Boolean).join(', ');
        return option(
          index,
          fill(strings.exportsJsonOutcome, { label: name }),
          strings.exportsJsonOutcomeLine,
        );
      })}
    </div>
    ${choice.competences ? html`<p class="note">${strings.exportsJsonAllTwelve}</p>` : nothing}
    ${isLess && which === 'whole' ? html`<p class="note">${strings.exportsJsonLeftOut}</p>` : nothing}
    <button type="button" class="button" @click=${save}>${strings.exportsJsonSave}</button>
  </section>`;
}
