/**
 * Texts as sentences and words, well enough to count them in French, Dutch and English.
 * Knows no language in particular and no rule.
 */
import { plainText } from '../parse/markup.js';

/** Shortened words whose full stop ends nothing. */
const SHORTENED = /\b(?:M|Mme|Mlle|Dr|St|Ste|p\. ?ex|bv|nl|enz|mevr|dhr|Mr|Mrs|Ms|e\.g|i\.e|etc)\.(?=\s)/gi;

/** An end mark, whatever closes after it, blanks, then something that begins: a capital, a number, a mark. */
const BOUNDARY = /(?<=[.!?…][\s»”’"')\]]*)(?<=[\s»”’"')])(?=[«“‘"'([¿¡\s]*[\p{Lu}\p{N}])/u;

/** The sentences of a text. Marks within a word or a number (14.30), or before a small letter, end nothing. */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  for (const piece of plainText(text)
    .replace(SHORTENED, (word) => word.slice(0, -1))
    .split(BOUNDARY)) {
    // An opening quote belongs to what it opens: pieces without a word go with the next one.
    const before = sentences.at(-1);
    if (before !== undefined && wordsOf(before).length === 0)
      sentences[sentences.length - 1] = before + piece;
    else sentences.push(piece);
  }
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => wordsOf(sentence).length > 0);
}

/** The words of a sentence: whatever stands between blanks and has a letter or a digit. */
export function wordsOf(sentence: string): readonly string[] {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}
