/**
 * The element: its attributes, properties and methods, and the empty wall that keeps the place. What the showcase does
 * once it is there is in `app.ts`, loaded at once and after this; what is asked before then waits in line.
 */
import type { TrustedIssuer } from '@requapass/badges/verification.js';
import { isServer, LitElement, type PropertyValues, html } from 'lit';
import { CustomStates } from '../shared/custom-states.js';
import { Lazy, PendingWork } from '../shared/lazy.js';
import { replaceServerDrawn } from '../shared/server-drawn.js';
import type { App } from './app.js';
import { styles } from './badge-showcase.styles.js';
import type { BadgeSelectDetail, BadgeVerifyDetail } from './events.js';
import { skeleton } from './skeleton.js';
import type { ShowcaseWording } from './strings.js';
import { WordsSource } from './words-source.js';

export type { ErrorDetail } from '../shared/game-events.js';
export type { BadgeSelectDetail, BadgeVerifyDetail, ShowcaseExportDetail } from './events.js';
export type { ShowcaseStrings, ShowcaseWording } from './strings.js';

/**
 * A wall of Open Badges, each in detail, and whether they are genuine. Reads Open Badges 2.0 and 3.0 as JSON, as tokens
 * and baked into PNG or SVG; whatever the page names, holds or is given, shown together and each badge once.
 *
 * Nothing that a badge names is contacted before the person agreed to the hosts: not for its picture either. "Genuine" is
 * three separate answers (unchanged, the key is the issuer's, this site trusts the issuer), with dates and whether it was
 * taken back; what could not be checked is never called valid.
 *
 * Badges are read by code that comes with the first of them: await `updateComplete`, then all is read and drawn.
 *
 * @tag requapass-badge-showcase
 * @summary Open Badges of any kind on a wall and in detail, verified when the person asks for it.
 *
 * @fires {CustomEvent<BadgeSelectDetail>} requapass-badge-select - A badge is about to open. Cancel it to show your own detail.
 * @fires {CustomEvent<BadgeVerifyDetail>} requapass-badge-verify - A badge was checked: codes, and what is on the screen. Nothing of the person it was given to.
 * @fires {CustomEvent<ShowcaseExportDetail>} requapass-export - A badge left the showcase: in which format, not which.
 * @fires {CustomEvent<ErrorDetail>} requapass-error - Something could not be read, fetched or made: a stable code and a message.
 *
 * @attr {string} lang - Language (`fr`, `nl` or `en`); without it, the nearest `lang` around the element counts, live.
 * @attr {string} trusted-issuers - Ids (addresses or DIDs) of issuers this site trusts, with spaces between. To pin their keys as well, set the property.
 *
 * @slot - A `<script type="application/ld+json">` (or `application/vc+ld+json`, `application/jwt`, `application/json`) with badges is read. Anything else is shown where the element cannot work.
 * @slot title - Your own heading instead of "My badges".
 * @slot empty - Your own words while there is no badge.
 * @slot error - Your own words when something cannot be read.
 * @slot footer - Anything to show under the badges.
 *
 * @csspart base - The whole card.
 * @csspart title - The default heading.
 * @csspart summary - How many badges there are.
 * @csspart add - Where badges are added.
 * @csspart filters - What is shown, and in which order.
 * @csspart wall - The badges.
 * @csspart badge - One badge of the wall.
 * @csspart picture - The box of a badge's picture.
 * @csspart detail - The panel of one badge.
 * @csspart close - The button that closes the panel.
 * @csspart actions - The buttons of the whole wall.
 * @csspart action - One of the buttons that check, share, save or print.
 * @csspart consent - The question before hosts are contacted, and how far the checking is.
 * @csspart notice - What was just done.
 * @csspart drop - What lies over the showcase while files are dragged across it.
 * @csspart empty - The note while there is no badge.
 * @csspart error - The note when something cannot be read.
 *
 * @cssprop [--requapass-surface=light-dark(#fdf8ec, #1b2237)] - Colour of the card.
 * @cssprop [--requapass-raised=light-dark(#ffffff, #273150)] - Colour of the parts that stand out.
 * @cssprop [--requapass-ink=light-dark(#1f2a44, #f7efdd)] - Colour of text and lines.
 * @cssprop [--requapass-muted=light-dark(#545d75, #bcc3d6)] - Colour of quiet text.
 * @cssprop [--requapass-line=light-dark(#cdbf9f, #56618a)] - Colour of quiet lines.
 * @cssprop [--requapass-highlight=#fdea6b] - Colour behind what has the focus.
 * @cssprop [--requapass-font=inherit] - Font family.
 * @cssprop [--requapass-radius=1em] - Rounding of the card.
 *
 * @cssState loading - Words or badges are on their way.
 * @cssState error - Something could not be read or fetched.
 * @cssState empty - There is no badge.
 * @cssState checking - Badges are being checked.
 */
export class RequapassBadgeShowcase extends LitElement {
  static override styles = styles;

  static override properties = {
    src: { type: String, reflect: true },
    map: { type: String, reflect: true },
    readonly: { type: Boolean, reflect: true },
    trustedIssuers: {
      attribute: 'trusted-issuers',
      converter: (value: string | null) => value?.split(/\s+/).filter((id) => id !== '') ?? [],
    },
    badges: { attribute: false, noAccessor: true },
    drafts: { attribute: false, noAccessor: true },
    strings: { attribute: false },
  };

  /** Address of badges in any form, fetched at once without credentials: it is the page's own word. */
  declare src: string | undefined;
  /**
   * Id of a `<requapass-competence-map>` on the page: competences of badges lead to it, and the badges it announces
   * (`badge-drafts`) are shown as drafts. It may come later or be replaced.
   */
  declare map: string | undefined;
  /** The person adds nothing: no files, nothing pasted. */
  declare readonly: boolean;
  /** Issuers this site trusts: ids, or `{ id, keys }` with their keys as multikeys or JWKs. */
  declare trustedIssuers: readonly (string | TrustedIssuer)[];
  /** Sentences to say differently, by key; `code-…`, `purpose-…` and `reading-…` for those of checking and reading. */
  declare strings: ShowcaseWording | undefined;

  readonly #states = new CustomStates(this.attachInternals());
  readonly #pending = new PendingWork(this);
  readonly #words = new WordsSource(this, this.#pending);
  readonly #part = new Lazy(this.#pending, () => import('./app.js'));
  /** What is said before there is somebody to hear it. */
  readonly #early: Event[] = [];
  #app: App | null = null;
  #waiting: ((app: App) => void)[] = [];
  #badges: unknown = null;
  #drafts: unknown = null;

  constructor() {
    super();
    this.readonly = false;
    this.trustedIssuers = [];
  }

  /**
   * Badges the page has: a document, a token, an address' text, bytes, or a list of them. Null takes them away. What
   * cannot be read is told; the rest is shown. Gives back what was set.
   */
  get badges(): unknown {
    return this.#badges;
  }
  set badges(value: unknown) {
    this.#badges = value;
    this.#do((app) => app.give('given', value));
  }

  /** Badge drafts (`requapass-badge-draft`) the page has: shown as not signed. Null takes them away. */
  get drafts(): unknown {
    return this.#drafts;
  }
  set drafts(value: unknown) {
    this.#drafts = value;
    this.#do((app) => app.give('drafts', value));
  }

  /** Adds files, as if the person had chosen them. @returns resolves when they were read */
  async add(files: readonly File[]): Promise<void> {
    await (await this.#loaded())?.addFiles(files);
  }

  /** Opens the detail of the badge with this id, and moves the focus there. Does nothing where there is none. */
  open(id: string): void {
    this.#do((app) => app.openId(id));
  }

  /** Closes the detail; the focus goes back to where it came from. */
  close(): void {
    this.#do((app) => app.close());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.#app) document.addEventListener('requapass-badge-draft', this.#onEarly);
    this.#part.retry();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('requapass-badge-draft', this.#onEarly);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return replaceServerDrawn(this, () => super.createRenderRoot());
  }

  /** Waits for the parts that are being loaded and the badges that are being read as well. */
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
    return this.#part.isMissing ? html`<slot></slot>` : skeleton();
  }

  protected override updated(): void {
    this.#app?.updated();
  }

  #start(): void {
    const part = this.#part.get();
    if (!part) return;
    this.#app = new part.App(this, this.#pending, this.#words, this.#states);
    document.removeEventListener('requapass-badge-draft', this.#onEarly);
    for (const event of this.#early.splice(0)) this.#app.hear(event);
    for (const work of this.#waiting.splice(0)) work(this.#app);
    this.#app.willUpdate(new Map([['src', undefined]]));
  }

  #do(work: (app: App) => void): void {
    if (this.#app) work(this.#app);
    else this.#waiting.push(work);
  }

  async #loaded(): Promise<App | null> {
    const loading = this.#part.load();
    this.#pending.waitFor(loading);
    await loading;
    if (!this.#app) this.#start();
    return this.#app;
  }

  /** Where it came from is known only while it is on its way. */
  readonly #onEarly = (event: Event): void => {
    const from = event.composedPath();
    this.#early.push(Object.assign(event, { composedPath: () => from }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'requapass-badge-showcase': RequapassBadgeShowcase;
  }
  interface HTMLElementEventMap {
    'requapass-badge-select': CustomEvent<BadgeSelectDetail>;
    'requapass-badge-verify': CustomEvent<BadgeVerifyDetail>;
  }
}
