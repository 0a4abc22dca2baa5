/** The pages that badges point to, as HTML files for the organisation's own site. Words are the badge set's; links are made to fit. */
import { LOCALES } from '@requapass/framework';
import { Marked } from 'marked';
import { makePages } from '../../badge-set/pages/make-pages.js';

/** Below the site; `{page}` is filled in by whoever makes addresses. */
export const PAGES_ADDRESS = 'competences/{page}.html';

/** Path below `public` → content. */
export function competencePages(): ReadonlyMap<string, string> {
  return new Map(
    [...makePages('site')].map(([name, content]) => [
      `competences/${fileName(name)}`,
      name.endsWith('.md') ? page(content) : content,
    ]),
  );
}

function fileName(name: string): string {
  return name.replace(/^README\.md/u, 'index.html').replace(/\.md(?=$|#)/u, '.html');
}

/** Long words break, a picture is never wider than the page, and the letters follow the reader's own size. */
const STYLE = [
  'body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1.1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}',
  'h1,h2,h3{line-height:1.25}h1{font-size:1.6rem}h2{font-size:1.3rem;margin-top:2.5rem}h3{font-size:1.1rem}',
  'img{max-width:100%;height:auto}a{display:inline-block;padding:.2rem 0}',
  '[lang]+[lang]{margin-top:1.5rem}',
].join('');

function page(markdown: string): string {
  const own = markdown
    .replaceAll(/<!--.*?-->\n*/gsu, '')
    .replaceAll(/\]\(([\w-]+\.md)/gu, (_all, name: string) => `](${fileName(name)}`)
    .replaceAll(/href="([\w-]+\.md)/gu, (_all, name: string) => `href="${fileName(name)}`);
  const title = (/^# (.*)$/mu.exec(own)?.[1] ?? '').replaceAll(/<[^>]*>/gu, '');
  return [
    '<!doctype html>',
    // Every text below says its own language; the title begins with this one.
    `<html lang="${LOCALES[0]}">`,
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</title>`,
    '<meta name="color-scheme" content="light dark">',
    `<style>${STYLE}</style>`,
    `<main>${new Marked({ async: false }).parse(own) as string}</main>`,
    '</html>\n',
  ].join('\n');
}
