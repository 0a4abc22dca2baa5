/**
 * How long a press waits for its answer: from the event to the next painted frame in which the controls have
 * changed, over a play of several missions. With the picture and without: a software renderer slows the first.
 */
import { createPlayer } from './player.mjs';

const FRAME_MS = 1000 / 60;
/** A press that changes nothing for so long is silent. */
const PATIENCE_MS = 1000;

/**
 * @param {string} url of the game's page
 * @param {{ slowdown: number, hasStage: boolean, missions: readonly string[] }} options how many times slower the
 *   processor is made, whether the picture is shown, and what is played
 */
export async function measureFeel(browser, url, { slowdown, hasStage, missions }) {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  await page.addInitScript(watchPresses, PATIENCE_MS);
  if (!hasStage) await page.addInitScript(takeCanvasAway);
  const cdp = await context.newCDPSession(page);
  await page.goto(url);
  const afterPress = () =>
    page.waitForFunction(() => window.presses.every(({ isOver }) => isOver), { timeout: 30_000 });
  const player = await createPlayer(page, { afterPress });
  await player.start();
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  for (const mission of missions) await player.play(mission);
  const presses = await page.evaluate(() => window.presses);
  await context.close();
  return { slowdown, stage: hasStage ? 'on' : 'off', ...summarise(presses) };
}

/**
 * @param {readonly { screen: string, ms: number | null }[]} presses null: no answer
 */
export function summarise(presses) {
  const kinds = [...new Set(presses.map(({ screen }) => screen))];
  const answered = (some) =>
    some.flatMap(({ ms }) => (ms === null ? [] : [ms])).sort((first, second) => first - second);
  return {
    presses: presses.length,
    silent: presses.filter(({ ms }) => ms === null).length,
    ...percentiles(answered(presses)),
    kinds: Object.fromEntries(
      kinds.map((kind) => [kind, percentiles(answered(presses.filter(({ screen }) => screen === kind)))]),
    ),
  };
}

export function printFeel(figures) {
  console.log('\nPress → painted answer, ms (a frame is 16.7)');
  for (const { slowdown, stage, presses, silent, p50, p95, frames } of figures)
    console.log(
      `  CPU ${slowdown}×  picture ${stage.padEnd(3)}  p50 ${p50}, p95 ${p95}: ${frames} frames (${presses} presses, ${silent} without an answer)`,
    );
}

/** `frames`: how many frames of a screen the slow ones take. */
function percentiles(sorted) {
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  if (sorted.length === 0) return { p50: null, p95: null, frames: null };
  return {
    p50: Number(at(0.5).toFixed(1)),
    p95: Number(at(0.95).toFixed(1)),
    frames: Number((at(0.95) / FRAME_MS).toFixed(1)),
  };
}

/** Runs in the page. Leaves one entry a press in `window.presses`. */
function watchPresses(patience) {
  window.presses = [];
  const watch = (event) => {
    const control = event
      .composedPath()
      .find((part) => part instanceof Element && part.matches('button, input'));
    if (!control) return;
    const root = control.getRootNode();
    const { screen, kind } = root.querySelector?.('[data-screen]')?.dataset ?? {};
    const press = { screen: [screen, kind].filter(Boolean).join(' '), ms: null, isOver: false };
    window.presses.push(press);
    const observer = new MutationObserver(() => {
      observer.disconnect();
      clearTimeout(timer);
      requestAnimationFrame(() => {
        // A task that a frame has posted runs once it is painted.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          press.ms = performance.now() - event.timeStamp;
          press.isOver = true;
        };
        port2.postMessage(null);
      });
    });
    const timer = setTimeout(() => {
      observer.disconnect();
      press.isOver = true;
    }, patience);
    observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  };
  addEventListener('click', watch, { capture: true });
}

/** Runs in the page: as in browsers that have no canvas to give. */
function takeCanvasAway() {
  HTMLCanvasElement.prototype.getContext = () => null;
  if ('OffscreenCanvas' in globalThis) OffscreenCanvas.prototype.getContext = () => null;
}
