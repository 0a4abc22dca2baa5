/**
 * The words of the language around the element: loaded when they are needed, replaced when it changes. While a new
 * language loads the old one stays. Knows no sentence.
 */
import type { Locale } from '@requapass/framework';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LanguageController } from '../shared/language.js';
import type { LazyHost } from '../shared/lazy.js';
import type { ShowcaseStrings, ShowcaseWording } from './strings.js';

/** The words as templates need them. */
export interface Words {
  readonly locale: Locale;
  readonly strings: ShowcaseStrings;
  /** What the page says differently, also where the sentence is not the showcase's own. */
  readonly wording: ShowcaseWording;
}

type Load = (locale: Locale) => Promise<ShowcaseStrings>;

export class WordsSource implements ReactiveController {
  readonly language: LanguageController;
  /** The words could not be loaded: the element shows what the page wrote inside it. */
  isMissing = false;
  readonly #host: ReactiveControllerHost;
  readonly #parts: LazyHost;
  /** Comes with the code that shows the words. */
  #load: Load | null = null;
  #loaded: { readonly locale: Locale; readonly strings: ShowcaseStrings } | null = null;
  #wanted: Locale | null = null;
  #merged: { readonly wording: ShowcaseWording | undefined; readonly words: Words } | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement, parts: LazyHost) {
    this.#host = host;
    this.#parts = parts;
    this.language = new LanguageController(host);
    host.addController(this);
  }

  /** Begins to load: now, and with each new language. */
  begin(load: Load): void {
    this.#load = load;
    this.hostUpdate();
  }

  /** Put back on a page: what could not be loaded before is tried again. */
  hostConnected(): void {
    if (this.isMissing) this.#wanted = null;
  }

  hostUpdate(): void {
    const { locale } = this.language;
    if (!this.#load || locale === this.#wanted) return;
    this.#wanted = locale;
    this.#parts.waitFor(this.#take(locale, this.#load));
  }

  /** Null until the first language is there. @param wording - sentences the page wants instead of ours. */
  get(wording: ShowcaseWording | undefined): Words | null {
    if (!this.#loaded) return null;
    const { locale, strings } = this.#loaded;
    if (!this.#merged || this.#merged.words.locale !== locale || this.#merged.wording !== wording) {
      const words = { locale, strings: { ...strings, ...wording }, wording: wording ?? {} };
      this.#merged = { wording, words };
    }
    return this.#merged.words;
  }

  async #take(locale: Locale, load: Load): Promise<void> {
    const strings = await load(locale).catch(() => null);
    if (locale !== this.#wanted) return;
    if (strings) this.#loaded = { locale, strings };
    this.isMissing = !this.#loaded;
    this.#host.requestUpdate();
  }
}
