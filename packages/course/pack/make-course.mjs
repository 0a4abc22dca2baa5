/** One zip of one standard, in memory. Same wishes and same files: same bytes. Knows no disk but through what it is handed. */
import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { buildKeeper } from './build-keeper.mjs';
import { makeCmi5Structure } from './cmi5-structure.mjs';
import { CourseError } from './course-error.mjs';
import { makeLaunchPage } from './launch-page.mjs';
import { makeScorm12Manifest } from './scorm12-manifest.mjs';

/** Zip knows no date before; a fixed one makes the same zip anywhere. */
const DATE = new Date(1980, 0, 1, 12);
const STYLES = new URL('../src/course.css', import.meta.url);
const DEFAULT_PACK = 'la-passerelle';

/**
 * @param {string} standard
 * @param {import('./read-arguments.mjs').Wishes} wishes
 * @param {ReturnType<typeof import('./course-files.mjs').readGame>} game
 * @param {ReturnType<typeof import('./course-files.mjs').readContent>} content
 * @returns {Promise<{ name: string, zip: Uint8Array, count: number }>}
 */
export async function makeCourse(standard, wishes, game, { pack, prefix, files }) {
  const { lang, score, results } = wishes;
  const { title } = pack;
  const most = pack.missions.length;
  const missions = wishes.missions ?? most;
  if (missions > most)
    throw new CourseError('usage', `--missions is ${missions}`, `"${pack.id}" has ${most} of them`);
  const id = wishes.id ?? `https://requapass.example/course/${pack.id}/${lang}`;
  const page = makeLaunchPage(game.page, {
    standard,
    lang,
    title,
    content: prefix,
    missions,
    score,
    results: results && standard === 'cmi5',
    activity: `${id}/game`,
  });
  const entries = {
    'index.html': new TextEncoder().encode(page),
    ...(await buildKeeper(standard)),
    'course.css': readFileSync(STYLES),
    ...game.files,
    ...files,
  };
  const words = { lang, title, description: pack.tagline };
  const identifier = `requapass-${pack.id}-${lang}`;
  const [name, manifest] =
    standard === 'cmi5'
      ? ['cmi5.xml', makeCmi5Structure({ id, ...words })]
      : [
          'imsmanifest.xml',
          makeScorm12Manifest({ identifier, release: pack.release, ...words, files: Object.keys(entries) }),
        ];
  const all = { [name]: new TextEncoder().encode(manifest), ...entries };
  const own = pack.id === DEFAULT_PACK ? 'requapass' : `requapass-${pack.id}`;
  return {
    name: `${own}-${lang}-${standard}.zip`,
    zip: zipSync(all, { mtime: DATE, level: 9 }),
    count: Object.keys(all).length,
  };
}
