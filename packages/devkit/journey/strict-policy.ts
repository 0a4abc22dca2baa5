/** The content security policy of a careful partner, as docs/embedding.md describes it. Knows no server. */

/** @param sources - origins the page may take anything from, besides `'self'` where it is listed. */
export function strictPolicy(...sources: readonly string[]): string {
  const kinds = ['script', 'style', 'img', 'font', 'connect', 'frame'].map(
    (kind) => `${kind}-src ${sources.join(' ')}`,
  );
  return [
    "default-src 'none'",
    ...kinds,
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
}
