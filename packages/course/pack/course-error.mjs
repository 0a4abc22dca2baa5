/** What the command could not do: a stable code, one sentence, a hint. Knows no screen. */
export class CourseError extends Error {
  /** @param {string} code @param {string} message @param {string} hint */
  constructor(code, message, hint) {
    super(message);
    this.code = code;
    this.hint = hint;
  }
}
