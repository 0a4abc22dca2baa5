/**
 * Where the map's outcome comes from: a game on the page, an address, a property. The last one to speak wins;
 * a bad document is reported and what was shown before is kept. Knows nothing of how a map looks.
 */
import { type Outcome, parseOutcome } from '@requapass/assessment';
import { isRecord } from '@requapass/framework';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fetchJson, type JsonError } from '../shared/fetch-json.js';

/** An outcome of a long game with all its evidence is some 40 kB. */
const MAX_BYTES = 512 * 1024;

export interface SourceProblem {
  readonly code: Exclude<JsonError['code'], 'aborted'> | 'newer-version' | 'invalid';
  /** For developers, in English. */
  readonly message: string;
  /** Where in the document, e.g. `competences[3].level`; empty where that makes no sense. */
  readonly path: string;
}

/** How long a game with the id of `for` may take to come before the console says that there is none. */
const GAME_DELAY_MS = 5000;

type Host = ReactiveControllerHost & HTMLElement;

export class OutcomeSource implements ReactiveController {
  /** The last good outcome. */
  outcome: Outcome | null = null;
  problem: SourceProblem | null = null;
  isLoading = false;

  readonly #host: Host;
  readonly #onProblem: (problem: SourceProblem) => void;
  #gameId = '';
  #address = '';
  /** Runs until somebody is told that there is no such game. */
  #patience: ReturnType<typeof setTimeout> | undefined;
  /** The address was not read to its end: it was set, or the element taken away, too early. */
  #isUnread = false;
  #request: AbortController | undefined;

  constructor(host: Host, onProblem: (problem: SourceProblem) => void) {
    this.#host = host;
    this.#onProblem = onProblem;
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

  /** Takes a document from the page's script or a game. Null empties the map. */
  take(value: unknown): void {
    this.#stopLoading();
    this.#isUnread = false;
    this.problem = null;
    if (value === null || value === undefined) this.outcome = null;
    else this.#accept(value);
    this.#host.requestUpdate();
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
    this.problem = null;
    this.#host.requestUpdate();
    const result = await this.#fetch(address, request.signal);
    if (this.#request !== request) return;
    this.#request = undefined;
    this.#isUnread = false;
    this.isLoading = false;
    if (result.ok) this.#accept(result.value);
    else if (result.error.code !== 'aborted')
      this.#report({ ...result.error, code: result.error.code, path: '' });
    this.#host.requestUpdate();
  }

  /** The same address once more, e.g. after the network was away. */
  retry(): void {
    void this.load(this.#address);
  }

  #fetch(address: string, signal: AbortSignal): ReturnType<typeof fetchJson> {
    return fetchJson(address, { base: document.baseURI, signal, maxBytes: MAX_BYTES });
  }

  #stopLoading(): void {
    this.#request?.abort();
    this.#request = undefined;
    this.isLoading = false;
  }

  #accept(value: unknown): void {
    const result = parseOutcome(value);
    if (result.ok) this.outcome = result.outcome;
    else {
      const { code, path, message } = result.error;
      this.#report({ code: code === 'newer-version' ? code : 'invalid', path, message });
    }
  }

  #report(problem: SourceProblem): void {
    this.problem = problem;
    this.#onProblem(problem);
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
