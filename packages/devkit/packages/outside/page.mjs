/**
 * The page every outside project shows, and what somebody who looks at it sees. Knows the elements, not how the project
 * is built.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { ROOT } from '../../build.mjs';
import { BROWSER_FLAGS, findChromium } from '../../browser.mjs';
import { serveFolder } from '../../serve.mjs';
import { sampleOutcome } from '../../benchmarks/sample-outcome.mjs';

const BADGE = join(ROOT, 'examples/05-badge-showcase/documents/genuine.json');
const TAGS = ['requapass-competence-map', 'requapass-game', 'requapass-badge-showcase'];

/** Defines the elements a page uses; the page says where the frame lies. */
export const MAIN = `import '@requapass/elements/define/competence-map.js';
import '@requapass/elements/define/game.js';
import '@requapass/elements/define/badge-showcase.js';
`;

/** Imports the classes and uses none of the define entries. */
export const CLASSES = `import { RequapassBadgeShowcase, RequapassCompetenceMap, RequapassGame } from '@requapass/elements';
window.classes = [RequapassCompetenceMap, RequapassGame, RequapassBadgeShowcase].map((each) => typeof each);
`;

/** @param {{ head: string, embed: string }} parts `head`: how the project brings its script */
export const makePage = ({ head, embed }) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <link rel="icon" href="data:," />
    <title>A stranger's page</title>
    ${head}
  </head>
  <body>
    <requapass-competence-map src="/outcome.json" content-base="${embed}/v1/content/la-passerelle/"></requapass-competence-map>
    <requapass-game src="${embed}/v1/game.html" lang="en"></requapass-game>
    <requapass-badge-showcase src="/badges.json"></requapass-badge-showcase>
  </body>
</html>
`;

/** What the elements of the page show. */
export const documents = () => ({
  'outcome.json': JSON.stringify(sampleOutcome()),
  'badges.json': readFileSync(BADGE, 'utf8'),
});

/**
 * Looks at both pages of a folder. @param {string} folder holds index.html and classes.html
 * @returns {Promise<string[]>} what is not as it should be
 */
export async function lookAt(folder) {
  const site = await serveFolder({ folder, port: 0 });
  const browser = await chromium.launch({ executablePath: findChromium() ?? undefined, args: BROWSER_FLAGS });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
    const faults = [];
    page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
    page.on('console', (message) => {
      const isOurs = !message.text().includes('GL Driver Message');
      if (isOurs && ['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
    });
    await page.goto(`${site.origin}/classes.html`);
    await page.waitForFunction(() => window.classes, null, { timeout: 20_000 });
    const { classes, defined } = await page.evaluate(
      (tags) => ({ classes: window.classes, defined: tags.filter((tag) => customElements.get(tag)) }),
      TAGS,
    );
    if (classes.some((each) => each !== 'function')) faults.push(`the classes are ${classes.join(', ')}`);
    for (const tag of defined) faults.push(`the classes alone define <${tag}>`);
    await page.goto(`${site.origin}/index.html`);
    for (const step of STEPS) {
      const fault = await step(page).catch((error) => error.message.split('\n')[0]);
      if (fault) faults.push(fault);
    }
    return faults;
  } finally {
    await browser.close();
    await site.close();
  }
}

const shown = async (page, selector, state = 'visible') => {
  await page.locator(selector).first().waitFor({ state, timeout: 30_000 });
};

/** The map draws what the outcome says, the wall shows the badge, the poster starts a game. */
const STEPS = [
  async (page) => {
    await shown(page, 'requapass-competence-map button.label[data-id="organise"]');
    const labels = await page.locator('requapass-competence-map button.label').count();
    const held = await page.evaluate(
      () => document.querySelector('requapass-competence-map').outcome?.source,
    );
    return labels === 12 && held === 'game' ? null : `the map has ${labels} names and an outcome of ${held}`;
  },
  async (page) => {
    await shown(page, 'requapass-badge-showcase [part~=badge]');
  },
  async (page) => {
    await page.locator('requapass-game [part~=play]').click({ timeout: 20_000 });
    await shown(page, 'requapass-game:state(playing)');
    await page
      .frameLocator('requapass-game iframe')
      .locator('[data-screen]')
      .first()
      .waitFor({ timeout: 30_000 });
  },
];
