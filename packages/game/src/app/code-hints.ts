/** What a person can do about a code that cannot be used, by what went wrong: keys of sentences. */
import type { SaveError } from '../session/save.js';

export const CODE_HINTS = {
  'not-a-code': 'carry.error.notACode',
  'not-a-save': 'carry.error.notACode',
  'damaged-code': 'carry.error.damaged',
  'newer-version': 'carry.error.newer',
  'other-content': 'carry.error.other',
  'content-changed': 'carry.error.changed',
} as const satisfies Readonly<Record<SaveError['code'], string>>;
