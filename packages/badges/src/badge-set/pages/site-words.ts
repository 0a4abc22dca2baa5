/** What the pages say between the badge set's own words, on an organisation's site: to who received a badge, or checks one. */
import type { Locale } from '@requapass/framework';

export interface SiteWords {
  readonly title: string;
  /** For whom these pages are. */
  readonly intro: string;
  /** The three shapes of the pictures. */
  readonly shapes: string;
  readonly names: string;
  readonly competences: string;
  readonly badges: string;
  readonly badgesIntro: string;
  readonly all: string;
  /** `{number}` of twelve. */
  readonly competence: string;
  readonly eqf: string;
  readonly eqfIntro: string;
  readonly official: string;
  /** `{level}` */
  readonly eqfLevel: string;
}

export const SITE_WORDS: Readonly<Record<Locale, SiteWords>> = {
  fr: {
    title: 'Que veut dire ce badge ?',
    intro:
      'Un badge reçu, ou un badge à vérifier ? On lit ici ce qu’il veut dire : ce qui a été fait, et avec combien d’aide. Un badge ne compte que si une organisation l’a signé.',
    shapes:
      'La forme dit le niveau. Rond : premiers pas (niveaux 1 et 2). Hexagone : en autonomie (niveaux 3 et 4). Quatre pétales : plusieurs compétences ensemble.',
    names: 'Les phrases sont les nôtres, en mots simples. Les noms en français sont ceux du RECTEC+.',
    competences: 'Les compétences',
    badges: 'Les badges',
    badgesIntro: 'Ce que chaque badge veut dire, et ce qu’il demande.',
    all: 'Toutes les compétences',
    competence: 'Compétence {number} sur 12 du RECTEC+',
    eqf: 'Cadre européen des certifications (CEC)',
    eqfIntro: 'Niveaux 1 à 4, responsabilité et autonomie seulement, avec nos mots.',
    official: 'Le texte officiel (Europass)',
    eqfLevel: 'CEC, niveau {level}',
  },
  nl: {
    title: 'Wat betekent deze badge?',
    intro:
      'Een badge gekregen, of een badge te controleren? Hier staat wat die betekent: wat er gedaan is, en met hoeveel hulp. Een badge telt alleen als een organisatie hem ondertekend heeft.',
    shapes:
      'De vorm toont het niveau. Rond: eerste stappen (niveau 1 en 2). Zeshoek: zelfstandig (niveau 3 en 4). Vier blaadjes: meerdere competenties samen.',
    names: 'De zinnen zijn van ons, in gewone woorden. De Nederlandse namen zijn niet de officiële.',
    competences: 'De competenties',
    badges: 'De badges',
    badgesIntro: 'Wat elke badge betekent, en wat je ervoor nodig hebt.',
    all: 'Alle competenties',
    competence: 'Competentie {number} van 12 in RECTEC+',
    eqf: 'Europees kwalificatiekader (EKK)',
    eqfIntro: 'Niveau 1 tot 4, alleen verantwoordelijkheid en zelfstandigheid, in onze woorden.',
    official: 'De officiële tekst (Europass)',
    eqfLevel: 'EKK, niveau {level}',
  },
  en: {
    title: 'What does this badge mean?',
    intro:
      'Did you get a badge, or are you checking one? Here you can read what it means: what was done, and with how much help. A badge counts only if an organisation has signed it.',
    shapes:
      'The shape shows the level. Round: first steps (levels 1 and 2). Hexagon: independently (levels 3 and 4). Four petals: several competences together.',
    names: 'The sentences are ours, in plain words. The English names are not official.',
    competences: 'The competences',
    badges: 'The badges',
    badgesIntro: 'What each badge means, and what it takes.',
    all: 'All competences',
    competence: 'Competence {number} of 12 in RECTEC+',
    eqf: 'European Qualifications Framework (EQF)',
    eqfIntro: 'Levels 1 to 4, responsibility and autonomy only, in our own words.',
    official: 'The official text (Europass)',
    eqfLevel: 'EQF, level {level}',
  },
};
