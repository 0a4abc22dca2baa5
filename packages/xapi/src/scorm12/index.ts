/** @packageDocumentation The game in a learning platform of SCORM 1.2. Re-exports only. */
export { findScorm12Api } from './find-api.js';
export type { Scorm12Api, ScormWindow } from './find-api.js';
export { MOST_SUSPEND_DATA, openScorm12 } from './open-scorm12.js';
export type { LessonMode, Scorm12Options, Scorm12Session, ScormCode } from './open-scorm12.js';
