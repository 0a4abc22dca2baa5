/**
 * How long a person waits for the maps on a slow device: from an outcome that comes in to the map that shows it, from an
 * arrow key to the next competence, from a group's outcomes to its figures. Up to and with the layout; medians.
 */
import { sampleOutcome } from './sample-outcome.mjs';

const SLOWDOWN = 4;
const ROUNDS = 25;
const GROUP_ROUNDS = 7;
const GROUP = 200;

/** What the maps promise, in ms: on a processor made four times slower, the group (a facilitator's laptop) on this one. */
export const TIME_BOUNDS = { outcome: 50, arrow: 8, group: 200 };
const WORDS = {
  outcome: 'an outcome read and laid out on the map',
  arrow: 'an arrow key to the next competence',
  group: `${GROUP} outcomes read, counted and laid out in the group view`,
};

/**
 * @param {import('playwright').Browser} browser
 * @param {string} origin where the embed folder is served
 * @returns {Promise<{ slowdown: number, first: number, outcome: number, arrow: number, group: number, slowGroup: number }>} ms:
 *   `first` is the first outcome of a page, with the code that reads it; `group` is that of 200 outcomes
 */
export async function measureMapTimes(browser, origin) {
  const context = await browser.newContext({ viewport: { width: 800, height: 900 } });
  const page = await context.newPage();
  await page.route('**/map.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="fr"><title>Maps</title><requapass-competence-map></requapass-competence-map>
        <requapass-group-map></requapass-group-map><script type="module" src="/v1/embed.js"></script>`,
    }),
  );
  await page.goto(`${origin}/map.html`);
  await page.locator('requapass-competence-map button.label').first().waitFor();
  await page.locator('requapass-group-map [part="base"]').waitFor();
  await page.waitForLoadState('networkidle');
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const [first = 0, ...others] = await page.evaluate(timeOutcomes, plays(ROUNDS + 1));
  const arrows = await page.evaluate(timeArrows, ROUNDS);
  const slowGroups = await page.evaluate(timeGroups, [plays(GROUP), GROUP_ROUNDS]);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const groups = await page.evaluate(timeGroups, [plays(GROUP), GROUP_ROUNDS]);
  await context.close();
  return {
    slowdown: SLOWDOWN,
    first: rounded(first),
    outcome: median(others),
    arrow: median(arrows),
    group: median(groups),
    slowGroup: median(slowGroups),
  };
}

/** A sentence for each time that is longer than promised. */
export function brokenTimes(times) {
  return Object.entries(TIME_BOUNDS).flatMap(([name, bound]) =>
    times[name] > bound ? [`${WORDS[name]}: ${times[name]} ms, and ${bound} are the most`] : [],
  );
}

export function printMapTimes(times) {
  const line = (ms, words) => console.log(`${`${ms} ms`.padStart(10)}  ${words}`);
  console.log(
    `\nThe maps, medians up to and with the layout; CPU ${times.slowdown}× slower, the group at full speed`,
  );
  for (const [name, bound] of Object.entries(TIME_BOUNDS))
    line(times[name], `${WORDS[name]} (at most ${bound} ms)`);
  line(times.first, 'the first outcome of a page, with the code that reads it');
  line(times.slowGroup, `the same ${GROUP} outcomes, CPU ${times.slowdown}× slower`);
}

function plays(count) {
  return Array.from({ length: count }, (_, round) => JSON.stringify(sampleOutcome(round)));
}

/** In the page: each text is read and shown on an empty map, until it is laid out. */
async function timeOutcomes(texts) {
  const map = document.querySelector('requapass-competence-map');
  const times = [];
  for (const text of texts) {
    map.portfolio = null;
    await map.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const start = performance.now();
    map.outcome = JSON.parse(text);
    await map.updateComplete;
    map.getBoundingClientRect();
    times.push(performance.now() - start);
  }
  return times;
}

/** In the page: the key walks once round the map; its focus, its marks and the layout are part of the time. */
async function timeArrows(rounds) {
  const root = document.querySelector('requapass-competence-map').shadowRoot;
  root.querySelector('button.label').focus();
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const before = root.activeElement;
    const start = performance.now();
    before.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, composed: true, cancelable: true }),
    );
    await root.host.updateComplete;
    root.activeElement.getBoundingClientRect();
    times.push(performance.now() - start);
    if (root.activeElement === before) throw new Error('the arrow key moved nothing');
  }
  return times;
}

/** In the page: all of a group is added at once to an empty group view. */
async function timeGroups([texts, rounds]) {
  const map = document.querySelector('requapass-group-map');
  const times = [];
  // The first round loads the code that reads.
  for (let round = 0; round <= rounds; round += 1) {
    map.clear();
    await map.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const start = performance.now();
    await map.add(texts);
    await map.updateComplete;
    map.getBoundingClientRect();
    if (round > 0) times.push(performance.now() - start);
  }
  return times;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return rounded(sorted[Math.floor(sorted.length / 2)] ?? 0);
}

const rounded = (ms) => Number(ms.toFixed(1));
