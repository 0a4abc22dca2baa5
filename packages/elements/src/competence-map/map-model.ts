/**
 * From a portfolio laid out per competence and the words of a language to what the map shows: one entry each.
 * What was seen, what is said and what others confirm stay three things. Knows no element, no layout and no colour.
 */
import type { Confidence, Stance, ViewedCompetence } from '@requapass/assessment';
import {
  COMPETENCES,
  type CompetenceId,
  type Level,
  type Locale,
  type Pole,
  POLES,
} from '@requapass/framework';
import type { CompetenceWords, FrameworkWords } from './framework-words.js';
import { count, fill, type MapStrings } from './strings.js';

export interface MapModel {
  readonly entries: readonly MapEntry[];
  readonly poles: readonly PoleModel[];
  /** How many competences have a level. */
  readonly seen: number;
  /** Nothing was seen and nothing was said. */
  readonly isEmpty: boolean;
  /** "4 competences observed". */
  readonly summary: string;
  /** The word under the number in the middle. */
  readonly seenWord: string;
}

export interface PoleModel {
  readonly id: Pole;
  readonly name: string;
  readonly entries: readonly MapEntry[];
}

export interface MapEntry {
  readonly id: CompetenceId;
  readonly pole: Pole;
  readonly isInferred: boolean;
  readonly words: CompetenceWords;
  readonly level: Level | null;
  /** "Level 3", or why there is none. */
  readonly levelLabel: string;
  /** The ladder's words for the level: "on my own". Null where there is none. */
  readonly levelWords: string | null;
  readonly confidence: Confidence | null;
  readonly confidenceLabel: string | null;
  readonly observations: number;
  readonly evidence: ViewedCompetence['seen']['evidence'];
  readonly stance: Stance | null;
  readonly stanceLabel: string;
  /** The level at which the person places themselves. */
  readonly saidLevel: Level | null;
  /** "I place myself: level 3 · on my own". Null where they did not. */
  readonly saidLabel: string | null;
  /** What the person said of themselves in play. */
  readonly reflections: ViewedCompetence['said']['reflections'];
  readonly confirmations: ViewedCompetence['confirmed'];
  /** The latest level that somebody confirmed. */
  readonly confirmedLevel: Level | null;
  /** "Confirmed by Nadia: level 3". Null where nobody confirmed a level. */
  readonly confirmedLabel: string | null;
  readonly experiences: ViewedCompetence['experiences'];
}

export interface Words {
  readonly locale: Locale;
  readonly strings: MapStrings;
  readonly framework: FrameworkWords;
}

const CONFIDENCE_KEYS = {
  low: 'confidenceLow',
  medium: 'confidenceMedium',
  high: 'confidenceHigh',
} as const satisfies Record<Confidence, keyof MapStrings>;

const STANCE_KEYS = {
  confirmed: 'stanceConfirmed',
  contested: 'stanceContested',
  unsure: 'stanceUnsure',
} as const satisfies Record<Stance, keyof MapStrings>;

/** "Fairly sure": a confidence in words. */
export function confidenceLabel(confidence: Confidence, strings: MapStrings): string {
  return strings[CONFIDENCE_KEYS[confidence]];
}

/** "That's me": a stance in words. */
export function stanceLabel(stance: Stance | null, strings: MapStrings): string {
  return strings[stance ? STANCE_KEYS[stance] : 'stanceNone'];
}

/** "Level 3 · on my own". */
export function levelInWords(level: Level, { strings, framework }: Words): string {
  return `${fill(strings.level, { level })} · ${framework.levels[level]}`;
}

/** @param viewed - null before anything was given: the map is there, and empty. */
export function makeMapModel(viewed: readonly ViewedCompetence[] | null, words: Words): MapModel {
  const entries = COMPETENCES.map(({ id, pole, isInferred }) => ({
    id,
    pole,
    isInferred,
    words: words.framework.competences[id],
    ...describe(
      viewed?.find((competence) => competence.id === id),
      isInferred,
      words,
    ),
  }));
  const seen = entries.filter((entry) => entry.level !== null).length;
  const isOne = new Intl.PluralRules(words.locale).select(seen) === 'one';
  return {
    entries,
    poles: POLES.map((id) => ({
      id,
      name: words.framework.poles[id],
      entries: entries.filter((entry) => entry.pole === id),
    })),
    seen,
    isEmpty: entries.every(
      (entry) => entry.level === null && entry.saidLevel === null && entry.stance === null,
    ),
    summary: count(words.strings, 'seen', seen, words.locale),
    seenWord: words.strings[isOne ? 'centreOne' : 'centreOther'],
  };
}

type Described = Omit<MapEntry, 'id' | 'pole' | 'isInferred' | 'words'>;

function describe(found: ViewedCompetence | undefined, isInferred: boolean, words: Words): Described {
  const { strings, framework } = words;
  const level = found?.seen.level ?? null;
  const confidence = level && (found?.seen.confidence ?? null);
  const saidLevel = found?.said.level ?? null;
  const stance = found?.said.stance ?? null;
  const confirmed = found?.confirmed.filter((confirmation) => confirmation.level).at(-1);
  return {
    level,
    levelLabel: level ? fill(strings.level, { level }) : strings[isInferred ? 'notObserved' : 'reflected'],
    levelWords: level && framework.levels[level],
    confidence,
    confidenceLabel: confidence && confidenceLabel(confidence, strings),
    observations: found?.seen.observations ?? 0,
    evidence: found?.seen.evidence ?? [],
    stance,
    stanceLabel: stanceLabel(stance, strings),
    saidLevel,
    saidLabel: saidLevel && fill(strings.iPlace, { level: levelInWords(saidLevel, words) }),
    reflections: found?.said.reflections ?? [],
    confirmations: found?.confirmed ?? [],
    confirmedLevel: confirmed?.level ?? null,
    confirmedLabel: confirmed?.level
      ? fill(strings.confirmedBy, { name: confirmed.by.name, level: levelInWords(confirmed.level, words) })
      : null,
    experiences: found?.experiences ?? [],
  };
}
