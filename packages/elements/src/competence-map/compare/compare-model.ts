/**
 * Two moments put side by side, in words: one row a competence, and what has to be known to read them. "Progress" is
 * said only where `compareOutcomes` is certain; what cannot be compared gets no verdict. Knows no screen.
 */
import type { KeptOutcome, Outcome } from '@requapass/assessment';
import { compareOutcomes, type CompetenceChange } from '@requapass/assessment/comparison.js';
import { COMPETENCES, type CompetenceId, type Level, type Pole } from '@requapass/framework';
import { dayInWords } from '../../shared/day-in-words.js';
import { levelInWords, type Words } from '../map-model.js';
import { fill } from '../strings.js';
import { comparability, type Comparability, hasOtherMissions } from './moments.js';
import type { strings as french } from './strings/fr.js';

export type CompareStrings = Readonly<Record<keyof typeof french, string>>;

export interface CompareRow {
  readonly id: CompetenceId;
  readonly pole: Pole;
  readonly name: string;
  readonly earlier: Level | null;
  readonly later: Level | null;
  readonly earlierText: string;
  readonly laterText: string;
  /** Null where the two cannot be compared. */
  readonly changeText: string | null;
}

export interface Comparison {
  readonly comparability: Comparability;
  /** All twelve, in the framework's order. */
  readonly rows: readonly CompareRow[];
  /** Why there is no verdict; null where there is one. */
  readonly reason: string | null;
  readonly notes: readonly string[];
}

export function makeComparison(
  earlier: Outcome,
  later: Outcome,
  strings: CompareStrings,
  words: Words,
): Comparison {
  const verdict = comparability(earlier, later);
  return {
    comparability: verdict,
    rows: compareOutcomes(earlier, later).map((change) => ({
      ...change,
      pole: poleOf(change.id),
      name: words.framework.competences[change.id].short,
      earlierText: levelText(change.earlier, earlier, change.id, strings, words),
      laterText: levelText(change.later, later, change.id, strings, words),
      changeText: verdict === 'yes' ? changeText(change, later, strings, words) : null,
    })),
    reason: verdict === 'yes' ? null : strings[REASONS[verdict]],
    notes: verdict === 'yes' ? notes(earlier, later, strings) : [],
  };
}

/** "2. La Passerelle, 20 November 2026": its place in time, what it is, when it came. */
export function momentName(
  { label, addedOn, outcome }: KeptOutcome,
  index: number,
  strings: CompareStrings,
  locale: string,
): string {
  const day = addedOn ? dayInWords(addedOn, locale) : strings.compareNoDay;
  return `${index + 1}. ${label || whatItIs(outcome, strings)}, ${day}`;
}

/** The comparison as plain text, to paste into a message. */
export function comparisonText(
  { rows, reason, notes: all }: Comparison,
  [earlier, later]: readonly [string, string],
  strings: CompareStrings,
): string {
  const lines = rows.map(({ name, earlierText, laterText, changeText }) => {
    const line = fill(strings.compareLine, { name, before: earlierText, after: laterText });
    return `• ${line}${changeText ? ` ${changeText}.` : ''}`;
  });
  return [
    strings.compareTitle,
    fill(strings.compareMoments, { earlier, later }),
    reason ?? '',
    lines.join('\n'),
    all.join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

const REASONS = {
  'other-source': 'compareOtherSource',
  'other-content': 'compareOtherContent',
} as const satisfies Record<Exclude<Comparability, 'yes'>, keyof CompareStrings>;

const SEEN = {
  new: 'compareNew',
  gone: 'compareGone',
  none: 'compareNone',
  up: 'compareOther',
  down: 'compareOther',
  same: 'compareSame',
} as const satisfies Record<CompetenceChange['change'], keyof CompareStrings>;

const CERTAIN = {
  ...SEEN,
  up: 'compareProgress',
  down: 'compareLower',
  same: 'compareSameSure',
} as const satisfies Record<CompetenceChange['change'], keyof CompareStrings>;

const SAID = {
  new: 'compareSaidNew',
  gone: 'compareSaidGone',
  none: 'compareSaidNone',
  up: 'compareSaidHigher',
  down: 'compareSaidLower',
  same: 'compareSaidSame',
} as const satisfies Record<CompetenceChange['change'], keyof CompareStrings>;

function changeText(
  { id, change, isCertain }: CompetenceChange,
  { source }: Outcome,
  strings: CompareStrings,
  words: Words,
): string {
  if (source === 'self') return strings[SAID[change]];
  if (change === 'none' && !isInferred(id)) return words.strings.reflected;
  return strings[(isCertain ? CERTAIN : SEEN)[change]];
}

function levelText(
  level: Level | null,
  { source }: Outcome,
  id: CompetenceId,
  strings: CompareStrings,
  words: Words,
): string {
  if (level !== null) return levelInWords(level, words);
  if (source === 'self') return strings.compareNotSaid;
  return isInferred(id) ? strings.compareNotSeen : words.strings.reflected;
}

function notes(earlier: Outcome, later: Outcome, strings: CompareStrings): readonly string[] {
  if (later.source === 'self') return [strings.compareNoteSelf];
  return [
    strings.compareNoteChance,
    strings.compareNoteStory,
    ...(hasOtherMissions(earlier, later) ? [strings.compareNoteMissions] : []),
    ...(earlier.content.version === later.content.version ? [] : [strings.compareNoteVersion]),
  ];
}

function whatItIs({ source, content }: Outcome, strings: CompareStrings): string {
  if (source === 'self') return strings.compareSelf;
  return content.id === 'la-passerelle' ? strings.compareGameFootbridge : strings.compareGame;
}

function isInferred(id: CompetenceId): boolean {
  return COMPETENCES.find((competence) => competence.id === id)?.isInferred ?? true;
}

function poleOf(id: CompetenceId): Pole {
  return COMPETENCES.find((competence) => competence.id === id)?.pole ?? 'organisational';
}
