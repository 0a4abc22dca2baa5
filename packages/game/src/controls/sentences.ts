/** A text cut into its sentences; words marked as another language stay whole. Knows no screen. */

/** @example sentencesOf('Dag! [nl:Kom binnen. Snel.] Merci.') // ['Dag!', '[nl:Kom binnen. Snel.]', 'Merci.'] */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  let depth = 0;
  for (const { 0: mark, index } of text.matchAll(/[[\]]|[.!?…]['"”’»)\]]*\s+(?=\S)/g)) {
    if (mark === '[') depth += 1;
    else if (mark === ']') depth = Math.max(0, depth - 1);
    else {
      // A sentence may end inside the mark that ends with it.
      if (mark.includes(']')) depth = Math.max(0, depth - 1);
      // In French a mark of its own has a space before it: "Ça va ?" is one sentence.
      if (depth > 0 || /^[?!…:»]/.test(text.slice(index + mark.length))) continue;
      sentences.push(text.slice(start, index + mark.length).trim());
      start = index + mark.length;
    }
  }
  const rest = text.slice(start).trim();
  return rest === '' && sentences.length > 0 ? sentences : [...sentences, rest];
}
