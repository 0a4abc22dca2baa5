/** Where the levels of a document come from and what they do not say, in lines. Knows no form and no page. */
import type { ViewedCompetence } from '@requapass/assessment/portfolio.js';
import { fill } from '../strings.js';
import type { DocumentInput, ExportEntry } from './document-model.js';
import type { DocumentWords } from './export-strings.js';

export function howItCameAbout(
  chosen: readonly ViewedCompetence[],
  entries: readonly ExportEntry[],
  { strings, words }: DocumentInput,
): readonly string[] {
  const list = (parts: readonly string[]): string =>
    new Intl.ListFormat(words.locale, { type: 'conjunction' }).format(parts);
  const evidence = chosen.flatMap(({ seen }) => seen.evidence);
  const games = [...new Set(evidence.map(({ content }) => gameName(content.id, strings)))];
  const moments = chosen.reduce((sum, { seen }) => sum + seen.observations, 0);
  const people = [
    ...new Set(
      entries.flatMap(({ confirmations }) => confirmations.map(({ who, date }) => `${who} (${date})`)),
    ),
  ];
  const lines: string[] = [];
  if (games.length > 0) {
    const sentence = games.length === 1 ? strings.exportsHowGame : strings.exportsHowGames;
    lines.push(fill(sentence, { game: list(games), moments }));
  }
  if (chosen.some(({ said }) => said.level !== null)) lines.push(strings.exportsHowSelf);
  lines.push(
    people.length > 0
      ? fill(strings.exportsHowConfirmed, { people: people.join(' · ') })
      : strings.exportsHowUnconfirmed,
  );
  lines.push(strings.exportsHowUnsigned);
  return lines;
}

export function limits({ strings }: DocumentInput): readonly string[] {
  return [
    strings.exportsLimitLevels,
    strings.exportsLimitGame,
    strings.exportsLimitPeople,
    strings.exportsLimitNames,
  ].filter((line) => line !== '');
}

/** The name of a game in its quotation marks. */
export function gameName(contentId: string, strings: DocumentWords['strings']): string {
  if (contentId === 'la-passerelle') return strings.exportsGameFootbridge;
  return fill(strings.exportsGameNamed, { id: contentId });
}
