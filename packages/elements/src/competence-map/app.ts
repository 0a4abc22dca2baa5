/**
 * The map at work: what is on show, what is open, what was just said, and the events of keys and taps. Draws the whole
 * and leaves each part to its own file. Does not know where documents come from or how they are merged.
 */
import type { Outcome, Portfolio } from '@requapass/assessment';
import { COMPETENCE_IDS, type CompetenceId } from '@requapass/framework';
import { type LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import type { CustomStates } from '../shared/custom-states.js';
import type { ErrorDetail } from '../shared/game-events.js';
import { addStyles, Lazy, type LazyHost } from '../shared/lazy.js';
import { actions, activityTitle } from './actions.js';
import { ACTIVITIES, type ActivityName } from './activities.js';
import type { CompetenceSelectDetail, ExportDetail, MapMode } from './competence-map.js';
import { FragmentWatch } from './fragment-watch.js';
import { DropWatch } from './imports/drop-watch.js';
import { legend } from './legend.js';
import { makeMapModel, type MapModel, type Words } from './map-model.js';
import { type Notice, notice } from './notice.js';
import { OutcomeSource } from './outcome-source.js';
import { Panels } from './panels.js';
import { patterns } from './patterns.js';
import { PortfolioStore, type ProfileChangeDetail, type StoreProblem } from './portfolio-store.js';
import { emptyView, skeleton } from './skeleton.js';
import { Stage } from './stage.js';
import type { MapStrings } from './strings.js';
import { app as styles } from './styles/app.js';
import { type MapView, VIEWS, viewSwitch } from './view-switch.js';
import type { WordsSource } from './words-source.js';

/** The element as its map needs it. */
export interface MapElement extends LitElement {
  for: string | undefined;
  src: string | undefined;
  view: MapView;
  mode: MapMode;
  remember: boolean;
  contentBase: string | undefined;
  strings: Partial<MapStrings> | undefined;
}

/** How long a sentence that asks for nothing stays. */
const NOTICE_MS = 10_000;

export class App {
  readonly #element: MapElement;
  readonly #parts: LazyHost;
  readonly #states: CustomStates;
  readonly #words: WordsSource;
  readonly #store: PortfolioStore;
  readonly #source: OutcomeSource;
  readonly #panels: Panels;
  readonly #stage: Stage;
  readonly #otherViews;
  readonly #problemNote;
  readonly #drop: DropWatch;
  #notice: Notice | null = null;
  #noticeTimer: ReturnType<typeof setTimeout> | undefined;
  #model: { readonly key: readonly unknown[]; readonly value: MapModel } | null = null;

  constructor(element: MapElement, parts: LazyHost, words: WordsSource, states: CustomStates) {
    this.#element = element;
    this.#parts = parts;
    this.#states = states;
    addStyles(element.shadowRoot, styles);
    this.#otherViews = {
      cards: new Lazy(parts, () => import('./views/cards.js')),
      table: new Lazy(parts, () => import('./views/table.js')),
    };
    this.#problemNote = new Lazy(parts, () => import('./problem.js'));
    this.#words = words;
    this.#store = new PortfolioStore(parts, {
      onProblem: (problem) => this.#onProblem(problem),
      onChange: (detail) => this.#fire<ProfileChangeDetail>('requapass-profile-change', detail),
    });
    this.#source = new OutcomeSource(element, {
      onDocument: (value) => this.#store.giveOutcome(value),
      onProblem: (problem) => this.#store.report(problem),
    });
    this.#stage = new Stage(() => this.#find(`.main > .${element.view}`));
    this.#panels = new Panels(parts, {
      element,
      words: () => this.#words.get(element.strings) as Words,
      overrides: () => element.strings,
      portfolio: () => this.#store.portfolio,
      isWhole: () => this.#isWhole,
      contentBase: () => element.contentBase,
      change: (next, said) => this.#change(next, said),
      announce: (sentence) => this.#say(sentence, false),
      close: () => this.close(),
      update: () => parts.requestUpdate(),
      exported: (format) => this.#fire<ExportDetail>('requapass-export', { format }),
      waitFor: (work) => parts.waitFor(work),
      focus: (selector) => this.#focusLater(selector),
    });
    element.addController(this);
    new FragmentWatch(element, {
      onRequest: () => (element.mode = 'confirm'),
      onConfirmation: () => this.openActivity('ask'),
      onMap: () => this.openActivity('import'),
    });
    this.#drop = new DropWatch(element, parts, {
      isOpen: () => !this.#isWhole,
      onFiles: () => this.openActivity('import'),
    });
  }

  get outcome(): Outcome | null {
    return this.#store.outcome;
  }
  get portfolio(): Portfolio {
    return this.#store.portfolio;
  }
  giveOutcome(value: unknown): void {
    this.#source.take(value);
  }
  givePortfolio(value: unknown): void {
    this.#store.givePortfolio(value);
  }

  open(competence: CompetenceId): void {
    if (!this.#fire<CompetenceSelectDetail>('requapass-competence-select', { competence }, true)) return;
    this.#panels.openDetail(competence);
    this.#focusLater('.detail-title');
  }

  openActivity(name: ActivityName): void {
    if (!(name in ACTIVITIES)) return;
    this.#panels.openActivity(name);
    this.#focusLater('.activity [data-autofocus]');
  }

  close(): void {
    if (this.#isWhole) this.#element.mode = 'show';
    const wasInside = this.#find('.aside')?.contains(this.#focused) ?? false;
    const closed = this.#panels.close();
    if (!closed || !wasInside) return;
    const { competence, activity } = closed;
    const from = competence
      ? `.${this.#element.view} [data-id="${competence}"]`
      : `[data-activity="${activity}"]`;
    this.#focusLater(from);
  }

  undo(): boolean {
    const isUndone = this.#store.undo();
    const words = this.#words.get(this.#element.strings);
    if (isUndone && words) this.#say(words.strings.undone, false);
    return isUndone;
  }

  hostDisconnected(): void {
    clearTimeout(this.#noticeTimer);
    this.#panels.stop();
  }

  willUpdate(changed: PropertyValues): void {
    const element = this.#element;
    if (changed.has('remember')) this.#store.keep(element.remember);
    if (changed.has('for')) this.#source.follow(element.for ?? '');
    if (changed.has('src')) void this.#source.load(element.src ?? '');
    if (!VIEWS.includes(element.view)) element.view = 'map';
    if (changed.has('view')) this.#followView(changed.get('view') as MapView | undefined);
    if (changed.has('mode')) this.#panels.setMode(element.mode);
  }

  render(): unknown {
    const words = this.#words.get(this.#element.strings);
    const isBusy = !words || this.#source.isLoading || this.#store.isBusy;
    this.#states.toggle('loading', isBusy);
    this.#states.toggle('error', this.#store.problem !== null);
    if (!words)
      return this.#words.isMissing ? html`<slot></slot>` : skeleton(this.#element, this.#isMirrored);
    const model = this.#modelOf(words);
    this.#states.toggle('empty', model.isEmpty);
    const isWhole = this.#isWhole;
    return html`<div
      class="base"
      part="base"
      lang=${words.locale}
      data-mode=${isWhole ? this.#element.mode : 'show'}
      aria-busy=${isBusy ? 'true' : 'false'}
      @click=${this.#onClick}
      @focusin=${this.#onFocus}
      @change=${this.#onViewChosen}
      @keydown=${this.#onKeydown}
    >
      ${patterns()}
      ${isWhole ? html`<h2 class="spoken">${activityTitle(this.#element.mode as ActivityName, words.strings)}</h2>` : this.#head(model, words)}
      ${this.#problem(words)}
      <div class="columns" data-open=${this.#panels.openName ?? nothing}>
        ${isWhole ? nothing : this.#main(model, words)}
        <div class="aside">${this.#panels.render(model, words) ?? legend(words)}</div>
      </div>
      <div class="notice" part="notice" role="status">${this.#noticeLine(words)}</div>
      <slot name="footer"></slot>
      ${this.#drop.render(words.strings)}
    </div>`;
  }

  updated(): void {
    this.#stage.updated();
  }

  #modelOf(words: Words): MapModel {
    const key = [this.#store.view, words];
    if (!this.#model || key.some((part, index) => part !== this.#model?.key[index])) {
      this.#model = { key, value: makeMapModel(this.#store.view, words) };
    }
    return this.#model.value;
  }

  #head(model: MapModel, { strings }: Words): TemplateResult {
    return html`<div class="head">
      <div class="heading">
        <slot name="title"><h2 class="title" part="title">${strings.title}</h2></slot>
        <p class="summary" part="summary" role="status">
          ${this.#source.isLoading ? strings.loading : model.summary}
        </p>
      </div>
      ${viewSwitch(strings, this.#element.view)}
    </div>`;
  }

  #main(model: MapModel, words: Words): TemplateResult {
    const { strings } = words;
    return html`<div class="main">
      ${
        this.#isArriving
          ? html`<p class="tip"></p>
              ${emptyView(this.#element.view, this.#isMirrored)}`
          : this.#views(model, words)
      }
      ${actions(strings, this.#panels.activity)}
    </div>`;
  }

  #views(model: MapModel, words: Words): TemplateResult {
    const { strings } = words;
    return html`${
        model.isEmpty
          ? html`<p class="tip empty" part="empty"><slot name="empty">${strings.empty}</slot></p>`
          : html`<p class="tip" part="tip">${strings.tip}</p>`
      }
      <div class="map" part="map" ?data-off=${this.#element.view !== 'map'}>
        ${this.#stage.render(model, words, this.#panels.competence, this.#isMirrored)}
      </div>
      ${this.#otherView('cards', model, words)} ${this.#otherView('table', model, words)}`;
  }

  /** Cards when they are wanted; the table also once there is something to print. */
  #otherView(name: 'cards' | 'table', model: MapModel, words: Words): unknown {
    const lazy = this.#otherViews[name];
    const isOn = this.#element.view === name;
    const isWanted = isOn || (name === 'table' && !model.isEmpty);
    if (!isWanted && !lazy.present) return nothing;
    const content = lazy.get()?.view(model, words, this.#panels.competence);
    if (!content && !lazy.isMissing) return isOn ? emptyView(name, false) : nothing;
    return html`<div class=${name} part=${name} ?data-off=${!isOn}>${content ?? missing(lazy, words)}</div>
      ${isOn ? html`<p class="hint" id="names-hint">${words.strings.mapHint}</p>` : nothing}`;
  }

  #problem({ strings }: Words): unknown {
    const { problem, outcome } = this.#store;
    const part = problem && this.#problemNote.get();
    if (!problem || !part) return nothing;
    const retries: Partial<Record<StoreProblem['code'], () => void>> = {
      unreachable: () => this.#source.retry(),
      'not-found': () => this.#source.retry(),
      'not-loaded': () => this.#store.retry(),
    };
    const onRetry = retries[problem.code] ?? null;
    return part.problemNote({ problem, strings, isKept: outcome !== null, onRetry });
  }

  #noticeLine({ strings }: Words): unknown {
    if (!this.#notice) return nothing;
    return notice(this.#notice, strings, { onUndo: () => this.undo(), onClose: () => this.#say('', false) });
  }

  get #isMirrored(): boolean {
    return this.#words.language.isRightToLeft;
  }

  /** The first document is on its way: what is not known yet is not called "not seen". */
  get #isArriving(): boolean {
    return !this.#store.view && (this.#source.isLoading || this.#store.isBusy);
  }

  get #isWhole(): boolean {
    const { mode } = this.#element;
    return mode !== 'show' && mode in ACTIVITIES;
  }

  #change(next: Portfolio, said: string): void {
    this.#store.change(next);
    this.#say(said, true);
  }

  /** An empty sentence takes the notice away. */
  #say(sentence: string, canUndo: boolean): void {
    clearTimeout(this.#noticeTimer);
    const hadFocus = this.#find('.notice')?.contains(this.#focused) ?? false;
    this.#notice = sentence ? { sentence, canUndo } : null;
    if (sentence && !canUndo) this.#noticeTimer = setTimeout(() => this.#say('', false), NOTICE_MS);
    if (hadFocus) this.#focusLater(this.#panels.openName ? '.aside [tabindex="-1"]' : '.views input:checked');
    this.#parts.requestUpdate();
  }

  #onProblem({ what, code, path, message }: StoreProblem): void {
    const text = path ? `${path}: ${message}` : message;
    this.#fire<ErrorDetail>('requapass-error', { code: `${what}-${code}`, message: text });
  }

  /** @returns whether nobody cancelled it */
  #fire<Detail>(name: string, detail: Detail, cancelable = false): boolean {
    return this.#element.dispatchEvent(
      new CustomEvent<Detail>(name, { detail, bubbles: true, composed: true, cancelable }),
    );
  }

  #find(selector: string): HTMLElement | null {
    return this.#element.renderRoot.querySelector<HTMLElement>(selector);
  }

  get #focused(): Element | null {
    return this.#element.shadowRoot?.activeElement ?? null;
  }

  #focusLater(selector: string): void {
    this.#parts.requestUpdate();
    void this.#element.updateComplete.then(() => this.#find(selector)?.focus());
  }

  /** Somebody at a competence stays at it in the new view. */
  #followView(before: MapView | undefined): void {
    if (before === undefined) return;
    const isInside = this.#find(`.${before}`)?.contains(this.#focused) ?? false;
    const id = isInside ? this.#focused?.getAttribute('data-id') : null;
    if (id) this.#focusLater(`.${this.#element.view} [data-id="${id}"]`);
  }

  readonly #onViewChosen = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement) || target.name !== 'view') return;
    this.close();
    this.#element.view = target.value as MapView;
  };

  readonly #onClick = (event: Event): void => {
    const target = event.target instanceof Element ? event.target : null;
    const activity = target?.closest('[data-activity]')?.getAttribute('data-activity');
    if (activity) this.openActivity(activity as ActivityName);
    const id = idAt(target);
    if (!id) return;
    this.#stage.visit(id);
    this.open(id);
  };

  readonly #onFocus = ({ target }: Event): void => {
    const id = idAt(target as Element);
    if (id) this.#stage.visit(id);
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
    const isClosing = event.key === 'Escape' && this.#panels.openName !== null;
    if (isClosing) this.close();
    if (!isClosing && !this.#stage.walk(event, this.#words.language.isRightToLeft)) return;
    // The page's own Escape (a dialog round us) and scrolling must not answer the same key.
    event.preventDefault();
    event.stopPropagation();
  };
}

function missing(lazy: Lazy<object>, { strings }: Words): TemplateResult {
  return html`<p role="alert">${strings.partFailed}</p>
    <button type="button" class="button" @click=${(): void => lazy.retry()}>${strings.retry}</button>`;
}

/** The competence of a petal, a button, a card or a row. */
function idAt(target: Element | null): CompetenceId | undefined {
  const index = target?.closest('[data-index]')?.getAttribute('data-index');
  if (index) return COMPETENCE_IDS[Number(index)];
  const id = target?.closest('.main [data-id]')?.getAttribute('data-id');
  return COMPETENCE_IDS.find((each) => each === id);
}
