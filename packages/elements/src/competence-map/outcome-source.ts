/**
 * Where the page's outcome comes from: a game on the page, an address, a property. The last one to speak wins.
 * Hands on what it gets and reads none of it; knows nothing of how a map looks.
 */
import { isRecord } from '@requapass/framework';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fetchJson } from '../shared/fetch-json.js';
import type { StoreProblem } from './portfolio-store.js';

/** A portfolio with many plays is larger than an outcome, which is some 40 kB with all its evidence. */
const MAX_BYTES = 512 * 1024;
/** How long a game with the id of `for` may take to come before the console says that there is none. */
const GAME_DELAY_MS = 5000;

type Host = ReactiveControllerHost & HTMLElement;

export interface SourceEvents {
  readonly onDocument: (value: unknown) => void;
  readonly onProblem: (problem: StoreProblem) => void;
}

export class OutcomeSource implements ReactiveController {
  isLoading = false;
  readonly #host: Host;
  readonly #events: SourceEvents;
  #gameId = '';
  #address = '';
  /** Runs until somebody is told that there is no such game. */
  #patience: ReturnType<typeof setTimeout> | undefined;
  /** The address was not read to its end: it was set, or the element taken away, too early. */
  #isUnread = false;
  #request: AbortController | undefined;

  constructor(host: Host, events: SourceEvents) {
    this.#host = host;
    this.#events = events;
    host.addController(this);
  }

  hostConnected(): void {
    // On the document, by id: the game may come later, be replaced, or live in another open shadow root.
    document.addEventListener('requapass-profile', this.#onGameEvent);
    document.addEventListener('requapass-outcome', this.#onGameEvent);
    this.#readGame();
    if (this.#isUnread) void this.load(this.#address);
  }

  hostDisconnected(): void {
    document.removeEventListener('requapass-profile', this.#onGameEvent);
    document.removeEventListener('requapass-outcome', this.#onGameEvent);
    clearTimeout(this.#patience);
    this.#stopLoading();
  }

  /** Follows the element with this id from now on; an empty id follows none. */
  follow(gameId: string): void {
    this.#gameId = gameId;
    if (this.#host.isConnected) this.#readGame();
  }

  /** Takes a document from the page's script or a game, instead of one that is still being fetched. */
  take(value: unknown): void {
    this.#stopLoading();
    this.#isUnread = false;
    this.#events.onDocument(value);
  }

  /** Fetches the document; an empty address only stops what is under way. */
  async load(address: string): Promise<void> {
    this.#stopLoading();
    this.#address = address;
    this.#isUnread = address !== '';
    if (!address || !this.#host.isConnected) return;
    const request = new AbortController();
    this.#request = request;
    this.isLoading = true;
    this.#host.requestUpdate();
    const result = await fetchJson(address, {
      base: document.baseURI,
      signal: request.signal,
      maxBytes: MAX_BYTES,
    });
    if (this.#request !== request) return;
    this.#request = undefined;
    this.#isUnread = false;
    this.isLoading = false;
    this.#host.requestUpdate();
    if (result.ok) this.#events.onDocument(result.value);
    else if (result.error.code !== 'aborted')
      this.#events.onProblem({ ...result.error, code: result.error.code, path: '', what: 'outcome' });
  }

  /** The same address once more, e.g. after the network was away. */
  retry(): void {
    void this.load(this.#address);
  }

  #stopLoading(): void {
    this.#request?.abort();
    this.#request = undefined;
    this.isLoading = false;
  }

  /** A game that is already there may have an outcome from before this map came. */
  #readGame(): void {
    clearTimeout(this.#patience);
    if (!this.#gameId) return;
    const game = this.#findGame();
    if (!game) this.#patience = setTimeout(() => this.#tellMissing(), GAME_DELAY_MS);
    if (game && 'outcome' in game && game.outcome) this.take(game.outcome);
  }

  #findGame(): HTMLElement | null {
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    return root.getElementById(this.#gameId) ?? document.getElementById(this.#gameId);
  }

  /** A warning and no error: the game may still come, or live in a shadow root this map cannot look into. */
  #tellMissing(): void {
    if (this.#findGame()) return;
    console.warn(
      `requapass-competence-map: for="${this.#gameId}" names no element of this page: give a game this id`,
    );
  }

  readonly #onGameEvent = (event: Event): void => {
    if (!this.#gameId) return;
    const isOurs = event.composedPath().some((node) => node instanceof Element && node.id === this.#gameId);
    if (isOurs) clearTimeout(this.#patience);
    if (isOurs) this.take(detailOf(event)['outcome'] ?? {});
  };
}

function detailOf(event: Event): Readonly<Record<string, unknown>> {
  const detail: unknown = event instanceof CustomEvent ? event.detail : null;
  return isRecord(detail) ? detail : {};
}
