/**
 * Where badges come from: the address the page names, its script, scripts inside the element, a map of the page, files
 * and texts of the person. Hands on what was read and shows nothing; contacts nothing that a badge names.
 */
import { isRecord, type Locale } from '@requapass/framework';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LazyHost } from '../../shared/lazy.js';
import { type EntrySource, NOTHING, type ReadOutcome } from '../entry.js';
import { fetchBadges } from './fetch-badges.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly map: string | undefined };

export interface InputEvents {
  readonly locale: () => Locale;
  /** A source came to this, instead of what it was before. */
  readonly onSource: (source: EntrySource, outcome: ReadOutcome) => void;
  /** Somebody added something. */
  readonly onAdded: (outcome: ReadOutcome) => void;
}

/** Scripts inside the element that are read. */
const INLINE =
  ':scope > script:is([type="application/ld+json"], [type="application/vc+ld+json"], [type="application/vc"], [type="application/json"], [type="application/jwt"], [type="application/vc+jwt"])';

const MAX_FILE_BYTES = 8 * 1024 * 1024;
const DRAFT_EVENTS = ['requapass-badge-draft', 'requapass-badge-draft-lost'] as const;
/** Drafts a map may announce; the set has 28 badges. */
const MAX_DRAFTS = 60;

export class Inputs implements ReactiveController {
  readonly #host: Host;
  readonly #parts: LazyHost;
  readonly #events: InputEvents;
  /** Of each source only what was asked last counts. */
  readonly #turns = new Map<EntrySource, number>();
  /** Drafts of the map by the badge they are of; a later one takes the place of an earlier one. */
  readonly #heard = new Map<string, unknown>();
  #observer: MutationObserver | undefined;
  #request: AbortController | undefined;
  /** An address that was not read to its end: the element was taken away too early. */
  #unread = '';
  #busy = 0;

  constructor(host: Host, parts: LazyHost, events: InputEvents) {
    this.#host = host;
    this.#parts = parts;
    this.#events = events;
    host.addController(this);
  }

  get isBusy(): boolean {
    return this.#busy > 0;
  }

  hostConnected(): void {
    for (const name of DRAFT_EVENTS) document.addEventListener(name, this.hear);
    this.follow({ isOther: false });
    this.#observer = new MutationObserver(() => this.#readInline());
    this.#observer.observe(this.#host, { childList: true });
    this.#readInline();
    if (this.#unread) this.load(this.#unread);
  }

  hostDisconnected(): void {
    for (const name of DRAFT_EVENTS) document.removeEventListener(name, this.hear);
    this.#observer?.disconnect();
    this.#request?.abort();
  }

  /** Values of the page's script; null and undefined empty the source. */
  give(source: 'given' | 'drafts', value: unknown): void {
    if (value === null || value === undefined) {
      this.#turn(source);
      this.#events.onSource(source, NOTHING);
    } else this.#source(source, (read) => read(value, ''));
  }

  /** Fetches and reads; an empty address only stops what is under way. */
  load(address: string): void {
    this.#request?.abort();
    this.#request = undefined;
    this.#unread = address;
    if (address === '') {
      this.#turn('src');
      this.#events.onSource('src', NOTHING);
      return;
    }
    const request = new AbortController();
    this.#request = request;
    this.#source('src', async (read) => {
      const fetched = await fetchBadges(address, request.signal);
      if (request.signal.aborted) return NOTHING;
      this.#unread = '';
      return fetched.ok ? read(fetched.bytes, address) : { ...NOTHING, refused: [fetched.refusal] };
    });
  }

  /** Reads files; what cannot be read is told by name. */
  async files(files: readonly File[]): Promise<void> {
    await this.#added(async (read) => {
      const outcomes = await Promise.all(
        files.map(async (file) =>
          file.size > MAX_FILE_BYTES
            ? {
                ...NOTHING,
                refused: [
                  {
                    from: file.name,
                    code: 'file-too-large' as const,
                    path: '',
                    message: `${file.size} bytes, at most ${MAX_FILE_BYTES}`,
                  },
                ],
              }
            : read(await file.arrayBuffer(), file.name),
        ),
      );
      return {
        badges: outcomes.flatMap(({ badges }) => badges),
        links: outcomes.flatMap(({ links }) => links),
        refused: outcomes.flatMap(({ refused }) => refused),
      };
    });
  }

  async text(text: string): Promise<void> {
    await this.#added((read) => read(text, ''));
  }

  /** Takes what the map has announced so far. @param isOther - it is another map: drafts of the one before go */
  follow({ isOther }: { readonly isOther: boolean }): void {
    const { map } = this.#host;
    const found = map ? (this.#host.getRootNode() as Document | ShadowRoot).getElementById(map) : null;
    const earned: unknown = found && 'earnedDrafts' in found ? found.earnedDrafts : null;
    if (!isOther && !Array.isArray(earned)) return;
    const hadDrafts = this.#heard.size > 0;
    this.#heard.clear();
    for (const detail of Array.isArray(earned) ? earned : []) this.#keep(detail);
    if (hadDrafts || this.#heard.size > 0) this.#readHeard();
  }

  /** A map of the page announces a draft, or takes one back. */
  readonly hear = (event: Event): void => {
    const id = this.#host.map;
    const detail: unknown = event instanceof CustomEvent ? event.detail : null;
    const isOurs = event.composedPath().some((node) => node instanceof Element && node.id === id);
    if (!id || !isOurs || !isRecord(detail)) return;
    if (event.type === 'requapass-badge-draft') this.#keep(detail);
    else this.#heard.delete(String(detail['badge']));
    this.#readHeard();
  };

  #keep(detail: unknown): void {
    if (isRecord(detail) && this.#heard.size < MAX_DRAFTS)
      this.#heard.set(String(detail['badge']), detail['draft']);
  }

  #readHeard(): void {
    this.#source('map', (read) => read([...this.#heard.values()], ''));
  }

  #readInline(): void {
    const scripts = [...this.#host.querySelectorAll(INLINE)].map(({ textContent }) => textContent);
    if (scripts.length === 0 && !this.#turns.has('inline')) return;
    this.#source('inline', (read) => read(scripts, ''));
  }

  #turn(source: EntrySource): number {
    const turn = (this.#turns.get(source) ?? 0) + 1;
    this.#turns.set(source, turn);
    return turn;
  }

  #source(source: EntrySource, work: (read: Read) => Promise<ReadOutcome>): void {
    const turn = this.#turn(source);
    const reading = this.#run(work).then((outcome) => {
      if (this.#turns.get(source) === turn) this.#events.onSource(source, outcome);
    });
    this.#parts.waitFor(reading);
  }

  async #added(work: (read: Read) => Promise<ReadOutcome>): Promise<void> {
    const reading = this.#run(work).then((outcome) => this.#events.onAdded(outcome));
    this.#parts.waitFor(reading);
    await reading;
  }

  async #run(work: (read: Read) => Promise<ReadOutcome>): Promise<ReadOutcome> {
    this.#busy += 1;
    this.#parts.requestUpdate();
    try {
      return await work(async (input, from) => {
        const { readInput } = await import('./read-input.js');
        return readInput(input, from, this.#events.locale());
      });
    } catch (error) {
      console.error('requapass: badges could not be read (part-not-loaded)', error);
      return { ...NOTHING, refused: [{ from: '', code: 'not-loaded', path: '', message: String(error) }] };
    } finally {
      this.#busy -= 1;
      this.#parts.requestUpdate();
    }
  }
}

type Read = (input: unknown, from: string) => Promise<ReadOutcome>;
