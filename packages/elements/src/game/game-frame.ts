/**
 * The frame of one element: where it is, the connection to it, and the code that speaks to it, which is loaded when
 * somebody plays. Draws the frame; knows neither when it is wanted nor what is said over it.
 */
import type { GameCommandName, GameCommands } from '@requapass/protocol';
import { type TemplateResult, html } from 'lit';
import type { Failure } from './failure-note.js';
import { frameAddress, type FrameWishes as AddressWishes } from './frame-address.js';
import type * as Sessions from './frame-session.js';

export interface GameFrameReports extends Sessions.FrameReports {
  /** The code that speaks to the frame could not be loaded. */
  readonly onCodeMissing: (cause: unknown) => void;
}

export class GameFrame {
  readonly #reports: GameFrameReports;
  #address: URL | null = null;
  #session: Sessions.FrameSession | null = null;
  #code: typeof Sessions | null = null;
  #attempt = 0;

  constructor(reports: GameFrameReports) {
    this.#reports = reports;
  }

  /** Null until it was aimed once. */
  get address(): URL | null {
    return this.#address;
  }

  /** Whether somebody speaks to it, or has begun to. */
  get isOpen(): boolean {
    return this.#session !== null;
  }

  /**
   * Lets go of the frame there is and says where the next one is.
   * @param present - the frame in the page, which loads again where its address stays the same.
   * @throws TypeError when the page wishes for something that is no address.
   */
  aim(wishes: AddressWishes, present: HTMLIFrameElement | null): void {
    this.close();
    this.#address = frameAddress(wishes);
    // Lit writes only what changed; the same address again must load again.
    if (present?.src === this.#address.href) present.src = this.#address.href;
  }

  /** Speaks to the frame in the page, unless another attempt began meanwhile. */
  async connect(
    present: () => HTMLIFrameElement | null,
    wishes: () => Sessions.FrameWishes,
    timeoutMs: number,
  ): Promise<void> {
    const attempt = ++this.#attempt;
    try {
      this.#code ??= await import('./frame-session.js');
    } catch (cause) {
      this.#reports.onCodeMissing(cause);
      return;
    }
    const frameWindow = present()?.contentWindow;
    if (attempt !== this.#attempt || !frameWindow || !this.#address) return;
    this.#session = new this.#code.FrameSession({
      ...this.#reports,
      frameWindow,
      origin: this.#address.origin,
      wishes: wishes(),
      timeoutMs,
    });
  }

  /** Null where nobody speaks to the frame. */
  async call<K extends GameCommandName>(
    name: K,
    args: GameCommands[K]['args'],
  ): Promise<GameCommands[K]['result'] | null> {
    return this.#session ? this.#session.call(name, args) : null;
  }

  /** Passes on what the page wishes for now. */
  tell(wishes: Sessions.FrameWishes): void {
    this.#session?.tell(wishes);
  }

  close(): void {
    this.#attempt += 1;
    this.#session?.close();
    this.#session = null;
  }

  template(address: URL, title: string): TemplateResult {
    return html`<iframe
      part="frame"
      title=${title}
      src=${address.href}
      allow="fullscreen; clipboard-write; autoplay"
      referrerpolicy="strict-origin-when-cross-origin"
    ></iframe>`;
  }

  /** What is said over a frame that does not come; undefined as long as nobody has tried. */
  failureNote(failure: Failure): TemplateResult | undefined {
    return this.#code?.failureNote(failure);
  }
}
