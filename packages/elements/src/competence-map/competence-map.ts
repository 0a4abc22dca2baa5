/**
 * The element: takes an outcome in, shows it as a map or a table, opens one competence at a time.
 * Holds what is on show and passes the rest on: does not know where outcomes come from, how a petal is drawn
 * or what a sentence says.
 */
import type { Outcome } from '@requapass/assessment';
import { COMPETENCE_IDS, type CompetenceId, POLES } from '@requapass/framework';
import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { CustomStates } from '../shared/custom-states.js';
import type { ErrorDetail } from '../shared/game-events.js';
import { RovingTabStop } from '../shared/roving-tab-stop.js';
import { styles } from './competence-map.styles.js';
import { detail } from './detail.js';
import { defaultContentBase, EvidenceSource } from './evidence-sentences.js';
import { labelPlaces, labels } from './labels.js';
import { legend } from './legend.js';
import { type MapModel, makeMapModel, type Words } from './map-model.js';
import { OutcomeSource, type SourceProblem } from './outcome-source.js';
import { problemNote } from './problem.js';
import type { MapStrings } from './strings.js';
import { table } from './table.js';
import { patterns, wheel } from './wheel.js';
import { WordsSource } from './words-source.js';

export type { ErrorDetail } from '../shared/game-events.js';

/** Detail of `requapass-competence-select`. */
export interface CompetenceSelectDetail {
  readonly competence: CompetenceId;
}

/** Keeps the place of a word that is still on its way. */
const PLACE = '\u00a0';

export type MapView = 'map' | 'table';

/**
 * A map of the twelve competences: what the game saw, how surely, from what, and what the person says of it.
 *
 * @tag requapass-competence-map
 * @summary A person's competences as a map and as a table, each with its evidence.
 *
 * @fires {CustomEvent<CompetenceSelectDetail>} requapass-competence-select - A competence is about to open. Cancel it to show your own detail.
 * @fires {CustomEvent<ErrorDetail>} requapass-error - An outcome could not be read: a stable code and a message.
 *
 * @attr {string} lang - Language (`fr`, `nl` or `en`); without it, the nearest `lang` around the element counts, live.
 *
 * @slot - Shown where the element cannot work: before it is defined, or when its words cannot be loaded. A plain link, for instance.
 * @slot title - Your own heading instead of "My competences".
 * @slot empty - Your own words while nothing was observed yet.
 * @slot error - Your own words when an outcome cannot be read.
 * @slot footer - Anything to show under the map.
 *
 * @csspart base - The whole card.
 * @csspart title - The default heading.
 * @csspart summary - How many competences were observed.
 * @csspart toggle - The button between map and table.
 * @csspart tip - The line that says what to do with the map.
 * @csspart map - The wheel with its buttons.
 * @csspart wheel - The drawing alone.
 * @csspart competence - One of the twelve buttons.
 * @csspart table - The table view.
 * @csspart legend - How to read the map.
 * @csspart detail - The panel of one competence.
 * @csspart close - The button that closes the panel.
 * @csspart empty - The note while nothing was observed.
 * @csspart error - The note when an outcome cannot be read.
 *
 * @cssprop [--requapass-surface=light-dark(#fdf8ec, #1b2237)] - Colour of the card.
 * @cssprop [--requapass-raised=light-dark(#ffffff, #273150)] - Colour of the parts that stand out.
 * @cssprop [--requapass-ink=light-dark(#1f2a44, #f7efdd)] - Colour of text and lines.
 * @cssprop [--requapass-muted=light-dark(#545d75, #bcc3d6)] - Colour of quiet text.
 * @cssprop [--requapass-line=light-dark(#cdbf9f, #56618a)] - Colour of quiet lines.
 * @cssprop [--requapass-organisational=#f4a259] - Colour of the organisational pole.
 * @cssprop [--requapass-communication=#7cc6c9] - Colour of the communication pole.
 * @cssprop [--requapass-reflective=#8fa7df] - Colour of the reflective pole.
 * @cssprop [--requapass-highlight=#fdea6b] - Colour behind what has the focus.
 * @cssprop [--requapass-font=inherit] - Font family.
 * @cssprop [--requapass-radius=1rem] - Rounding of the card.
 *
 * @cssState loading - Words or an outcome are on their way.
 * @cssState error - The last outcome could not be read.
 * @cssState empty - Nothing was observed yet.
 */
export class RequapassCompetenceMap extends LitElement {
  static override styles = styles;

  static override properties = {
    for: { type: String, reflect: true },
    src: { type: String, reflect: true },
    view: { type: String, reflect: true },
    contentBase: { type: String, attribute: 'content-base' },
    outcome: { attribute: false, noAccessor: true },
    strings: { attribute: false },
  };

  /** Id of a `<requapass-game>` on the page; the map follows it live. It may come later or be replaced. */
  declare for: string | undefined;
  /** Address of an outcome document (JSON), fetched without credentials. */
  declare src: string | undefined;
  /** What is shown: `map` or `table`. @default 'map' */
  declare view: MapView;
  /** Folder of the content pack the evidence sentences come from; by default `content/<pack>/` beside this module. */
  declare contentBase: string | undefined;
  /** Sentences of the map to say differently, by key. */
  declare strings: Partial<MapStrings> | undefined;

  readonly #states = new CustomStates(this.attachInternals());
  readonly #words = new WordsSource(this);
  readonly #evidence = new EvidenceSource(this);
  readonly #source = new OutcomeSource(this, (problem) => this.#announce(problem));
  readonly #tabStop = new RovingTabStop(() => [
    ...this.renderRoot.querySelectorAll<HTMLElement>('button.label'),
  ]);
  #openId: CompetenceId | null = null;

  constructor() {
    super();
    this.view = 'map';
  }

  /**
   * The outcome document on show. Setting something malformed keeps the last good one and shows why;
   * null empties the map. Reading gives the last good one.
   */
  get outcome(): Outcome | null {
    return this.#source.outcome;
  }
  set outcome(value: unknown) {
    this.#source.take(value);
  }

  /** Opens the detail of one competence and moves the focus there. */
  open(competence: CompetenceId): void {
    const event = new CustomEvent<CompetenceSelectDetail>('requapass-competence-select', {
      detail: { competence },
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    if (!this.dispatchEvent(event)) return;
    this.#openId = competence;
    this.requestUpdate();
    void this.updateComplete.then(() => this.#focus('.detail-title'));
  }

  /** Closes the detail; the focus goes back to the competence it came from. */
  close(): void {
    const id = this.#openId;
    if (!id) return;
    const wasInside = this.renderRoot.querySelector('.detail')?.contains(this.#activeElement) ?? false;
    this.#openId = null;
    this.#evidence.release();
    this.requestUpdate();
    if (wasInside) void this.updateComplete.then(() => this.#focus(`.${this.view} [data-id="${id}"]`));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('for')) this.#source.follow(this.for ?? '');
    if (changed.has('src')) void this.#source.load(this.src ?? '');
    if (this.view !== 'table') this.view = 'map';
  }

  protected override render(): unknown {
    const words = this.#words.get(this.strings);
    if (!words && this.#words.isMissing) return html`<slot></slot>`;
    const model = words && makeMapModel(this.outcome, words);
    const isBusy = !words || this.#source.isLoading;
    const isEmpty = this.outcome === null || model?.seen === 0;
    this.#states.toggle('loading', isBusy);
    this.#states.toggle('error', this.#source.problem !== null);
    this.#states.toggle('empty', isEmpty);
    return html`<div
      class="base"
      part="base"
      lang=${words?.locale ?? nothing}
      aria-busy=${isBusy ? 'true' : 'false'}
      @click=${this.#onClick}
      @keydown=${this.#onKeydown}
    >
      ${patterns()} ${this.#head(model, words)} ${words ? this.#problem(words.strings) : nothing}
      <div class="columns" data-open=${this.#openId ?? nothing}>
        <div class="main">
          ${this.#tip(words?.strings, isEmpty)} ${this.#map(model, words)}
          ${
            model && words
              ? html`<div class="table" part="table" ?data-off=${this.view !== 'table'}>
                  ${table(model, words, this.#openId)}
                </div>`
              : nothing
          }
        </div>
        <div class="aside">${model && words ? this.#aside(model, words) : nothing}</div>
      </div>
      <slot name="footer"></slot>
    </div>`;
  }

  protected override updated(): void {
    this.#tabStop.refresh();
  }

  #head(model: MapModel | null, words: Words | null): TemplateResult {
    const { showMap, showTable, title, loading } = words?.strings ?? {};
    const summary = this.#source.isLoading ? loading : model?.summary;
    return html`<div class="head">
      <div class="heading">
        <slot name="title"><h2 class="title" part="title">${title ?? PLACE}</h2></slot>
        <p class="summary" part="summary" role="status">${summary ?? PLACE}</p>
      </div>
      <button type="button" class="button toggle" part="toggle" ?disabled=${!words} @click=${this.#onToggle}>
        ${(this.view === 'map' ? showTable : showMap) ?? PLACE}
      </button>
    </div>`;
  }

  #map(model: MapModel | null, words: Words | null): TemplateResult {
    return html`<div class="map" part="map" ?data-off=${this.view !== 'map'}>
      <div
        class="stage"
        role="toolbar"
        aria-label=${words?.strings.mapLabel ?? nothing}
        aria-describedby="map-hint"
        @focusin=${this.#onNear}
        @focusout=${this.#onFar}
        @pointerover=${this.#onNear}
        @pointerout=${this.#onFar}
      >
        ${wheel(model, this.#words.language.isRightToLeft)}
        ${model && words ? labels(model, words, this.#openId) : labelPlaces(POLES)}
      </div>
      <p class="hint" id="map-hint">${words?.strings.mapHint}</p>
    </div>`;
  }

  #aside(model: MapModel, words: Words): TemplateResult {
    const entry = model.entries.find(({ id }) => id === this.#openId);
    const pole = model.poles.find(({ id }) => id === entry?.pole);
    if (!entry || !pole) return legend(words);
    const folder = this.contentBase ?? defaultContentBase(this.outcome?.content.id ?? '');
    const hasSentences = entry.evidence.length > 0 || entry.reflections.length > 0;
    const sentences = hasSentences ? this.#evidence.get(folder, words.locale) : null;
    return detail({ entry, pole, words, sentences, onClose: () => this.close() });
  }

  /** One line that is always there, so that the map does not jump when the first level comes in. */
  #tip(strings: MapStrings | undefined, isEmpty: boolean): TemplateResult {
    return strings && isEmpty
      ? html`<p class="tip empty" part="empty"><slot name="empty">${strings.empty}</slot></p>`
      : html`<p class="tip" part="tip">${strings?.tip ?? PLACE}</p>`;
  }

  #problem(strings: MapStrings): TemplateResult | typeof nothing {
    const { problem, outcome } = this.#source;
    if (!problem) return nothing;
    const canRetry = problem.code === 'unreachable' || problem.code === 'not-found';
    const onRetry = canRetry ? (): void => this.#source.retry() : null;
    return problemNote({ problem, strings, isKept: outcome !== null, onRetry });
  }

  #announce({ code, path, message }: SourceProblem): void {
    const detail: ErrorDetail = { code: `outcome-${code}`, message: path ? `${path}: ${message}` : message };
    this.dispatchEvent(new CustomEvent('requapass-error', { detail, bubbles: true, composed: true }));
  }

  get #activeElement(): Element | null {
    return this.shadowRoot?.activeElement ?? null;
  }

  #focus(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  #onToggle(): void {
    this.close();
    this.view = this.view === 'map' ? 'table' : 'map';
  }

  #onClick(event: Event): void {
    const id = this.#idAt(event);
    if (!id) return;
    const button = this.renderRoot.querySelector<HTMLElement>(`button.label[data-id="${id}"]`);
    if (button) this.#tabStop.visit(button);
    this.open(id);
  }

  #onKeydown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const isLabel = event.target instanceof Element && event.target.matches('button.label');
    const isOurs =
      event.key === 'Escape' && this.#openId !== null
        ? (this.close(), true)
        : isLabel && this.#tabStop.walk(event.key, this.#words.language.isRightToLeft);
    if (!isOurs) return;
    // The page's own Escape (a dialog round us) and scrolling must not answer the same key.
    event.preventDefault();
    event.stopPropagation();
  }

  /** Petal and button of one competence light up together. */
  #onNear(event: Event): void {
    this.#markNear(event, true);
  }
  #onFar(event: Event): void {
    this.#markNear(event, false);
  }
  #markNear(event: Event, isNear: boolean): void {
    const index = indexAt(event);
    if (index === null) return;
    for (const part of this.renderRoot.querySelectorAll(`.stage [data-index="${index}"]`)) {
      part.toggleAttribute('data-near', isNear);
    }
  }

  #idAt(event: Event): CompetenceId | undefined {
    const index = indexAt(event);
    if (index !== null) return COMPETENCE_IDS[index];
    const holder = event.target instanceof Element ? event.target.closest('[data-id]') : null;
    return COMPETENCE_IDS.find((id) => id === holder?.getAttribute('data-id'));
  }
}

function indexAt(event: Event): number | null {
  const holder = event.target instanceof Element ? event.target.closest('[data-index]') : null;
  return holder ? Number(holder.getAttribute('data-index')) : null;
}

declare global {
  interface HTMLElementTagNameMap {
    'requapass-competence-map': RequapassCompetenceMap;
  }
  interface HTMLElementEventMap {
    'requapass-competence-select': CustomEvent<CompetenceSelectDetail>;
  }
}
