/** The maps in a browser: how long they take, and what moves while they come. Puts the two together. */
import { availableParallelism, cpus } from 'node:os';
import { chromium } from 'playwright';
import { BROWSER_FLAGS, findChromium } from '../browser.mjs';
import { serveFolder } from '../serve.mjs';
import { brokenShifts, measureShifts, printShifts } from './map-shifts.mjs';
import { brokenTimes, measureMapTimes, printMapTimes } from './map-times.mjs';

/** @param {string} embed absolute path of the embed folder */
export async function measureMap(embed) {
  const server = await serveFolder({ folder: embed, port: 0, hasServiceWorker: false });
  const browser = await chromium.launch({ executablePath: findChromium() ?? undefined, args: BROWSER_FLAGS });
  try {
    return {
      machine: { cores: availableParallelism(), cpu: cpus()[0]?.model ?? '', browser: browser.version() },
      times: await measureMapTimes(browser, server.origin),
      shifts: await measureShifts(browser, server.origin),
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

export function printMap({ times, shifts }) {
  printMapTimes(times);
  printShifts(shifts);
}

export function brokenMap({ times, shifts }) {
  return [...brokenTimes(times), ...brokenShifts(shifts)];
}
