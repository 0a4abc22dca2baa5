/** Foreign text that will be signed: only what a reader can see. What is shown is then letter for letter what is signed. Knows no badge. */

/** On one line, without control characters and without characters that turn the direction of writing. */
export function cleanText(text: string): string {
  return text
    .replaceAll(/[\t\r\n\u2028\u2029]+/gu, ' ')
    .replaceAll(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();
}
