/**
 * From an outcome document and the words of a language to what the map shows: one entry per competence.
 * Pure: knows no element, no layout and no colour.
 */
import type {
  CompetenceOutcome,
  Confidence,
  EvidenceReference,
  Outcome,
  ReflectionReference,
  Stance,
} from '@requapass/assessment';
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
  readonly stance: Stance | null;
  readonly stanceLabel: string;
  readonly observations: number;
  readonly evidence: readonly EvidenceReference[];
  /** What the person said of themselves. */
  readonly reflections: readonly ReflectionReference[];
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

/** @param outcome - null before anything was played: the map is there, and empty. */
export function makeMapModel(outcome: Outcome | null, words: Words): MapModel {
  const entries = COMPETENCES.map(({ id, pole, isInferred }) => {
    const found = outcome?.competences.find((competence) => competence.id === id);
    return {
      id,
      pole,
      isInferred,
      words: words.framework.competences[id],
      ...describe(found, isInferred, words),
    };
  });
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
    summary: count(words.strings, 'seen', seen, words.locale),
    seenWord: words.strings[isOne ? 'centreOne' : 'centreOther'],
  };
}

type Described = Omit<MapEntry, 'id' | 'pole' | 'isInferred' | 'words'>;

function describe(found: CompetenceOutcome | undefined, isInferred: boolean, words: Words): Described {
  const { strings, framework } = words;
  const level = found?.level ?? null;
  const confidence = level === null ? null : (found?.confidence ?? null);
  const observations = found?.observations ?? 0;
  const stance = found?.stance ?? null;
  return {
    level,
    levelLabel: level ? fill(strings.level, { level }) : strings[isInferred ? 'notObserved' : 'reflected'],
    levelWords: level && framework.levels[level],
    confidence,
    confidenceLabel: confidence && confidenceLabel(confidence, strings),
    stance,
    stanceLabel: stanceLabel(stance, strings),
    observations,
    evidence: found?.evidence ?? [],
    reflections: found?.reflections ?? [],
  };
}
