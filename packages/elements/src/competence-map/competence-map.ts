/**
 * The element: its attributes, properties and methods, and the empty wheel that keeps the place. What the map does
 * once it is there is in `app.ts`, loaded at once and after this; what is asked before then waits in line.
 */
import type { Outcome, Portfolio } from '@requapass/assessment';
import type { BadgeDraftDetail } from '@requapass/badges/badge-set.js';
import type { CompetenceId } from '@requapass/framework';
import { isServer, LitElement, type PropertyValues, html } from 'lit';
import { CustomStates } from '../shared/custom-states.js';
import { Lazy, PendingWork } from '../shared/lazy.js';
import { replaceServerDrawn } from '../shared/server-drawn.js';
import type { ActivityName } from './activities.js';
import type { App } from './app.js';
import type { BadgeDraftLostDetail } from './badge-drafts.js';
import { styles } from './competence-map.styles.js';
import type { ProfileChangeDetail } from './portfolio-store.js';
import { skeleton } from './skeleton.js';
import type { MapStrings } from './strings.js';
import type { MapView } from './view-switch.js';
import { WordsSource } from './words-source.js';

export type { BadgeDraftDetail } from '@requapass/badges/badge-set.js';
export type { ErrorDetail } from '../shared/game-events.js';
export type { ActivityName } from './activities.js';
export type { BadgeDraftLostDetail } from './badge-drafts.js';
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
 * @fires {CustomEvent<BadgeDraftDetail>} requapass-badge-draft - With `badge-drafts`: the portfolio earns a badge it did not earn before. The draft is not signed and names nobody.
 * @fires {CustomEvent<BadgeDraftLostDetail>} requapass-badge-draft-lost - A badge announced before is not earned any more: the person said otherwise, or the documents changed.
 * @fires {CustomEvent<ErrorDetail>} requapass-error - A document could not be read or kept: a stable code and a message.
 *
 * @attr {string} lang - Language (`fr`, `nl` or `en`); without it, the nearest `lang` around the element counts, live.
 * @attr {string} confirm-url - Page that a link with a request for confirmation opens; it needs a map too. Without it, the page the map is on.
 * @attr {string} map-url - Page that a link with an answer opens, on the confirming side, and a link with a map: the one the person's map is on. Without it, the page the element is on.
 *
 * @slot - Shown where the element cannot work: before it is defined, where no script runs, or when its code or words do not come. A plain link, for instance.
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
 * @csspart drop - What lies over the map while files are dragged across it.
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
    badgeDrafts: { type: String, attribute: 'badge-drafts' },
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
  /**
   * Fires `requapass-badge-draft` for each badge the portfolio comes to earn. The value is the base of the addresses in
   * drafts: where the pages of competences are served, with a slash at the end or `{page}` for the name of the page.
   */
  declare badgeDrafts: string | null | undefined;
  /** With `badge-drafts`: the drafts of all badges the portfolio earns now, for who comes too late for the events. */
  declare readonly earnedDrafts: readonly BadgeDraftDetail[];
  /** Sentences to say differently, by key: of the map, of its detail and of every activity. */
  declare strings: Partial<MapStrings> | undefined;

  readonly #states = new CustomStates(this.attachInternals());
  readonly #pending = new PendingWork(this);
  readonly #words = new WordsSource(this, this.#pending);
  readonly #part = new Lazy(this.#pending, () => import('./app.js'));
  readonly #drafts = new Lazy(this.#pending, () => import('./badge-drafts.js'));
  #app: App | null = null;
  #waiting: ((app: App) => void)[] = [];

  constructor() {
    super();
    this.view = 'map';
    this.mode = 'show';
    this.remember = false;
    this.earnedDrafts = [];
  }

  /**
   * The outcome the page shows: one document of the portfolio, which the next one replaces; null takes it out. Set it
   * at any time. Setting something malformed keeps the last good one and shows why. Reading gives the last good one,
   * once it was read: await `updateComplete`.
   */
  get outcome(): Outcome | null {
    return this.#app?.outcome ?? null;
  }
  set outcome(value: unknown) {
    this.#do((app) => app.giveOutcome(value));
  }

  /**
   * All that the map holds, as one document: it has words the person wrote. Null before anything was read. Setting it
   * replaces everything, undo included; null empties the map. Something malformed keeps what was there and shows why.
   */
  get portfolio(): Portfolio | null {
    return this.#app?.portfolio ?? null;
  }
  set portfolio(value: unknown) {
    this.#do((app) => app.givePortfolio(value));
  }

  /** Opens the detail of one competence and moves the focus there. */
  open(competence: CompetenceId): void {
    this.#do((app) => app.open(competence));
  }

  /** Opens an activity beside the map, as its button does. Does nothing where there is no such activity. */
  openActivity(name: ActivityName): void {
    this.#do((app) => app.openActivity(name));
  }

  /** Closes the detail or the activity; the focus goes back to where it came from. */
  close(): void {
    this.#do((app) => app.close());
  }

  /** Takes back the person's last change. @returns whether there was one */
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
    if (this.#app) this.#app.willUpdate(changed as PropertyValues);
    else if (!isServer) this.#start();
  }

  protected override render(): unknown {
    if (this.#app) return this.#app.render();
    this.#states.toggle('loading', true);
    return this.#part.isMissing ? html`<slot></slot>` : skeleton(this, this.#words.language.isRightToLeft);
  }

  protected override updated(): void {
    this.#app?.updated();
    if (typeof this.badgeDrafts === 'string')
      this.#drafts.get()?.announceBadges(this, this.#words.language.locale);
  }

  #start(): void {
    const part = this.#part.get();
    if (!part) return;
    this.#app = new part.App(this, this.#pending, this.#words, this.#states);
    for (const work of this.#waiting.splice(0)) work(this.#app);
    this.#app.willUpdate(
      new Map([
        ['mode', undefined],
        ['for', undefined],
        ['src', undefined],
        ['remember', undefined],
      ]),
    );
  }

  #do(work: (app: App) => void): void {
    if (this.#app) work(this.#app);
    else this.#waiting.push(work);
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
    'requapass-badge-draft': CustomEvent<BadgeDraftDetail>;
    'requapass-badge-draft-lost': CustomEvent<BadgeDraftLostDetail>;
  }
}
