/**
 * The side of the wall: badges that lie elsewhere, what chooses among them, the wall or why it is empty, what can be done
 * with all, and where more come in. Puts parts in order; holds nothing and opens nothing.
 */
import type { MissingDocument } from '@requapass/badges/reading.js';
import { type TemplateResult, html, nothing } from 'lit';
import { adding, type AddingView } from './adding.js';
import { isCheckable, type Scope } from './checks/checks.js';
import type { Entry } from './entry.js';
import { type Filters, filterForm, FILTERS_FROM } from './filters.js';
import { blankPicture } from './marks.js';
import { emptyWall } from './skeleton.js';
import { countOf, wall, type WallView } from './wall.js';

export interface MainView extends AddingView, Pick<WallView, 'words' | 'openIdentity' | 'isAgreed'> {
  readonly entries: readonly Entry[];
  /** Those that the filters leave, in their order. */
  readonly shown: readonly Entry[];
  readonly links: readonly MissingDocument[];
  readonly filters: Filters;
  readonly isBusy: boolean;
  readonly isReadonly: boolean;
  /** The question of a check, or how far it is. */
  readonly drawCheck: (scope: Scope) => unknown;
  readonly onFilters: (filters: Filters) => void;
}

export function main(view: MainView): TemplateResult {
  const { entries, shown, words, filters, isBusy, isReadonly } = view;
  const { strings } = words;
  const isArriving = entries.length === 0 && isBusy;
  return html`${elsewhere(view)} ${view.drawCheck('all')}
  ${entries.length >= FILTERS_FROM ? filterForm(entries, filters, words, view.onFilters) : nothing}
  ${isArriving ? emptyWall() : nothing}
  ${
    entries.length === 0 && !isArriving
      ? html`<div class="empty" part="empty">
          ${blankPicture()}
          <slot name="empty">
            <p>${strings.emptyText}</p>
            ${isReadonly ? nothing : html`<p class="quiet-text">${strings.emptyAdd}</p>`}
          </slot>
        </div>`
      : nothing
  }
  ${entries.length > 0 && shown.length === 0 ? html`<p class="empty">${strings.emptyFiltered}</p>` : nothing}
  ${shown.length > 0 ? wall({ ...view, entries: shown }) : nothing} ${toolbar(view)}
  ${isReadonly ? nothing : adding(words, view)}`;
}

function toolbar({ entries, words: { strings } }: MainView): unknown {
  if (entries.length === 0) return nothing;
  return html`<div class="toolbar" part="actions" role="group" aria-label=${strings.actionsTitle}>
    ${
      entries.some(isCheckable)
        ? html`<button type="button" class="button" part="action" data-do="check-all">
            ${strings.checkAll}
          </button>`
        : nothing
    }
    <button type="button" class="button" part="action" data-do="print">${strings.printAll}</button>
  </div>`;
}

function elsewhere({ links, words: { strings, locale }, drawCheck }: MainView): unknown {
  if (links.length === 0) return nothing;
  return html`<div class="elsewhere">
      <p>${countOf(links.length, strings.elsewhereOne, strings.elsewhereOther, locale)}</p>
      <button type="button" class="button" data-do="fetch-links">${strings.elsewhereFetch}</button>
    </div>
    ${drawCheck('links')}`;
}
