/** @packageDocumentation A whole session without a screen: for tools, tests and servers. Re-exports only. */
export type { Library } from './library.js';
export { makeSave, parseSave, restoreSession } from './save.js';
export type { Save, SaveError, SaveResult } from './save.js';
export { applyIntent, createSession } from './session.js';
export type { IntentError, IntentResult, SessionState } from './session.js';
export type { Intent, MissionEntry, Screen, Snapshot } from './snapshot.js';
export { viewSession } from './view-session.js';
export { recoverSession } from './recover.js';
export type { LostMission, Recovered } from './recover.js';
export { missionsOfCode, openCode, parseCode } from './resume-code/read-code.js';
export type { OpenedCode, ResumeCode } from './resume-code/read-code.js';
export { writeCode } from './resume-code/write-code.js';
