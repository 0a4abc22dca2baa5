/** A competence in one language, as Markdown, from the data of the framework: a section for each level. */
import { COMPETENCES, LEVELS, competenceTexts } from '@requapass/framework';
import { text } from './element-page.mjs';

const WORDS = {
  fr: {
    number: (number) => `Compétence ${number} sur 12 de RECTEC+.`,
    level: 'Niveau',
    name: 'Nom dans RECTEC+',
    all: 'Toutes les compétences, en trois langues',
    badges: 'Les badges de cette compétence',
    other: 'Les mêmes phrases en néerlandais et en anglais',
  },
  nl: {
    number: (number) => `Competentie ${number} van 12 in RECTEC+.`,
    level: 'Niveau',
    name: 'Naam in RECTEC+ (onofficiële vertaling)',
    all: 'Alle competenties, in drie talen',
    badges: 'De badges van deze competentie',
    other: 'Dezelfde zinnen in het Frans en het Engels',
  },
};

/** @param {'fr' | 'nl'} locale @returns {[path: string, content: string][]} */
export function competencePages(locale) {
  return COMPETENCES.map((competence) => [
    `${locale}/competences/${competence.id}.md`,
    page(competence, locale),
  ]);
}

function page({ id, number }, locale) {
  const words = WORDS[locale];
  const texts = competenceTexts(locale);
  const { short, name, about, levels } = texts.competences[id];
  return [
    `# ${text(short)}`,
    `${words.number(number)} ${text(about)}`,
    `${words.name} : _${text(name)}_`.replace(locale === 'fr' ? /$^/ : ' :', ':'),
    ...LEVELS.map(
      (level) =>
        `<a id="level-${level}"></a>\n\n## ${words.level} ${level}${locale === 'fr' ? ' :' : ':'} ${text(texts.levels[level])}\n\n${text(levels[level])}`,
    ),
    `<img src="../../competences/pictures/${id}-autonomy.svg" alt="" width="120" height="120">`,
    `- [${words.badges}](../../competences/badges.md#${id}-discover)\n- [${words.other}](../../competences/${id}.md)\n- [${words.all}](../../competences/index.md)`,
  ].join('\n\n');
}
