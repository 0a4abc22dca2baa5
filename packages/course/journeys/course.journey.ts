/**
 * The zips, unpacked where a platform would, in a real browser: SCORM 1.2 under the run-time of others (scorm-again),
 * cmi5 with a strict platform and a real record store. One mission is played once; later launches go on from there.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  alwaysFirst,
  createHand,
  launchBrowser,
  openPage,
  playMission,
  startPlaying,
} from '@requapass/devkit/journey';
import { serveFolder } from '@requapass/devkit/serve.mjs';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packCourse } from '../pack-course.mjs';
import { openCmi5Site } from './cmi5-site.js';

const RUN_TIME = createRequire(import.meta.url).resolve('scorm-again/scorm12/min');
const UNIT = 'pluginfile.php/42/mod_scorm/content/1';

interface Kept {
  readonly suspend_data: string;
  readonly core: {
    readonly lesson_status: string;
    readonly exit: string;
    readonly score: { readonly raw: string; readonly min: string; readonly max: string };
  };
}
const readKept = (page: Page): Promise<Kept> =>
  page.evaluate(() => JSON.parse(sessionStorage.getItem('kept') ?? '{}') as Kept);
const readStatus = (page: Page): Promise<unknown> =>
  page.evaluate(() =>
    (window as unknown as { API: { LMSGetValue(name: string): unknown } }).API.LMSGetValue(
      'cmi.core.lesson_status',
    ),
  );

describe('a course', () => {
  /** Of a game whose first mission is done. */
  let place = '';
  let folder: string;
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serveFolder>>;

  async function unpack(words: readonly string[]): Promise<void> {
    const made = await packCourse([...words, '--out', folder]);
    if (typeof made === 'string' || !made[0]) throw new Error('no zip');
    const unit = join(folder, UNIT);
    rmSync(unit, { recursive: true, force: true });
    for (const [path, bytes] of Object.entries(unzipSync(readFileSync(made[0].path)))) {
      mkdirSync(dirname(join(unit, path)), { recursive: true });
      writeFileSync(join(unit, path), bytes);
    }
  }
  const open = async (path = '/platform.html', further: readonly string[] = []) => {
    const opened = await openPage(browser, { viewport: 'phone', origins: [server.origin, ...further] });
    await opened.page.goto(`${server.origin}${path}`);
    return { ...opened, frame: opened.page.frameLocator('iframe'), hand: createHand('mouse', opened.page) };
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'requapass-scorm-'));
    cpSync(fileURLToPath(new URL('pages', import.meta.url)), folder, { recursive: true });
    cpSync(RUN_TIME.replace('/esm/', '/'), join(folder, 'scorm12.min.js'));
    browser = await launchBrowser();
    server = await serveFolder({ folder, port: 0, freshSeconds: 0 });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('goes from incomplete to completed without a score, and a second launch goes on where the first was', async () => {
    await unpack(['--lang', 'fr', '--missions', '1']);
    const { page, problems, frame, hand, close } = await open();
    await frame.locator('.course', { hasText: 'Ton cours retient' }).waitFor();
    expect(await readStatus(page)).toBe('incomplete');
    // The platform's own parameters are not the game's.
    await startPlaying(frame, hand);
    expect(await frame.locator('html').getAttribute('lang')).toBe('fr');
    await playMission(frame, hand, alwaysFirst, 'arrival');
    await expect.poll(() => readStatus(page)).toBe('completed');
    await hand.press(
      frame.locator('[data-mission]:not([data-status="done"], [data-status="closed"])').first(),
    );
    await hand.press(frame.locator('[data-action="open-mission"]'));
    await frame.locator('[data-screen="mission"] [data-action="next"]').first().waitFor();
    const before = await frame.locator('h1').first().innerText();
    // A burst of presses makes one code, 0.4 s after the last.
    await page.waitForTimeout(600);

    await page.goto('about:blank');
    await page.goto(`${server.origin}/platform.html?again`);
    const kept = await readKept(page);
    expect(kept).toMatchObject({ core: { lesson_status: 'completed', exit: 'suspend' } });
    expect(kept.core.score).toMatchObject({ raw: '' });
    expect(await page.evaluate(() => sessionStorage.getItem('time'))).toMatch(/^\d{2,4}:\d{2}:\d{2}\.\d{2}$/);
    expect(kept.suspend_data.length).toBeGreaterThan(20);
    expect(kept.suspend_data.length).toBeLessThanOrEqual(4096);
    place = kept.suspend_data;
    await frame.locator('[data-screen="mission"] [data-action="next"]').first().waitFor();
    expect(await frame.locator('h1').first().innerText()).toBe(before);
    expect(await readStatus(page)).toBe('completed');
    // Nothing of the game lies in the browser for the next learner.
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['requapass:host-locale']);
    expect(problems).toEqual([]);
    await close();
  });

  it('hands in a score where the teacher asked for one, and says so when the platform goes away', async () => {
    await unpack(['--lang', 'nl', '--score', '--missions', '2']);
    const { page, frame, hand, close } = await open(`/${UNIT}/credits.txt`);
    await page.evaluate(
      (kept) => sessionStorage.setItem('kept', kept),
      JSON.stringify({ suspend_data: place, core: { lesson_status: 'incomplete' } }),
    );
    await page.goto(`${server.origin}/platform.html`);
    const setGone = (isGone: boolean) =>
      page.evaluate((value) => void ((window as unknown as { isGone: boolean }).isGone = value), isGone);
    await frame.locator('[data-screen="mission"]').waitFor();
    await setGone(true);
    await hand.press(frame.locator('[data-action="leave"]'));
    await frame.locator('[role="alert"]', { hasText: 'antwoordt niet meer' }).waitFor();

    // It is back: what it did not take is told again.
    await setGone(false);
    await hand.press(frame.locator('[data-mission][data-status="started"]').first());
    await hand.press(frame.locator('[data-action="open-mission"]'));
    await frame.locator('[data-screen="mission"]').waitFor();
    await frame.locator('[role="alert"]').waitFor({ state: 'hidden' });
    expect((await readKept(page)).core.score).toMatchObject({ raw: '50', min: '0', max: '100' });
    expect(await readStatus(page)).toBe('incomplete');
    await close();
  });

  it('records nothing where somebody looks back', async () => {
    const { page, problems, frame, hand, close } = await open(`/${UNIT}/credits.txt`);
    const earlier = { suspend_data: place, core: { lesson_status: 'incomplete', lesson_mode: 'review' } };
    await page.evaluate((kept) => sessionStorage.setItem('kept', kept), JSON.stringify(earlier));
    await page.goto(`${server.origin}/platform.html`);
    await frame.locator('.course', { hasText: 'Je kijkt alleen rond' }).waitFor();
    await hand.press(frame.locator('[data-screen="mission"] [data-action="leave"]'));
    await frame.locator('[data-screen="hub"]').waitFor();
    await page.waitForTimeout(600);
    expect(await page.evaluate(() => (window as unknown as { calls: unknown }).calls)).toEqual([]);
    expect(problems).toEqual([]);
    await close();
  });

  it('plays without a platform, and says that nothing is saved', async () => {
    const { page, problems, hand, close } = await open(`/${UNIT}/index.html`);
    await page.locator('[role="alert"]', { hasText: 'er wordt niets bewaard' }).waitFor();
    await startPlaying(page, hand);
    await page.locator('.course .close').click();
    await page.locator('.course').waitFor({ state: 'hidden' });
    expect(problems).toEqual([]);
    await close();
  });

  it('is a cmi5 unit: key, launch data, place, statements in order, and back to the course', async () => {
    await unpack(['--lang', 'fr', '--standard', 'cmi5', '--missions', '1', '--score', '--results']);
    const site = await openCmi5Site(`${server.origin}/platform.css?back`);
    try {
      site.states.set('requapass-place', JSON.stringify({ place }));
      const { page, problems, hand, close } = await open(site.launch(`/${UNIT}/index.html`), [site.origin]);
      await page.locator('[data-screen="mission"]').waitFor();
      // What the learner prefers, says the platform.
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      expect(await site.verbs()).toEqual(['initialized']);
      await hand.press(page.locator('[data-action="leave"]'));
      await page.locator('[data-screen="hub"]').waitFor();
      await expect.poll(() => site.states.get('requapass-place')).not.toContain(place);
      await hand.press(page.locator('.course .back', { hasText: 'Back to the course' }));
      await page.waitForURL('**/platform.css?back');
      const verbs = await site.verbs();
      expect([verbs[0], ...verbs.slice(-3)]).toEqual(['initialized', 'completed', 'passed', 'terminated']);
      expect(verbs.filter((verb) => verb === 'completed')).toHaveLength(2);
      expect(await site.scores()).toEqual([1]);

      // A second session says nothing twice, and closing the window ends it.
      await page.goto(`${server.origin}${site.launch(`/${UNIT}/index.html`)}`);
      await page.locator('[data-screen="hub"]').waitFor();
      await page.goto('about:blank');
      await expect
        .poll(async () => (await site.verbs()).slice(verbs.length))
        .toEqual(['initialized', 'terminated']);
      expect(problems).toEqual([]);

      // The platform is away: nothing is saved, and the page says so.
      site.goAway();
      await page.goto(`${server.origin}${site.launch(`/${UNIT}/index.html`)}`);
      await page.locator('[role="alert"]', { hasText: 'rien n’est enregistré' }).waitFor();
      await page.locator('[data-screen="title"]').waitFor();
      await close();
    } finally {
      await site.close();
    }
  });
});
