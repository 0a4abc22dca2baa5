/**
 * The built pages of React, Vue and Svelte, held to the same table: what is given reaches the elements, before they are
 * defined and after; what they tell reaches the page; nothing stays behind. Knows the page, not how it is written.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describeWithOrigins } from '@requapass/devkit/journey';
import { buildExample } from '@requapass/devkit/vite-example.mjs';
import type { Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { givenIn } from './documents.js';

const FRAMEWORKS = ['08-react', '09-vue', '10-svelte'];
const USED = ['requapass-game', 'requapass-competence-map', 'requapass-badge-showcase'];

interface Declared {
  readonly tagName?: string;
  readonly events: readonly { readonly name: string }[];
}
interface Manifest {
  readonly modules: readonly { readonly declarations: readonly Declared[] }[];
}
const manifest = JSON.parse(
  readFileSync(new URL('../../packages/elements/custom-elements.json', import.meta.url), 'utf8'),
) as Manifest;

/** Every event the manifest lists for the elements of the page. */
const EVENTS = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName = '' }) => USED.includes(tagName))
  .flatMap(({ tagName = '', events }) => events.map(({ name }) => ({ tag: tagName, name })));

/** What the three elements hold now. */
function readElements(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const read = (tag: string): Record<string, unknown> =>
      document.querySelector(tag) as unknown as Record<string, unknown>;
    const { theme, timeoutMs, src } = read('requapass-game');
    const { outcome, strings, view } = read('requapass-competence-map');
    const { badges, map, readonly } = read('requapass-badge-showcase');
    return {
      game: { theme, timeoutMs, src },
      map: { outcome, strings, view },
      showcase: { badges, map, readonly },
    };
  });
}

function expectedIn(round: number, embed: string): unknown {
  const { outcome, strings, badges } = givenIn(round);
  return {
    game: { theme: round % 2 === 0 ? 'light' : 'dark', timeoutMs: 30_000, src: `${embed}/v1/game.html` },
    map: { outcome, strings, view: 'map' },
    showcase: { badges, map: 'map', readonly: true },
  };
}

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

/** Whoever uses the game: presses play, and waits for the frame to answer. */
async function play(page: Page): Promise<void> {
  await page.locator('requapass-game [part~=play]').click();
  await page.locator('requapass-game:state(playing)').waitFor({ timeout: 30_000 });
}

/** How many listeners the window and the document have, by what they listen to. */
async function countListeners(page: Page): Promise<Record<string, number>> {
  const session = await page.context().newCDPSession(page);
  const counts: Record<string, number> = {};
  for (const expression of ['window', 'document', 'document.documentElement', 'document.body']) {
    const { result } = await session.send('Runtime.evaluate', { expression });
    const { objectId = '' } = result;
    const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId });
    for (const { type } of listeners)
      counts[`${expression} ${type}`] = (counts[`${expression} ${type}`] ?? 0) + 1;
  }
  await session.detach();
  return counts;
}

type Remembering = typeof globalThis & { remembered?: WeakRef<Element>[] };

/** Keeps the elements of now, without keeping them alive. */
async function rememberWeakly(page: Page): Promise<void> {
  await page.evaluate((tags) => {
    const scope = globalThis as Remembering;
    const elements = [...document.querySelectorAll(tags)].map((element) => new WeakRef(element));
    scope.remembered = [...(scope.remembered ?? []), ...elements];
  }, USED.join(', '));
}

/** How many of the remembered elements are still held by something. */
async function countRemembered(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  return page.evaluate(
    () => ((globalThis as Remembering).remembered ?? []).filter((each) => each.deref()).length,
  );
}

describe.each(FRAMEWORKS)('%s', (name) => {
  const folder = new URL(`../${name}/`, import.meta.url);
  beforeAll(() => {
    if (!buildExample(fileURLToPath(folder))) throw new Error(`${name} cannot be built`);
  }, 60_000);

  describeWithOrigins('the built page', new URL('dist/', folder), (site) => {
    it('gives its elements what is set before they are defined, and what is set after', async () => {
      const { page, problems } = await site.open({ viewport: 'desktop', path: '/?late' });
      await page.locator('requapass-competence-map').waitFor({ state: 'attached' });
      expect(await page.locator(':not(:defined)').count()).toBe(3);
      await press(page, 'Define');
      await expect.poll(() => readElements(page)).toEqual(expectedIn(0, site.embed));
      await page.locator('requapass-competence-map', { hasText: givenIn(0).strings.title }).waitFor();
      await page.locator('requapass-badge-showcase [part~=badge]').first().waitFor();

      await press(page, 'Render again');
      await expect.poll(() => readElements(page)).toEqual(expectedIn(1, site.embed));
      await page.locator('requapass-competence-map', { hasText: givenIn(1).strings.title }).waitFor();
      expect(problems).toEqual([]);
    });

    it('hears every event of every element once, with its payload', async () => {
      const { page, problems } = await site.open({ viewport: 'desktop' });
      await page.locator('requapass-badge-showcase [part~=badge]').first().waitFor();
      const heard: unknown[] = [];
      for (const { tag, name: event } of EVENTS) {
        const detail = { probe: `${tag} ${event}`, list: [1, { deep: true }] };
        await page
          .locator(tag)
          .evaluate(
            (element, [type, payload]) =>
              element.dispatchEvent(
                new CustomEvent(type, { detail: payload, bubbles: true, composed: true }),
              ),
            [event, detail] as const,
          );
        const texts = await page.locator(`.log [data-event="${tag} ${event}"] code`).allTextContents();
        heard.push(texts.filter((text) => text.includes('"probe"')).map((text): unknown => JSON.parse(text)));
      }
      expect(EVENTS.length).toBeGreaterThan(12);
      expect(heard).toEqual(
        EVENTS.map(({ tag, name: event }) => [{ probe: `${tag} ${event}`, list: [1, { deep: true }] }]),
      );
      expect(problems).toEqual([]);
    });

    it('renders again without losing what the elements are at', async () => {
      const { page, problems } = await site.open({ viewport: 'desktop' });
      const map = page.locator('requapass-competence-map');
      await play(page);
      await page.locator('.log [data-event="requapass-game requapass-ready"]').waitFor();
      await map.locator('[part~=view]').nth(1).click();
      await map.locator('[part~=cards]').waitFor();
      const frame = await page.locator('requapass-game iframe').elementHandle();

      await press(page, 'Render again');
      await map.filter({ hasText: givenIn(1).strings.title }).waitFor();
      expect(await map.evaluate((element) => (element as unknown as { view: string }).view)).toBe('cards');
      expect(await frame?.evaluate((old) => old.isConnected)).toBe(true);
      expect(await page.locator('.log [data-event="requapass-game requapass-ready"]').count()).toBe(1);
      expect(problems).toEqual([]);
    });

    it('takes its elements out whole, and puts them in again', async () => {
      const { page, problems } = await site.open({ viewport: 'desktop' });
      const left: Record<string, number>[] = [];
      for (const _ of [1, 2, 3]) {
        await play(page);
        expect(page.frames()).toHaveLength(2);
        await rememberWeakly(page);
        await press(page, 'Unmount');
        await expect.poll(() => page.frames().length).toBe(1);
        expect(await page.locator(USED.join(', ')).count()).toBe(0);
        left.push(await countListeners(page));
        await press(page, 'Mount');
      }
      expect(left[1]).toEqual(left[0]);
      expect(left[2]).toEqual(left[0]);
      await page.locator('requapass-competence-map', { hasText: givenIn(0).strings.title }).waitFor();
      expect(problems).toEqual([]);
      // Frameworks may keep what they took out last, until they render again.
      expect(await countRemembered(page)).toBeLessThanOrEqual(USED.length);
    });
  });
});
