/** The elements in a browser: how long they take, and what moves while the map comes. Puts the parts together. */
import { availableParallelism, cpus } from 'node:os';
import { chromium } from 'playwright';
import { BROWSER_FLAGS, findChromium } from '../browser.mjs';
import { serveFolder } from '../serve.mjs';
import { brokenShifts, measureShifts, printShifts } from './map-shifts.mjs';
import { brokenTimes, measureMapTimes, printMapTimes } from './map-times.mjs';
import { brokenShowcaseTimes, measureShowcaseTimes, printShowcaseTimes } from './showcase-times.mjs';

/** @param {string} embed absolute path of the embed folder */
export async function measureMap(embed) {
  const server = await serveFolder({ folder: embed, port: 0, hasServiceWorker: false });
  const browser = await chromium.launch({ executablePath: findChromium() ?? undefined, args: BROWSER_FLAGS });
  try {
    return {
      machine: { cores: availableParallelism(), cpu: cpus()[0]?.model ?? '', browser: browser.version() },
      times: await measureMapTimes(browser, server.origin),
      showcase: await measureShowcaseTimes(browser, server.origin),
      shifts: await measureShifts(browser, server.origin),
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

export function printMap({ times, showcase, shifts }) {
  printMapTimes(times);
  printShowcaseTimes(showcase);
  printShifts(shifts);
}

export function brokenMap({ times, showcase, shifts }) {
  return [...brokenTimes(times), ...brokenShowcaseTimes(showcase), ...brokenShifts(shifts)];
}
