/** How long the options of a moment are to the eye: letters of what is said and of what is done. */
import type { MomentNode } from '../mission.js';
import type { Texts } from '../pack.js';
import { plainText } from '../parse/markup.js';

/** One length an option, in the order of the file; null when a text is missing (another rule says so). */
export function optionLengths(node: MomentNode, texts: Texts): readonly number[] | null {
  const lengths = node.options.map(({ text, does }) => {
    const words = [text, ...(does === undefined ? [] : [does])].map((key) => texts[key]);
    return words.includes(undefined) ? null : plainText(words.join(' ')).length;
  });
  return lengths.every((length) => length !== null) ? lengths : null;
}
