/**
 * The same facts as a data table, loaded when it is wanted: for those who read better in rows, for screen readers, and for paper.
 * Roles are written out because narrow containers lay the rows out as cards, which would drop them.
 */
import { type TemplateResult, html } from 'lit';
import { levelPips } from '../level-pips.js';
import type { MapEntry, MapModel, Words } from '../map-model.js';
import { pictogram, saidMark, sealMark } from '../marks.js';

export { table as styles } from '../styles/table.js';

export function view(model: MapModel, { strings }: Words, openId: string | null): TemplateResult {
  const columns = [
    strings.columnCompetence,
    strings.columnLevel,
    strings.columnConfidence,
    strings.columnMoments,
    strings.columnStance,
    strings.columnConfirmed,
  ];
  return html`<table role="table" aria-label=${strings.mapLabel} aria-describedby="names-hint">
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map((column) => html`<th role="columnheader" scope="col">${column}</th>`)}
      </tr>
    </thead>
    ${model.poles.map(
      (pole) =>
        html`<tbody role="rowgroup" data-pole=${pole.id}>
          <tr role="row">
            <th class="table-pole" role="rowheader" scope="rowgroup" colspan="6">${pole.name}</th>
          </tr>
          ${pole.entries.map((entry) => row(entry, columns, strings.nothing, entry.id === openId))}
        </tbody>`,
    )}
  </table>`;
}

function row(entry: MapEntry, columns: readonly string[], none: string, isOpen: boolean): TemplateResult {
  const { stance, saidLabel, confirmedLabel } = entry;
  const said = [stance || !saidLabel ? entry.stanceLabel : null, saidLabel].filter((each) => each !== null);
  const isTold = [false, false, false, false, Boolean(stance ?? saidLabel), confirmedLabel !== null];
  const cell = (column: number, content: unknown): TemplateResult =>
    html`<td role="cell" ?data-said=${isTold[column]}>
      <span class="cell-title" aria-hidden="true">${columns[column]}</span><span>${content}</span>
    </td>`;
  return html`<tr role="row" ?data-quiet=${entry.level === null}>
    <th role="rowheader" scope="row">
      <button type="button" class="row-name" data-id=${entry.id} aria-expanded=${isOpen ? 'true' : 'false'}>
        ${pictogram(entry.id, entry.pole)}<span>${entry.words.short}</span>
      </button>
    </th>
    ${cell(
      1,
      html`<span class="cell-level"
        >${levelPips(entry.level, entry.pole)}<span>${levelInWords(entry)}</span></span
      >`,
    )}
    ${cell(2, entry.confidenceLabel ?? none)} ${cell(3, entry.isInferred ? entry.observations : none)}
    ${cell(4, html`${saidMark(entry)} ${said.join(' · ')}`)}
    ${cell(5, confirmedLabel === null ? none : html`${sealMark(true)} ${confirmedLabel}`)}
  </tr>`;
}

function levelInWords(entry: MapEntry): string {
  return entry.levelWords ? `${entry.levelLabel} · ${entry.levelWords}` : entry.levelLabel;
}
