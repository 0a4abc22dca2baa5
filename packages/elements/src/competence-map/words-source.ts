/**
 * The words of the language around the element: loaded when they are needed, replaced when it changes.
 * While a new language loads the old one stays; knows nothing of outcomes.
 */
import type { Locale } from '@requapass/framework';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LazyHost } from '../shared/lazy.js';
import { LanguageController } from '../shared/language.js';
import { loadFrameworkWords } from './framework-words.js';
import type { Words } from './map-model.js';
import { loadStrings, type MapStrings } from './strings.js';

export class WordsSource implements ReactiveController {
  readonly language: LanguageController;
  /** The words could not be loaded: the element shows what the page wrote inside it. */
  isMissing = false;
  readonly #host: ReactiveControllerHost;
  readonly #parts: LazyHost;
  #words: Words | null = null;
  #wanted: Locale | null = null;
  #merged: { from: Words; overrides: Partial<MapStrings>; words: Words } | null = null;

  /** @param parts - told what is on its way. */
  constructor(host: ReactiveControllerHost & HTMLElement, parts: LazyHost) {
    this.#host = host;
    this.#parts = parts;
    this.language = new LanguageController(host);
    host.addController(this);
  }

  /** Put back on a page: what could not be loaded before is tried again. */
  hostConnected(): void {
    if (this.isMissing) this.#wanted = null;
  }

  hostUpdate(): void {
    const { locale } = this.language;
    if (locale === this.#wanted) return;
    this.#wanted = locale;
    this.#parts.waitFor(this.#load(locale));
  }

  /** Null until the first language is there. @param overrides - sentences the page wants instead of ours. */
  get(overrides: Partial<MapStrings> | null | undefined): Words | null {
    if (!this.#words || !overrides) return this.#words;
    if (this.#merged?.from !== this.#words || this.#merged.overrides !== overrides) {
      const words = { ...this.#words, strings: { ...this.#words.strings, ...overrides } };
      this.#merged = { from: this.#words, overrides, words };
    }
    return this.#merged.words;
  }

  async #load(locale: Locale): Promise<void> {
    const loaded = await Promise.all([loadStrings(locale), loadFrameworkWords(locale)]).catch(() => null);
    if (locale !== this.#wanted) return;
    if (loaded) this.#words = { locale, strings: loaded[0], framework: loaded[1] };
    this.isMissing = !this.#words;
    this.#host.requestUpdate();
  }
}
