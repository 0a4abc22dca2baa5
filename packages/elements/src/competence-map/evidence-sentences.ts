/**
 * The sentences behind evidence keys, fetched from the content pack that was played, once per address.
 * Knows no outcome and no layout; where they cannot be had, the detail says something plain instead.
 */
import { isRecord, type Locale } from '@requapass/framework';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fetchJson } from '../shared/fetch-json.js';

const MAX_BYTES = 512 * 1024;
/** In a variable, so that bundlers do not take the folder for a file to copy. */
const moduleAddress = import.meta.url;

/** Key of a text → sentence; mission titles under `<mission>.title`. */
export type EvidenceSentences = Readonly<Record<string, string>>;

/** Where a pack's files lie when the page says nothing: `content/<id>/` beside this module. */
export function defaultContentBase(contentId: string): string {
  return new URL(`content/${encodeURIComponent(contentId)}/`, moduleAddress).href;
}

export class EvidenceSource implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #known = new Map<string, EvidenceSentences | null>();
  #wanted = '';
  #request: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#request?.abort();
    this.#request = undefined;
    this.#wanted = '';
  }

  /**
   * The sentences, `undefined` while they are on their way, or `null` where they cannot be had.
   * Asking is what starts the fetch.
   * @param contentBase - folder of the pack, absolute or relative to the page.
   */
  get(contentBase: string, locale: Locale): EvidenceSentences | null | undefined {
    const folder = contentBase.endsWith('/') ? contentBase : `${contentBase}/`;
    const address = `${folder}evidence/${locale}.json`;
    if (address !== this.#wanted) {
      this.#wanted = address;
      // What failed before is asked for again: the network may be back.
      if (!this.#known.get(address)) void this.#load(address);
    }
    return this.#known.get(address);
  }

  /** Call when no detail is open any more, so that the next one may try again. */
  release(): void {
    this.#wanted = '';
  }

  async #load(address: string): Promise<void> {
    this.#request?.abort();
    const request = new AbortController();
    this.#request = request;
    const result = await fetchJson(address, {
      base: document.baseURI,
      signal: request.signal,
      maxBytes: MAX_BYTES,
    });
    if (this.#request !== request) return;
    this.#known.set(address, result.ok ? readSentences(result.value) : null);
    this.#host.requestUpdate();
  }
}

function readSentences(value: unknown): EvidenceSentences | null {
  if (!isRecord(value)) return null;
  const sentences = Object.entries(value).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  // Without a prototype: a key such as "constructor" must find nothing.
  return Object.assign(Object.create(null) as Record<string, string>, Object.fromEntries(sentences));
}
