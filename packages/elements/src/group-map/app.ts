/**
 * The group view at work: what comes in, what is on show, what was just said, and the events of drops and taps. Draws
 * the whole and leaves each part to its own file. Does not know how documents are read or figures hidden.
 */
import { type LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { ActivityWords, type WordsHost } from '../competence-map/activity-words.js';
import type { Words } from '../competence-map/map-model.js';
import { type Notice, notice } from '../competence-map/notice.js';
import type { MapStrings } from '../competence-map/strings.js';
import type { WordsSource } from '../competence-map/words-source.js';
import type { CustomStates } from '../shared/custom-states.js';
import type { ErrorDetail } from '../shared/game-events.js';
import { addStyles, Lazy, type LazyHost } from '../shared/lazy.js';
import { adding } from './adding.js';
import { bandPatterns } from './bands.js';
import { cameIn } from './came-in.js';
import type { GroupExportDetail, GroupView } from './group-map.js';
import { type GroupModel, makeGroupModel } from './group-model.js';
import { type GroupChangeDetail, type GroupSource, GroupStore } from './group-store.js';
import { Intake, type IntakeEnd } from './intake.js';
import { LiveGames } from './live-games.js';
import type { Refusal } from './members.js';
import { skeleton } from './skeleton.js';
import { GROUP_STRINGS, type GroupStrings } from './strings.js';
import { styles } from './styles/app.js';
import { sourceSwitch, viewSwitch } from './switches.js';
import { type TakenForm, taking } from './taking.js';
import * as picture from './views/picture.js';

/** The element as its group view needs it. */
export interface GroupElement extends LitElement {
  for: string | undefined;
  view: GroupView;
  source: GroupSource;
  strings: Partial<GroupStrings & MapStrings> | undefined;
}

/** How long a sentence that asks for nothing stays. */
const NOTICE_MS = 10_000;

export class GroupApp {
  readonly #element: GroupElement;
  readonly #parts: LazyHost;
  readonly #states: CustomStates;
  readonly #words: WordsSource;
  readonly #store = new GroupStore();
  readonly #intake: Intake;
  readonly #live: LiveGames;
  readonly #table;
  readonly #refusals;
  #strings: ActivityWords<GroupStrings> | null = null;
  #isWordless = false;
  #notice: (Notice & { readonly isProblem?: boolean }) | null = null;
  #noticeTimer: ReturnType<typeof setTimeout> | undefined;
  #isOver = false;

  constructor(element: GroupElement, parts: LazyHost, words: WordsSource, states: CustomStates) {
    this.#element = element;
    this.#parts = parts;
    this.#words = words;
    this.#states = states;
    addStyles(element.shadowRoot, styles);
    this.#table = new Lazy(parts, () => import('./views/table.js'));
    this.#refusals = new Lazy(parts, () => import('./refusals.js'));
    this.#intake = new Intake(() => parts.requestUpdate());
    this.#live = new LiveGames(element, (game, outcome, isHandedIn) =>
      parts.waitFor(this.#report(game, outcome, isHandedIn)),
    );
    this.#live.follow(element.for ?? '');
    element.addController(this);
  }

  hostConnected(): void {
    for (const name of DRAGS) this.#element.addEventListener(name, this.#onDrag);
  }
  hostDisconnected(): void {
    for (const name of DRAGS) this.#element.removeEventListener(name, this.#onDrag);
    clearTimeout(this.#noticeTimer);
    this.#intake.stop();
  }

  async addValues(values: readonly unknown[]): Promise<void> {
    const reading = this.#take(this.#intake.values(values));
    this.#parts.waitFor(reading);
    await reading;
  }

  clear(): void {
    if (this.#store.isEmpty && this.#store.members.refused.length === 0) return;
    this.#store.clear();
    this.#changed();
    this.#say(this.#strings?.strings.groupCleared ?? '', true);
  }

  undo(): boolean {
    const isUndone = this.#store.undo();
    if (!isUndone) return false;
    this.#changed();
    this.#say(this.#words.get(this.#element.strings)?.strings.undone ?? '', false);
    return true;
  }

  willUpdate(changed: PropertyValues): void {
    const element = this.#element;
    const isOnProgress = this.#find('.group-progress')?.contains(this.#focused) ?? false;
    if (isOnProgress && !this.#intake.progress) this.#focusLater('.add input[type="file"]');
    if (changed.has('for')) this.#live.follow(element.for ?? '');
    if (element.view !== 'picture' && element.view !== 'table') element.view = 'picture';
    if (element.source !== 'game' && element.source !== 'self') element.source = 'game';
  }

  render(): unknown {
    const words = this.#words.get(this.#element.strings);
    const strings = words && this.#ownStrings(words);
    this.#states.toggle('loading', !strings || this.#intake.isBusy);
    if (!words || !strings)
      return this.#words.isMissing || this.#isWordless ? html`<slot></slot>` : skeleton();
    const { source } = this.#element;
    const model = makeGroupModel(this.#store.summary(source), source, strings, words);
    const { isEmpty } = this.#store;
    this.#states.toggle('empty', isEmpty);
    this.#states.toggle('few', !isEmpty && model.people === null);
    return html`<div
      class="base"
      part="base"
      lang=${words.locale}
      aria-busy=${this.#intake.isBusy ? 'true' : 'false'}
      @change=${this.#onChosen}
      @keydown=${this.#onKeydown}
    >
      ${bandPatterns()}
      <div class="head">
        <div class="heading">
          <slot name="title"><h2 class="title" part="title">${strings.groupTitle}</h2></slot>
          <p class="summary" part="summary" role="status">
            ${isEmpty ? strings.groupPeopleNone : model.peopleText}
          </p>
        </div>
        ${viewSwitch(strings, words, this.#element.view)}
      </div>
      <p class="tip">${strings.groupTip}</p>
      <div class="columns">
        ${this.#add(strings, words)} ${this.#main(model, strings, words)}
        <div class="out">
          ${model.people === null ? nothing : taking(strings, (form) => void this.#takeOut(form, model, strings, words))}
        </div>
      </div>
      <div class="notice" part=${this.#notice?.isProblem ? 'notice error' : 'notice'} role="status">
        ${
          this.#notice
            ? notice(this.#notice, words.strings, {
                onUndo: () => this.undo(),
                onClose: () => this.#say('', false),
              })
            : nothing
        }
      </div>
      <slot name="footer"></slot>
    </div>`;
  }

  /** Null while they are on their way. */
  #ownStrings(words: Words): GroupStrings | null {
    if (this.#strings) return this.#strings.strings;
    if (this.#isWordless) return null;
    // The language may change while they load: always the one of now.
    const host: WordsHost = {
      get words() {
        return source.get(element.strings) ?? words;
      },
      get overrides() {
        return element.strings as WordsHost['overrides'];
      },
      update: () => this.#parts.requestUpdate(),
    };
    const source = this.#words;
    const element = this.#element;
    this.#isWordless = true;
    this.#parts.waitFor(
      ActivityWords.load<GroupStrings>(host, GROUP_STRINGS).then(
        (loaded) => {
          this.#strings = loaded;
          this.#isWordless = false;
          this.#parts.requestUpdate();
        },
        (error: unknown) => {
          console.error(
            'requapass: the words of the group view could not be loaded (part-not-loaded)',
            error,
          );
          this.#parts.requestUpdate();
        },
      ),
    );
    return null;
  }

  #add(strings: GroupStrings, words: Words): TemplateResult {
    const { refused } = this.#store.members;
    return html`<div class="add" part="add" data-over=${this.#isOver ? 'true' : nothing}>
      ${adding({
        strings,
        progress: this.#intake.progress,
        isBusy: this.#intake.isBusy,
        onFiles: (files) => this.#addFiles(files),
        onText: (text) => this.#wait(this.#intake.text(text)),
      })}
      ${
        this.#store.isEmpty && refused.length === 0
          ? nothing
          : cameIn({
              strings,
              counts: this.#store.counts(),
              refusals:
                refused.length > 0
                  ? (this.#refusals.get()?.refusalList(refused, strings, words.locale, this.#parts) ??
                    nothing)
                  : nothing,
              onClear: () => this.clear(),
            })
      }
    </div>`;
  }

  #main(model: GroupModel, strings: GroupStrings, words: Words): TemplateResult {
    const { view, source } = this.#element;
    const { isEmpty } = this.#store;
    const hasOther = this.#store.summary(source).otherSource > 0;
    return html`<div class="main">
      ${isEmpty ? nothing : sourceSwitch(strings, source)}
      ${isEmpty ? html`<p class="empty" part="empty"><slot name="empty">${strings.groupEmpty}</slot></p>` : nothing}
      ${
        !isEmpty && model.people === null
          ? html`<div class="empty" part="empty">
              <p>${strings.groupFew}</p>
              <p>${strings.groupFewOther}</p>
            </div>`
          : nothing
      }
      ${hasOther ? html`<p class="quiet-text">${source === 'game' ? strings.groupOtherSelf : strings.groupOtherGame}</p>` : nothing}
      ${
        model.people === null
          ? nothing
          : html`<div class="picture" part="picture" ?data-off=${view !== 'picture'}>
                ${picture.view(model, strings, words, this.#words.language.isRightToLeft)}
              </div>
              <div class="table" part="table" ?data-off=${view !== 'table'}>
                ${this.#table.get()?.view(model, strings, words) ?? this.#waiting(this.#table, words)}
              </div>
              <p class="note">${strings.groupWhyHidden}</p>`
      }
    </div>`;
  }

  #waiting(lazy: Lazy<object>, { strings }: Words): TemplateResult {
    if (!lazy.isMissing) return html`<p>${strings.partLoading}</p>`;
    return html`<p role="alert">${strings.partFailed}</p>
      <button type="button" class="button" @click=${(): void => lazy.retry()}>${strings.retry}</button>`;
  }

  #addFiles(files: readonly File[]): void {
    if (files.length > 0) this.#wait(this.#intake.files(files));
  }

  #wait(reading: Promise<IntakeEnd>): void {
    this.#parts.waitFor(this.#take(reading));
  }

  async #take(reading: Promise<IntakeEnd>): Promise<void> {
    this.#say('', false);
    const end = await reading;
    const strings = this.#strings?.strings;
    if (end.how === 'not-loaded') {
      this.#problem('group-not-loaded', String(end.error), strings?.groupNotLoaded ?? '');
    } else if (end.how === 'stopped') {
      this.#say(strings?.groupStopped ?? '', false);
    } else {
      const before = this.#store.members;
      this.#store.add(end.arrivals);
      const { people, refused } = this.#store.members;
      for (const refusal of refused.slice(before.refused.length)) this.#tellRefusal(refusal);
      this.#states.toggle('error', refused.length > before.refused.length);
      const isMore = people > before.people;
      this.#say(isMore ? (strings?.groupAdded ?? '') : (strings?.groupNothingAdded ?? ''), isMore);
      this.#changed();
    }
  }

  async #report(game: Element, value: unknown, isHandedIn: boolean): Promise<void> {
    const reader = await this.#intake.readers().catch(() => null);
    const outcome = reader?.liveOutcome(value);
    if (outcome && this.#store.sit(game, outcome, isHandedIn)) this.#changed();
  }

  #tellRefusal({ problem: { code, path, message } }: Refusal): void {
    this.#fire<ErrorDetail>('requapass-error', {
      code: `group-${code}`,
      message: path ? `${path}: ${message}` : message,
    });
  }

  #problem(code: string, message: string, sentence: string): void {
    console.error(`requapass: ${message} (${code})`);
    this.#fire<ErrorDetail>('requapass-error', { code, message });
    this.#states.toggle('error', true);
    this.#say(sentence, false, true);
  }

  async #takeOut(form: TakenForm, model: GroupModel, strings: GroupStrings, words: Words): Promise<void> {
    if (form === 'print') {
      this.#fire<GroupExportDetail>('requapass-export', { format: 'print' });
      window.print();
      return;
    }
    try {
      const { takeOut } = await import('./exports/take-out.js');
      const name = await takeOut(form, { model, strings, words });
      this.#fire<GroupExportDetail>('requapass-export', { format: form });
      this.#say(strings.groupSaved.replace('{file}', name), false);
    } catch (error) {
      const isRefused = error instanceof Error && 'code' in error && error.code === 'canvas-refused';
      this.#problem(
        isRefused ? 'export-canvas-refused' : 'export-failed',
        error instanceof Error ? error.message : String(error),
        isRefused ? strings.groupPngRefused : strings.groupTakeFailed,
      );
    }
  }

  #changed(): void {
    this.#parts.requestUpdate();
    this.#fire<GroupChangeDetail>('requapass-group-change', this.#store.counts());
  }

  /** An empty sentence takes the notice away. */
  #say(sentence: string, canUndo: boolean, isProblem = false): void {
    clearTimeout(this.#noticeTimer);
    const hadFocus = this.#find('.notice')?.contains(this.#focused) ?? false;
    this.#notice = sentence ? { sentence, canUndo, isProblem } : null;
    if (sentence && !canUndo && !isProblem)
      this.#noticeTimer = setTimeout(() => this.#say('', false), NOTICE_MS);
    if (hadFocus) this.#focusLater('.views input:checked');
    this.#parts.requestUpdate();
  }

  #fire<Detail>(name: string, detail: Detail): void {
    this.#element.dispatchEvent(new CustomEvent<Detail>(name, { detail, bubbles: true, composed: true }));
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

  readonly #onChosen = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.name === 'view') this.#element.view = target.value as GroupView;
    if (target.name === 'source') this.#element.source = target.value as GroupSource;
  };

  /** Escape stops the reading. */
  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#intake.progress) return;
    this.#intake.stop();
    event.preventDefault();
    event.stopPropagation();
  };

  readonly #onDrag = (event: DragEvent): void => {
    const { dataTransfer } = event;
    if (event.type === 'dragleave') {
      if (!this.#element.contains(event.relatedTarget as Node | null)) this.#over(false);
      return;
    }
    if (!dataTransfer?.types.includes('Files') || event.defaultPrevented) return;
    // A field for files takes them by itself.
    const [target] = event.composedPath();
    if (target instanceof HTMLInputElement && target.type === 'file') return;
    event.preventDefault();
    dataTransfer.dropEffect = 'copy';
    this.#over(event.type !== 'drop');
    if (event.type === 'drop') this.#addFiles([...dataTransfer.files]);
  };

  #over(isOver: boolean): void {
    if (isOver === this.#isOver) return;
    this.#isOver = isOver;
    this.#parts.requestUpdate();
  }
}

const DRAGS = ['dragenter', 'dragover', 'dragleave', 'drop'] as const;
