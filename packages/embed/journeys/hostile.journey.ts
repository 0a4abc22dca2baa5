/**
 * Elements on a page that makes it hard, and what the page looks like afterwards: resets that reach everything, changed
 * prototypes, floods of messages, another Lit, a strict policy. The game plays and the host is unharmed.
 */
import { fileURLToPath } from 'node:url';
import {
  alwaysFirst,
  createHand,
  describeWithOrigins,
  playMissions,
  startPlaying,
  strictPolicy,
  type JourneyPage,
} from '@requapass/devkit/journey';
import { build } from 'vite';
import { beforeAll, expect, it } from 'vitest';

type Page = JourneyPage['page'];

/** What a page could find changed: its globals, prototypes, style sheets, storage, place and looks. */
const inventory = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    const looks = (id: string): string[] => {
      const { font, color, backgroundColor, margin, display } = getComputedStyle(
        document.getElementById(id) as HTMLElement,
      );
      return [font, color, backgroundColor, margin, display];
    };
    return {
      // Lit writes down its versions, for a warning where there are two; that is all.
      globals: Object.keys(globalThis)
        .filter((name) => !/^(lit|reactiveElement)[A-Z]/.test(name))
        .sort(),
      prototypes: [Object, Array, String, Function, Promise, HTMLElement, Node, Event].map((type) =>
        Reflect.ownKeys(type.prototype).map(String),
      ),
      sheets: document.styleSheets.length,
      head: document.head.children.length,
      title: document.title,
      looks: ['title', 'words', 'button'].map(looks),
      storage: [localStorage.length, sessionStorage.length, document.cookie],
      history: history.length,
      address: location.href,
      scroll: [scrollX, scrollY],
      focus: document.activeElement?.localName,
    };
  });

/** Before any script of ours ran: the same page without `embed.js`. */
async function withoutUs(open: () => Promise<JourneyPage>): Promise<unknown> {
  const { page } = await open();
  await page.route('**/v1/embed.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await page.reload();
  return inventory(page);
}

const ready = async (page: Page): Promise<void> => {
  await page.locator('#one [part="play"]').waitFor();
  await page.locator('#two [part="play"]').waitFor();
  await page.locator('#map button.label').first().waitFor();
  await page.locator('#badges h2').first().waitFor();
};

describeWithOrigins(
  'a hostile page',
  new URL('pages/', import.meta.url),
  (site) => {
    const open = (query = '', viewport: 'phone' | 'desktop' = 'desktop'): Promise<JourneyPage> =>
      site.open({ viewport, path: `hostile.html${query}` });

    it('plays two games at once, each told apart, and finds nothing of its own changed', async () => {
      const before = await withoutUs(() => open());
      const { page, problems } = await open();
      await ready(page);
      expect(await inventory(page)).toEqual(before);
      await page.evaluate(() => {
        const heard: string[] = [];
        Object.defineProperty(document, 'heard', { value: heard });
        document.addEventListener('requapass-profile', ({ target }) => heard.push((target as Element).id));
      });
      const hand = createHand('keyboard', page);
      for (const id of ['one', 'two'])
        await page.locator(`#${id}`).evaluate((game) => (game as HTMLElement & { start(): unknown }).start());
      const frame = page.locator('#one').frameLocator('iframe');
      await startPlaying(frame, hand);
      await playMissions(frame, hand, alwaysFirst, ['welcome-desk']);
      await page.locator('#two').frameLocator('iframe').locator('[data-screen]').waitFor();
      const heard = await page.evaluate(() => (document as unknown as { heard: string[] }).heard);
      expect(new Set(heard)).toEqual(new Set(['one']));
      await expect.poll(() => page.locator('#map [part="summary"]').innerText()).toMatch(/[1-9]/);
      // Keys pressed in the game are the game's: the page around heard only those on the way to it.
      const keys = await page.evaluate(() => (globalThis as unknown as { keysOfHost: string[] }).keysOfHost);
      expect(keys.filter((key) => key !== 'Tab')).toEqual([]);
      expect(problems).toEqual([]);
    }, 120_000);

    it.each(['', '?large', '?large-rtl', '?dark-rtl'])(
      'leaves every word readable and every button in reach: %s',
      async (query) => {
        for (const width of [1280, 320]) {
          const { page, problems } = await open(query, width === 320 ? 'phone' : 'desktop');
          // 320 px is a window of 1280 at 400 %.
          await page.setViewportSize({ width, height: width === 320 ? 568 : 800 });
          await ready(page);
          const measured = await page.evaluate(() => {
            const found: string[] = [];
            for (const host of document.querySelectorAll('#one, #map, #badges')) {
              const { left, right } = host.getBoundingClientRect();
              if (left < -1 || right > innerWidth + 1)
                found.push(`${host.id} sticks out: ${left} to ${right}`);
              for (const button of host.shadowRoot?.querySelectorAll('button, summary, a') ?? []) {
                const box = button.getBoundingClientRect();
                const { fontSize, opacity, color, textTransform, pointerEvents } = getComputedStyle(button);
                if (box.width === 0) continue;
                const name = `${host.id} ${button.textContent?.trim().slice(0, 30)}`;
                if (box.width < 24 || box.height < 24) found.push(`${name} is ${box.width} × ${box.height}`);
                if (parseFloat(fontSize) < 12) found.push(`${name} has letters of ${fontSize}`);
                if (opacity !== '1') found.push(`${name} fades to ${opacity}`);
                if (color === 'rgb(0, 255, 0)' || textTransform !== 'none' || pointerEvents === 'none')
                  found.push(`${name} took the page's ${color} ${textTransform} ${pointerEvents}`);
              }
            }
            return found;
          });
          expect(measured).toEqual([]);
          expect(problems).toEqual([]);
        }
      },
    );

    it('floods the wire with 100,000 junk messages while the game starts: it starts', async () => {
      const { page, problems } = await open();
      await ready(page);
      await page
        .locator('#one')
        .evaluate((game) => void (game as HTMLElement & { start(): unknown }).start());
      await page.locator('#one iframe').waitFor();
      await page.evaluate(async () => {
        const frame = document.querySelector('#one')?.shadowRoot?.querySelector('iframe')?.contentWindow;
        const junk = [
          { requapass: 'welcome', version: 1 },
          { requapass: 'hello', versions: [1], build: 'x' },
          { requapass: 'refused', code: 'no', versions: [] },
          'text',
          null,
          { t: 'call', id: 1, name: 'restore', args: {} },
          { message: 'ready', secret: 'x' },
          { requapass: 'event', version: 1, seq: 1, name: 'requapass-outcome', detail: {} },
        ];
        for (let index = 0; index < 50_000; index++) {
          frame?.postMessage(junk[index % junk.length], '*');
          postMessage(junk[index % junk.length], '*');
          if (index % 1000 === 999) await new Promise((resolve) => setTimeout(resolve));
        }
      });
      await startPlaying(page.locator('#one').frameLocator('iframe'), createHand('keyboard', page));
      await page.locator('#one:state(playing)').waitFor({ state: 'attached' });
      expect(problems).toEqual([]);
    }, 60_000);

    it('moves every element fifty times: nothing is left behind, and the game still plays', async () => {
      const { page, problems } = await open();
      await ready(page);
      const counts = (): Promise<number[]> =>
        page.evaluate(() => [
          document.querySelectorAll('*').length,
          document.adoptedStyleSheets.length,
          document.querySelector('#one')?.shadowRoot?.querySelectorAll('iframe').length ?? -1,
        ]);
      await page.locator('#one').evaluate((game) => (game as HTMLElement & { start(): unknown }).start());
      const before = await counts();
      await page.evaluate(async () => {
        const places = [document.body, document.getElementById('elsewhere') as HTMLElement];
        for (let times = 0; times < 50; times++) {
          for (const id of ['one', 'map', 'badges'])
            places[times % 2]?.append(document.getElementById(id) as HTMLElement);
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
      });
      expect(await counts()).toEqual(before);
      await startPlaying(page.locator('#one').frameLocator('iframe'), createHand('keyboard', page));
      await page.locator('#map button.label').first().waitFor();
      expect(problems).toEqual([]);
    }, 60_000);

    it('keeps its own keys and its own scroll while nobody is in the game', async () => {
      const { page } = await open();
      await ready(page);
      await page.locator('#button').focus();
      await page.keyboard.press('PageDown');
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300);
      for (const key of ['ArrowDown', 'Escape', 'Enter', 'm']) await page.keyboard.press(key);
      expect(
        await page.evaluate(() => (globalThis as unknown as { keysOfHost: string[] }).keysOfHost),
      ).toEqual(['PageDown', 'ArrowDown', 'Escape', 'Enter', 'm']);
    });
  },
  {
    headers: (embed) => ({
      'Content-Security-Policy': `${strictPolicy(embed, "'self'").replace('img-src', 'img-src data:')}`,
    }),
  },
);

describeWithOrigins('a page with another Lit', new URL('pages/', import.meta.url), (site) => {
  let otherLit = '';
  beforeAll(async () => {
    const built = await build({
      configFile: false,
      logLevel: 'silent',
      root: fileURLToPath(new URL('.', import.meta.url)),
      build: {
        write: false,
        lib: { entry: fileURLToPath(new URL('pages/other-lit.js', import.meta.url)), formats: ['es'] },
      },
    });
    const [result] = [built].flat();
    otherLit = result && 'output' in result ? result.output[0].code : '';
  });

  it('renders with both, each with its own', async () => {
    const { page, problems } = await site.open({ viewport: 'desktop', path: 'empty.html' });
    await page.route('**/other-lit.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: otherLit }),
    );
    await page.evaluate(async (embed) => {
      document.body.innerHTML =
        '<other-element></other-element><requapass-competence-map></requapass-competence-map>';
      for (const src of ['/other-lit.js', `${embed}/v1/embed.js`]) {
        const script = document.createElement('script');
        Object.assign(script, { type: 'module', src });
        document.head.append(script);
      }
    }, site.embed);
    await page.locator('requapass-competence-map button.label').first().waitFor();
    await expect.poll(() => page.locator('other-element p').innerText()).toContain('Lit 2');
    expect(problems.filter((problem) => !problem.includes('Multiple versions'))).toEqual([]);
  });
});
