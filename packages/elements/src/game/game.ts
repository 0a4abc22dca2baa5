/**
 * The element: a poster until somebody plays, then a frame whose reports become events of the element.
 * Fetches nothing of the game before. Does not know the wire (the frame session does) nor what happens inside the frame.
 */
import type { Outcome } from '@requapass/assessment';
import type { Locale } from '@requapass/framework';
import type {
  GameCommandName,
  GameCommands,
  GameEventDetails,
  GameEventName,
  Theme,
} from '@requapass/protocol';
import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { CustomStates } from '../shared/custom-states.js';
import { LanguageController } from '../shared/language.js';
import { besideModule, frameAddress } from './frame-address.js';
import type * as Sessions from './frame-session.js';
import { styles } from './game.styles.js';
import { POSTER_TEXTS } from './poster-texts.js';

export type {
  ErrorDetail,
  EvidenceDetail,
  OutcomeDetail,
  ProgressDetail,
  ReadyDetail,
} from '../shared/game-events.js';

/** Somebody who called `start()`. */
interface Waiting {
  readonly resolve: () => void;
  readonly reject: (reason: Error) => void;
}

type Phase = 'poster' | 'loading' | 'playing' | 'failed';

/** Values that say no, where another element would leave the attribute out. */
const isNo = (value: string | null | undefined): boolean =>
  /^\s*(0|false|never|no|off)\s*$/i.test(value ?? '');

const THEMES: readonly string[] = ['light', 'dark', 'auto'] satisfies Theme[];

/**
 * The game in a frame, behind a poster.
 *
 * @tag requapass-game
 * @summary La Passerelle, the competence-discovery game, to place on any page.
 *
 * @fires {CustomEvent<ReadyDetail>} requapass-ready - The frame is connected: version, build and what it can do.
 * @fires {CustomEvent<ProgressDetail>} requapass-progress - A mission started or ended.
 * @fires {CustomEvent<EvidenceDetail>} requapass-evidence - One observed choice or result.
 * @fires {CustomEvent<OutcomeDetail>} requapass-profile - The outcome so far, after each observed choice and whatever else changes it.
 * @fires {CustomEvent<OutcomeDetail>} requapass-outcome - The outcome, when the session ends or the person shares.
 * @fires {CustomEvent<ErrorDetail>} requapass-error - Anything that went wrong, here or in the frame: a stable code and a message.
 *
 * @attr {string} lang - Language (`fr`, `nl` or `en`); without it, the nearest `lang` around the element counts, live.
 *
 * @slot - Shown before the element is defined: a plain link to the game, for instance.
 * @slot poster - Your own picture instead of ours.
 *
 * @csspart poster - The poster.
 * @csspart play - The button that starts.
 * @csspart frame - The frame of the game.
 * @csspart note - What is said while the game loads, or when it does not come.
 *
 * @cssprop [--requapass-game-ratio=16 / 10] - Proportions of the reserved box.
 * @cssprop [--requapass-game-min-height=min(40rem, 92vh)] - Least height of the box.
 * @cssprop [--requapass-game-max-height=92vh] - Greatest height of the box.
 * @cssprop [--requapass-surface=#fbe9c6] - Colour behind the words of the poster.
 * @cssprop [--requapass-ink=#1f2a44] - Colour of text and lines.
 * @cssprop [--requapass-highlight=#fdea6b] - Colour of the buttons.
 * @cssprop [--requapass-font=inherit] - Font family.
 * @cssprop [--requapass-radius=1rem] - Rounding of the box.
 *
 * @cssState loading - The frame is on its way.
 * @cssState playing - The frame is connected.
 * @cssState error - The frame did not answer.
 */
export class RequapassGame extends LitElement {
  static override styles = styles;

  static override properties = {
    src: { type: String, reflect: true },
    mode: { type: String, reflect: true },
    content: { type: String, reflect: true },
    theme: { type: String, reflect: true },
    title: { type: String },
    isAutostart: {
      type: Boolean,
      attribute: 'autostart',
      converter: (value: string | null) => value !== null && !isNo(value),
    },
    resumes: { type: String, attribute: 'resume' },
    timeoutMs: { type: Number, attribute: 'timeout-ms' },
  };

  /** Address of the frame page. By default `game.html` beside this module. */
  declare src: string | undefined;
  /** How the game is embedded. Only `frame` for now. @default 'frame' */
  declare mode: string | undefined;
  /** Folder of another content pack. */
  declare content: string | undefined;
  /** Colours of the game: `light`, `dark` or `auto`. */
  declare theme: Theme | undefined;
  /** Name of the game on the poster and of the frame for assistive technology. */
  declare title: string;
  /** Play without a click, as soon as the element nears the viewport. `0` and `false` mean no. */
  declare isAutostart: boolean;
  /** `never` or `0`: begin anew even where a save is kept. Otherwise the game goes on where it was left. */
  declare resumes: string | undefined;
  /** How long the frame may take to answer before a message says so, in ms. @default 20000 */
  declare timeoutMs: number;

  #outcome: Outcome | null = null;
  #phase: Phase = 'poster';
  /** The last attempt could not even load a frame: the poster says so. */
  #isStuck = false;
  /** The frame answered, or another one did, but it cannot be used: waiting would not help. */
  #isRefused = false;
  #address: URL | null = null;
  #session: Sessions.FrameSession | null = null;
  /** Code that only players need. */
  #sessions: typeof Sessions | null = null;
  #attempt = 0;
  #waiting: Waiting[] = [];
  #nearing: IntersectionObserver | undefined;
  readonly #states = new CustomStates(this.attachInternals());
  readonly #language = new LanguageController(this);

  constructor() {
    super();
    this.isAutostart = false;
    this.timeoutMs = 20_000;
  }

  /** The newest outcome the frame reported; null before the first. */
  get outcome(): Outcome | null {
    return this.#outcome;
  }

  /**
   * Plays: as if the button were pressed, but without taking the focus. Resolves when the frame is connected.
   * @throws when the frame does not answer in time, or the element leaves the page before it does.
   */
  async start(): Promise<void> {
    if (this.#phase === 'playing') {
      await this.#call('start', {});
      return;
    }
    const isReady = new Promise<void>((resolve, reject) => this.#waiting.push({ resolve, reject }));
    if (this.#phase !== 'loading') this.#open();
    await isReady;
  }

  /** Pauses the game. Nothing happens while nobody plays. */
  async pause(): Promise<void> {
    await this.#call('pause', {});
  }

  /** Goes on after `pause()`. */
  async resume(): Promise<void> {
    await this.#call('resume', {});
  }

  /** Asks the frame for the outcome so far. Null while nobody plays and nothing was reported. */
  async requestOutcome(): Promise<Outcome | null> {
    return (await this.#call('requestOutcome', {})) ?? this.#outcome;
  }

  /** Changes the language of poster and game. */
  setLocale(locale: Locale): void {
    this.lang = locale;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // A frame that was taken out of the page has lost its document: it starts again and resumes from its save.
    if (this.#phase !== 'poster') this.#open(true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#nearing?.disconnect();
    this.#nearing = undefined;
    this.#disconnect();
    this.#giveUp('frame-removed', 'the element left the page before the frame answered');
  }

  /** Moved with `moveBefore()`: the frame stays alive, and so does the connection. */
  connectedMoveCallback(): void {
    this.#language.hostDisconnected();
    this.#language.hostConnected();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('mode') && this.mode && this.mode !== 'frame') {
      this.#report('mode-not-available', `mode "${this.mode}" is not available: use "frame" or leave it out`);
    }
    if (changed.has('theme') && this.theme && !this.#theme) {
      this.#report('theme-not-known', `theme "${this.theme}" is not known: use "light", "dark" or "auto"`);
    }
    const isElsewhere = changed.has('src') || changed.has('content');
    if (isElsewhere && this.#phase !== 'poster') this.#open();
  }

  protected override render(): TemplateResult {
    const { locale } = this.#language;
    for (const state of ['loading', 'playing'] as const) this.#states.toggle(state, this.#phase === state);
    this.#states.toggle('error', this.#phase === 'failed');
    if (this.#phase === 'poster' || !this.#address) return this.#poster(locale);
    return html`<iframe
        part="frame"
        title=${this.title || POSTER_TEXTS[locale].title}
        src=${this.#address.href}
        allow="fullscreen; clipboard-write; autoplay"
        referrerpolicy="strict-origin-when-cross-origin"
      ></iframe>
      ${
        this.#phase === 'loading'
          ? html`<p class="note loading" part="note" role="status" tabindex="-1" lang=${locale}>
              ${POSTER_TEXTS[locale].loading}
            </p>`
          : this.#phase === 'failed'
            ? this.#sessions?.failureNote({
                locale,
                address: this.#address.href,
                isRefused: this.#isRefused,
                onRetry: () => void this.#onPlay(),
              })
            : nothing
      }`;
  }

  protected override updated(): void {
    if (this.isAutostart && this.#phase === 'poster' && !this.#nearing) this.#waitForViewport();
    if (this.#phase !== 'poster' && !this.#session) void this.#connect();
    else if (this.#phase === 'playing') this.#session?.tell(this.#wishes);
  }

  #poster(locale: Locale): TemplateResult {
    const { title, promise, play, stuck } = POSTER_TEXTS[locale];
    return html`<div class="poster" part="poster" lang=${locale}>
      <div class="picture">
        <slot name="poster"
          ><img
            src=${besideModule('content/la-passerelle/assets/poster.svg').href}
            alt=""
            decoding="async"
            @error=${hide}
        /></slot>
      </div>
      <div class="strip">
        <div class="words">
          <p class="title">${this.title || title}</p>
          <p>${promise}</p>
          ${this.#isStuck ? html`<p class="stuck" part="note" role="alert">${stuck}</p>` : nothing}
        </div>
        <button type="button" class="play" part="play" @click=${this.#onPlay}>${play}</button>
      </div>
    </div>`;
  }

  /** Starts the frame, anew where there is one. */
  #open(isReturning = false): void {
    this.#disconnect();
    this.#isStuck = false;
    try {
      this.#address = frameAddress({
        src: this.src,
        lang: this.#language.locale,
        theme: this.#theme,
        content: this.content,
        isResumed: isReturning || !isNo(this.resumes),
      });
    } catch (cause) {
      this.#fail('bad-address', cause instanceof Error ? cause.message : String(cause));
      this.#stick();
      return;
    }
    // Lit writes only what changed; the same address again must load again.
    const frame = this.renderRoot.querySelector('iframe');
    if (frame?.src === this.#address.href) frame.src = this.#address.href;
    this.#show('loading');
  }

  get #wishes(): Sessions.FrameWishes {
    return { locale: this.#language.locale, theme: this.#theme };
  }

  /** The theme the page asked for, where it is one. */
  get #theme(): Theme | undefined {
    return this.theme && THEMES.includes(this.theme) ? this.theme : undefined;
  }

  async #connect(): Promise<void> {
    const attempt = ++this.#attempt;
    try {
      this.#sessions ??= await import('./frame-session.js');
    } catch (cause) {
      this.#fail(
        'session-not-loaded',
        `the code that speaks to the frame cannot be loaded: ${String(cause)}`,
      );
      this.#stick();
      return;
    }
    const frame = this.renderRoot.querySelector('iframe');
    if (attempt !== this.#attempt || !frame?.contentWindow || !this.#address) return;
    this.#session = new this.#sessions.FrameSession({
      frameWindow: frame.contentWindow,
      origin: this.#address.origin,
      wishes: this.#wishes,
      timeoutMs: this.timeoutMs,
      onEvent: (name, detail) => this.#onFrameEvent(name, detail),
      onBye: () => this.#show('loading'),
      onIgnored: (code, message) => this.#tell('requapass-error', { code: `wire-${code}`, message }),
      onSilence: (code, message) => {
        this.#isRefused = code !== 'timeout';
        this.#fail(`frame-${code}`, message);
        this.#show('failed');
      },
    });
  }

  #disconnect(): void {
    this.#attempt += 1;
    this.#session?.close();
    this.#session = null;
  }

  #onFrameEvent<K extends GameEventName>(name: K, detail: GameEventDetails[K]): void {
    if ('outcome' in detail) this.#outcome = detail.outcome;
    if (name === 'requapass-ready') this.#onReady();
    this.#tell(name, detail);
  }

  #onReady(): void {
    const hasFocus = this.shadowRoot?.activeElement?.matches('.note, .note *') ?? false;
    this.#show('playing');
    this.#waiting.splice(0).forEach(({ resolve }) => resolve());
    // Only where the person still waits here: never take the focus from elsewhere on the page.
    if (hasFocus) this.renderRoot.querySelector('iframe')?.focus();
  }

  async #call<K extends GameCommandName>(
    name: K,
    args: GameCommands[K]['args'],
  ): Promise<GameCommands[K]['result'] | null> {
    return this.#session && this.#phase === 'playing' ? this.#session.call(name, args) : null;
  }

  #show(phase: Phase): void {
    this.#phase = phase;
    this.requestUpdate();
  }

  #stick(): void {
    this.#isStuck = true;
    this.#show('poster');
  }

  #report(code: string, message: string): void {
    console.error(`requapass-game: ${code}: ${message}`);
    this.#tell('requapass-error', { code, message });
  }

  #fail(code: string, message: string): void {
    this.#report(code, message);
    this.#giveUp(code, message);
  }

  #giveUp(code: string, message: string): void {
    this.#waiting.splice(0).forEach(({ reject }) => reject(Object.assign(new Error(message), { code })));
  }

  #tell<K extends GameEventName>(name: K, detail: GameEventDetails[K]): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  async #onPlay(): Promise<void> {
    this.#open();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.loading')?.focus();
  }

  #waitForViewport(): void {
    this.#nearing = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        this.#nearing?.disconnect();
        if (this.#phase === 'poster') this.#open();
      },
      { rootMargin: '200px' },
    );
    this.#nearing.observe(this);
  }
}

function hide(event: Event): void {
  if (event.target instanceof HTMLElement) event.target.hidden = true;
}

declare global {
  interface HTMLElementTagNameMap {
    'requapass-game': RequapassGame;
  }
}
