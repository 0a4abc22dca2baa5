/**
 * Mends the bundler's own code for pages whose scripts gave every object further fields: it lists a module's exports by
 * `for … in`, meets the foreign field and throws, and with it whatever element was being loaded. Knows that one line
 * of the bundler, and says so when it has changed.
 */
const LISTING =
  /for\s*\((?:var|let|const) (\w+) in (\w+)\)\s*(\w+)\((\w+),\s*\1,\s*\{\s*get:\s*\2\[\1\],\s*enumerable:\s*(?:!0|true)/g;

/** @returns {import('vite').Plugin} */
export function ownNames() {
  return {
    name: 'requapass-own-names',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        chunk.code = mendListing(chunk.code);
        if (/rolldown-runtime/.test(chunk.fileName) && / in /.test(chunk.code.replace(/instanceof/g, '')))
          this.error(
            `${chunk.fileName} lists names in a way this build does not know: look at own-names.mjs`,
          );
      }
    },
  };
}

/** @param {string} code @returns {string} */
export function mendListing(code) {
  return code.replace(LISTING, (line, name, all) =>
    line.replace(`${name} in ${all})`, `${name} of Object.keys(${all}))`),
  );
}
