/**
 * What a person sets for comfort. What they chose is kept between visits, what the system or the page around suggests
 * is not. Knows neither the session nor how a setting is applied.
 */
import { isLocale, type Locale } from '@requapass/framework';
import { readKeptComfort, USUAL_COMFORT, type Comfort } from './comfort.js';
import { isOneOf, readFields, type FieldGuards } from './fields.js';
import type { KeptValues } from './storage.js';

export const TEXT_SIZES = ['normal', 'large', 'larger'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

interface Basics {
  readonly locale: Locale;
  readonly isSoundOn: boolean;
  readonly isMotionReduced: boolean;
  readonly textSize: TextSize;
  /** Whether the stage (the picture) is shown, or the text layout alone. */
  readonly isStageOn: boolean;
}

export interface Settings extends Basics, Comfort {}

export interface SettingsStore {
  readonly current: Settings;
  /** The person chooses: holds at once and at the next visit. */
  change(part: Partial<Settings>): void;
  /**
   * The system or the page around wishes: holds for this visit and is not kept. What the person chose wins, except
   * for the language: there the latest wish does, and an older choice is forgotten.
   */
  suggest(part: Partial<Settings>): void;
  subscribe(listener: (settings: Settings) => void): () => void;
}

const KEY = 'settings';

/** @param initial - what holds where the person has not chosen otherwise; the rest is as usual. */
export function createSettings(initial: Basics & Partial<Comfort>, kept: KeptValues): SettingsStore {
  const listeners = new Set<(settings: Settings) => void>();
  /** What the person ever chose, and nothing else. */
  let chosen = readKept(kept.read(KEY));
  let current: Settings = { ...USUAL_COMFORT, ...initial, ...chosen };
  const apply = (part: Partial<Settings>): void => {
    current = { ...current, ...part };
    for (const listener of listeners) listener(current);
  };
  return {
    get current() {
      return current;
    },
    change(part) {
      // Another tab may have kept a choice since.
      chosen = { ...chosen, ...readKept(kept.read(KEY)), ...part };
      kept.write(KEY, chosen);
      apply(part);
    },
    suggest(part) {
      if (part.locale !== undefined && chosen.locale !== undefined) {
        const { locale: _, ...others } = chosen;
        chosen = others;
        kept.write(KEY, chosen);
      }
      const isFree = (key: string): boolean => key === 'locale' || !(key in chosen);
      apply(Object.fromEntries(Object.entries(part).filter(([key]) => isFree(key))));
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const GUARDS: FieldGuards<Basics> = {
  locale: isLocale,
  isSoundOn: (value) => typeof value === 'boolean',
  isMotionReduced: (value) => typeof value === 'boolean',
  textSize: (value) => isOneOf(TEXT_SIZES, value),
  isStageOn: (value) => typeof value === 'boolean',
};

function readKept(value: unknown): Partial<Settings> {
  return { ...readFields(GUARDS, value), ...readKeptComfort(value) };
}
