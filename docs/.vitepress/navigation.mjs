/** Which page is reached how, by language and by reader, and which pages say the same. Knows no page from the inside. */
import { COMPETENCES, competenceTexts } from '@requapass/framework';

const page = (text, link) => ({ text, link });
/** Side bars take HTML. */
const element = (tag) => page(`&lt;${tag}&gt;`, `/reference/${tag}`);
const competences = (locale) =>
  COMPETENCES.map(({ id }) =>
    page(competenceTexts(locale).competences[id].short, `/${locale}/competences/${id}`),
  );
const group = (text, items) => ({ text, items });

const ENGLISH = [
  group('Young people', [page('Play', '/play')]),
  group('You work with young people', [
    page('A workshop', '/educator'),
    page('What the game says, and does not', '/model'),
    page('Competences and levels', '/competences/'),
    page('Giving badges', '/badges'),
    page('Glossary', '/glossary'),
  ]),
  group('You run a website', [
    page('One line', '/webmaster'),
    page('Choose, look, copy', '/builder'),
    page('Embedding, in full', '/embedding'),
    page('Accessibility', '/accessibility'),
  ]),
  group('You write software around it', [
    page('The elements, live', '/examples'),
    page('In a framework', '/frameworks'),
    element('requapass-game'),
    element('requapass-competence-map'),
    element('requapass-badge-showcase'),
    element('requapass-group-map'),
    page('Messages, by the schemas', '/reference/messages'),
    page('Documents, by the schemas', '/reference/documents'),
    page('The protocol, explained', '/protocol'),
    page('Several outcomes', '/outcome-merging'),
    page('Record stores and platforms', '/xapi'),
    page('Security', '/security'),
  ]),
  group('You write missions', [
    page('Writing missions', '/writing-missions'),
    page('Guidelines', '/mission-guidelines'),
  ]),
  group('You change Requapass', [
    page('Contributing', '/contributing'),
    page('Architecture', '/architecture'),
  ]),
];

const FRENCH = [
  group('Jeunes', [page('Jouer', '/fr/jouer')]),
  group('Vous accompagnez des jeunes', [page('Un atelier', '/fr/accompagner')]),
  group('Les douze compétences', competences('fr')),
  group('Vous tenez un site', [
    page('Une ligne', '/fr/site'),
    page('Choisir, regarder, copier', '/fr/composer'),
    page('Voir les éléments', '/fr/exemples'),
  ]),
  group('Plus loin, en anglais', [
    page('Ce que dit le jeu (model)', '/model'),
    page('Donner des badges (badges)', '/badges'),
    page('Intégrer, en détail (embedding)', '/embedding'),
    page('Pour les développeurs (reference)', '/reference/requapass-game'),
    page('Sécurité (security)', '/security'),
  ]),
];

const DUTCH = [
  group('Jongeren', [page('Spelen', '/nl/spelen')]),
  group('De twaalf competenties', competences('nl')),
  group('Je beheert een website', [page('Kies, bekijk, kopieer', '/nl/samenstellen')]),
  group('Verder, in het Engels', [
    page('Eén regel (webmaster)', '/webmaster'),
    page('Een workshop (educator)', '/educator'),
  ]),
];

/** Addresses of pages that say the same, by language. */
const SAME_PAGES = [
  { root: '/play', fr: '/fr/jouer', nl: '/nl/spelen' },
  { root: '/builder', fr: '/fr/composer', nl: '/nl/samenstellen' },
  { root: '/webmaster', fr: '/fr/site' },
  { root: '/educator', fr: '/fr/accompagner' },
  { root: '/examples', fr: '/fr/exemples' },
  ...COMPETENCES.map(({ id }) => ({
    root: `/competences/${id}`,
    fr: `/fr/competences/${id}`,
    nl: `/nl/competences/${id}`,
  })),
];

/**
 * Address of a page in another language: the same page where there is one, else the language's first page.
 *
 * @param {string} source - of the page, such as `fr/jouer.md`.
 * @param {string} locale - a key of LOCALES.
 * @returns {string} without the site's base, with `.html` where it is no folder.
 */
export function pageIn(locale, source) {
  const address = `/${source.replace(/\.md$/, '')}`;
  const same = SAME_PAGES.find((pages) => Object.values(pages).includes(address))?.[locale];
  return same ? `${same}.html` : locale === 'root' ? '/' : `/${locale}/`;
}

const french = {
  outline: { label: 'Sur cette page' },
  docFooter: { prev: 'Page d’avant', next: 'Page suivante' },
  darkModeSwitchLabel: 'Couleurs',
  lightModeSwitchTitle: 'Couleurs claires',
  darkModeSwitchTitle: 'Couleurs sombres',
  sidebarMenuLabel: 'Sommaire',
  returnToTopLabel: 'Haut de la page',
  langMenuLabel: 'Langue',
  skipToContentLabel: 'Aller au contenu',
  notFound: {
    title: 'Page introuvable',
    quote: 'Cette page n’existe pas, ou plus.',
    linkText: 'Aller à l’accueil',
    linkLabel: 'Accueil',
  },
};
const dutch = {
  outline: { label: 'Op deze pagina' },
  docFooter: { prev: 'Vorige pagina', next: 'Volgende pagina' },
  darkModeSwitchLabel: 'Kleuren',
  lightModeSwitchTitle: 'Lichte kleuren',
  darkModeSwitchTitle: 'Donkere kleuren',
  sidebarMenuLabel: 'Inhoud',
  returnToTopLabel: 'Naar boven',
  langMenuLabel: 'Taal',
  skipToContentLabel: 'Naar de inhoud',
  notFound: {
    title: 'Pagina niet gevonden',
    quote: 'Deze pagina bestaat niet (meer).',
    linkText: 'Naar het begin',
    linkLabel: 'Begin',
  },
};

/** @type {import('vitepress').LocaleConfig} */
export const LOCALES = {
  root: {
    label: 'English',
    lang: 'en',
    description: 'A game, a competence map and badges for what people learn in associations.',
    themeConfig: {
      nav: [
        page('Play', '/play'),
        page('Workshop', '/educator'),
        page('Website', '/webmaster'),
        page('Elements', '/examples'),
      ],
      sidebar: ENGLISH,
      outline: { level: [2, 3] },
      docFooter: { prev: 'Previous page', next: 'Next page' },
    },
  },
  fr: {
    label: 'Français',
    lang: 'fr',
    description: 'Un jeu, une carte et des badges pour ce qu’on apprend dans les associations.',
    themeConfig: {
      nav: [
        page('Jouer', '/fr/jouer'),
        page('Atelier', '/fr/accompagner'),
        page('Site web', '/fr/site'),
        page('Éléments', '/fr/exemples'),
      ],
      sidebar: FRENCH,
      ...french,
    },
  },
  nl: {
    label: 'Nederlands',
    lang: 'nl',
    description: 'Een spel, een kaart en badges voor wat mensen in verenigingen leren.',
    themeConfig: { nav: [page('Spelen', '/nl/spelen')], sidebar: DUTCH, ...dutch },
  },
};
