/**
 * The element: a poster until somebody plays, then a frame whose reports become events of the element.
 * Decides what is shown when, and fetches nothing of the game before; what it takes to play comes then (`play.ts`).
 */
import type { Outcome } from '@requapass/assessment';
import type { Locale } from '@requapass/framework';
import type { Theme } from '@requapass/protocol';
import { type CSSResult, LitElement, type PropertyValues, type TemplateResult, adoptStyles, html } from 'lit';
import { CustomStates } from '../shared/custom-states.js';
import { LanguageController } from '../shared/language.js';
import { ownText } from '../shared/own-text.js';
import { besideModule } from './beside-module.js';
import { styles } from './game.styles.js';
import { isNo } from './is-no.js';
import type { OtherPack } from './other-pack.js';
import type { Phase, Play } from './play.js';
import { POSTER_TEXTS } from './poster-texts.js';
import { ourPicture, poster } from './poster.js';

export type {
  ErrorDetail,
  EvidenceDetail,
  OutcomeDetail,
  ProgressDetail,
  ReadyDetail,
} from '../shared/game-events.js';

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
  static override styles = [ownText, ...styles];

  static override properties = {
    src: { reflect: true },
    mode: { reflect: true },
    content: { reflect: true },
    theme: { reflect: true },
    title: {},
    isAutostart: {
      attribute: 'autostart',
      converter: (value: string | null) => value !== null && !isNo(value),
    },
    resumes: { attribute: 'resume' },
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

  #phase: Phase = 'poster';
  /** The last attempt could not even load a frame: the poster says so. */
  #isStuck = false;
  #play: Play | undefined;
  #coming: Promise<Play> | undefined;
  /** What the poster of another pack shows, once it came. */
  #other: Partial<OtherPack> | undefined;
  readonly #worn = [...RequapassGame.elementStyles];
  readonly #states = new CustomStates(this.attachInternals());
  readonly #language = new LanguageController(this);

  constructor() {
    super();
    this.isAutostart = false;
    this.timeoutMs = 20_000;
  }

  /** The newest outcome the frame reported; null before the first. */
  get outcome(): Outcome | null {
    return this.#play?.outcome ?? null;
  }

  /**
   * Plays: as if the button were pressed, but without taking the focus. Resolves when the frame is connected.
   * @throws when the frame does not answer in time, or the element leaves the page before it does.
   */
  async start(): Promise<void> {
    await (await this.#load('loading')).start();
  }

  /** Pauses the game. Nothing happens while nobody plays. */
  async pause(): Promise<void> {
    await this.#play?.call('pause', {});
  }

  /** Goes on after `pause()`. */
  async resume(): Promise<void> {
    await this.#play?.call('resume', {});
  }

  /** Asks the frame for the outcome so far. Null while nobody plays and nothing was reported. */
  async requestOutcome(): Promise<Outcome | null> {
    return (await this.#play?.call('requestOutcome', {})) ?? this.outcome;
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
    if (this.#phase !== 'poster') this.#play?.open(true);
    // Taken out before it came near, it is watched again from where it is now.
    else this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#play?.close();
  }

  /** Moved with `moveBefore()`: the frame stays alive, and so does the connection. */
  connectedMoveCallback(): void {
    this.#language.hostConnected();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#play?.changed(changed);
    if (this.content && !this.#other) void this.#loadOther();
  }

  protected override render(): TemplateResult | undefined {
    const phase = this.#phase;
    const { locale } = this.#language;
    for (const state of ['loading', 'playing', 'error']) this.#states.toggle(state, phase === state);
    const { content, title } = this;
    const other: Partial<OtherPack> | undefined = content ? this.#other : {};
    const words = { ...POSTER_TEXTS[locale], ...(content && { title: '', promise: '', ...other?.[locale] }) };
    if (title) words.title = title;
    if (phase === 'poster') {
      // Nothing jumps: another pack's poster comes whole.
      if (!other) return undefined;
      const picture = content ? other.picture : ourPicture(this.src);
      return poster({ locale, words, picture, isStuck: this.#isStuck, onPlay: () => void this.#onPlay() });
    }
    return html`${this.#play?.frame(words.title)}${
      phase === 'loading'
        ? html`<p class="note loading" part="note" role="status" tabindex="-1" lang=${locale}>
            ${words.loading}
          </p>`
        : this.#play?.note()
    }`;
  }

  protected override updated(): void {
    if (this.#play) this.#play.updated();
    else if (this.isAutostart && !this.#isStuck) this.#load().catch(() => {});
  }

  /**
   * What it takes to play, fetched when somebody does.
   * @param meanwhile - what is shown instead of the poster.
   * @throws where it cannot be had: the poster says so then.
   */
  #load(meanwhile?: Phase): Promise<Play> {
    if (meanwhile && this.#phase === 'poster') this.#show(meanwhile);
    this.#coming ??= import('./play.js').then(
      ({ Play, playStyles }) => {
        this.#wear(playStyles);
        this.#play = new Play({
          element: this,
          language: this.#language,
          besideModule,
          isResumed: () => !isNo(this.resumes),
          phase: () => this.#phase,
          show: (phase, isStuck) => this.#show(phase, isStuck),
          onPlay: () => void this.#onPlay(),
        });
        this.requestUpdate();
        return this.#play;
      },
      (cause: unknown) => this.#miss(`no code to play: ${String(cause)}`),
    );
    return this.#coming;
  }

  /** Without what it takes to play the poster stays, and says so. */
  #miss(message: string): never {
    this.#coming = undefined;
    const detail = { code: 'session-not-loaded', message };
    console.error(`requapass-game: ${message}`);
    this.dispatchEvent(new CustomEvent('requapass-error', { detail, bubbles: true, composed: true }));
    this.#show('poster', true);
    throw Object.assign(new Error(message), detail);
  }

  async #loadOther(): Promise<void> {
    try {
      const { otherPack } = await import('./other-pack.js');
      this.#wear(otherPack.styles);
      this.#other = otherPack;
    } catch {
      // The button is what matters.
      this.#other = {};
    }
    this.requestUpdate();
  }

  #wear(more: CSSResult): void {
    this.#worn.push(more);
    adoptStyles(this.renderRoot as ShadowRoot, this.#worn);
  }

  #show(phase: Phase, isStuck = false): void {
    this.#phase = phase;
    this.#isStuck = isStuck;
    this.requestUpdate();
  }

  async #onPlay(): Promise<void> {
    this.#load('loading').then(
      (play) => play.begin(),
      () => {},
    );
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.loading')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'requapass-game': RequapassGame;
  }
}
