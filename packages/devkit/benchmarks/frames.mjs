/**
 * How long the main thread works for one frame of the game while its stage moves, from a browser trace.
 */
import { openGame } from './open-game.mjs';

const CATEGORIES = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];
const TRACE_MS = 5000;

/** @param {{ slowdown: number }} options how many times slower the processor is made */
export async function measureFrames(browser, url, { slowdown }) {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await openGame(page, url);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await browser.startTracing(page, { categories: CATEGORIES });
  await page.waitForTimeout(TRACE_MS);
  const trace = JSON.parse((await browser.stopTracing()).toString('utf8'));
  await context.close();
  return { slowdown, ...workPerFrame(trace.traceEvents) };
}

/** Adds up the tasks between two frames' starts on the busiest renderer's main thread. */
export function workPerFrame(events) {
  const frameStarts = events.filter(({ name }) => name === 'FireAnimationFrame');
  const thread = mostFrequent(frameStarts.map(({ pid, tid }) => `${pid}:${tid}`));
  const isOnThread = ({ pid, tid }) => `${pid}:${tid}` === thread;
  const starts = frameStarts
    .filter(isOnThread)
    .map(({ ts }) => ts)
    .sort((a, b) => a - b);
  const tasks = events.filter((event) => event.name === 'RunTask' && event.ph === 'X' && isOnThread(event));
  const work = starts.slice(1).map((end, index) => {
    const begin = starts[index];
    return (
      tasks.filter(({ ts }) => ts >= begin && ts < end).reduce((sum, { dur = 0 }) => sum + dur, 0) / 1000
    );
  });
  work.sort((a, b) => a - b);
  return { count: work.length, p50: percentile(work, 0.5), p95: percentile(work, 0.95) };
}

function percentile(sorted, share) {
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  return value === undefined ? null : Number(value.toFixed(2));
}

function mostFrequent(values) {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
