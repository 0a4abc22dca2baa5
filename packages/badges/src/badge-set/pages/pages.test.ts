/** The pages in docs/competences are what the sources say. After a change: `pnpm --filter @requapass/badges pages`. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { COMPETENCE_IDS, LEVELS, LOCALES } from '@requapass/framework';
import { format, resolveConfig } from 'prettier';
import { describe, expect, test } from 'vitest';
import { badgeUrl, competenceUrl, eqfUrl } from '../addresses.js';
import { makeAchievement } from '../achievement.js';
import { BADGES } from '../badges.js';
import { badgeSetWords } from '../words.js';
import { makePages } from './make-pages.js';

const FOLDER = fileURLToPath(new URL('../../../../../docs/competences', import.meta.url));
const pages = makePages();

describe.each([...pages])('docs/competences/%s', (path, content) => {
  test('is not stale', async () => {
    const file = join(FOLDER, path);
    const isText = path.endsWith('.md');
    const text = isText ? await format(content, { ...(await resolveConfig(file)), filepath: file }) : content;
    await expect(text).toMatchFileSnapshot(file);
  });
});

test('there is no page more', () => {
  const files = readdirSync(FOLDER, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  expect(files).toHaveLength(pages.size);
});

test('every address that a badge points to has its page and its anchor', () => {
  const base = 'https://example.org/competences/';
  const anchors = new Map(
    [...pages].map(([path, content]) => [
      path,
      [...content.matchAll(/<a id="([^"]+)"/gu)].map(([, id]) => id),
    ]),
  );
  const addresses = LOCALES.flatMap((locale) =>
    BADGES.flatMap((badge) => {
      const { id, criteria, alignment } = makeAchievement(badge, badgeSetWords(locale), base);
      return [id, criteria.id, ...alignment.map(({ targetUrl }) => targetUrl)];
    }),
  );
  expect(new Set(addresses).size).toBe(BADGES.length + COMPETENCE_IDS.length * LEVELS.length + LEVELS.length);
  for (const address of addresses) {
    const [page = '', anchor] = address.slice(base.length).split('#');
    expect(anchors.get(`${page}.md`), address).toContain(anchor);
  }
});

test('a base may say where the name of the page goes', () => {
  const base = 'https://example.org/c/{page}.html';
  expect(competenceUrl(base, 'speak', 3)).toBe('https://example.org/c/speak.html#level-3');
  expect(eqfUrl('https://example.org/c', 2)).toBe('https://example.org/c/eqf#level-2');
  expect(badgeUrl('https://example.org/', 'welcome')).toBe('https://example.org/badges#welcome');
});
