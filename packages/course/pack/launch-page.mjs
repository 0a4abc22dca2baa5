/**
 * The page a platform opens: the game's own, with what the course asks for written in, and a policy that lets it
 * speak to nobody but where it lies (and to the record store, for cmi5). Knows no platform.
 */
import { CourseError } from './course-error.mjs';

const NEEDED = {
  policy: /content="default-src[^"]*"/,
  language: /<html lang="[^"]*">/,
  title: /<title>[^<]*<\/title>/,
  root: /<div id="game"><\/div>/,
  end: / *<\/head>/,
};
/** For whoever shares the address on a public site, which a course is not. */
const LEFT_OUT = [
  / *<meta (?:property="og:|name="twitter:)[^>]*>\n/g,
  / *<link rel="(?:alternate|icon)"[^>]*>\n/g,
  / *<!--[\s\S]*?-->\n/g,
];

/**
 * @param {string} page the built `game.html`
 * @param {{ standard: string, lang: string, title: string, content: string, missions: number, score: boolean,
 *   results: boolean, activity: string }} course
 */
export function makeLaunchPage(page, { standard, lang, title, content, missions, score, results, activity }) {
  const missing = Object.keys(NEEDED).find((name) => !NEEDED[name].test(page));
  if (missing) throw new CourseError('not-built', `game.html has no ${missing}`, 'run `npm run build` again');
  const connect = standard === 'cmi5' ? "'self' https: http:" : "'self'";
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data: blob:",
    "media-src 'self' data: blob:",
    `connect-src ${connect}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
  const data = {
    keeper: './keeper.js',
    language: lang,
    content,
    missions: String(missions),
    ...(score && { score: '' }),
    ...(results && { results: '' }),
    ...(standard === 'cmi5' && { activity }),
  };
  const attributes = Object.entries(data).map(([name, value]) => ` data-${name}="${escapeHtml(value)}"`);
  return LEFT_OUT.reduce((html, part) => html.replace(part, ''), page)
    .replace(NEEDED.policy, () => `content="${policy}"`)
    .replace(NEEDED.language, () => `<html lang="${lang}">`)
    .replace(NEEDED.title, () => `<title>${escapeHtml(title)}</title>`)
    .replace(
      NEEDED.end,
      () =>
        `    <link rel="icon" href="data:," />\n    <link rel="stylesheet" href="./course.css" />\n  </head>`,
    )
    .replace(NEEDED.root, () => `<div id="game"${attributes.join('')}></div>`);
}

function escapeHtml(text) {
  const names = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (letter) => names[letter]);
}
