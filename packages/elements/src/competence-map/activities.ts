/**
 * The activities there are, by name, each imported when it is first opened. One line per activity, written by whoever
 * builds it: `export: () => import('./exports/index.js')`, `import: () => import('./imports/index.js')`,
 * `self: …./self/index.js`, `ask: …./confirm/ask.js`, `confirm: …./confirm/confirm.js`, `compare: …./compare/index.js`.
 * Knows nothing of what they do.
 */
import type { ActivityModule } from './activity.js';

/** In the order of their buttons; `confirm` has none: somebody else opens it with `mode="confirm"`. */
export const ACTIVITY_NAMES = ['export', 'import', 'self', 'ask', 'compare', 'confirm'] as const;
export type ActivityName = (typeof ACTIVITY_NAMES)[number];

export const ACTIVITIES: Readonly<Partial<Record<ActivityName, () => Promise<ActivityModule>>>> = {
  export: () => import('./exports/index.js'),
  import: () => import('./imports/index.js'),
  self: () => import('./self/index.js'),
  ask: () => import('./confirm/ask.js'),
  compare: () => import('./compare/index.js'),
  confirm: () => import('./confirm/confirm.js'),
};
