/**
 * Which built files the service worker keeps: the shell at once, the rest once they are used. Knows the layout of
 * the folder and of a content pack; keeps nothing itself.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const CONTENT = 'content/la-passerelle/';

/**
 * @param {string} folder the built `v1`, all of it but the worker
 * @returns {{ build: string, shell: { url: string, revision: string | null }[], later: string[] }}
 */
export function listFiles(folder) {
  const shell = ['game.html', ...scriptsAndStyles(folder), ...firstSteps(folder)].sort();
  const later = filesUnder(folder, '').filter(
    (path) => (path.startsWith('assets/') || path.startsWith(CONTENT)) && !shell.includes(path),
  );
  const hash = (path) =>
    createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex')
      .slice(0, 12);
  const build = createHash('sha256');
  for (const path of [...shell, ...later]) build.update(`${path} ${hash(path)}\n`);
  return {
    build: build.digest('hex').slice(0, 12),
    shell: shell.map((url) => ({ url, revision: url.startsWith('assets/') ? null : hash(url) })),
    later,
  };
}

/** Every script of the game's page, also those of late missions: a new release takes the old ones off the server. */
function scriptsAndStyles(folder) {
  return filesUnder(folder, 'assets/').filter((path) => /\.(js|css)$/.test(path));
}

/** What is fetched until the first mission is over, but for sounds. */
function firstSteps(folder) {
  const pack = JSON.parse(readFileSync(join(folder, CONTENT, 'pack.json'), 'utf8'));
  const [first] = pack.missions;
  const scenes = [...new Set([pack.hub?.scene ?? 'hub', ...(first.scenes ?? [])])];
  const entries = scenes.flatMap((scene) => pack.sceneFiles?.[scene] ?? pack.scenes[scene] ?? []);
  const sheets = new Set([pack.sheet ?? 'atlas', ...entries.flatMap(({ sheet }) => sheet ?? [])]);
  return [
    'pack.json',
    pack.poster ?? 'assets/poster.svg',
    `missions/${first.id}.json`,
    ...entries.flatMap(({ file }) => file ?? []),
    ...[...sheets].flatMap((sheet) => [`assets/${sheet}.json`, `assets/${sheet}.svg`]),
    ...pack.locales.flatMap((locale) => [`texts/${locale}/pack.json`, `texts/${locale}/${first.id}.json`]),
  ].map((path) => CONTENT + path);
}

function filesUnder(folder, prefix) {
  return readdirSync(join(folder, prefix), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/').replace(/^\//, ''),
    )
    .sort();
}
