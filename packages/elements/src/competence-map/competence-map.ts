/**
 * The element: holds what is on show and draws the shell; what it shows inside is loaded when it is wanted. Does not
 * know where documents come from or how they are merged, how a petal is drawn or what a sentence says.
 */
import type { Outcome, Portfolio } from '@requapass/assessment';
import { COMPETENCE_IDS, type CompetenceId } from '@requapass/framework';
import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { CustomStates } from '../shared/custom-states.js';
import type { ErrorDetail } from '../shared/game-events.js';
import { Lazy, PendingWork } from '../shared/lazy.js';
import { RovingTabStop } from '../shared/roving-tab-stop.js';
import { actions } from './actions.js';
import { ACTIVITIES, type ActivityName } from './activities.js';
import { styles } from './competence-map.styles.js';
import { labelPlaces } from './label-places.js';
import type { MapModel, Words } from './map-model.js';
import type { Notice } from './notice.js';
import { OutcomeSource } from './outcome-source.js';
import { Panels } from './panels.js';
import { PortfolioStore, type ProfileChangeDetail, type StoreProblem } from './portfolio-store.js';
import type { MapStrings } from './strings.js';
import { type MapView, VIEWS, viewSwitch } from './view-switch.js';
import { patterns, wheel } from './wheel.js';
import { WordsSource } from './words-source.js';

export type { ErrorDetail } from '../shared/game-events.js';
export type { ActivityName } from './activities.js';
export type { ProfileChangeDetail } from './portfolio-store.js';
export type { MapView } from './view-switch.js';

/** Detail of `requapass-competence-select`. */
export interface CompetenceSelectDetail {
  readonly competence: CompetenceId;
}

/** Detail of `requapass-export`. */
export interface ExportDetail {
  /** What was made: `pdf`, `png`, `svg`, `csv`, `json`… */
  readonly format: string;
}

export type MapMode = 'show' | 'self' | 'confirm';

/** Keeps the place of a word that is still on its way. */
const PLACE = '\u00a0';
/** How long a sentence that asks for nothing stays. */
const NOTICE_MS = 10_000;

/**
 * A map of the twelve competences: what games saw and how surely, what the person says, what others confirm. The
 * person can change what they say, add real experiences, take everything out and bring things in.
 *
 * The map holds a *portfolio*. The outcome of the page (`outcome`, `src`, `for`) is one document in it; what the person
 * adds stays beside it. Documents are read by code that is loaded with the first one: await `updateComplete` after
 * setting one, then everything is read and drawn.
 *
 * @tag requapass-competence-map
 * @summary A person's competences as a map, as cards and as a table, each with its evidence.
 *
 * @fires {CustomEvent<CompetenceSelectDetail>} requapass-competence-select - A competence is about to open. Cancel it to show your own detail.
 * @fires {CustomEvent<ProfileChangeDetail>} requapass-profile-change - The person changed something, or took it back: which competences, in levels and numbers. No name and no word that somebody wrote.
 * @fires {CustomEvent<ExportDetail>} requapass-export - Something left the map: in which format, not what.
 * @fires {CustomEvent<ErrorDetail>} requapass-error - A document could not be read or kept: a stable code and a message.
 *
 * @attr {string} lang - Language (`fr`, `nl` or `en`); without it, the nearest `lang` around the element counts, live.
 *
 * @slot - Shown where the element cannot work: before it is defined, or when its words cannot be loaded. A plain link, for instance.
 * @slot title - Your own heading instead of "My competences".
 * @slot empty - Your own words while nothing was observed yet.
 * @slot error - Your own words when a document cannot be read.
 * @slot footer - Anything to show under the map.
 *
 * @csspart base - The whole card.
 * @csspart title - The default heading.
 * @csspart summary - How many competences were observed.
 * @csspart views - The three views to choose from.
 * @csspart view - One of the three.
 * @csspart tip - The line that says what to do with the map.
 * @csspart map - The wheel with its buttons.
 * @csspart wheel - The drawing alone.
 * @csspart competence - One of the twelve buttons.
 * @csspart cards - The view of cards.
 * @csspart card - One card.
 * @csspart table - The table view.
 * @csspart legend - How to read the map.
 * @csspart actions - The buttons that take the map out, bring something in and so on.
 * @csspart action - One of these buttons.
 * @csspart detail - The panel of one competence.
 * @csspart activity - The panel of what an action opened.
 * @csspart close - The button that closes a panel.
 * @csspart notice - What was just done, with the button that takes it back.
 * @csspart empty - The note while nothing was observed.
 * @csspart error - The note when a document cannot be read.
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
 * @cssprop [--requapass-radius=1em] - Rounding of the card.
 *
 * @cssState loading - Words or a document are on their way.
 * @cssState error - The last document could not be read.
 * @cssState empty - Nothing was observed or said yet.
 */
export class RequapassCompetenceMap extends LitElement {
  static override styles = styles;

  static override properties = {
    for: { type: String, reflect: true },
    src: { type: String, reflect: true },
    view: { type: String, reflect: true },
    mode: { type: String, reflect: true },
    remember: { type: Boolean, reflect: true },
    contentBase: { type: String, attribute: 'content-base' },
    outcome: { attribute: false, noAccessor: true },
    portfolio: { attribute: false, noAccessor: true },
    strings: { attribute: false },
  };

  /** Id of a `<requapass-game>` on the page; the map follows it live. It may come later or be replaced. */
  declare for: string | undefined;
  /** Address of an outcome or a portfolio (JSON), fetched without credentials. */
  declare src: string | undefined;
  /** What is shown: `map`, `cards` or `table`. @default 'map' */
  declare view: MapView;
  /** What it is for: to `show` a map, to place one`self` without the game, or to `confirm` what somebody else asks. @default 'show' */
  declare mode: MapMode;
  /**
   * Keeps the portfolio, with what the person wrote, in the storage of this page's site, and brings it back. Off by
   * default: on a shared device the next person would find it.
   */
  declare remember: boolean;
  /** Folder of the content pack the evidence sentences come from; by default `content/<pack>/` beside this module. */
  declare contentBase: string | undefined;
  /** Sentences to say differently, by key: of the map, of its detail and of every activity. */
  declare strings: Partial<MapStrings> | undefined;

  readonly #states = new CustomStates(this.attachInternals());
  readonly #pending = new PendingWork(this);
  readonly #words = new WordsSource(this, this.#pending);
  readonly #face = new Lazy(this.#pending, () => import('./face.js'));
  readonly #views = {
    cards: new Lazy(this.#pending, () => import('./views/cards.js')),
    table: new Lazy(this.#pending, () => import('./views/table.js')),
  };
  readonly #problemNote = new Lazy(this.#pending, () => import('./problem.js'));
  readonly #store = new PortfolioStore(this.#pending, {
    onProblem: (problem) => this.#onProblem(problem),
    onChange: (detail) => this.#fire<ProfileChangeDetail>('requapass-profile-change', detail),
  });
  readonly #source = new OutcomeSource(this, {
    onDocument: (value) => this.#store.giveOutcome(value),
    onProblem: (problem) => this.#store.report(problem),
  });
  readonly #panels = new Panels(this.#pending, {
    element: this,
    words: () => this.#words.get(this.strings) as Words,
    overrides: () => this.strings,
    portfolio: () => this.#store.portfolio,
    isWhole: () => this.#isWhole,
    contentBase: () => this.contentBase,
    change: (next, said) => this.#change(next, said),
    announce: (sentence) => this.#say(sentence, false),
    close: () => this.close(),
    update: () => this.requestUpdate(),
    exported: (format) => this.#fire<ExportDetail>('requapass-export', { format }),
    waitFor: (work) => this.#pending.waitFor(work),
    focus: (selector) => this.#focusLater(selector),
  });
  readonly #tabStop = new RovingTabStop(
    () => [...this.renderRoot.querySelectorAll<HTMLElement>('button.label')],
    (button) => button.querySelector('.label-name')?.textContent ?? '',
  );
  #notice: Notice | null = null;
  #noticeTimer: ReturnType<typeof setTimeout> | undefined;
  #model: { readonly key: readonly unknown[]; readonly value: MapModel } | null = null;

  constructor() {
    super();
    this.view = 'map';
    this.mode = 'show';
    this.remember = false;
  }

  /**
   * The outcome the page shows: one document of the portfolio, which the next one replaces; null takes it out. Set it
   * at any time. Setting something malformed keeps the last good one and shows why. Reading gives the last good one,
   * once it was read: await `updateComplete`.
   */
  get outcome(): Outcome | null {
    return this.#store.outcome;
  }
  set outcome(value: unknown) {
    this.#source.take(value);
  }

  /**
   * All that the map holds, as one document: it has words the person wrote. Setting it replaces everything, undo
   * included; null empties the map. Something malformed keeps what was there and shows why.
   */
  get portfolio(): Portfolio {
    return this.#store.portfolio;
  }
  set portfolio(value: unknown) {
    this.#store.givePortfolio(value);
  }

  /** Opens the detail of one competence and moves the focus there. */
  open(competence: CompetenceId): void {
    if (!this.#fire('requapass-competence-select', { competence }, true)) return;
    this.#panels.openDetail(competence);
    this.#focusLater('.detail-title');
  }

  /** Opens an activity beside the map, as its button does. Does nothing where there is no such activity. */
  openActivity(name: ActivityName): void {
    if (!(name in ACTIVITIES)) return;
    this.#panels.openActivity(name);
    this.#focusLater('.activity [data-autofocus]');
  }

  /** Closes the detail or the activity; the focus goes back to where it came from. */
  close(): void {
    if (this.#isWhole) this.mode = 'show';
    const wasInside = this.renderRoot.querySelector('.aside')?.contains(this.#activeElement) ?? false;
    const closed = this.#panels.close();
    if (!closed || !wasInside) return;
    const { competence, activity } = closed;
    this.#focusLater(
      competence ? `.${this.view} [data-id="${competence}"]` : `[data-activity="${activity}"]`,
    );
  }

  /** Takes back the person's last change. @returns whether there was one */
  undo(): boolean {
    const isUndone = this.#store.undo();
    const words = this.#words.get(this.strings);
    if (isUndone && words) this.#say(words.strings.undone, false);
    return isUndone;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#noticeTimer);
    this.#panels.stop();
  }

  /** Waits for the parts that are being loaded and the documents that are being read as well. */
  protected override getUpdateComplete(): Promise<boolean> {
    return this.#pending.settle(() => super.getUpdateComplete());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('remember')) this.#store.keep(this.remember);
    if (changed.has('for')) this.#source.follow(this.for ?? '');
    if (changed.has('src')) void this.#source.load(this.src ?? '');
    if (!VIEWS.includes(this.view)) this.view = 'map';
    if (changed.has('view')) this.#followView(changed.get('view') as MapView | undefined);
    if (changed.has('mode')) this.#panels.setMode(this.mode);
  }

  protected override render(): unknown {
    const words = this.#words.get(this.strings);
    const face = this.#face.get();
    if ((!words && this.#words.isMissing) || this.#face.isMissing) return html`<slot></slot>`;
    const model = words && face ? this.#modelOf(words) : null;
    const isBusy = !model || this.#source.isLoading || this.#store.isBusy;
    this.#states.toggle('loading', isBusy);
    this.#states.toggle('error', this.#store.problem !== null);
    this.#states.toggle('empty', !model || model.isEmpty);
    return html`<div
      class="base"
      part="base"
      lang=${words?.locale ?? nothing}
      data-mode=${this.#isWhole ? this.mode : 'show'}
      aria-busy=${isBusy ? 'true' : 'false'}
      @click=${this.#onClick}
      @change=${this.#onViewChosen}
      @keydown=${this.#onKeydown}
    >
      ${patterns()} ${this.#isWhole ? nothing : this.#head(model, words)}
      ${words ? this.#problem(words.strings) : nothing}
      <div class="columns" data-open=${this.#panels.openName ?? nothing}>
        ${this.#isWhole ? nothing : this.#main(model, words)}
        <div class="aside">
          ${model && words ? (this.#panels.render(model, words) ?? face?.legend(words)) : nothing}
        </div>
      </div>
      <div class="notice" part="notice" role="status">${this.#noticeLine(words)}</div>
      <slot name="footer"></slot>
    </div>`;
  }

  protected override updated(): void {
    this.#tabStop.refresh();
  }

  #modelOf(words: Words): MapModel | null {
    const key = [this.#store.view, words.strings, words.locale];
    if (!this.#model || key.some((part, index) => part !== this.#model?.key[index])) {
      const value = this.#face.present?.makeMapModel(this.#store.view, words);
      this.#model = value ? { key, value } : null;
    }
    return this.#model?.value ?? null;
  }

  #head(model: MapModel | null, words: Words | null): TemplateResult {
    const { title, loading } = words?.strings ?? {};
    const summary = this.#source.isLoading ? loading : model?.summary;
    return html`<div class="head">
      <div class="heading">
        <slot name="title"><h2 class="title" part="title">${title ?? PLACE}</h2></slot>
        <p class="summary" part="summary" role="status">${summary ?? PLACE}</p>
      </div>
      ${viewSwitch(words?.strings, this.view)}
    </div>`;
  }

  #main(model: MapModel | null, words: Words | null): TemplateResult {
    return html`<div class="main">
      ${this.#tip(words?.strings, !model || model.isEmpty)} ${this.#map(model, words)}
      ${this.#otherView('cards', model, words)} ${this.#otherView('table', model, words)}
      ${actions(words?.strings, this.#panels.activity)}
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
        ${model && words ? this.#face.present?.labels(model, words, this.#panels.competence) : labelPlaces()}
      </div>
      <p class="hint" id="map-hint">${words?.strings.mapHint}</p>
    </div>`;
  }

  /** Cards when they are wanted; the table also once there is something to print. */
  #otherView(name: 'cards' | 'table', model: MapModel | null, words: Words | null): unknown {
    const lazy = this.#views[name];
    const isOn = this.view === name;
    const isWanted = isOn || (name === 'table' && model !== null && !model.isEmpty);
    if (!isWanted && !lazy.present) return nothing;
    const part = lazy.get();
    return html`<div class=${name} part=${name} ?data-off=${!isOn}>
      ${part && model && words ? part.view(model, words, this.#panels.competence) : this.#waiting(lazy, words)}
    </div>`;
  }

  #waiting(lazy: Lazy<object>, words: Words | null): unknown {
    if (!lazy.isMissing) return html`<p>${words?.strings.partLoading ?? PLACE}</p>`;
    return html`<p role="alert">${words?.strings.partFailed}</p>
      <button type="button" class="button" @click=${(): void => lazy.retry()}>
        ${words?.strings.retry}
      </button>`;
  }

  /** One line that is always there, so that the map does not jump when the first level comes in. */
  #tip(strings: MapStrings | undefined, isEmpty: boolean): TemplateResult {
    return strings && isEmpty
      ? html`<p class="tip empty" part="empty"><slot name="empty">${strings.empty}</slot></p>`
      : html`<p class="tip" part="tip">${strings?.tip ?? PLACE}</p>`;
  }

  #problem(strings: MapStrings): unknown {
    const { problem, outcome } = this.#store;
    const note = problem && this.#problemNote.get();
    if (!problem || !note) return nothing;
    const retries = {
      unreachable: (): void => this.#source.retry(),
      'not-found': (): void => this.#source.retry(),
      'not-loaded': (): void => this.#store.retry(),
    } as Partial<Record<StoreProblem['code'], () => void>>;
    return note.problemNote({
      problem,
      strings,
      isKept: outcome !== null,
      onRetry: retries[problem.code] ?? null,
    });
  }

  #noticeLine(words: Words | null): unknown {
    if (!this.#notice || !words) return nothing;
    return this.#face.present?.notice(this.#notice, words.strings, {
      onUndo: () => this.undo(),
      onClose: () => this.#say('', false),
    });
  }

  get #isWhole(): boolean {
    return (this.mode === 'self' || this.mode === 'confirm') && this.mode in ACTIVITIES;
  }

  get #activeElement(): Element | null {
    return this.shadowRoot?.activeElement ?? null;
  }

  #change(next: Portfolio, said: string): void {
    this.#store.change(next);
    this.#say(said, true);
  }

  /** An empty sentence takes the notice away. */
  #say(sentence: string, canUndo: boolean): void {
    clearTimeout(this.#noticeTimer);
    const hadFocus = this.renderRoot.querySelector('.notice')?.contains(this.#activeElement) ?? false;
    this.#notice = sentence ? { sentence, canUndo } : null;
    if (sentence && !canUndo) this.#noticeTimer = setTimeout(() => this.#say('', false), NOTICE_MS);
    if (hadFocus) this.#focusLater(this.#panels.openName ? '.aside [tabindex="-1"]' : '.views input:checked');
    this.requestUpdate();
  }

  #onProblem({ what, code, path, message }: StoreProblem): void {
    const text = path ? `${path}: ${message}` : message;
    this.#fire<ErrorDetail>('requapass-error', { code: `${what}-${code}`, message: text });
  }

  /** @returns whether nobody cancelled it */
  #fire<Detail>(name: string, detail: Detail, cancelable = false): boolean {
    return this.dispatchEvent(
      new CustomEvent<Detail>(name, { detail, bubbles: true, composed: true, cancelable }),
    );
  }

  #focusLater(selector: string): void {
    this.requestUpdate();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }

  /** Somebody at a competence stays at it in the new view. */
  #followView(before: MapView | undefined): void {
    if (before === undefined || !this.hasUpdated) return;
    const focused = this.renderRoot.querySelector(`.${before}`)?.contains(this.#activeElement) ?? false;
    const id = focused ? this.#activeElement?.getAttribute('data-id') : null;
    if (id) this.#focusLater(`.${this.view} [data-id="${id}"]`);
  }

  #onViewChosen(event: Event): void {
    if (!(event.target instanceof HTMLInputElement) || event.target.name !== 'view') return;
    this.close();
    this.view = event.target.value as MapView;
  }

  #onClick(event: Event): void {
    const target = event.target instanceof Element ? event.target : null;
    const activity = target?.closest('[data-activity]')?.getAttribute('data-activity');
    if (activity) this.openActivity(activity as ActivityName);
    const id = this.#idAt(target);
    if (!id) return;
    const button = this.renderRoot.querySelector<HTMLElement>(`button.label[data-id="${id}"]`);
    if (button) this.#tabStop.visit(button);
    this.open(id);
  }

  #onKeydown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
    const isLabel = event.target instanceof Element && event.target.matches('button.label');
    const isOurs =
      event.key === 'Escape' && this.#panels.openName !== null
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
  #markNear({ target }: Event, isNear: boolean): void {
    const index = target instanceof Element && target.closest('[data-index]')?.getAttribute('data-index');
    if (!index) return;
    for (const part of this.renderRoot.querySelectorAll(`.stage [data-index="${index}"]`)) {
      part.toggleAttribute('data-near', isNear);
    }
  }

  #idAt(target: Element | null): CompetenceId | undefined {
    const index = target?.closest('[data-index]')?.getAttribute('data-index');
    if (index) return COMPETENCE_IDS[Number(index)];
    const holder = target?.closest('.main [data-id]');
    return COMPETENCE_IDS.find((id) => id === holder?.getAttribute('data-id'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'requapass-competence-map': RequapassCompetenceMap;
  }
  interface HTMLElementEventMap {
    'requapass-competence-select': CustomEvent<CompetenceSelectDetail>;
    'requapass-profile-change': CustomEvent<ProfileChangeDetail>;
    'requapass-export': CustomEvent<ExportDetail>;
  }
}
