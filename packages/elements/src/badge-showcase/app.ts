/**
 * The showcase at work: what is on show, what is open, what was just said, and the events of keys and taps. Draws the
 * whole and leaves each part to its own file. Does not know how badges are read or checked.
 */
import type { TrustedIssuer } from '@requapass/badges/verification.js';
import { type LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import type { CustomStates } from '../shared/custom-states.js';
import type { ErrorDetail } from '../shared/game-events.js';
import { addStyles, Lazy, type LazyHost } from '../shared/lazy.js';
import { RovingTabStop } from '../shared/roving-tab-stop.js';
import { BadgeStore } from './badge-store.js';
import { Checking } from './checks/checking.js';
import { DropWatch } from './inputs/drop-watch.js';
import { Inputs } from './inputs/inputs.js';
import type { Entry, ReadOutcome, Refusal } from './entry.js';
import {
  type BadgeSelectDetail,
  type BadgeVerifyDetail,
  type ShowcaseExportDetail,
  shownOf,
} from './events.js';
import { applyFilters, NO_FILTERS } from './filters.js';
import { FragmentWatch } from './fragment-watch.js';
import { main } from './main.js';
import { problems } from './problems.js';
import { skeleton } from './skeleton.js';
import { fill, loadStrings, type ShowcaseWording } from './strings.js';
import { styles } from './styles/app.js';
import { waiting } from './waiting.js';
import { countOf, summaryOf } from './wall.js';
import type { Words, WordsSource } from './words-source.js';

/** The element as its showcase needs it. */
export interface ShowcaseElement extends LitElement {
  src: string | undefined;
  map: string | undefined;
  readonly: boolean;
  trustedIssuers: readonly (string | TrustedIssuer)[];
  strings: ShowcaseWording | undefined;
}

/** How long a sentence that asks for nothing stays. */
const NOTICE_MS = 10_000;

export class App {
  readonly #element: ShowcaseElement;
  readonly #parts: LazyHost;
  readonly #words: WordsSource;
  readonly #states: CustomStates;
  readonly #store = new BadgeStore();
  readonly #inputs: Inputs;
  readonly #checking: Checking;
  readonly #drop: DropWatch;
  readonly #detail;
  readonly #tabStop: RovingTabStop;
  /** Badges whose picture the person asked for, wherever it is. */
  readonly #agreedPictures = new Set<string>();
  #filters = NO_FILTERS;
  #open: string | null = null;
  /** To be opened once it is there: an id, or a key from the address. */
  #wanted: { readonly by: 'id' | 'key'; readonly value: string } | null = null;
  #notice = '';
  #noticeTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(element: ShowcaseElement, parts: LazyHost, words: WordsSource, states: CustomStates) {
    this.#element = element;
    this.#parts = parts;
    this.#words = words;
    this.#states = states;
    addStyles(element.shadowRoot, styles);
    words.begin(loadStrings);
    this.#detail = new Lazy(parts, () => import('./detail/detail.js'));
    const locale = () => words.language.locale;
    this.#inputs = new Inputs(element, parts, {
      locale,
      onSource: (source, outcome) => {
        this.#store.set(source, outcome);
        this.#changed(outcome);
      },
      onAdded: (outcome) => this.#onAdded(outcome),
    });
    this.#checking = new Checking(parts, {
      store: this.#store,
      words: () => words.get(element.strings),
      locale,
      trustedIssuers: () =>
        element.trustedIssuers.map((one) => (typeof one === 'string' ? { id: one } : one)),
      onFetched: (outcome) => this.#changed(outcome),
      onVerified: (detail) => this.#fire<BadgeVerifyDetail>('requapass-badge-verify', detail),
      say: (sentence) => this.#say(sentence),
      tell: (code, message) => this.#tell(code, message),
      focusLater: (selector) => this.#focusLater(selector),
    });
    this.#tabStop = new RovingTabStop(
      () => [...element.renderRoot.querySelectorAll<HTMLElement>('.wall > li > button')],
      (item) => item.querySelector('.badge-name')?.textContent ?? '',
    );
    this.#drop = new DropWatch(element, {
      isOpen: () => !element.readonly,
      onFiles: (files) => void this.addFiles(files),
    });
    new FragmentWatch(element, (key) => this.#openWanted({ by: 'key', value: key }));
    element.addController(this);
  }

  give(source: 'given' | 'drafts', value: unknown): void {
    this.#inputs.give(source, value);
  }
  hear(event: Event): void {
    this.#inputs.hear(event);
  }
  async addFiles(files: readonly File[]): Promise<void> {
    if (files.length > 0) await this.#inputs.files(files);
  }
  openId(id: string): void {
    this.#openWanted({ by: 'id', value: id });
  }

  close(): void {
    const entry = this.#openEntry;
    if (!entry) return;
    const wasInside = this.#find('.detail')?.contains(this.#focused) ?? false;
    this.#checking.leave();
    this.#open = null;
    this.#parts.requestUpdate();
    if (wasInside) this.#focusLater(`.wall [data-key="${entry.key}"]`);
  }

  hostDisconnected(): void {
    clearTimeout(this.#noticeTimer);
    this.#checking.stop();
  }

  willUpdate(changed: PropertyValues): void {
    if (changed.has('map')) this.#inputs.follow({ isOther: true });
    if (changed.has('src')) {
      const { src } = this.#element;
      if (src || changed.get('src')) this.#inputs.load(src ?? '');
    }
  }

  render(): unknown {
    const words = this.#words.get(this.#element.strings);
    const { entries, refused } = this.#store;
    this.#states.toggle('loading', !words || this.#inputs.isBusy);
    this.#states.toggle('error', refused.length > 0);
    this.#states.toggle('checking', this.#checking.flow?.phase === 'running');
    if (!words) return this.#words.isMissing ? html`<slot></slot>` : skeleton();
    this.#states.toggle('empty', entries.length === 0 && !this.#inputs.isBusy);
    const shown = applyFilters(entries, this.#filters, words.locale);
    const open = this.#openEntry;
    return html`<div
      class="base"
      part="base"
      lang=${words.locale}
      aria-busy=${this.#inputs.isBusy ? 'true' : 'false'}
      @click=${this.#onClick}
      @keydown=${this.#onKeydown}
    >
      <div class="head">
        <div class="heading">
          <slot name="title"><h2 class="title" part="title">${words.strings.showcaseTitle}</h2></slot>
          <p class="summary" part="summary" role="status">${this.#summary(shown, words)}</p>
        </div>
      </div>
      ${this.#problems(words)}
      <div class="columns" data-open=${open ? 'badge' : nothing}>
        <div class="main">${this.#main(shown, words)}</div>
        ${open ? html`<div class="aside">${this.#panel(open, words)}</div>` : nothing}
      </div>
      <div class="notice" part="notice" role="status">
        ${
          this.#notice
            ? html`<p>${this.#notice}</p>
                <button type="button" class="button" @click=${(): void => this.#say('')}>
                  ${words.strings.close}
                </button>`
            : nothing
        }
      </div>
      <slot name="footer"></slot>
      ${this.#drop.isOver ? html`<div class="drop" part="drop"><p>${words.strings.addDrop}</p></div>` : nothing}
    </div>`;
  }

  updated(): void {
    this.#tabStop.refresh();
  }

  get #openEntry(): Entry | null {
    return this.#store.entries.find(({ identity }) => identity === this.#open) ?? null;
  }

  #summary(shown: readonly Entry[], words: Words): string {
    const { entries } = this.#store;
    if (this.#inputs.isBusy && entries.length === 0) return words.strings.loading;
    if (shown.length === entries.length) return summaryOf(entries, words);
    return fill(words.strings.countShown, { shown: shown.length, count: entries.length });
  }

  #main(shown: readonly Entry[], words: Words): TemplateResult {
    return main({
      entries: this.#store.entries,
      shown,
      links: this.#store.links,
      words,
      filters: this.#filters,
      openIdentity: this.#open,
      isBusy: this.#inputs.isBusy,
      isReadonly: this.#element.readonly,
      isAgreed: ({ identity }) => this.#agreedPictures.has(identity),
      drawCheck: (scope) => this.#checking.draw(words, scope),
      onFilters: (filters) => {
        this.#filters = filters;
        this.#parts.requestUpdate();
      },
      onFiles: (files) => void this.addFiles(files),
      onText: (text) => void this.#inputs.text(text),
    });
  }

  #panel(entry: Entry, words: Words): TemplateResult {
    const part = this.#detail.get();
    const sentences = this.#checking.sentences.get(words);
    if (!part || !sentences) {
      const isMissing = this.#detail.isMissing || this.#checking.sentences.isMissing;
      return waiting(words, isMissing, () => {
        this.#detail.retry();
        this.#checking.sentences.retry();
      });
    }
    return part.detail({
      entry,
      words,
      sentences,
      flow: this.#checking.draw(words, { one: entry.identity }),
      isFlowing: this.#checking.flow !== null,
      isPictureAgreed: this.#agreedPictures.has(entry.identity),
      mapId: this.#element.map,
      root: this.#element,
      onShowPicture: () => {
        this.#agreedPictures.add(entry.identity);
        this.#parts.requestUpdate();
      },
      onCheck: () => this.#checking.begin({ one: entry.identity }),
      onClose: () => this.close(),
      onRemove: entry.sources.every((source) => source === 'added') ? () => this.#remove(entry) : null,
      onExported: (format) => this.#fire<ShowcaseExportDetail>('requapass-export', { format }),
      onProblem: (code, message) => this.#tell(code, message),
      say: (sentence) => this.#say(sentence),
      update: () => this.#parts.requestUpdate(),
    });
  }

  #problems(words: Words): unknown {
    const { refused, entries } = this.#store;
    if (refused.length === 0) return nothing;
    const canRetry = refused.some(({ code }) => ['unreachable', 'not-found', 'not-loaded'].includes(code));
    return problems({
      refused,
      words,
      sentences: this.#checking.sentences.get(words),
      hasRest: entries.length > 0,
      onRetry: canRetry && this.#element.src ? () => this.#inputs.load(this.#element.src ?? '') : null,
      onClose: () => {
        this.#store.forgetRefused();
        this.#parts.requestUpdate();
      },
    });
  }

  #openWanted(wanted: { readonly by: 'id' | 'key'; readonly value: string }): void {
    this.#wanted = wanted;
    const entry = this.#store.entries.find(
      (each) => (wanted.by === 'id' ? each.badge.id : each.key) === wanted.value,
    );
    if (!entry) return;
    this.#wanted = null;
    this.#openBadge(entry);
  }

  #openBadge(entry: Entry): void {
    if (!this.#fire<BadgeSelectDetail>('requapass-badge-select', shownOf(entry), true)) return;
    this.#checking.leave();
    this.#open = entry.identity;
    this.#checking.look(entry);
    this.#focusLater('.detail-title');
  }

  #remove(entry: Entry): void {
    this.close();
    this.#store.remove(entry.identity);
    this.#say(this.#words.get(this.#element.strings)?.strings.removed ?? '');
  }

  #onAdded(outcome: ReadOutcome): void {
    const added = this.#store.append('added', outcome);
    const words = this.#words.get(this.#element.strings);
    if (words && added > 0) {
      const { addedOne, addedOther } = words.strings;
      this.#say(countOf(added, addedOne, addedOther, words.locale));
    } else if (words && outcome.badges.length > 0) this.#say(words.strings.addedNone);
    this.#changed(outcome);
  }

  #changed({ refused }: ReadOutcome): void {
    for (const refusal of refused) this.#tellRefusal(refusal);
    if (this.#wanted) this.#openWanted(this.#wanted);
    this.#parts.requestUpdate();
  }

  #tellRefusal({ code, path, message }: Refusal): void {
    this.#tell(`showcase-${code}`, path ? `${path}: ${message}` : message);
  }

  #tell(code: string, message: string): void {
    this.#fire<ErrorDetail>('requapass-error', { code, message });
  }

  /** @returns whether nobody cancelled it */
  #fire<Detail>(name: string, detail: Detail, cancelable = false): boolean {
    return this.#element.dispatchEvent(
      new CustomEvent<Detail>(name, { detail, bubbles: true, composed: true, cancelable }),
    );
  }

  /** An empty sentence takes the notice away. */
  #say(sentence: string): void {
    clearTimeout(this.#noticeTimer);
    const hadFocus = this.#find('.notice')?.contains(this.#focused) ?? false;
    this.#notice = sentence;
    if (sentence) this.#noticeTimer = setTimeout(() => this.#say(''), NOTICE_MS);
    if (hadFocus) this.#focusLater(this.#open ? '.detail-title' : '.wall button[tabindex="0"]');
    this.#parts.requestUpdate();
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

  readonly #onClick = (event: Event): void => {
    const target = event.target instanceof Element ? event.target : null;
    const button = target?.closest<HTMLElement>('.wall button');
    const entry = this.#store.entries.find(({ key }) => key === button?.dataset['key']);
    if (button && entry) {
      this.#tabStop.visit(button);
      this.#openBadge(entry);
    }
    const action = target?.closest<HTMLElement>('[data-do]')?.dataset['do'];
    if (action === 'check-all') this.#checking.begin('all');
    if (action === 'fetch-links') this.#checking.begin('links');
    if (action === 'print') this.#print();
  };

  #print(): void {
    this.#fire<ShowcaseExportDetail>('requapass-export', { format: 'print' });
    window.print();
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
    if (!this.#answers(event)) return;
    // The page's own Escape (a dialog round us) and scrolling must not answer the same key.
    event.preventDefault();
    event.stopPropagation();
  };

  #answers({ key, target }: KeyboardEvent): boolean {
    if (key === 'Escape' && this.#checking.escape()) return true;
    if (key === 'Escape' && this.#open) {
      this.close();
      return true;
    }
    const isOnWall = target instanceof Element && target.closest('.wall') !== null;
    return isOnWall && this.#tabStop.walk(key, this.#words.language.isRightToLeft);
  }
}
