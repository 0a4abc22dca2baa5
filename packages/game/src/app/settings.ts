/**
 * What a person sets for comfort: language, sound, motion, text size, picture. Kept between visits.
 * Knows neither the session nor how a setting is applied.
 */
import { isLocale, type Locale } from '@requapass/framework';
import type { KeptValues } from './storage.js';

export const TEXT_SIZES = ['normal', 'large', 'larger'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

export interface Settings {
  readonly locale: Locale;
  readonly isSoundOn: boolean;
  readonly isMotionReduced: boolean;
  readonly textSize: TextSize;
  /** Whether the stage (the picture) is shown, or the text layout alone. */
  readonly isStageOn: boolean;
}

export interface SettingsStore {
  readonly current: Settings;
  change(part: Partial<Settings>): void;
  subscribe(listener: (settings: Settings) => void): () => void;
}

const KEY = 'settings';

/** @param initial - what holds where the person has not chosen otherwise. */
export function createSettings(initial: Settings, kept: KeptValues): SettingsStore {
  const listeners = new Set<(settings: Settings) => void>();
  let current: Settings = { ...initial, ...readKept(kept.read(KEY)) };
  return {
    get current() {
      return current;
    },
    change(part) {
      current = { ...current, ...part };
      kept.write(KEY, current);
      for (const listener of listeners) listener(current);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function readKept(value: unknown): Partial<Settings> {
  if (typeof value !== 'object' || value === null) return {};
  const { locale, isSoundOn, isMotionReduced, textSize, isStageOn } = value as Record<string, unknown>;
  return {
    ...(isLocale(locale) && { locale }),
    ...(typeof isSoundOn === 'boolean' && { isSoundOn }),
    ...(typeof isMotionReduced === 'boolean' && { isMotionReduced }),
    ...(typeof isStageOn === 'boolean' && { isStageOn }),
    ...(isTextSize(textSize) && { textSize }),
  };
}

function isTextSize(value: unknown): value is TextSize {
  return (TEXT_SIZES as readonly unknown[]).includes(value);
}
