/**
 * Links of pages that are read on a code host too: what lies outside this folder is named, not linked, since the site
 * has only the pages. Knows Markdown tokens and no page.
 */

/** @param {import('vitepress').MarkdownRenderer} markdown */
export function repositoryLinks(markdown) {
  markdown.core.ruler.push('requapass-repository-links', ({ tokens }) => {
    for (const token of tokens) {
      if (token.type === 'html_block') token.content = pageAddresses(token.content);
      if (token.children) mendInline(token.children);
    }
  });
}

function mendInline(tokens) {
  const left = [];
  for (const token of tokens) {
    if (token.type === 'html_inline') token.content = pageAddresses(token.content);
    if (token.type === 'link_open') {
      const href = token.attrGet('href') ?? '';
      const isOutside = leavesTheSite(href);
      left.push(isOutside);
      if (isOutside) {
        token.tag = 'span';
        token.attrs = [['class', 'in-repository']];
      } else token.attrSet('href', href.replace(/(^|\/)README\.md/, '$1index.md'));
    } else if (token.type === 'link_close' && left.pop()) token.tag = 'span';
  }
}

/** Files beside the pages, and folders, are in the repository alone. */
function leavesTheSite(href) {
  if (/^(\w+:|#|\/)/.test(href)) return false;
  return (
    !/^[\w./-]*\.(md|html)(#.*)?$/.test(href) || /^(\.\.\/)+(packages|examples|README|\.github)/.test(href)
  );
}

/** In HTML written into Markdown nobody turns the file into its page, nor a picture into one beside it. */
function pageAddresses(html) {
  return html
    .replace(/src="(?=[a-z])(?![a-z]+:)/g, 'src="./')
    .replace(
      /href="([\w./-]+)\.md(#[\w-]+)?"/g,
      (_, page, anchor = '') => `href="${page.replace(/README$/, 'index')}.html${anchor}"`,
    );
}
