/**
 * The menu of languages, in the place of the default theme's own: that one leads to the same path in every language, whether
 * a page is there or not. Which pages say the same is the navigation's.
 */
import { useData } from 'vitepress';
import { computed } from 'vue';
import { pageIn } from '../navigation.mjs';

/** What the default theme asks for. */
export function useLangs() {
  const { site, localeIndex, page } = useData();
  const languages = computed(() => Object.entries(site.value.locales));
  const currentLang = computed(() => ({
    label: site.value.locales[localeIndex.value]?.label,
    link: pageIn(localeIndex.value, 'index.md'),
  }));
  const localeLinks = computed(() =>
    languages.value
      .filter(([locale]) => locale !== localeIndex.value)
      .map(([locale, { label }]) => ({ text: label, link: pageIn(locale, page.value.relativePath) })),
  );
  return { localeLinks, currentLang };
}
