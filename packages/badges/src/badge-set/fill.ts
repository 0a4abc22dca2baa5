/** Fills the gaps of a sentence. Knows no sentence. */

/** `fill('{have} of {need}', { have: 1, need: 2 })` is `1 of 2`; a gap without a value stays as it is. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/gu, (gap, name: string) => String(values[name] ?? gap));
}
