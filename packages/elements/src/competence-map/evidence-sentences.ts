/**
 * The sentences behind evidence keys, fetched from the content packs that were played, once per address.
 * Knows no outcome and no layout; where they cannot be had, the detail says something plain instead.
 */
import { isRecord } from '@requapass/framework';
import { fetchJson } from '../shared/fetch-json.js';

const MAX_BYTES = 512 * 1024;
/** Cut from the text: from `new URL(…, import.meta.url)` bundlers take the folder for a file to copy, and miss it. */
const moduleFolder = import.meta.url.replace(/[^/?#]*([?#].*)?$/, '');

/** Key of a text → sentence; mission titles under `<mission>.title`. */
export type EvidenceSentences = Readonly<Record<string, string>>;

/** Where a pack's files lie when the page says nothing: `content/<id>/` beside this module. */
export function defaultContentBase(contentId: string): string {
  return `${moduleFolder}content/${encodeURIComponent(contentId)}/`;
}

export class EvidenceSource {
  readonly #onChange: () => void;
  readonly #known = new Map<string, EvidenceSentences | null>();
  readonly #loading = new Map<string, Promise<EvidenceSentences | null>>();

  /** @param onChange - called when sentences came, or are known to be missing. */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /**
   * The sentences, `undefined` while they are on their way, or `null` where they cannot be had.
   * Asking is what starts the fetch.
   */
  get(address: string): EvidenceSentences | null | undefined {
    if (!this.#known.has(address)) void this.load(address).then(this.#onChange);
    return this.#known.get(address);
  }

  load(address: string): Promise<EvidenceSentences | null> {
    const known = this.#known.get(address);
    if (known) return Promise.resolve(known);
    const loading = this.#loading.get(address) ?? this.#load(address);
    this.#loading.set(address, loading);
    return loading;
  }

  /** What failed before may be asked for again: the network may be back. */
  forgetFailures(): void {
    for (const [address, sentences] of this.#known) if (!sentences) this.#known.delete(address);
  }

  async #load(address: string): Promise<EvidenceSentences | null> {
    const result = await fetchJson(address, {
      base: document.baseURI,
      signal: AbortSignal.timeout(30_000),
      maxBytes: MAX_BYTES,
    });
    const sentences = result.ok ? readSentences(result.value) : null;
    this.#known.set(address, sentences);
    this.#loading.delete(address);
    return sentences;
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
