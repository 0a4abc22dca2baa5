/** Something found in a mission, and where. Types only. */
import type { TextKey } from '../mission.js';

/** A path as keys: `['nodes', 'greet', 'options', 2]`. */
export type Keys = readonly (string | number)[];

/** Something found in a mission, and where. */
export interface Found<T> {
  readonly value: T;
  readonly keys: Keys;
}

/** What a text is for: some rules hold for speech only. */
export type TextRole = 'title' | 'line' | 'option' | 'does' | 'did' | 'name' | 'label' | 'rule';

/** A text key, and what it is for. */
export interface FoundText extends Found<TextKey> {
  readonly role: TextRole;
}
