/**
 * The sentences of one activity: one lazily loaded module per language, replaced when the map's language changes,
 * and by what the page wants to say instead. Knows no activity.
 */
import type { Locale } from '@requapass/framework';
import type { MapHost } from './activity.js';

type Sentences = Readonly<Record<string, string>>;
/** What the words need to know of whoever shows them. */
export type WordsHost = Pick<MapHost, 'words' | 'overrides' | 'update'>;
/** `{ fr: () => import('./strings/fr.js'), nl: …, en: … }` */
export type SentenceModules<Strings> = Readonly<Record<Locale, () => Promise<{ readonly strings: Strings }>>>;

export class ActivityWords<Strings extends Sentences> {
  readonly #host: WordsHost;
  readonly #modules: SentenceModules<Strings>;
  #strings: Strings;
  #wanted: Locale;

  private constructor(host: WordsHost, modules: SentenceModules<Strings>, locale: Locale, strings: Strings) {
    this.#host = host;
    this.#modules = modules;
    this.#wanted = locale;
    this.#strings = strings;
  }

  /** Await this in `open()`. @throws when the module of the language cannot be loaded. */
  static async load<Strings extends Sentences>(
    host: WordsHost,
    modules: SentenceModules<Strings>,
  ): Promise<ActivityWords<Strings>> {
    const { locale } = host.words;
    return new ActivityWords(host, modules, locale, (await modules[locale]()).strings);
  }

  /** Of the map's language as it is now; while a new language loads, still the one from before. */
  get strings(): Strings {
    const { locale } = this.#host.words;
    if (locale !== this.#wanted) void this.#change(locale);
    return { ...this.#strings, ...this.#overrides() };
  }

  #overrides(): Partial<Strings> {
    const wanted = Object.entries(this.#host.overrides ?? {}).filter(([key]) => key in this.#strings);
    return Object.fromEntries(wanted) as Partial<Strings>;
  }

  async #change(locale: Locale): Promise<void> {
    this.#wanted = locale;
    const loaded = await this.#modules[locale]().catch(() => null);
    if (!loaded || locale !== this.#wanted) return;
    this.#strings = loaded.strings;
    this.#host.update();
  }
}
