/**
 * What a person downloads to play: everything up to and with the first mission, then what each further mission
 * adds. In the heaviest language, with picture and sound, compressed as well as a server can.
 * Knows how the game's page and a content pack are laid out; runs no browser.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliSize } from './sizes.mjs';

/** Scripts that are loaded late, and always: the picture and the sound. Others come only when asked for. */
const ALWAYS_LOADED = /^(?:create-stage|run-stage|create-audio|howler)-/;
const STATIC_IMPORT = /(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g;
const LATE_IMPORT = /import\(\s*["'`]\.\/([\w.-]+\.js)["'`]\s*\)/g;
const FONT_FACE = /@font-face\s*\{[^}]*\}/g;

/** What the game promises, in bytes: all that is fetched until the first mission is played, and for each further one. */
export const BOUNDS = { first: 300_000, further: 40_000 };

/**
 * @param {string} page - the folder with game.html
 * @param {string} [content] - the folder of the pack
 * @returns {{ first: { mission: string, brotli: number, page: number, pack: number, more: number }, further: { mission: string, brotli: number }[] }}
 */
export function measurePlay(page, content = join(page, 'content/la-passerelle')) {
  const pack = JSON.parse(readFileSync(join(content, 'pack.json'), 'utf8'));
  const weigh = (folder, files) =>
    [...new Set(files)].reduce((sum, file) => sum + brotliSize(readFileSync(join(folder, file))), 0);
  const heaviest = (measure) => Math.max(...pack.locales.map(measure));

  const [first, ...others] = pack.missions;
  const screensOf = ({ id }) => {
    const mission = JSON.parse(readFileSync(join(content, `missions/${id}.json`), 'utf8'));
    // A node that ends a mission shows nothing: the screen of that name is the end of the whole game.
    const types = Object.values(mission.nodes ?? {}).map(({ type }) => type);
    const kinds = Object.values(mission.challenges ?? {}).map(({ kind }) => kind);
    return [...types.filter((type) => type !== 'end'), ...kinds];
  };
  /** What a mission adds to what is there before any. */
  const more = (mission, locale) => {
    const before = new Set([...pageFiles(page, locale, []), ...packFiles(pack)]);
    const isNew = (file) => !before.has(file);
    return (
      weigh(page, pageFiles(page, locale, screensOf(mission)).filter(isNew)) +
      weigh(content, missionFiles(pack, mission, locale).filter(isNew))
    );
  };
  const ofPage = (locale) => weigh(page, pageFiles(page, locale, []));
  const ofPack = (locale) => weigh(content, [...packFiles(pack), `texts/${locale}/pack.json`]);
  return {
    first: {
      mission: first.id,
      brotli: heaviest((locale) => ofPage(locale) + ofPack(locale) + more(first, locale)),
      page: heaviest(ofPage),
      pack: heaviest(ofPack),
      more: heaviest((locale) => more(first, locale)),
    },
    further: others.map((mission) => ({
      mission: mission.id,
      brotli: heaviest((locale) => more(mission, locale)),
    })),
  };
}

/**
 * What is heavier than promised, a sentence each.
 *
 * @param {{ first: { mission: string, brotli: number }, further: { mission: string, brotli: number }[] }} play
 * @param {{ locale: string, brotli: number }[]} [plays] what a browser really fetched for a first play
 */
export function brokenBounds({ first, further }, plays = []) {
  const tooHeavy = (what, brotli, bound) =>
    brotli > bound ? [`${what}: ${brotli} bytes, and ${bound} are the most`] : [];
  return [
    ...tooHeavy(`the first mission, ${first.mission}`, first.brotli, BOUNDS.first),
    ...plays.flatMap(({ locale, brotli }) =>
      tooHeavy(`the first mission as Chromium fetches it, in ${locale}`, brotli, BOUNDS.first),
    ),
    ...further.flatMap(({ mission, brotli }) => tooHeavy(mission, brotli, BOUNDS.further)),
  ];
}

export function printPlay({ first, further }) {
  const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  const padded = (bytes) => kilobytes(bytes).padStart(9);
  const { first: mostFirst, further: most } = BOUNDS;
  console.log(
    `\ndownload to play, brotli: at most ${kilobytes(mostFirst)} in all for the first mission, ${kilobytes(most)} for each further one`,
  );
  const parts = `page ${kilobytes(first.page)}, pack ${kilobytes(first.pack)}, mission ${kilobytes(first.more)}`;
  console.log(`${padded(first.brotli)}  to play the first mission, ${first.mission} (${parts})`);
  for (const { mission, brotli } of further) console.log(`${padded(brotli)}  more for ${mission}`);
}

/** The page, its scripts in one language and with some screens that come late, its styles and fonts. */
function pageFiles(page, locale, screens) {
  const html = readFileSync(join(page, 'game.html'), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map(([, file]) => file);
  const starts = [`${locale}-`, ...screens.map((screen) => `screen-${screen}-`)];
  const isWanted = (name) => ALWAYS_LOADED.test(name) || starts.some((start) => name.startsWith(start));
  const scripts = new Set();
  const visit = (name) => {
    if (scripts.has(name)) return;
    scripts.add(name);
    const code = readFileSync(join(page, 'assets', name), 'utf8');
    for (const [, other] of code.matchAll(STATIC_IMPORT)) visit(other);
    for (const [, other] of code.matchAll(LATE_IMPORT)) if (isWanted(other)) visit(other);
  };
  for (const file of named) if (file.endsWith('.js')) visit(file.replace('assets/', ''));
  const styles = named.filter((file) => file.endsWith('.css'));
  const fonts = styles.flatMap((file) => firstFonts(readFileSync(join(page, file), 'utf8')));
  return ['game.html', ...named, ...[...scripts, ...fonts].map((name) => `assets/${name}`)];
}

/**
 * The files of fonts that text asks for at once: of the families the page's own style names (a person may choose
 * others in the settings: fetched then, not before), and of these what has the letters of every text.
 */
function firstFonts(css) {
  const ownStyle = css.replaceAll(FONT_FACE, '');
  const valueOf = (face, name) => new RegExp(`${name}:\\s*([^;}]+)`).exec(face)?.[1]?.replaceAll(/["']/g, '');
  return [...css.matchAll(FONT_FACE)].flatMap(([face]) => {
    const family = valueOf(face, 'font-family');
    const isOwn = family !== undefined && ownStyle.includes(family);
    const file = /url\(["']?(?:\.\/)?([^"')]+)/.exec(face)?.[1];
    return isOwn && file && hasLetter(valueOf(face, 'unicode-range')) ? [file] : [];
  });
}

/** A small `a` is in every text. A face without a range is for all letters. */
function hasLetter(range = 'U+0-10FFFF', letter = 0x61) {
  return range.split(',').some((part) => {
    const [first, last = first] = part.trim().slice(2).split('-');
    const from = Number.parseInt(first.replaceAll('?', '0'), 16);
    const to = Number.parseInt(last.replaceAll('?', 'F'), 16);
    return from <= letter && letter <= to;
  });
}

/** What a pack is never played without. */
function packFiles({
  poster = 'assets/poster.svg',
  sheet = 'atlas',
  sounds = 'sounds',
  hub,
  scenes,
  sceneFiles,
}) {
  const slug = hub?.scene ?? 'hub';
  return [
    'pack.json',
    poster,
    ...sceneParts({ sheet, sounds }),
    ...sceneParts(sceneFiles?.[slug] ?? scenes[slug] ?? {}),
  ];
}

/** What a mission adds: itself, its texts, its scenes with their pictures and sounds. */
function missionFiles(pack, { id, scenes = [] }, locale) {
  return [
    `missions/${id}.json`,
    `texts/${locale}/${id}.json`,
    ...scenes.flatMap((slug) => sceneParts(pack.sceneFiles?.[slug] ?? pack.scenes[slug] ?? {})),
  ];
}

function sceneParts({ file, sheet, sounds }) {
  return [
    ...(file === undefined ? [] : [file]),
    ...(sheet === undefined ? [] : [`assets/${sheet}.svg`, `assets/${sheet}.json`]),
    ...(sounds === undefined ? [] : [`assets/${sounds}.webm`, `assets/${sounds}.json`]),
  ];
}
