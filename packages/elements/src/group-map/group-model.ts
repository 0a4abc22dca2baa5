/**
 * From the figures of a group and the words of a language to what is shown: a row a competence, cut as finely as is
 * safe. Decides no figure: what is hidden is not in the summary. Knows no element.
 */
import type { GroupCompetence, GroupSummary } from '@requapass/assessment';
import { COMPETENCES, type CompetenceId, LEVELS, type Pole, POLES } from '@requapass/framework';
import type { Words } from '../competence-map/map-model.js';
import { fill } from '../competence-map/strings.js';
import type { GroupSource } from './group-store.js';
import type { GroupStrings } from './strings.js';

/** Which band: a level, two of them, any level, or none. */
export type Band = '1' | '2' | '3' | '4' | 'low' | 'high' | 'any' | 'none';

export interface GroupPart {
  readonly band: Band;
  readonly people: number;
  /** Of all people, from 0 to 1: how wide it is drawn. Never shown as a figure. */
  readonly share: number;
  /** "Level 3". */
  readonly label: string;
}

export interface GroupRow {
  readonly id: CompetenceId;
  readonly pole: Pole;
  readonly name: string;
  /** Empty where nothing can be shown. They add up to all people. */
  readonly parts: readonly GroupPart[];
  /** Why there are no levels, or not all four; null where there are. */
  readonly note: string | null;
  /** Games never guess it: there is nothing to hide. */
  readonly isNever: boolean;
}

export interface GroupModel {
  readonly source: GroupSource;
  /** Null: fewer than five, and nothing is shown. */
  readonly people: number | null;
  readonly peopleText: string;
  readonly rows: readonly GroupRow[];
  readonly poles: readonly { readonly id: Pole; readonly name: string; readonly rows: readonly GroupRow[] }[];
  /** Bands that occur in any row, in order: what the key has to explain. */
  readonly bands: readonly Band[];
}

export const BANDS: readonly Band[] = ['1', '2', '3', '4', 'low', 'high', 'any', 'none'];

export function makeGroupModel(
  summary: GroupSummary,
  source: GroupSource,
  strings: GroupStrings,
  words: Words,
): GroupModel {
  const { people } = summary;
  const rows = summary.perCompetence.map((figures) => makeRow(figures, people, source, strings, words));
  const used = new Set(rows.flatMap(({ parts }) => parts.map(({ band }) => band)));
  return {
    source,
    people,
    peopleText: people === null ? strings.groupPeopleFew : fill(strings.groupPeople, { count: people }),
    rows,
    poles: POLES.map((id) => ({
      id,
      name: words.framework.poles[id],
      rows: rows.filter(({ pole }) => pole === id),
    })),
    bands: BANDS.filter((band) => used.has(band)),
  };
}

/** "Level 3 · on my own": a band for the key. */
export function bandInWords(band: Band, source: GroupSource, strings: GroupStrings, words: Words): string {
  const level = LEVELS.find((each) => String(each) === band);
  const label = bandLabel(band, source, strings);
  return level ? `${label} · ${words.framework.levels[level]}` : label;
}

export function bandLabel(band: Band, source: GroupSource, strings: GroupStrings): string {
  switch (band) {
    case 'low':
      return strings.groupLow;
    case 'high':
      return strings.groupHigh;
    case 'any':
      return strings.groupAny;
    case 'none':
      return source === 'game' ? strings.groupNotSeen : strings.groupNotSaid;
    default:
      return fill(strings.groupLevel, { level: band });
  }
}

function makeRow(
  figures: GroupCompetence,
  people: number | null,
  source: GroupSource,
  strings: GroupStrings,
  words: Words,
): GroupRow {
  const competence = COMPETENCES.find(({ id }) => id === figures.id);
  const isNever = source === 'game' && competence?.isInferred === false && figures.observed === 0;
  const row = {
    id: figures.id,
    pole: competence?.pole ?? 'organisational',
    name: words.framework.competences[figures.id].short,
    isNever,
  };
  if (isNever) return { ...row, parts: [], note: strings.groupNever };
  const parts = cut(figures, people).map(([band, count]) => ({
    band,
    people: count,
    share: people ? count / people : 0,
    label: bandLabel(band, source, strings),
  }));
  return {
    ...row,
    parts,
    note: figures.counts ? null : strings[parts.length > 0 ? 'groupRough' : 'groupHidden'],
  };
}

/** The finest cut that the summary shows, with those who have no level. */
function cut(
  { counts, bands, observed }: GroupCompetence,
  people: number | null,
): readonly (readonly [Band, number])[] {
  if (observed === null || people === null) return [];
  const none = ['none', people - observed] as const;
  if (counts) return [...LEVELS.map((level, index) => [`${level}`, counts[index] ?? 0] as const), none];
  if (bands) return [['low', bands[0]], ['high', bands[1]], none];
  return [['any', observed], none];
}
