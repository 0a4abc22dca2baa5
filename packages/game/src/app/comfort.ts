/**
 * Settings for those who read, hear, see or move in another way: font, contrast, pace, captions, reading aloud,
 * switches. Knows what can be chosen, not what it does.
 */
import { isOneOf, readFields, type FieldGuards } from './fields.js';

export const FONTS = ['atkinson', 'lexend', 'opendyslexic'] as const;
/** `whole`: a bubble shows at once. `steps`: sentence by sentence, each on a tap. */
export const PACES = ['whole', 'steps'] as const;
/** `asked`: a button beside each text. `screens`: every new screen is read as well. */
export const READINGS = ['off', 'asked', 'screens'] as const;
export const SPEECH_SPEEDS = ['slow', 'normal', 'fast'] as const;
/** `one`: the highlight goes on by itself, any key chooses. `two`: Space goes on, Enter chooses. */
export const SWITCHES = ['off', 'one', 'two'] as const;
/** How long the highlight rests on each thing. */
export const SCAN_SECONDS = [0.5, 1, 1.5, 2, 3, 4] as const;

export interface Comfort {
  readonly font: (typeof FONTS)[number];
  readonly isContrastHigh: boolean;
  readonly pace: (typeof PACES)[number];
  /** Words for every sound that means something. */
  readonly hasCaptions: boolean;
  readonly reading: (typeof READINGS)[number];
  readonly speechSpeed: (typeof SPEECH_SPEEDS)[number];
  readonly switches: (typeof SWITCHES)[number];
  readonly scanSeconds: (typeof SCAN_SECONDS)[number];
}

/** What holds where neither person nor system says otherwise. */
export const USUAL_COMFORT: Comfort = {
  font: 'atkinson',
  isContrastHigh: false,
  pace: 'whole',
  hasCaptions: true,
  reading: 'asked',
  speechSpeed: 'normal',
  switches: 'off',
  scanSeconds: 1.5,
};

const GUARDS: FieldGuards<Comfort> = {
  font: (value) => isOneOf(FONTS, value),
  isContrastHigh: (value) => typeof value === 'boolean',
  pace: (value) => isOneOf(PACES, value),
  hasCaptions: (value) => typeof value === 'boolean',
  reading: (value) => isOneOf(READINGS, value),
  speechSpeed: (value) => isOneOf(SPEECH_SPEEDS, value),
  switches: (value) => isOneOf(SWITCHES, value),
  scanSeconds: (value) => isOneOf(SCAN_SECONDS, value),
};

/** The part of what was kept that is about comfort. */
export function readKeptComfort(value: unknown): Partial<Comfort> {
  return readFields(GUARDS, value);
}
