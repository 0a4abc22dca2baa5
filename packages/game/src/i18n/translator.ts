/**
 * Sentences by key in the person's language: the game's own and the content's. The only importer of i18next.
 * Knows no screen; which content files are wanted is said by `useFile`.
 */
import { createInstance } from 'i18next';
import { LOCALES, type Locale } from '@requapass/framework';
import type { UiTextKey, UiTexts } from './ui-texts.js';

export interface Translator {
  readonly locale: Locale;
  /** A sentence of the game itself. */
  ui(key: UiTextKey, values?: Readonly<Record<string, string | number>>): string;
  /**
   * A sentence of the content; in another loaded language where this one lacks it, and the key itself where all
   * do, so that nothing is silently lost.
   */
  content(key: string): string;
  /** Makes the texts of one more content file available, now and in every language chosen later. */
  useFile(file: string): Promise<void>;
  /**
   * Resolves to true once this is the language, and to false, changing nothing, when another was asked for
   * meanwhile. Rejects when its texts cannot be had; asking again tries again.
   */
  setLocale(locale: Locale): Promise<boolean>;
}

export interface TranslatorOptions {
  readonly locale: Locale;
  readonly loadUi: (locale: Locale) => Promise<UiTexts>;
  readonly loadContent: (locale: Locale, file: string) => Promise<Readonly<Record<string, string>>>;
}

export async function createTranslator({
  locale,
  loadUi,
  loadContent,
}: TranslatorOptions): Promise<Translator> {
  const i18n = createInstance();
  await i18n.init({
    lng: locale,
    fallbackLng: [...LOCALES],
    ns: ['ui', 'content'],
    resources: {},
    keySeparator: false,
    nsSeparator: false,
    // Lit escapes on output.
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  let current = locale;
  let lastRequest = 0;
  const loads = new Map<string, Promise<void>>();
  /** Every file wanted, in whichever language there is. */
  const uses = new Map<string, Promise<void>>();

  const loadInterface = (language: Locale): Promise<void> =>
    once(loads, `ui ${language}`, async () => {
      i18n.addResources(language, 'ui', { ...(await loadUi(language)) });
    });
  const loadFile = (language: Locale, file: string): Promise<void> =>
    once(loads, `content ${language} ${file}`, async () => {
      i18n.addResources(language, 'content', await loadContent(language, file));
    });
  /** All that is wanted in a language, with the files asked for while others were loading. */
  const loadLanguage = async (language: Locale): Promise<void> => {
    const loaded = new Set<string>();
    do {
      const files = [...uses.keys()];
      await Promise.all([loadInterface(language), ...files.map((file) => loadFile(language, file))]);
      for (const file of files) loaded.add(file);
    } while ([...uses.keys()].some((file) => !loaded.has(file)));
  };
  await loadInterface(locale);

  return {
    get locale() {
      return current;
    },
    ui: (key, values) => i18n.t(key, { lng: current, ns: 'ui', ...values }),
    content: (key) => i18n.t(key, { lng: current, ns: 'content' }),
    useFile: (file) =>
      once(uses, file, async () => {
        let language: Locale;
        do {
          language = current;
          try {
            await loadFile(language, file);
          } catch (error) {
            if (language === current) throw error;
          }
        } while (language !== current);
      }),
    async setLocale(next) {
      const request = ++lastRequest;
      try {
        await loadLanguage(next);
      } catch (error) {
        if (request === lastRequest) throw error;
      }
      if (request !== lastRequest) return false;
      current = next;
      return true;
    },
  };
}

/** The same promise for whoever asks for the same thing; a failure is forgotten, so that it can be tried again. */
function once(begun: Map<string, Promise<void>>, key: string, begin: () => Promise<void>): Promise<void> {
  const known = begun.get(key);
  if (known) return known;
  const promise = begin().catch((error: unknown) => {
    begun.delete(key);
    throw error;
  });
  begun.set(key, promise);
  return promise;
}
