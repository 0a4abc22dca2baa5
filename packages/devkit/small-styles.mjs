/**
 * Takes blanks and notes out of the style sheets written in scripts: the bundler leaves texts as they are. Templates of
 * elements keep their blanks, which people see.
 */
import { minifyHTMLLiterals } from 'minify-literals';

/** As old as the scripts' own target: nothing newer may come out than what was written. */
const TARGETS = { chrome: 94 << 16, firefox: 93 << 16, safari: (15 << 16) | (4 << 8) };

/** @returns {import('vite').Plugin} */
export function smallStyles() {
  return {
    name: 'requapass-small-styles',
    enforce: 'pre',
    async transform(code, id) {
      const path = id.replace(/\?.*/, '');
      if (!/\.[jt]s$/.test(path) || path.includes('/node_modules/') || !code.includes('css`')) return null;
      return minifyHTMLLiterals(code, { fileName: path, html: false, css: { targets: TARGETS } });
    },
  };
}
