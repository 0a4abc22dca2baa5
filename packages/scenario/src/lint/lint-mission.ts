/**
 * The linter: every rule over one mission. Knows the list of rules, not what they look for.
 * Meant for a mission that was parsed; `checkMission` has said what the pack lacks.
 */
import type { Mission } from '../mission.js';
import type { LocaleTexts, Pack } from '../pack.js';
import { answeredOnce } from './answered-once.js';
import { bubbleSentences } from './bubble-sentences.js';
import { coverage } from './coverage.js';
import { deadEnds } from './dead-ends.js';
import { evidenceIds } from './evidence-ids.js';
import { explorable } from './explorable.js';
import { explore } from './explore.js';
import { highestFirst } from './highest-first.js';
import { highestLongest } from './highest-longest.js';
import { looseSigns } from './loose-signs.js';
import { missingText } from './missing-text.js';
import { momentOptions } from './moment-options.js';
import { optionLength } from './option-length.js';
import { orphanText } from './orphan-text.js';
import { quotes } from './quotes.js';
import { reachable } from './reachable.js';
import { rubricTiers } from './rubric-tiers.js';
import type { LintMessage, LintRule } from './rule.js';
import { sentenceLength } from './sentence-length.js';
import { toDo } from './to-do.js';
import { trait } from './trait.js';
import { unknownFact } from './unknown-fact.js';
import { wordLength } from './word-length.js';

/** Every rule, in the order its messages come. */
export const LINT_RULES: readonly LintRule[] = [
  explorable,
  reachable,
  deadEnds,
  answeredOnce,
  momentOptions,
  coverage,
  rubricTiers,
  evidenceIds,
  unknownFact,
  missingText,
  orphanText,
  optionLength,
  highestLongest,
  highestFirst,
  sentenceLength,
  bubbleSentences,
  wordLength,
  quotes,
  looseSigns,
  trait,
  toDo,
];

/** What a mission may be played with: `texts` by locale, those of the mission and of the pack together. */
export interface LintOptions {
  readonly pack: Pack;
  readonly texts: LocaleTexts;
}

/** Every finding of every rule. Empty but for figures when there is nothing to mend. */
export function lintMission(mission: Mission, { pack, texts }: LintOptions): readonly LintMessage[] {
  const context = { mission, pack, texts, exploration: explore(mission) };
  return LINT_RULES.flatMap((rule) => rule.lint(context).map((found) => ({ rule: rule.name, ...found })));
}
