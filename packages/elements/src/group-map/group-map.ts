/**
 * The element: its attributes, properties and methods, and the empty card that keeps the place. What the group view does
 * once it is there is in `app.ts`, loaded at once and after this; what is asked before then waits in line.
 */
import { isServer, LitElement, type PropertyValues, html } from 'lit';
import type { MapStrings } from '../competence-map/strings.js';
import { WordsSource } from '../competence-map/words-source.js';
import { CustomStates } from '../shared/custom-states.js';
import { Lazy, PendingWork } from '../shared/lazy.js';
import { replaceServerDrawn } from '../shared/server-drawn.js';
import type { GroupApp } from './app.js';
import { styles } from './group-map.styles.js';
import type { GroupChangeDetail, GroupSource } from './group-store.js';
import { skeleton } from './skeleton.js';
import type { GroupStrings } from './strings.js';

export type { GroupChangeDetail, GroupSource } from './group-store.js';
export type { GroupStrings } from './strings.js';

/** How the group is shown. */
export type GroupView = 'picture' | 'table';

/** Detail of `requapass-export`. */
export interface GroupExportDetail {
  /** What was made: `csv`, `png` or `print`. */
  readonly format: string;
}

/**
 * How a group spreads over the levels of the twelve competences, for who accompanies it. Up to 200 anonymous outcomes
 * are added as files, as codes, as links, by live games of the page or by its script. Never a ranking, never a mean,
 * never a name; a figure of fewer than five people is hidden, and so is what would give it away.
 *
 * Everything is in memory: nothing is stored and nothing is sent. Documents are read by code that is loaded with the
 * first one: await what `add()` returns, then `updateComplete`.
 *
 * @tag requapass-group-map
 * @summary The spread of a group over the levels of each competence, from outcomes that never leave the page.
 *
 * @fires {CustomEvent<GroupChangeDetail>} requapass-group-change - Documents came, went or were refused, or a live game went on: how many. Counts only.
 * @fires {CustomEvent<GroupExportDetail>} requapass-export - Something left the group view: in which format, not what.
 * @fires {CustomEvent<ErrorDetail>} requapass-error - A document could not be read: a stable code and a message. No file name.
 *
 * @attr {string} lang - Language (`fr`, `nl` or `en`); without it, the nearest `lang` around the element counts, live.
 *
 * @slot - Shown where the element cannot work: before it is defined, where no script runs, or when its code or words do not come.
 * @slot title - Your own heading instead of "The group's competences".
 * @slot empty - Your own words while nothing was added yet.
 * @slot footer - Anything to show under the group.
 *
 * @csspart base - The whole card.
 * @csspart title - The default heading.
 * @csspart summary - How many people are counted.
 * @csspart views - Picture and table to choose from.
 * @csspart view - One of the two.
 * @csspart privacy - The line that says that nothing is kept or sent.
 * @csspart add - Where documents are added.
 * @csspart came - How many documents came in, and why some were refused.
 * @csspart sources - What to count: what games saw, or what people say.
 * @csspart picture - The bars.
 * @csspart row - One competence in the picture.
 * @csspart bar - One bar.
 * @csspart table - The table view.
 * @csspart legend - How to read the picture.
 * @csspart empty - The note while there are no figures: nobody yet, or fewer than five.
 * @csspart actions - The buttons that take the group out.
 * @csspart action - One of these buttons.
 * @csspart notice - What was just done, with the button that takes it back.
 * @csspart error - The note when something could not be read or made.
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
 * @cssState loading - Words or documents are on their way.
 * @cssState error - The last document was refused, or could not be read.
 * @cssState empty - Nothing was added yet.
 * @cssState few - There are fewer than five people to count: nothing is shown.
 */
export class RequapassGroupMap extends LitElement {
  static override styles = styles;

  static override properties = {
    for: { type: String, reflect: true },
    view: { type: String, reflect: true },
    source: { type: String, reflect: true },
    strings: { attribute: false },
  };

  /**
   * Ids of games on the page with spaces between, or `*` for all of them: each counts live as one person. They may come
   * later or be replaced. A game that was handed in stays when the next person begins in the same place.
   */
  declare for: string | undefined;
  /** What is shown: `picture` or `table`. @default 'picture' */
  declare view: GroupView;
  /** What is counted: what games saw (`game`), or what people say of themselves (`self`). @default 'game' */
  declare source: GroupSource;
  /** Sentences to say differently, by key. */
  declare strings: Partial<GroupStrings & MapStrings> | undefined;

  readonly #states = new CustomStates(this.attachInternals());
  readonly #pending = new PendingWork(this);
  readonly #words = new WordsSource(this, this.#pending);
  readonly #part = new Lazy(this.#pending, () => import('./app.js'));
  #app: GroupApp | null = null;

  constructor() {
    super();
    this.view = 'picture';
    this.source = 'game';
  }

  /**
   * Adds documents the page has: outcomes or portfolios, as values or as JSON. What cannot be read is told on the screen
   * and in `requapass-error`; the rest is counted.
   * @returns resolves when they were read, or their reading was stopped
   */
  async add(documents: readonly unknown[]): Promise<void> {
    await (await this.#loaded())?.addValues(documents);
  }

  /** Removes every document and every live game; `undo()` brings them back. */
  clear(): void {
    this.#app?.clear();
  }

  /** Takes back the last change. @returns whether there was one */
  undo(): boolean {
    return this.#app?.undo() ?? false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#part.retry();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return replaceServerDrawn(this, () => super.createRenderRoot());
  }

  /** Waits for the parts that are being loaded and the documents that are being read as well. */
  protected override getUpdateComplete(): Promise<boolean> {
    return this.#pending.settle(() => super.getUpdateComplete());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!isServer) this.#start();
    this.#app?.willUpdate(changed as PropertyValues);
  }

  protected override render(): unknown {
    if (this.#app) return this.#app.render();
    this.#states.toggle('loading', true);
    return this.#part.isMissing ? html`<slot></slot>` : skeleton();
  }

  #start(): void {
    const part = this.#part.get();
    if (part) this.#app ??= new part.GroupApp(this, this.#pending, this.#words, this.#states);
  }

  async #loaded(): Promise<GroupApp | null> {
    const loading = this.#part.load();
    this.#pending.waitFor(loading);
    await loading;
    this.#start();
    return this.#app;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'requapass-group-map': RequapassGroupMap;
  }
  interface HTMLElementEventMap {
    'requapass-group-change': CustomEvent<GroupChangeDetail>;
  }
}
