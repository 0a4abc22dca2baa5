/** Runs one rule of the linter over a mission, for tests. */
import { explore } from '../lint/explore.js';
import type { LintRule } from '../lint/rule.js';
import type { Mission } from '../mission.js';
import type { LocaleTexts } from '../pack.js';
import { CAKE_PACK } from './cake-pack.js';
import { CAKE_TEXTS } from './cake-texts.js';

/** `severity path` of each finding, in order. */
export function lintOne(
  rule: LintRule,
  mission: Mission,
  texts: LocaleTexts = CAKE_TEXTS,
): readonly string[] {
  return messagesOf(rule, mission, texts).map(({ severity, path }) => `${severity} ${path}`);
}

export function messagesOf(rule: LintRule, mission: Mission, texts: LocaleTexts = CAKE_TEXTS) {
  return rule.lint({ mission, pack: CAKE_PACK, texts, exploration: explore(mission) });
}

/** The texts of the sample mission with some replaced in French. */
export function inFrench(changed: Readonly<Record<string, string>>): LocaleTexts {
  return { ...CAKE_TEXTS, fr: { ...CAKE_TEXTS['fr'], ...changed } };
}
