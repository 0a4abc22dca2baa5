/**
 * The same figures as a data table, loaded when it is wanted: for who reads better in rows, for screen readers, and for
 * paper. Cells span the levels they put together. Roles are written out: narrow containers lay rows out as cards.
 */
import { type TemplateResult, html } from 'lit';
import type { Words } from '../../competence-map/map-model.js';
import { pictogram } from '../../competence-map/marks.js';
import { type Band, bandLabel, type GroupModel, type GroupPart, type GroupRow } from '../group-model.js';
import type { GroupStrings } from '../strings.js';

export { table as styles } from '../../competence-map/styles/table.js';

const COLUMNS: readonly Band[] = ['1', '2', '3', '4', 'none'];
const SPANS: Readonly<Partial<Record<Band, number>>> = { low: 2, high: 2, any: 4 };

export function view(model: GroupModel, strings: GroupStrings, words: Words): TemplateResult {
  return html`<table role="table" aria-label=${`${strings.groupTable}. ${model.peopleText}.`}>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">${words.strings.columnCompetence}</th>
        ${COLUMNS.map(
          (band) => html`<th role="columnheader" scope="col">${bandLabel(band, model.source, strings)}</th>`,
        )}
      </tr>
    </thead>
    ${model.poles.map(
      (pole) =>
        html`<tbody role="rowgroup" data-pole=${pole.id}>
          <tr role="row">
            <th class="table-pole" role="rowheader" scope="rowgroup" colspan="6">${pole.name}</th>
          </tr>
          ${pole.rows.map(tableRow)}
        </tbody>`,
    )}
  </table>`;
}

function tableRow({ id, pole, name, parts, note }: GroupRow): TemplateResult {
  return html`<tr role="row" data-id=${id}>
    <th role="rowheader" scope="row">
      <span class="group-name">${pictogram(id, pole)}<span>${name}</span></span>
    </th>
    ${
      parts.length === 0
        ? html`<td role="cell" colspan="5" class="cell-hidden"><span>${note}</span></td>`
        : parts.map(cell)
    }
  </tr>`;
}

/** A cell that spans columns says itself what it counts. */
function cell({ band, people, label }: GroupPart): TemplateResult {
  const span = SPANS[band] ?? 1;
  return html`<td role="cell" colspan=${span} aria-colspan=${span}>
    <span class="cell-title" aria-hidden="true">${label}</span
    ><span>${span > 1 ? html`<span class="cell-own">${label} : </span>` : ''}<b>${people}</b></span>
  </td>`;
}
