/** What reads and writes resume codes. Re-exports only. */
export { missionsOfCode, openCode, parseCode } from './read-code.js';
export { writeCode } from './write-code.js';
