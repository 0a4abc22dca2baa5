/**
 * The pages that badges point to, as Markdown and pictures: one per competence with an anchor per level, one of the EQF,
 * one of the badges. For docs/competences their frame is in English; for an organisation's site it speaks to who received
 * a badge, in every language. Each text says which language it is in. Writes no file (`pages.test.ts` does).
 */
import {
  COMPETENCES,
  LEVELS,
  LOCALES,
  type Locale,
  type Competence,
  type CompetenceId,
  type Level,
} from '@requapass/framework';
import type { BadgeDefinition } from '../badge.js';
import { BADGES, BAND_LEVELS } from '../badges.js';
import { fill } from '../fill.js';
import { drawBadge } from '../picture/draw-badge.js';
import { sayBadge } from '../say-badge.js';
import { badgeSetWords, type BadgeSetWords } from '../words.js';
import { SITE_WORDS, type SiteWords } from './site-words.js';

const ALL_WORDS = LOCALES.map(badgeSetWords);
const EUROPASS = 'https://europass.europa.eu/en/description-eight-eqf-levels';
const MADE =
  '<!-- Made by `pnpm --filter @requapass/badges pages`: change the texts in packages/, not here. -->';

/** Who reads the pages: developers in docs/competences, or whoever has a badge, on the site of who signs. */
export type PageReader = 'docs' | 'site';

/** Path below the folder of the pages → content. */
export function makePages(reader: PageReader = 'docs'): ReadonlyMap<string, string> {
  return new Map([
    ['README.md', reader === 'site' ? siteIndexPage() : indexPage()],
    ...COMPETENCES.map((competence): [string, string] => [
      `${competence.id}.md`,
      competencePage(competence, reader),
    ]),
    ['eqf.md', eqfPage(reader)],
    ['badges.md', badgesPage(reader)],
    ...BADGES.map((badge): [string, string] => [
      `pictures/${badge.id}.svg`,
      drawBadge(badge, inPlain(nameOf(badge))),
    ]),
  ]);
}

function indexPage(): string {
  return page(
    'Competences and badges',
    'Signed badges point to these pages: one per competence of [RECTEC+](../model.md#the-framework) with an anchor per level ' +
      '(`speak#level-3`), one of the [EQF levels](eqf.md) and one of the [badges](badges.md) (`badges#speak-autonomy`). ' +
      'Serve this folder anywhere, as it is or as HTML, and pass its address to whoever signs as the base of addresses: ' +
      '`https://example.org/competences/`, or with the place of the page’s name, `https://example.org/competences/{page}.html`.',
    'The sentences are ours, in plain words. The French names are those of RECTEC+; the Dutch and English ones are unofficial translations.',
    '## Competences',
    COMPETENCES.map(({ id, number }) => `${number}. [${inAll(shortOf(id))}](${id}.md)`).join('\n'),
    '## Badges',
    BADGES.map((badge) => `${picture(badge, 72)}`).join('\n'),
    'Told apart by shape: a disc with stitches for the first steps (levels 1–2), a hexagon for autonomy (levels 3–4), four petals for several competences together.',
  );
}

function siteIndexPage(): string {
  return page(
    inSite((words) => words.title),
    ...LOCALES.map((locale) => {
      const { intro, shapes, names } = SITE_WORDS[locale];
      return block(locale, [intro, shapes, names]);
    }),
    `## ${inSite(({ competences }) => competences)}`,
    COMPETENCES.map(({ id, number }) => `${number}. [${inAll(shortOf(id))}](${id}.md)`).join('\n'),
    `## ${inSite(({ badges }) => badges)}`,
    BADGES.map((badge) => picture(badge, 72)).join('\n'),
  );
}

function competencePage({ id, number }: Competence, reader: PageReader): string {
  return page(
    inAll(shortOf(id)),
    reader === 'site'
      ? `${inSite(({ competence }) => fill(competence, { number }))}\n\n${allCompetences(reader)}`
      : `Competence ${number} of 12 in RECTEC+. ${allCompetences(reader)}`,
    listInAll(
      ({ framework, strings }) =>
        `${framework.competences[id].about} ${strings.pages.name}: _${framework.competences[id].name}_`,
    ),
    ...LEVELS.flatMap((level) => levelSection(id, level, reader)),
  );
}

function levelSection(id: CompetenceId, level: Level, reader: PageReader): readonly string[] {
  const badges = BADGES.filter(
    ({ kind, competences, band }) =>
      kind === 'band' && competences[0] === id && (BAND_LEVELS[band] as readonly Level[]).includes(level),
  );
  return [
    levelHeading(level),
    listInAll(({ framework }) => framework.competences[id].levels[level]),
    `[${reader === 'site' ? inSite(({ eqfLevel }) => fill(eqfLevel, { level })) : `EQF level ${level}`}](eqf.md#level-${level})`,
    badges.map((badge) => picture(badge, 96)).join('\n'),
  ];
}

function eqfPage(reader: PageReader): string {
  return page(
    reader === 'site' ? inSite(({ eqf }) => eqf) : 'European Qualifications Framework',
    ...(reader === 'site'
      ? [
          ...LOCALES.map((locale) => block(locale, [SITE_WORDS[locale].eqfIntro])),
          `[${inSite(({ official }) => official)}](${EUROPASS})`,
          allCompetences(reader),
        ]
      : [
          'Levels 1–4, responsibility and autonomy only, in our own words. The official descriptors: ' +
            `[Europass](${EUROPASS}). ${allCompetences(reader)}`,
        ]),
    listInAll(({ strings }) => strings.alignment.eqfText),
    ...LEVELS.flatMap((level) => [
      levelHeading(level),
      listInAll(({ strings }) => strings.alignment.eqfLevels[level]),
    ]),
  );
}

function badgesPage(reader: PageReader): string {
  return page(
    reader === 'site' ? inSite(({ badges }) => badges) : 'The badges',
    ...(reader === 'site'
      ? [...LOCALES.map((locale) => block(locale, [SITE_WORDS[locale].badgesIntro])), allCompetences(reader)]
      : [
          `What each badge is and takes. A met rule gives a draft; only an organisation can sign it. ${allCompetences(reader)}`,
        ]),
    ...BADGES.flatMap((badge) => [
      `<a id="${badge.id}"></a>`,
      `## ${inAll(nameOf(badge))}`,
      picture(badge, 150),
      badge.competences.map((id) => `[${inAll(shortOf(id))}](${id}.md)`).join('\n\n'),
      ...ALL_WORDS.flatMap((words) => {
        const { name, description, criteria } = sayBadge(badge, words);
        return [block(words.locale, [`### ${name}`, description, criteria])];
      }),
    ]),
  );
}

function levelHeading(level: Level): string {
  const label = inAll(({ framework, strings }) =>
    fill(strings.pages.level, { level, label: framework.levels[level] }),
  );
  return `<a id="level-${level}"></a>\n\n## ${label}`;
}

function picture(badge: BadgeDefinition, size: number): string {
  const address = `badges.md#${badge.id}`;
  return `<a href="${address}"><img src="pictures/${badge.id}.svg" alt="${inPlain(nameOf(badge))}" width="${size}" height="${size}"></a>`;
}

function nameOf(badge: BadgeDefinition): (words: BadgeSetWords) => string {
  return (words) => sayBadge(badge, words).name;
}

function shortOf(id: CompetenceId): (words: BadgeSetWords) => string {
  return ({ framework }) => framework.competences[id].short;
}

function allCompetences(reader: PageReader): string {
  return `[${reader === 'site' ? inSite(({ all }) => all) : 'All competences'}](README.md)`;
}

/** In every language, one after the other. */
function inAll(say: (words: BadgeSetWords) => string): string {
  return ALL_WORDS.map((words) => inline(words.locale, say(words))).join(' · ');
}

/** The same where no markup may be: in an attribute, in a picture. */
function inPlain(say: (words: BadgeSetWords) => string): string {
  return ALL_WORDS.map(say).join(' · ');
}

/** In every language, a line each, after the language's own name. */
function listInAll(say: (words: BadgeSetWords) => string): string {
  return ALL_WORDS.map((words) => {
    const line = `**${words.strings.pages.language}.** ${say(words)}`;
    return `- ${inline(words.locale, line)}`;
  }).join('\n');
}

function inSite(say: (words: SiteWords) => string): string {
  return LOCALES.map((locale) => inline(locale, say(SITE_WORDS[locale]))).join(' · ');
}

/** A text says which language it is in: who listens to the page hears it said rightly. */
function inline(locale: Locale, text: string): string {
  return `<span lang="${locale}">${text}</span>`;
}

function block(locale: Locale, paragraphs: readonly string[]): string {
  return `<div lang="${locale}">\n\n${paragraphs.join('\n\n')}\n\n</div>`;
}

function page(title: string, ...blocks: readonly string[]): string {
  return [`# ${title}`, MADE, ...blocks, ''].join('\n\n');
}
