/**
 * What moves on a page while the competence map loads: the browser's own `layout-shift` entries, with everything the
 * map fetches made late, so that each step of its loading is drawn. Knows pages and widths, not how a map is made.
 */
import { sampleOutcome } from './sample-outcome.mjs';

/** Heights of the screens, by their width. */
const SCREENS = { 280: 653, 360: 640, 800: 600, 1280: 800 };
const VIEWS = ['map', 'cards', 'table'];
/** Whether an outcome comes, and later than the map. */
const STATES = ['empty', 'filled'];
const LATE_MS = 25;

/** The line that keeps a map's place until its script is there, as docs/embedding.md gives it. */
const PLACE =
  'requapass-competence-map:not(:defined) { display: block; min-height: min(100vh, max(54rem, 54vw)) }';

/**
 * @param {import('playwright').Browser} browser
 * @param {string} origin where the embed folder is served
 * @param {{ body?: (map: { view: string, source: string }) => string, views?: readonly string[] }} [page] what is on the
 *   page: by default an element, its script, and the line of style that keeps its place
 * @returns {Promise<{ width: number, view: string, state: string, shift: number, moved: string[] }[]>} shifts are sums
 *   of the browser's own scores; who moved is told by name and place
 */
export async function measureShifts(browser, origin, { body = plainBody, views = VIEWS } = {}) {
  const found = [];
  for (const [width, height] of Object.entries(SCREENS)) {
    const context = await browser.newContext({ viewport: { width: Number(width), height } });
    const page = await context.newPage();
    await page.addInitScript(watchShifts);
    await page.route(/\.js$/, async (route) => {
      await late(LATE_MS);
      await route.fallback();
    });
    await page.route('**/sample-outcome.json', async (route) => {
      await late(10 * LATE_MS);
      await route.fulfill({ json: sampleOutcome() });
    });
    for (const view of views) {
      for (const state of STATES) {
        const source = state === 'filled' ? 'src="/sample-outcome.json"' : '';
        await page.route('**/map.html', (route) =>
          route.fulfill({ contentType: 'text/html', body: around(body({ view, source })) }),
        );
        await page.goto(`${origin}/map.html`);
        await untilComplete(page, view, state);
        found.push({ width: Number(width), view, state, ...(await page.evaluate(readShifts)) });
        await page.unroute('**/map.html');
      }
    }
    await context.close();
  }
  return found;
}

/** The element, as somebody writes it who pastes a line; its script comes from the embed folder. */
function plainBody({ view, source }) {
  return `<style>${PLACE}</style><requapass-competence-map view="${view}" ${source}></requapass-competence-map>
    <script type="module" src="/v1/embed.js"></script>`;
}

/** Words before and after, which must not move either. */
function around(body) {
  return `<!doctype html><html lang="fr"><meta name="viewport" content="width=device-width"><title>A map</title>
    <h1>My page</h1><p>Words before the map.</p>${body}<p>Words after the map.</p>`;
}

async function untilComplete(page, view, state) {
  const inside = { map: 'button.label', cards: '.card-name', table: '.row-name' }[view];
  const map = page.locator('requapass-competence-map');
  await map.locator(`.base[aria-busy="false"] ${inside}`).first().waitFor();
  if (state === 'filled') await map.locator('.level.lit').first().waitFor({ state: 'attached' });
  await map.evaluate((element) => element.updateComplete);
  await page.waitForLoadState('networkidle');
  await page.evaluate(
    () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 100))),
      ),
  );
}

/** In the page, before anything of it. */
function watchShifts() {
  globalThis.shifts = [];
  new PerformanceObserver((list) => globalThis.shifts.push(...list.getEntries())).observe({
    type: 'layout-shift',
    buffered: true,
  });
}

/** In the page. */
function readShifts() {
  const nameOf = ({ node, previousRect: before, currentRect: after }) =>
    `${node?.localName ?? node?.nodeName ?? 'gone'} ${node?.className ?? ''} from ${before.y} to ${after.y}`;
  const moved = globalThis.shifts.filter(({ hadRecentInput }) => !hadRecentInput);
  return {
    shift: moved.reduce((sum, { value }) => sum + value, 0),
    moved: moved.flatMap(({ sources }) => sources.map(nameOf)),
  };
}

const late = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** A sentence for each page on which something moved. */
export function brokenShifts(shifts) {
  return shifts
    .filter(({ shift }) => shift > 0)
    .map(
      ({ width, view, state, shift, moved }) =>
        `the map moves the page while it comes (${width} px, ${view}, ${state}): ${shift.toFixed(4)}, ${moved.join('; ')}`,
    );
}

export function printShifts(shifts) {
  const worst = Math.max(...shifts.map(({ shift }) => shift));
  console.log(
    `\nLayout shift while a map comes, ${shifts.length} pages (four widths, three views, with and without an outcome): at most ${worst.toFixed(4)} (bound 0)`,
  );
}
