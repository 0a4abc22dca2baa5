/** Runs a check over every text a mission shows, once for each language. Knows no check. */
import type { TextRole } from '../parse/found.js';
import { pathOf } from '../parse/problem.js';
import { textsOf } from '../parse/walk-mission.js';
import type { Finding, LintContext } from './rule.js';

/** One text in one language. */
export interface ShownText {
  readonly text: string;
  readonly role: TextRole;
  readonly locale: string;
}

/** What `check` says of each text, with the path to it. A text shown twice is looked at once. */
export function lintTexts(
  { mission, texts }: LintContext,
  check: (shown: ShownText) => readonly Omit<Finding, 'path'>[],
): readonly Finding[] {
  const shown = new Map(textsOf(mission).map(({ value, role }) => [value, role]));
  return Object.entries(texts).flatMap(([locale, known]) =>
    [...shown].flatMap(([key, role]) => {
      const text = known[key];
      if (text === undefined) return [];
      return check({ text, role, locale }).map((found) => ({
        ...found,
        path: pathOf(['texts', locale, key]),
      }));
    }),
  );
}
