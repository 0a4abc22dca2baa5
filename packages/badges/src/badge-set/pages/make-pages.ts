/**
 * The pages that badges point to, as Markdown and pictures: one per competence with an anchor per level, one of the EQF,
 * one of the badges. Made of the framework's words and the badge set's alone; writes no file (`pages.test.ts` does).
 */
import {
  COMPETENCES,
  LEVELS,
  LOCALES,
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

const ALL_WORDS = LOCALES.map(badgeSetWords);
const MADE =
  '<!-- Made by `pnpm --filter @requapass/badges pages`: change the texts in packages/, not here. -->';

/** Path below the folder of the pages → content. */
export function makePages(): ReadonlyMap<string, string> {
  return new Map([
    ['README.md', indexPage()],
    ...COMPETENCES.map((competence): [string, string] => [`${competence.id}.md`, competencePage(competence)]),
    ['eqf.md', eqfPage()],
    ['badges.md', badgesPage()],
    ...BADGES.map((badge): [string, string] => [
      `pictures/${badge.id}.svg`,
      drawBadge(badge, inAll(nameOf(badge))),
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

function competencePage({ id, number }: Competence): string {
  return page(
    inAll(shortOf(id)),
    `Competence ${number} of 12 in RECTEC+. [All competences](README.md)`,
    ALL_WORDS.map(
      ({ framework, strings }) =>
        `- **${strings.pages.language}.** ${framework.competences[id].about} ${strings.pages.name}: _${framework.competences[id].name}_`,
    ).join('\n'),
    ...LEVELS.flatMap((level) => levelSection(id, level)),
  );
}

function levelSection(id: CompetenceId, level: Level): readonly string[] {
  const badges = BADGES.filter(
    ({ kind, competences, band }) =>
      kind === 'band' && competences[0] === id && (BAND_LEVELS[band] as readonly Level[]).includes(level),
  );
  return [
    levelHeading(level),
    ALL_WORDS.map(
      ({ framework, strings }) =>
        `- **${strings.pages.language}.** ${framework.competences[id].levels[level]}`,
    ).join('\n'),
    `[EQF level ${level}](eqf.md#level-${level})`,
    badges.map((badge) => picture(badge, 96)).join('\n'),
  ];
}

function eqfPage(): string {
  return page(
    'European Qualifications Framework',
    'Levels 1–4, responsibility and autonomy only, in our own words. The official descriptors: ' +
      '[Europass](https://europass.europa.eu/en/description-eight-eqf-levels). [All competences](README.md)',
    ALL_WORDS.map(({ strings }) => `- **${strings.pages.language}.** ${strings.alignment.eqfText}`).join(
      '\n',
    ),
    ...LEVELS.flatMap((level) => [
      levelHeading(level),
      ALL_WORDS.map(
        ({ strings }) => `- **${strings.pages.language}.** ${strings.alignment.eqfLevels[level]}`,
      ).join('\n'),
    ]),
  );
}

function badgesPage(): string {
  return page(
    'The badges',
    'What each badge is and takes. A met rule gives a draft; only an organisation can sign it. [All competences](README.md)',
    ...BADGES.flatMap((badge) => [
      `<a id="${badge.id}"></a>`,
      `## ${inAll(nameOf(badge))}`,
      picture(badge, 150),
      badge.competences.map((id) => `[${inAll(shortOf(id))}](${id}.md)`).join('\n\n'),
      ...ALL_WORDS.flatMap((words) => {
        const { name, description, criteria } = sayBadge(badge, words);
        return [`### ${name}`, description, criteria];
      }),
    ]),
  );
}

function levelHeading(level: Level): string {
  const labels = ALL_WORDS.map(({ framework, strings }) =>
    fill(strings.pages.level, { level, label: framework.levels[level] }),
  );
  return `<a id="level-${level}"></a>\n\n## ${labels.join(' · ')}`;
}

function picture(badge: BadgeDefinition, size: number): string {
  const address = `badges.md#${badge.id}`;
  return `<a href="${address}"><img src="pictures/${badge.id}.svg" alt="${inAll(nameOf(badge))}" width="${size}" height="${size}"></a>`;
}

function nameOf(badge: BadgeDefinition): (words: BadgeSetWords) => string {
  return (words) => sayBadge(badge, words).name;
}

function shortOf(id: CompetenceId): (words: BadgeSetWords) => string {
  return ({ framework }) => framework.competences[id].short;
}

function inAll(say: (words: BadgeSetWords) => string): string {
  return ALL_WORDS.map(say).join(' · ');
}

function page(title: string, ...blocks: readonly string[]): string {
  return [`# ${title}`, MADE, ...blocks, ''].join('\n\n');
}
