/**
 * What a browser really fetches for a first play, from an empty cache to the end of the first mission: the sum of
 * those files, compressed as well as a server can. The check on what `play-sizes.mjs` reads out of the files.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { BROWSER_FLAGS } from '../browser.mjs';
import { serveFolder } from '../serve.mjs';
import { createPlayer } from './player.mjs';
import { brotliSize } from './sizes.mjs';

/**
 * @param {{ embed: string, chromium: string }} paths
 * @returns {Promise<{ locale: string, files: number, brotli: number }[]>} one entry a language of the pack
 */
export async function measureFirstPlay({ embed, chromium: executablePath }) {
  const { locales, missions } = JSON.parse(
    readFileSync(join(embed, 'v1/content/la-passerelle/pack.json'), 'utf8'),
  );
  // Without the worker: it fetches in its own time what makes the game start offline, and nobody waits for it.
  const server = await serveFolder({ folder: embed, port: 0, hasServiceWorker: false });
  const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS });
  try {
    const plays = [];
    for (const locale of locales) {
      const names = await filesOfPlay(
        browser,
        `${server.origin}/v1/game.html?lang=${locale}`,
        missions[0].id,
      );
      const files = names.map((name) => join(embed, name)).filter(existsSync);
      const brotli = files.reduce((sum, file) => sum + brotliSize(readFileSync(file)), 0);
      plays.push({ locale, files: files.length, brotli });
    }
    return plays;
  } finally {
    await browser.close();
    await server.close();
  }
}

export function printFirstPlay(plays) {
  for (const { locale, files, brotli } of plays)
    console.log(
      `${`${(brotli / 1000).toFixed(1)} kB`.padStart(9)}  fetched by Chromium until it is played, in ${locale} (${files} files)`,
    );
}

/**
 * Names of the files asked for until the last press of the mission. What comes after is the next one's: it is fetched
 * ahead while the debrief is read, sooner or later as the machine has time.
 */
async function filesOfPlay(browser, url, mission) {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  const asked = new Set();
  page.on('request', (request) => {
    const { origin, pathname } = new URL(request.url());
    if (origin === new URL(url).origin) asked.add(decodeURIComponent(pathname));
  });
  let files = [];
  const look = async (screen) => {
    if (screen.startsWith('mission')) files = [...asked];
  };
  await page.goto(url);
  const player = await createPlayer(page, { look });
  await player.start();
  await page.locator('.stage canvas').waitFor({ state: 'visible' });
  await page.waitForLoadState('networkidle');
  await player.play(mission);
  await context.close();
  return files;
}
