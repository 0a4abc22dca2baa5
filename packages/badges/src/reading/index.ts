/** @packageDocumentation Reading badges of any kind into one display model. Re-exports only. */
export type {
  Badge,
  BadgeAlignment,
  BadgeCriteria,
  BadgeDataModel,
  BadgeDocument,
  BadgeEndorsement,
  BadgeEvidence,
  BadgeFormat,
  BadgeImage,
  BadgeIssuer,
  BadgeLink,
  BadgeProof,
  BadgeRecipient,
  BadgeResult,
  BadgeStatusEntry,
  JsonDocument,
  JwsDocument,
  MissingDocument,
  RecipientIdentifier,
} from './badge.js';
export { parseLink } from './fields/link.js';
export { parseJws } from './gather/jws.js';
export { isJsonList, isJsonObject } from './json/json-value.js';
export type { JsonObject, JsonValue } from './json/json-value.js';
export { parseStrictJson } from './json/parse-strict-json.js';
export { READING_LIMITS } from './limits.js';
export { readBadges } from './read-badges.js';
export type { Reading, ReadingOptions, ReadingResult } from './read-badges.js';
export { READING_ERRORS, READING_WARNINGS } from './reading-problem.js';
export type {
  ReadingError,
  ReadingErrorCode,
  ReadingWarning,
  ReadingWarningCode,
} from './reading-problem.js';
export { loadReadingSentences } from './sentences.js';
export type { ReadingSentences } from './strings/shape.js';
