/** All the words of the group view in one language, for tests. Knows no element. */
import type { Locale } from '@requapass/framework';
import { loadFrameworkWords } from '../competence-map/framework-words.js';
import { loadStrings } from '../competence-map/strings.js';
import type { GroupWords } from '../group-map/exports/group-words.js';
import { GROUP_STRINGS } from '../group-map/strings.js';

export async function groupWords(locale: Locale): Promise<GroupWords> {
  const [{ strings }, map, framework] = await Promise.all([
    GROUP_STRINGS[locale](),
    loadStrings(locale),
    loadFrameworkWords(locale),
  ]);
  return { strings, words: { locale, strings: map, framework } };
}
