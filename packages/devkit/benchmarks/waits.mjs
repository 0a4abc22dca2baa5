/**
 * How long a person on a slow phone and a slow network waits: for the poster, then for the first picture of the
 * game. Each wait is also told as a ratio to the network floor: what its bytes alone would take.
 */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

/** @param {{ slowdown: number }} options how many times slower the processor is made */
export async function measureWaits(browser, url, { slowdown }) {
  const context = await browser.newContext({
    viewport: { width: 360, height: 640 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', SLOW_4G);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const network = countBytes(cdp);

  const navigationStart = performance.now();
  await page.goto(url, { waitUntil: 'commit' });
  const poster = page.locator('requapass-game [part="poster"] img');
  await poster.waitFor({ state: 'visible', timeout: 120_000 });
  await poster.evaluate(
    (image) => image.complete || new Promise((resolve) => image.addEventListener('load', resolve)),
  );
  const posterWait = wait(performance.now() - navigationStart, network.take());

  await page.waitForLoadState('networkidle');
  network.take();
  const playStart = performance.now();
  await page.locator('requapass-game [part="play"]').tap();
  const canvas = page.frameLocator('requapass-game iframe').locator('.stage canvas');
  await canvas.waitFor({ state: 'visible', timeout: 120_000 });
  await canvas.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  const stageWait = wait(performance.now() - playStart, network.take());
  await context.close();
  return { slowdown, poster: posterWait, stage: stageWait };
}

/** Bytes on the wire since the last `take()`, headers included. */
function countBytes(cdp) {
  let bytes = 0;
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  return {
    take() {
      const taken = bytes;
      bytes = 0;
      return taken;
    },
  };
}

/** The floor: one round trip to connect, one to ask, then the bytes at full speed. */
function wait(ms, bytes) {
  const floorMs = 2 * SLOW_4G.latency + (bytes / SLOW_4G.downloadThroughput) * 1000;
  return {
    ms: Math.round(ms),
    bytes,
    floorMs: Math.round(floorMs),
    ratioToFloor: Number((ms / floorMs).toFixed(2)),
  };
}
