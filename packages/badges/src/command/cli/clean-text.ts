/** Foreign text that will be signed: only what a reader can see. What is shown is then letter for letter what is signed. Knows no badge. */

/** Control characters, what turns the direction of writing, halves of letters, and letters made to be hidden. */
const HIDDEN =
  /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** On one line, without characters that nobody sees. Empty where nothing else was there. */
export function cleanText(text: string): string {
  const clean = text
    .replaceAll(/[\t\r\n\u2028\u2029]+/gu, ' ')
    .replaceAll(HIDDEN, '')
    .trim();
  return /[^\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u.test(clean) ? clean : '';
}
