/** @packageDocumentation The game as a unit of a cmi5 course. Re-exports only. */
export { openSession } from './open-session.js';
export type { Cmi5Options, OpenCode } from './open-session.js';
export { isCmi5Launch, parseLaunch } from './parse-launch.js';
export type { Cmi5Launch, LaunchCode } from './parse-launch.js';
export type { Cmi5Session, SessionCode } from './session.js';
export type { Cmi5Verb } from './defined-statement.js';
export type { LaunchData, LaunchMode, LearnerPreferences, MoveOn } from './launch-data.js';
