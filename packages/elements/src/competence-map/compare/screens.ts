/**
 * What comparing looks like: the two moments to choose, the picture, the table, what has to be known. A circle is
 * before, a square after: told apart by shape. Templates only; reckons nothing.
 */
import type { KeptOutcome } from '@requapass/assessment';
import { LEVELS } from '@requapass/framework';
import { type TemplateResult, html, nothing, svg } from 'lit';
import { levelPips } from '../level-pips.js';
import type { Words } from '../map-model.js';
import { pictogram } from '../marks.js';
import { fill } from '../strings.js';
import { type Comparison, type CompareRow, type CompareStrings, momentName } from './compare-model.js';
import type { Pair } from './moments.js';

export interface CompareView {
  readonly strings: CompareStrings;
  readonly words: Words;
  readonly moments: readonly KeptOutcome[];
  readonly pair: Pair;
  readonly comparison: Comparison;
  /** What was copied or refused, in a sentence; empty for nothing. */
  readonly said: string;
  /** Where copying is not allowed: the text, to be copied by hand. */
  readonly textByHand: string | null;
  readonly choose: (which: keyof Pair, index: number) => void;
  readonly copy: () => void;
  readonly print: () => void;
}

export function tooFewScreen(strings: CompareStrings, words: Words, moments: number): TemplateResult {
  return html`${heading(strings)}
    <p><strong>${strings.compareTooFew}</strong></p>
    <p>${moments === 0 ? strings.compareTooFewNone : strings.compareTooFewOne}</p>
    <div class="row">
      <button type="button" class="button" data-activity="import">${words.strings.actionImport}</button>
      <button type="button" class="button" data-activity="self">${words.strings.actionSelf}</button>
    </div>`;
}

export function compareScreen(view: CompareView): TemplateResult {
  const { strings, comparison, said, textByHand } = view;
  return html`${heading(strings)}
    <p>${strings.compareIntro}</p>
    ${chooser(view)}
    ${comparison.reason ? html`<p class="note compare-reason">${comparison.reason}</p>` : nothing}
    ${picture(view)} ${table(view)}
    ${
      comparison.notes.length > 0
        ? html`<section class="compare-notes">
            <h4>${strings.compareNotes}</h4>
            <ul>
              ${comparison.notes.map((sentence) => html`<li>${sentence}</li>`)}
            </ul>
          </section>`
        : nothing
    }
    <div class="row compare-out">
      <button type="button" class="button" data-do="copy" @click=${view.copy}>${strings.compareCopy}</button>
      <button type="button" class="button" data-do="print" @click=${view.print}>
        ${strings.comparePrint}
      </button>
    </div>
    <p role="status" class="compare-said">${said}</p>
    ${
      textByHand === null
        ? nothing
        : html`<label class="field compare-text"
            >${strings.compareText}<textarea rows="8" readonly .value=${textByHand}></textarea>
          </label>`
    }`;
}

function heading(strings: CompareStrings): TemplateResult {
  return html`<h3 tabindex="-1" data-autofocus>${strings.compareTitle}</h3>`;
}

function chooser(view: CompareView): TemplateResult {
  const { strings, words, moments, pair } = view;
  const name = (index: number): string =>
    momentName(moments[index] as KeptOutcome, index, strings, words.locale);
  if (moments.length === 2) {
    return html`<dl class="compare-moments">
      <div>
        <dt>${earlierMark()} ${strings.compareEarlier}</dt>
        <dd><span>${name(pair.earlier)}</span></dd>
      </div>
      <div>
        <dt>${laterMark()} ${strings.compareLater}</dt>
        <dd><span>${name(pair.later)}</span></dd>
      </div>
    </dl>`;
  }
  const field = (which: keyof Pair, label: string, mark: TemplateResult): TemplateResult =>
    html`<label class="field">
      <span>${mark} ${label}</span>
      <select
        name=${`compare-${which}`}
        @change=${(event: Event) => view.choose(which, Number((event.target as HTMLSelectElement).value))}
      >
        ${moments.map(
          (_, index) =>
            html`<option value=${index} .selected=${index === pair[which]}>${name(index)}</option>`,
        )}
      </select>
    </label>`;
  return html`<fieldset class="compare-which">
    <legend>${strings.compareWhich}</legend>
    ${field('earlier', strings.compareEarlier, earlierMark())}
    ${field('later', strings.compareLater, laterMark())}
  </fieldset>`;
}

/** Everything in it is in the table too, so it is one picture to who listens. */
function picture({ strings, comparison }: CompareView): TemplateResult {
  const shown = comparison.rows.filter(hasLevel);
  const leftOut = comparison.rows.filter((row) => !hasLevel(row)).map(({ name }) => name);
  return html`<section class="compare-picture">
    <h4>${strings.comparePicture}</h4>
    ${
      shown.length === 0
        ? nothing
        : html`<ul class="compare-key">
              <li>${earlierMark()} <span>${strings.compareKeyEarlier}</span></li>
              <li>${laterMark()} <span>${strings.compareKeyLater}</span></li>
              <li>${bothMark()} <span>${strings.compareKeyBoth}</span></li>
            </ul>
            <div role="img" aria-label=${strings.comparePictureText}>
              <p class="compare-row compare-scale">
                <span></span
                ><span class="compare-track"
                  >${LEVELS.map((level) => html`<b data-level=${level}>${level}</b>`)}</span
                >
              </p>
              ${shown.map(pictureRow)}
            </div>`
    }
    ${leftOut.length > 0 ? html`<p class="quiet-text">${fill(strings.compareLeftOut, { names: leftOut.join(', ') })}</p>` : nothing}
  </section>`;
}

function pictureRow({ id, pole, name, earlier, later, changeText }: CompareRow): TemplateResult {
  const isSame = earlier === later;
  const low = Math.min(earlier ?? 0, later ?? 0);
  const high = Math.max(earlier ?? 0, later ?? 0);
  return html`<p class="compare-row" data-pole=${pole} data-row=${id}>
    <span class="compare-name">${pictogram(id, pole)}<span>${name}</span></span>
    <span class="compare-track">
      ${LEVELS.map((level) => html`<i data-level=${level}></i>`)}
      ${low > 0 && !isSame && changeText ? html`<u data-from=${low} data-to=${high}></u>` : nothing}
      ${earlier && !isSame ? html`<b data-level=${earlier} data-mark="earlier">${earlierMark()}</b>` : nothing}
      ${later ? html`<b data-level=${later} data-mark=${isSame ? 'both' : 'later'}>${isSame ? bothMark() : laterMark()}</b>` : nothing}
    </span>
    ${changeText ? html`<span class="compare-change">${changeText}</span>` : nothing}
  </p>`;
}

function table({ strings, words, comparison }: CompareView): TemplateResult {
  const columns = [
    words.strings.columnCompetence,
    strings.compareEarlier,
    strings.compareLater,
    ...(comparison.comparability === 'yes' ? [strings.compareColumnChange] : []),
  ];
  const cell = (column: number, content: unknown): TemplateResult =>
    html`<td role="cell">
      <span class="cell-title" aria-hidden="true">${columns[column]}</span><span>${content}</span>
    </td>`;
  return html`<section class="compare-table">
    <h4 id="compare-table">${strings.compareTable}</h4>
    <table role="table" aria-labelledby="compare-table">
      <thead role="rowgroup">
        <tr role="row">
          ${columns.map((column) => html`<th role="columnheader" scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${comparison.rows.map(
          (row) =>
            html`<tr role="row" data-id=${row.id} ?data-quiet=${!hasLevel(row) && row.changeText !== null}>
              <th role="rowheader" scope="row">${row.name}</th>
              ${cell(1, html`${levelPips(row.earlier, row.pole)} ${row.earlierText}`)}
              ${cell(2, html`${levelPips(row.later, row.pole)} ${row.laterText}`)}
              ${row.changeText ? cell(3, row.changeText) : nothing}
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}

function hasLevel({ earlier, later }: CompareRow): boolean {
  return earlier !== null || later !== null;
}

const CIRCLE = svg`<circle class="compare-circle" r="9.5"></circle>`;

function earlierMark(): TemplateResult {
  return mark(CIRCLE);
}
function laterMark(): TemplateResult {
  return mark(svg`<path class="compare-square" d="M-8-8H8V8H-8Z"></path>`);
}
function bothMark(): TemplateResult {
  return mark(svg`${CIRCLE}<path class="compare-square" d="M-4.5-4.5h9v9h-9Z"></path>`);
}

function mark(content: unknown): TemplateResult {
  return html`<svg class="compare-mark" viewBox="-12 -12 24 24" aria-hidden="true">${content}</svg>`;
}
