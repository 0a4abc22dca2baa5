/** @packageDocumentation Outcome and evidence as xAPI statements. Re-exports only. */
export { evidenceToStatement } from './statements/evidence-to-statement.js';
export { outcomeToStatements } from './statements/outcome-to-statements.js';
export { parseActor } from './statements/parse-actor.js';
export type { ActorCode } from './statements/parse-actor.js';
export { XapiOptionError } from './statements/setting.js';
export type { SettingCode, StatementOptions } from './statements/setting.js';
export { makeStatementId } from './statements/statement-id.js';
export { XAPI_VERSION } from './statements/statement.js';
export type {
  Activity,
  Actor,
  Extensions,
  LanguageMap,
  Score,
  Statement,
  StatementContext,
  StatementResult,
  Verb,
} from './statements/statement.js';
export {
  ACTIVITY_TYPES,
  competenceLevelUrl,
  DEFAULT_COMPETENCE_BASE_URL,
  DEFAULT_TERMS_URL,
  EXTENSION_NAMES,
} from './statements/vocabulary.js';
export type { ExtensionName } from './statements/vocabulary.js';
export type { Problem, Result } from './xapi-error.js';
