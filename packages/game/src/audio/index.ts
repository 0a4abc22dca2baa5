/** Sound: effects and ambience, silent until wanted. Loads its engine by itself. Re-exports only. */
export { createAudio } from './create-audio.js';
export type { Audio, AudioOptions } from './create-audio.js';
