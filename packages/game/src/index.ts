/** @packageDocumentation The competence-discovery mini-game. Re-exports only. */
export { startGame } from './start-game.js';
export type { Played, RunningGame, StartOptions } from './start-game.js';
