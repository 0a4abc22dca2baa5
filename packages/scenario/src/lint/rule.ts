/**
 * What a rule of the linter is. A rule looks at one thing, knows no other rule, and never changes
 * anything. Add one: a file, its test, and a line in `lint-mission.ts` or `lint-pack.ts`.
 */
import type { Mission } from '../mission.js';
import type { LocaleTexts, Pack } from '../pack.js';
import type { Exploration } from './explore.js';

/** An error stops a release, a warning asks for a second look, an info is a figure worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** One finding, as it is reported. */
export interface LintMessage {
  readonly rule: string;
  readonly severity: Severity;
  /** Where, as a parser writes it; texts are `texts.fr["welcome-desk.hello"]`. */
  readonly path: string;
  readonly message: string;
}

/** All a rule may look at. */
export interface LintContext {
  readonly mission: Mission;
  readonly pack: Pack;
  /** Texts by locale: those of the mission and of the pack together. */
  readonly texts: LocaleTexts;
  readonly exploration: Exploration;
}

/** What a rule found; the rule's name is added by whoever runs it. */
export type Finding = Omit<LintMessage, 'rule'>;

/** One rule: a name, and what it finds. */
export interface LintRule {
  readonly name: string;
  lint(context: LintContext): readonly Finding[];
}

/** All a rule over a whole pack may look at. */
export interface PackContext {
  readonly pack: Pack;
  /** Texts by locale: those of the pack and of all its missions. */
  readonly texts: LocaleTexts;
  readonly missions: readonly Mission[];
}

/** One rule for what only a whole pack shows: a name, and what it finds. */
export interface PackRule {
  readonly name: string;
  lint(context: PackContext): readonly Finding[];
}
