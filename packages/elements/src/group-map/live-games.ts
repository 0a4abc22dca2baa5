/**
 * Follows games of the page: those named in `for`, or all of them. Hands on what they report and reads none of it.
 * Elements and plain frames that `embed.js` looks after fire the same events.
 */
import { isRecord } from '@requapass/framework';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** In `for`: every game of the page. */
const ALL = '*';

type Host = ReactiveControllerHost & HTMLElement;
/** @param isHandedIn - the session ended, or the person shared */
export type OnReport = (game: Element, outcome: unknown, isHandedIn: boolean) => void;

export class LiveGames implements ReactiveController {
  readonly #host: Host;
  readonly #onReport: OnReport;
  #ids: readonly string[] = [];

  constructor(host: Host, onReport: OnReport) {
    this.#host = host;
    this.#onReport = onReport;
    host.addController(this);
  }

  hostConnected(): void {
    // On the document: games may come later, be replaced, or live in other open shadow roots.
    for (const name of NAMES) document.addEventListener(name, this.#onEvent);
    this.#readPresent();
  }

  hostDisconnected(): void {
    for (const name of NAMES) document.removeEventListener(name, this.#onEvent);
  }

  /** @param names - ids with spaces between, `*` for all games, empty for none */
  follow(names: string): void {
    this.#ids = names.split(/\s+/).filter((id) => id !== '');
    if (this.#host.isConnected) this.#readPresent();
  }

  /** Games that are there already may have an outcome from before. */
  #readPresent(): void {
    for (const game of this.#present()) {
      if ('outcome' in game && game.outcome) this.#onReport(game, game.outcome, false);
    }
  }

  #present(): readonly Element[] {
    if (this.#ids.includes(ALL)) return [...document.querySelectorAll('requapass-game')];
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    return this.#ids.flatMap((id) => root.getElementById(id) ?? document.getElementById(id) ?? []);
  }

  readonly #onEvent = (event: Event): void => {
    const path = event.composedPath().filter((node) => node instanceof Element);
    const game = this.#ids.includes(ALL)
      ? path[0]
      : path.find(({ id }) => id !== '' && this.#ids.includes(id));
    const detail: unknown = event instanceof CustomEvent ? event.detail : null;
    if (game && isRecord(detail)) this.#onReport(game, detail['outcome'], event.type === 'requapass-outcome');
  };
}

const NAMES = ['requapass-profile', 'requapass-outcome'] as const;
