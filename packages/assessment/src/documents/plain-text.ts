/**
 * Text that a person typed and that another person will read: what it may hold, and how it is cleaned.
 * Knows no document. A text that could turn what stands around it, or hide, is not plain.
 */
import * as v from 'valibot';

/**
 * Not allowed: control characters save the line break, halves of a character (no canonical JSON has them), and
 * the marks that turn or isolate the direction of the text around them. Left-to-right and right-to-left marks are.
 */
const CONTROL = String.raw`\u0000-\u0009\u000B-\u001F\u007F-\u009F`;
const TURNING = String.raw`\u202A-\u202E\u2066-\u2069`;
const SEPARATORS = String.raw`\u2028\u2029`;
const NOT_PLAIN = new RegExp(String.raw`[${CONTROL}${TURNING}${SEPARATORS}]|\p{Surrogate}`, 'gu');
// Without the flag `u`, which a JSON Schema cannot have: a character beyond U+FFFF is then a pair of halves.
const plain = (more: string, ahead = '') =>
  new RegExp(
    String.raw`^${ahead}(?:[^${more}${CONTROL}${TURNING}${SEPARATORS}\uD800-\uDFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF])*$`,
  );
const PLAIN = plain('');
const PLAIN_LINE = plain(String.raw`\n`);
const PLAIN_NAME = plain(String.raw`\n`, String.raw`(?=.*\S)`);

/** Text of several lines, at most so many UTF-16 code units: what `maxlength` of a text field counts. */
export function plainText(limit: number) {
  return v.pipe(v.string(), v.maxLength(limit), v.regex(PLAIN, 'plain text'));
}

/** The same without line breaks. */
export function plainLine(limit: number) {
  return v.pipe(v.string(), v.maxLength(limit), v.regex(PLAIN_LINE, 'plain text on one line'));
}

/** One line that is not blank. */
export function plainName(limit: number) {
  return v.pipe(v.string(), v.maxLength(limit), v.regex(PLAIN_NAME, 'a name, on one line'));
}

/** Typed text made plain: line breaks of every kind become one, other unplain characters go, ends are trimmed. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(NOT_PLAIN, '')
    .trim();
}

/** The same, on one line. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s*\n\s*/g, ' ');
}
