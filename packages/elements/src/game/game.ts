/**
 * The element: a poster until somebody plays, then a frame whose reports become events of the element.
 * Decides what is shown when, and fetches nothing of the game before. Does not know the wire (the frame session does)
 * nor what happens inside the frame.
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
import { isNo, themeOf } from './attribute-values.js';
import type { FrameWishes } from './frame-session.js';
import { GameFrame } from './game-frame.js';
import { styles } from './game.styles.js';
import { onceNearViewport } from './near-viewport.js';
import { gameTitle, POSTER_TEXTS } from './poster-texts.js';
import { poster } from './poster.js';
import { WaitingLine } from './waiting-line.js';

export type {
  ErrorDetail,
  EvidenceDetail,
  OutcomeDetail,
  ProgressDetail,
  ReadyDetail,
} from '../shared/game-events.js';

type Phase = 'poster' | 'loading' | 'playing' | 'failed';

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
 * @slot poster - Your own picture instead of ours. With `content`, ours gives way to one that suits any game: bring the
 *   pack's own here, and its name as `title`.
 *
 * @csspart poster - The poster.
 * @csspart play - The button that starts.
 * @csspart frame - The frame of the game.
 * @csspart note - What is said while the game loads, or when it does not come.
 *
 * @cssprop [--requapass-game-ratio=16 / 10] - Proportions of the reserved box.
 * @cssprop [--requapass-game-min-height=min(max(40rem, 640px), 92vh)] - Least height of the box.
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
 * @cssState unstyled - The page's own styles reset every element: the box is kept all the same.
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
  /** Folder of another content pack. The poster then shows nothing of La Passerelle: name the game with `title`. */
  declare content: string | undefined;
  /** Colours of the game: `light`, `dark` or `auto`. */
  declare theme: Theme | undefined;
  /** Name of the game on the poster and of the frame for assistive technology; without it ours, or a neutral one with `content`. */
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
  #stopNearing: (() => void) | undefined;
  /** Everybody who called `start()`. */
  readonly #waiting = new WaitingLine();
  readonly #frame = new GameFrame({
    onEvent: (name, detail) => this.#onFrameEvent(name, detail),
    onBye: () => this.#show('loading'),
    onIgnored: (code, message) => this.#tell('requapass-error', { code: `wire-${code}`, message }),
    onSilence: (code, message) => this.#onSilence(code, message),
    onCodeMissing: (cause) =>
      this.#stick(
        'session-not-loaded',
        `the code that speaks to the frame cannot be loaded: ${String(cause)}`,
      ),
  });
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
    const isReady = this.#waiting.join();
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
    // Nobody wants a game in the middle of a line: a reset of the page took the box of the element away.
    this.#states.toggle('unstyled', false);
    this.#states.toggle('unstyled', getComputedStyle(this).display === 'inline');
    // A frame that was taken out of the page has lost its document: it starts again and resumes from its save.
    if (this.#phase !== 'poster') this.#open(true);
    // Taken out before it came near, it is watched again from where it is now.
    else this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopNearing?.();
    this.#stopNearing = undefined;
    this.#frame.close();
    this.#waiting.turnAway('frame-removed', 'the element left the page before the frame answered');
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
    const { address } = this.#frame;
    if (this.#phase === 'poster' || !address)
      return poster({
        locale,
        title: this.title,
        src: this.src,
        isOurs: !this.content,
        isStuck: this.#isStuck,
        onPlay: () => void this.#onPlay(),
      });
    const title = gameTitle(locale, this.title, !this.content);
    return html`${this.#frame.template(address, title)}${this.#note(locale, address)}`;
  }

  /** What is said over the frame, if anything. */
  #note(locale: Locale, address: URL): TemplateResult | typeof nothing {
    if (this.#phase === 'loading') {
      return html`<p class="note loading" part="note" role="status" tabindex="-1" lang=${locale}>
        ${POSTER_TEXTS[locale].loading}
      </p>`;
    }
    if (this.#phase !== 'failed') return nothing;
    const [isRefused, onRetry] = [this.#isRefused, () => void this.#onPlay()];
    return this.#frame.failureNote({ locale, address: address.href, isRefused, onRetry }) ?? nothing;
  }

  protected override updated(): void {
    if (this.#phase === 'poster') this.#awaitViewport();
    else if (!this.#frame.isOpen) {
      void this.#frame.connect(
        () => this.#iframe,
        () => this.#wishes,
        this.timeoutMs,
      );
    } else if (this.#phase === 'playing') this.#frame.tell(this.#wishes);
  }

  /** Starts the frame, anew where there is one. */
  #open(isReturning = false): void {
    this.#isStuck = false;
    const { src, content } = this;
    const isResumed = isReturning || !isNo(this.resumes);
    try {
      this.#frame.aim(
        { src, content, isResumed, lang: this.#language.locale, theme: this.#theme },
        this.#iframe,
      );
    } catch (cause) {
      this.#stick('bad-address', cause instanceof Error ? cause.message : String(cause));
      return;
    }
    this.#show('loading');
  }

  get #iframe(): HTMLIFrameElement | null {
    return this.shadowRoot?.querySelector('iframe') ?? null;
  }

  get #wishes(): FrameWishes {
    return { locale: this.#language.locale, theme: this.#theme };
  }

  /** The theme the page asked for, where it is one. */
  get #theme(): Theme | undefined {
    return themeOf(this.theme);
  }

  #onFrameEvent<K extends GameEventName>(name: K, detail: GameEventDetails[K]): void {
    if ('outcome' in detail) this.#outcome = detail.outcome;
    if (name === 'requapass-ready') this.#onReady();
    this.#tell(name, detail);
  }

  #onReady(): void {
    const hasFocus = this.shadowRoot?.activeElement?.matches('.note, .note *') ?? false;
    this.#show('playing');
    this.#waiting.open();
    // Only where the person still waits here: never take the focus from elsewhere on the page.
    if (hasFocus) this.#iframe?.focus();
  }

  #onSilence(code: string, message: string): void {
    this.#isRefused = code !== 'timeout';
    this.#fail(`frame-${code}`, message);
    this.#show('failed');
  }

  async #call<K extends GameCommandName>(
    name: K,
    args: GameCommands[K]['args'],
  ): Promise<GameCommands[K]['result'] | null> {
    return this.#phase === 'playing' ? this.#frame.call(name, args) : null;
  }

  #show(phase: Phase): void {
    this.#phase = phase;
    this.requestUpdate();
  }

  /** Nothing to show in place of the poster: it stays, and says so. */
  #stick(code: string, message: string): void {
    this.#fail(code, message);
    this.#isStuck = true;
    this.#show('poster');
  }

  #report(code: string, message: string): void {
    console.error(`requapass-game: ${code}: ${message}`);
    this.#tell('requapass-error', { code, message });
  }

  #fail(code: string, message: string): void {
    this.#report(code, message);
    this.#waiting.turnAway(code, message);
  }

  #tell<K extends GameEventName>(name: K, detail: GameEventDetails[K]): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  async #onPlay(): Promise<void> {
    this.#open();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.loading')?.focus();
  }

  #awaitViewport(): void {
    if (!this.isAutostart || this.#stopNearing) return;
    this.#stopNearing = onceNearViewport(this, () => {
      if (this.#phase === 'poster') this.#open();
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'requapass-game': RequapassGame;
  }
}
