/**
 * What happens once somebody plays: the frame, who speaks to it, who waits for it, and what is said when it does not
 * come. Loaded then. Knows no poster, and draws nothing but the frame and the note over it.
 */
import type { Outcome } from '@requapass/assessment';
import type {
  GameCommandName,
  GameCommands,
  GameEventDetails,
  GameEventName,
  Theme,
} from '@requapass/protocol';
import { THEMES } from '@requapass/protocol';
import { type PropertyValues, type TemplateResult, html } from 'lit';
import type { LanguageController } from '../shared/language.js';
import { failureNote } from './failure-note.js';
import { frameAddress } from './frame-address.js';
import { FrameSession, type FrameWishes } from './frame-session.js';
import type { RequapassGame } from './game.js';
import { onceNearViewport } from './near-viewport.js';
import { WaitingLine } from './waiting-line.js';

export { playStyles } from './play.styles.js';

export type Phase = 'poster' | 'loading' | 'playing' | 'error';

/** The element, and what it lets us do that a page may not. */
export interface PlayHost {
  readonly element: RequapassGame;
  readonly language: LanguageController;
  /** The frame page, where the page around names none, lies there. */
  readonly besideModule: (path: string) => URL;
  /** Whether the page lets a game go on where it was left. */
  readonly isResumed: () => boolean;
  readonly phase: () => Phase;
  /** @param isStuck - nothing to show in place of the poster, which says so. */
  readonly show: (phase: Phase, isStuck?: boolean) => void;
  /** Somebody wants to play, and looks here. */
  readonly onPlay: () => void;
}

export class Play {
  /** The newest the frame reported. */
  outcome: Outcome | null = null;
  readonly #host: PlayHost;
  /** Everybody who called `start()`. */
  readonly #waiting = new WaitingLine();
  /** Of the frame; null where none could be said. */
  #address: URL | null = null;
  #session: FrameSession | null = null;
  /** The frame answered, or another one did, but it cannot be used: waiting would not help. */
  #isRefused = false;
  #stopNearing: (() => void) | undefined;

  constructor(host: PlayHost) {
    this.#host = host;
    this.#checkMode();
    this.#checkTheme();
  }

  /** The page set something anew. */
  changed(properties: PropertyValues<RequapassGame>): void {
    const { phase } = this.#host;
    if (properties.has('mode')) this.#checkMode();
    if (properties.has('theme')) this.#checkTheme();
    if ((properties.has('src') || properties.has('content')) && phase() !== 'poster') this.open();
  }

  /** Plays, or tells the frame to. @throws as `RequapassGame.start()` does. */
  async start(): Promise<void> {
    if (this.#host.phase() === 'playing') {
      await this.call('start', {});
      return;
    }
    const isReady = this.#waiting.join();
    if (this.#host.element.isConnected) this.begin();
    else this.close();
    await isReady;
  }

  /** Starts the frame, unless one is on its way. */
  begin(): void {
    if (this.#host.phase() !== 'loading' || !this.#address) this.open();
  }

  /** Starts the frame, anew where there is one. */
  open(isReturning = false): void {
    const { element, language, besideModule, show } = this.#host;
    const { src, content } = element;
    this.#hangUp();
    try {
      this.#address = frameAddress({
        src,
        content,
        isResumed: isReturning || this.#host.isResumed(),
        lang: language.locale,
        theme: this.#theme,
        besideModule,
      });
    } catch (cause) {
      this.#address = null;
      const [code, message] = ['bad-address', cause instanceof Error ? cause.message : String(cause)];
      this.#report(code, message);
      this.#waiting.turnAway(code, message);
      show('poster', true);
      return;
    }
    const { href } = this.#address;
    const frame = this.#iframe;
    // Lit writes only what changed; the same address again must load again.
    if (frame?.src === href) frame.src = href;
    show('loading');
  }

  /** Null while nobody plays. */
  async call<K extends GameCommandName>(
    name: K,
    args: GameCommands[K]['args'],
  ): Promise<GameCommands[K]['result'] | null> {
    return this.#host.phase() === 'playing' && this.#session ? this.#session.call(name, args) : null;
  }

  /** The element left the page, and its frame with it. */
  close(): void {
    this.#hangUp();
    this.#stopNearing?.();
    this.#stopNearing = undefined;
    this.#waiting.turnAway('frame-removed', 'the element left the page before the frame answered');
  }

  /** After the element was drawn: speaks to the frame in it, or passes on what the page wishes for now. */
  updated(): void {
    if (this.#host.phase() === 'poster') this.#awaitViewport();
    else if (!this.#session) this.#connect();
    else if (this.#host.phase() === 'playing') this.#session.tell(this.#wishes);
  }

  frame(title: string): TemplateResult | undefined {
    if (!this.#address) return undefined;
    return html`<iframe
      part="frame"
      title=${title}
      src=${this.#address.href}
      allow="fullscreen; clipboard-write; autoplay"
      referrerpolicy="strict-origin-when-cross-origin"
    ></iframe>`;
  }

  /** What is said over a frame that did not come. */
  note(): TemplateResult | undefined {
    const { phase, language, onPlay } = this.#host;
    if (phase() !== 'error' || !this.#address) return undefined;
    const { locale } = language;
    return failureNote({ locale, address: this.#address.href, isRefused: this.#isRefused, onRetry: onPlay });
  }

  #awaitViewport(): void {
    const { element, phase } = this.#host;
    if (!element.isAutostart || !element.isConnected || this.#stopNearing) return;
    this.#stopNearing = onceNearViewport(element, () => {
      if (phase() === 'poster') this.open();
    });
  }

  #connect(): void {
    const frameWindow = this.#iframe?.contentWindow;
    if (!frameWindow || !this.#address) return;
    this.#session = new FrameSession({
      frameWindow,
      origin: this.#address.origin,
      wishes: this.#wishes,
      timeoutMs: this.#host.element.timeoutMs,
      onEvent: (name, detail) => this.#onEvent(name, detail),
      onBye: () => this.#host.show('loading'),
      onIgnored: (code, message) => this.#tell('requapass-error', { code: `wire-${code}`, message }),
      onSilence: (code, message) => this.#onSilence(code, message),
    });
  }

  #hangUp(): void {
    this.#session?.close();
    this.#session = null;
  }

  get #iframe(): HTMLIFrameElement | null {
    return this.#host.element.renderRoot.querySelector('iframe');
  }

  get #wishes(): FrameWishes {
    return { locale: this.#host.language.locale, theme: this.#theme };
  }

  /** The theme the page asked for, where it is one. */
  get #theme(): Theme | undefined {
    return THEMES.find((theme) => theme === this.#host.element.theme);
  }

  #checkMode(): void {
    const { mode } = this.#host.element;
    if (!mode || mode === 'frame') return;
    const message = `mode "${mode}" is not available: use "frame" or leave it out`;
    this.#report('mode-not-available', message);
  }

  #checkTheme(): void {
    const { theme } = this.#host.element;
    if (!theme || this.#theme) return;
    const message = `theme "${theme}" is not known: use "light", "dark" or "auto"`;
    this.#report('theme-not-known', message);
  }

  #report(code: string, message: string): void {
    console.error(`requapass-game: ${code}: ${message}`);
    this.#tell('requapass-error', { code, message });
  }

  #tell<K extends GameEventName>(name: K, detail: GameEventDetails[K]): void {
    this.#host.element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  #onEvent<K extends GameEventName>(name: K, detail: GameEventDetails[K]): void {
    if ('outcome' in detail) this.outcome = detail.outcome;
    if (name === 'requapass-ready') this.#onReady();
    this.#tell(name, detail);
  }

  #onReady(): void {
    const root = this.#host.element.renderRoot as ShadowRoot;
    const hasFocus = root.activeElement?.matches('.note, .note *') ?? false;
    this.#host.show('playing');
    this.#waiting.open();
    // Only where the person still waits here: never take the focus from elsewhere on the page.
    if (hasFocus) this.#iframe?.focus();
  }

  #onSilence(reason: string, message: string): void {
    const code = `frame-${reason}`;
    this.#isRefused = reason !== 'timeout';
    this.#report(code, message);
    this.#waiting.turnAway(code, message);
    this.#host.show('error');
  }
}
