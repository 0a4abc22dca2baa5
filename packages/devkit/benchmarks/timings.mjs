/**
 * What the product costs a device: waiting, work per frame, and what is left after leaving.
 * Puts the parts together; each part measures one thing. Figures depend on the machine: compare, do not quote.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright';
import { BROWSER_FLAGS, findChromium } from '../browser.mjs';
import { serveFolder } from '../serve.mjs';
import { measureFeel, printFeel } from './feel.mjs';
import { measureFrames } from './frames.mjs';
import { measureLeaks } from './leaks.mjs';
import { listFiles } from './sizes.mjs';
import { measureWaits } from './waits.mjs';

/** Missions of different kinds: conversation, sorting, planning board, till, composing. */
const PLAYED_MISSIONS = 6;
const COMPRESSED = /\.(html|js|css|json|svg|txt)$/;

/** @param {{ embed: string, partner: string }} folders absolute paths */
export async function measureTimings(folders) {
  const compressed = mkdtempSync(join(tmpdir(), 'requapass-bench-'));
  cpSync(folders.embed, compressed, { recursive: true });
  for (const path of listFiles(compressed)) {
    if (COMPRESSED.test(path)) writeFileSync(`${path}.br`, brotliCompressSync(readFileSync(path)));
  }
  const embed = await serveFolder({ folder: compressed, port: 0 });
  const partner = await serveFolder({ folder: folders.partner, port: 0, embedOrigin: embed.origin });
  const browser = await chromium.launch({ executablePath: findChromium() ?? undefined, args: BROWSER_FLAGS });
  const url = `${partner.origin}/`;
  const game = `${embed.origin}/v1/game.html?lang=fr`;
  const pack = JSON.parse(readFileSync(join(folders.embed, 'v1/content/la-passerelle/pack.json'), 'utf8'));
  const missions = pack.missions.slice(0, PLAYED_MISSIONS).map(({ id }) => id);
  try {
    return {
      machine: { cores: availableParallelism(), cpu: cpus()[0]?.model ?? '', browser: browser.version() },
      waits: [
        await measureWaits(browser, url, { slowdown: 1 }),
        await measureWaits(browser, url, { slowdown: 4 }),
      ],
      frames: [
        await measureFrames(browser, url, { slowdown: 1 }),
        await measureFrames(browser, url, { slowdown: 4 }),
      ],
      feel: [
        await measureFeel(browser, game, { slowdown: 4, hasStage: false, missions }),
        await measureFeel(browser, game, { slowdown: 4, hasStage: true, missions }),
      ],
      leaks: await measureLeaks(browser, url, { rounds: 30 }),
    };
  } finally {
    await browser.close();
    await Promise.all([embed.close(), partner.close()]);
    rmSync(compressed, { recursive: true, force: true });
  }
}

export function printTimings({ waits, frames, feel, leaks }) {
  console.log(
    '\nWaiting, slow 4G (150 ms round trip, 1.6 Mbit/s), ratio to the network floor for the same bytes',
  );
  for (const { slowdown, poster, stage } of waits) {
    for (const [name, wait] of Object.entries({ poster, stage })) {
      const words = name === 'poster' ? 'navigation → poster' : 'Play → first stage frame';
      console.log(
        `  CPU ${slowdown}×  ${words.padEnd(26)} ${wait.ms} ms, ${wait.bytes} bytes, ${wait.ratioToFloor}× the floor`,
      );
    }
  }
  console.log('\nMain thread per frame while the stage moves, ms');
  for (const { slowdown, p50, p95, count } of frames)
    console.log(`  CPU ${slowdown}×  p50 ${p50}, p95 ${p95} (${count} frames)`);
  printFeel(feel);
  console.log(
    `\nAfter ${leaks.rounds} mounts and unmounts: heap ${leaks.heapBytes} bytes, listeners ${leaks.listeners}, nodes ${leaks.nodes}, documents ${leaks.documents} (all: difference to the start)`,
  );
}
