/** Files that a map reads again: the whole portfolio, or one outcome of it. Lossless; knows no form beside. */
import type { Outcome, Portfolio } from '@requapass/assessment';

/** The document as text, ready for `readAnyDocument`. */
export function toJson(document: Outcome | Portfolio): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
