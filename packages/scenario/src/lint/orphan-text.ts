/** Every text written for the mission is shown by it: nothing is translated for nothing. */
import { packTextsOf } from '../check/missing-texts.js';
import { pathOf } from '../parse/problem.js';
import { textsOf } from '../parse/walk-mission.js';
import type { LintRule } from './rule.js';

export const orphanText: LintRule = {
  name: 'orphan-text',
  lint({ mission, pack, texts }) {
    const shown = new Set([...textsOf(mission), ...packTextsOf(pack)].map(({ value }) => value));
    return Object.entries(texts).flatMap(([locale, known]) =>
      Object.keys(known)
        .filter((key) => key.startsWith(`${mission.id}.`) && !shown.has(key))
        .map((key) => ({
          severity: 'error',
          path: pathOf(['texts', locale, key]),
          message: `text "${key}" is never shown`,
        })),
    );
  },
};
