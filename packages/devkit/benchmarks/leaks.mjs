/**
 * What a page keeps after the game was started and removed many times: memory, listeners, nodes, documents.
 */
import { openGame } from './open-game.mjs';

const WARM_UP_ROUNDS = 3;

/** @param {{ rounds: number }} options how many times the element is started and removed */
export async function measureLeaks(browser, url, { rounds }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  await openGame(page, url);
  await page.locator('requapass-game').evaluate((game) => game.remove());
  // What is loaded once and kept on purpose (code, styles, caches) is there after a few rounds.
  for (let round = 0; round < WARM_UP_ROUNDS; round += 1) await mountAndUnmount(page);
  const before = await readMetrics(cdp);
  for (let round = 0; round < rounds; round += 1) await mountAndUnmount(page);
  const after = await readMetrics(cdp);
  await context.close();
  return {
    rounds,
    heapBytes: after.JSHeapUsedSize - before.JSHeapUsedSize,
    listeners: after.JSEventListeners - before.JSEventListeners,
    nodes: after.Nodes - before.Nodes,
    documents: after.Documents - before.Documents,
  };
}

async function mountAndUnmount(page) {
  await page.evaluate(async () => {
    const game = document.createElement('requapass-game');
    document.querySelector('.play').append(game);
    game.scrollIntoView();
    await game.start();
  });
  const canvas = page.frameLocator('requapass-game iframe').locator('.stage canvas');
  await canvas.waitFor({ state: 'visible', timeout: 60_000 });
  await page.locator('requapass-game').evaluate((game) => game.remove());
}

async function readMetrics(cdp) {
  // Twice: what the first pass frees may free more.
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}
