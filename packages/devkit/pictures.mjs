/**
 * `node packages/devkit/pictures.mjs`: plays the built game and takes the pictures of the docs (docs/images).
 * Run `npm run build` first. Knows the partner's page and the game's hooks, not what they mean.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { BROWSER_FLAGS, findChromium } from './browser.mjs';
import { ROOT } from './build.mjs';
import { serveFolder } from './serve.mjs';

const IMAGES = join(ROOT, 'docs/images');
/** Long enough for a scene to come to rest. */
const REST_MS = 2500;

const embed = await serveFolder({ folder: join(ROOT, 'packages/embed/dist'), port: 0 });
const partner = await serveFolder({
  folder: join(ROOT, 'examples/01-partner-page'),
  port: 0,
  embedOrigin: embed.origin,
});
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: [...BROWSER_FLAGS, '--use-gl=swiftshader', '--enable-unsafe-swiftshader'],
});
mkdirSync(IMAGES, { recursive: true });
try {
  await takePhonePictures();
  await takePartnerPictures();
} finally {
  await browser.close();
  await Promise.all([embed.close(), partner.close()]);
}

/** The game alone, as on a phone. */
async function takePhonePictures() {
  const page = await browser.newPage({ viewport: { width: 360, height: 640 }, deviceScaleFactor: 1.5 });
  const shoot = (name) => shootPage(page, name);
  await page.goto(`${embed.origin}/v1/game.html?lang=fr&theme=light`);
  await page.click('[data-action=play]');
  await shoot('hub');
  await play(page, 'welcome-desk', { at: 4, picture: () => shoot('welcome-desk') });
  await page.locator('[data-stance=confirmed]').first().check();
  await shoot('debrief');
  await page.click('[data-action=close-debrief]');
  await play(page, 'store-room', { at: 3, picture: () => shoot('store-room') });
  await page.click('[data-action=close-debrief]');
  await shoot('hub-filled');
  await page.click('[data-action=show-end]');
  await shoot('end');
  await page.close();
}

/** The partner's page: game and map side by side, then the map alone. */
async function takePartnerPictures() {
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  await page.goto(`${partner.origin}/`);
  await page.locator('requapass-game button').first().click();
  const frame = page.frameLocator('requapass-game iframe');
  await play(frame, 'welcome-desk', {});
  await frame.locator('[data-stance=confirmed]').first().check();
  await frame.locator('[data-action=close-debrief]').click();
  await play(frame, 'store-room', {
    at: 3,
    picture: async () => {
      await page.evaluate(() => scrollTo(0, 0));
      await shootPage(page, 'partner-page');
    },
  });
  await frame.locator('[data-action=close-debrief]').click();
  await page.waitForTimeout(REST_MS);
  await page.locator('requapass-competence-map').screenshot({ path: join(IMAGES, 'map.png') });
  await page.close();
}

async function shootPage(page, name) {
  await page.waitForTimeout(REST_MS);
  await page.screenshot({ path: join(IMAGES, `${name}.png`) });
}

/** Plays a mission to its debrief; takes a picture at its `at`-th decision or placement. */
async function play(scope, mission, { at, picture }) {
  await scope.locator(`[data-mission=${mission}]`).click();
  await scope.locator('[data-action=open-mission]').click();
  await scope.locator('[data-screen=mission]').waitFor();
  for (let decisions = 0; ;) {
    const app = scope.locator('.app');
    if ((await app.getAttribute('data-screen')) !== 'mission') return;
    const kind = await app.getAttribute('data-kind');
    if (kind === 'say') {
      await scope.locator('[data-action=next]').click();
      continue;
    }
    const isWanted = mission === 'store-room' ? kind === 'sorting' : kind === 'moment';
    if (isWanted && ++decisions === at) await picture();
    if (kind === 'sorting') await sortOne(scope, decisions);
    else if (kind === 'pick') await scope.locator('[data-choice]').first().click();
    else
      await scope
        .locator('[data-option]')
        .nth(decisions % 3)
        .click();
  }
}

async function sortOne(scope, count) {
  const item = scope.locator('[data-item]:not([data-placed])').first();
  if ((await item.count()) === 0) return scope.locator('[data-action=finish]').click();
  await item.click();
  const shelves = scope.locator('[data-shelf]');
  return shelves.nth(count % (await shelves.count())).click();
}
