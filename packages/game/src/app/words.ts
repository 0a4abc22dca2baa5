/** The framework's words in one language, in the shape the screens use. */
import { loadFrameworkTexts, type Locale } from '@requapass/framework';
import type { CompetenceWords } from '../controls/context.js';

export async function loadWords(locale: Locale): Promise<CompetenceWords> {
  const { competences, levels } = await loadFrameworkTexts(locale);
  return {
    name: (competence) => competences[competence].short,
    level: (competence, level) => competences[competence].levels[level],
    autonomy: (level) => levels[level],
  };
}
