/**
 * Sentences by key in the person's language: the game's own and the content's. The only importer of i18next.
 * Knows no screen; which content files are wanted is said by `useFile`.
 */
import { createInstance } from 'i18next';
import type { Locale } from '@requapass/framework';
import type { UiTextKey, UiTexts } from './ui-texts.js';

export interface Translator {
  readonly locale: Locale;
  /** A sentence of the game itself. */
  ui(key: UiTextKey, values?: Readonly<Record<string, string | number>>): string;
  /** A sentence of the content; the key itself where it is missing, so that nothing is silently lost. */
  content(key: string): string;
  /** Makes the texts of one more content file available, now and in every language chosen later. */
  useFile(file: string): Promise<void>;
  setLocale(locale: Locale): Promise<void>;
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
  const files = new Set<string>();
  const i18n = createInstance();
  await i18n.init({
    lng: locale,
    fallbackLng: false,
    ns: ['ui', 'content'],
    resources: {},
    keySeparator: false,
    nsSeparator: false,
    // Lit escapes on output.
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  let current = locale;

  const loadFile = async (language: Locale, file: string): Promise<void> => {
    i18n.addResources(language, 'content', await loadContent(language, file));
  };
  const loadLanguage = async (language: Locale): Promise<void> => {
    if (!i18n.hasResourceBundle(language, 'ui'))
      i18n.addResources(language, 'ui', { ...(await loadUi(language)) });
    await Promise.all([...files].map((file) => loadFile(language, file)));
  };
  await loadLanguage(locale);

  return {
    get locale() {
      return current;
    },
    ui: (key, values) => i18n.t(key, { ns: 'ui', ...values }),
    content: (key) => i18n.t(key, { ns: 'content' }),
    async useFile(file) {
      if (files.has(file)) return;
      files.add(file);
      try {
        await loadFile(current, file);
      } catch (error) {
        files.delete(file);
        throw error;
      }
    },
    async setLocale(next) {
      await loadLanguage(next);
      await i18n.changeLanguage(next);
      current = next;
    },
  };
}
