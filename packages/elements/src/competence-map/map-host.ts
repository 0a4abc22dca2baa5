/**
 * What lazily loaded parts get to see of the element (`MapHost`, the seam of `activity.ts`), and the sentences of the
 * contents in its portfolio. Loaded with the first such part; the element keeps one.
 */
import type { Outcome, Portfolio } from '@requapass/assessment';
import type { MapHost, SentenceLookup } from './activity.js';
import { defaultContentBase, EvidenceSource, type EvidenceSentences } from './evidence-sentences.js';
import type { Words } from './map-model.js';

/** What the element lends. Everything read is the value of now. */
export interface MapPort {
  readonly element: HTMLElement;
  readonly words: () => Words;
  readonly overrides: () => MapHost['overrides'];
  readonly portfolio: () => Portfolio;
  readonly isWhole: () => boolean;
  /** The folder the page names for contents. */
  readonly contentBase: () => string | undefined;
  readonly change: MapHost['change'];
  readonly announce: MapHost['announce'];
  readonly close: () => void;
  readonly update: () => void;
  readonly exported: (format: string) => void;
  readonly waitFor: (work: Promise<unknown>) => void;
  /** Moves the focus there once everything is drawn. */
  readonly focus: (selector: string) => void;
}

export class ElementHost implements MapHost {
  readonly element: HTMLElement;
  readonly #port: MapPort;
  readonly #evidence: EvidenceSource;

  constructor(port: MapPort) {
    this.#port = port;
    this.element = port.element;
    this.#evidence = new EvidenceSource(() => port.update());
  }

  get words(): Words {
    return this.#port.words();
  }
  get overrides(): MapHost['overrides'] {
    return this.#port.overrides();
  }
  get portfolio(): Portfolio {
    return this.#port.portfolio();
  }
  get isWhole(): boolean {
    return this.#port.isWhole();
  }

  change(next: Portfolio, said: string): void {
    this.#port.change(next, said);
  }
  announce(sentence: string): void {
    this.#port.announce(sentence);
  }
  close(): void {
    this.#port.close();
  }
  update(): void {
    this.#port.update();
  }
  exported(format: string): void {
    this.#port.exported(format);
  }

  waitFor(work: Promise<unknown>): void {
    this.#port.waitFor(work);
  }
  focus(selector: string): void {
    this.#port.focus(selector);
  }

  async evidenceSentences(locale = this.words.locale): Promise<SentenceLookup> {
    const ids = new Set(this.portfolio.outcomes.map(({ outcome }) => outcome.content.id));
    const found = await Promise.all(
      [...ids].map(async (id) => [id, await this.#evidence.load(this.#addressOf(id, locale))] as const),
    );
    const byContent = new Map(found);
    return ({ id }, key) => byContent.get(id)?.[key];
  }

  /** `undefined` while they are on their way, `null` where they cannot be had. Asking starts the fetch. */
  sentencesOf(content: Outcome['content']): EvidenceSentences | null | undefined {
    return this.#evidence.get(this.#addressOf(content.id));
  }

  /** What could not be fetched is asked for again next time. */
  forgetFailures(): void {
    this.#evidence.forgetFailures();
  }

  #addressOf(contentId: string, locale = this.words.locale): string {
    const base = this.#port.contentBase() ?? defaultContentBase(contentId);
    const folder = base.endsWith('/') ? base : `${base}/`;
    return `${folder}evidence/${locale}.json`;
  }
}
