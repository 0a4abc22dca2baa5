/**
 * Mends loops for pages whose scripts gave every object further fields. The bundler lists a module's exports by
 * `for … in`, and valibot the fields of a schema: both meet the foreign field and throw, and no element is loaded, no
 * document read. Knows these two, and says so when the bundler's has changed.
 */
const LISTING =
  /for\s*\((?:var|let|const) (\w+) in (\w+)\)\s*(\w+)\((\w+),\s*\1,\s*\{\s*get:\s*\2\[\1\],\s*enumerable:\s*(?:!0|true)/g;

/** @returns {import('vite').Plugin} */
export function ownNames() {
  return {
    name: 'requapass-own-names',
    transform(code, id) {
      return /[\\/]valibot[\\/]/.test(id) ? { code: mendLoops(code), map: null } : null;
    },
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

/** Every loop over the fields of a record goes over its own alone. @param {string} code @returns {string} */
export function mendLoops(code) {
  return code.replace(/for \((const|let) (\w+) in ([\w.]+)\)/g, 'for ($1 $2 of Object.keys($3))');
}
