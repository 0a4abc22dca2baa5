/** The competence map as a page gets it: nothing moves while it loads, and a server may have drawn it before. */
import '@requapass/elements/define/competence-map.js';
import { fileURLToPath } from 'node:url';
import { html, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { describeWithOrigins, launchBrowser, measureShifts } from '@requapass/devkit/journey';
import type { Browser } from 'playwright';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const SCRIPT = '<script type="module" src="/v1/embed.js"></script>';

/** What `@lit-labs/ssr` sends for a map, with words for whoever has no script. */
function drawnByServer(view: string, source = ''): string {
  const address = /src="([^"]+)"/.exec(source)?.[1];
  const fallback = html`<p>Twelve competences. <a href="/file.json">Take the file.</a></p>`;
  return collectResultSync(
    render(
      address === undefined
        ? html`<requapass-competence-map view=${view}>${fallback}</requapass-competence-map>`
        : html`<requapass-competence-map view=${view} src=${address}>${fallback}</requapass-competence-map>`,
    ),
  );
}

describeWithOrigins('a competence map', new URL('pages/', import.meta.url), (site) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  const shiftsOf = async (options: Parameters<typeof measureShifts>[2] = {}): Promise<string[]> => {
    const found = await measureShifts(browser, site.embed, options);
    expect(found).toHaveLength((options.views?.length ?? 3) * 8);
    return found
      .filter(({ shift }) => shift > 0)
      .map(({ width, view, state, shift, moved }) => `${width} ${view} ${state}: ${shift} ${moved.join()}`);
  };

  it('moves nothing of the page while it comes, in any view, with and without an outcome', async () => {
    expect(await shiftsOf()).toEqual([]);
  });

  it('would be told if it did: without a kept place, the words after it move', async () => {
    const bare = ({ view, source }: { view: string; source: string }): string =>
      `<requapass-competence-map view="${view}" ${source}></requapass-competence-map>${SCRIPT}`;
    expect(await shiftsOf({ body: bare, views: ['map'] })).not.toEqual([]);
  });

  it('that a server drew moves nothing when its script comes, with no place kept by the page', async () => {
    expect(await shiftsOf({ body: ({ view, source }) => drawnByServer(view, source) + SCRIPT })).toEqual([]);
  });

  describe('drawn by a server', () => {
    const open = async (body: string, options: { readonly javaScriptEnabled?: boolean } = {}) => {
      const context = await browser.newContext({ viewport: { width: 800, height: 600 }, ...options });
      const page = await context.newPage();
      const problems: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(message.text());
      });
      page.on('pageerror', (error) => problems.push(String(error)));
      await page.route('**/map.html', (route) =>
        route.fulfill({ contentType: 'text/html', body: `<!doctype html><html lang="nl">${body}` }),
      );
      await page.goto(`${site.embed}/map.html`);
      return { page, problems, map: page.locator('requapass-competence-map') };
    };

    it('is drawn anew by its script, once, and works', async () => {
      const { page, problems, map } = await open(drawnByServer('map') + SCRIPT);
      await map.locator('button.label').first().click();
      await map.locator('.detail-title').waitFor();
      expect(await map.locator('.base').count()).toBe(1);
      expect(await map.locator('h2.title').innerText()).toBe('Mijn competenties');
      expect(await page.getByText('Take the file.').isVisible()).toBe(false);
      expect(problems).toEqual([]);
      await page.context().close();
    });

    it('is taken over as it is where the page hydrates Lit’s elements', async () => {
      const { page, problems, map } = await open(drawnByServer('table'));
      for (const { fileName, code } of await bundle()) {
        await page.route(`**/built/${fileName}`, (route) =>
          route.fulfill({ contentType: 'text/javascript', body: code }),
        );
      }
      // Asked right after its first update: the words and what draws them come later.
      const isSame = map.evaluate(async (element) => {
        const base = element.shadowRoot?.querySelector('.base');
        await customElements.whenDefined('requapass-competence-map');
        await Promise.resolve();
        return base !== undefined && element.shadowRoot?.querySelector('.base') === base;
      });
      await page.addScriptTag({ type: 'module', url: '/built/hydrate.js' });
      await page.addScriptTag({ type: 'module', url: '/built/map.js' });
      expect(await isSame).toBe(true);
      await map.locator('button.row-name').first().waitFor();
      expect(await map.locator('.base').count()).toBe(1);
      expect(await map.locator('h2.title').innerText()).toBe('Mijn competenties');
      expect(problems).toEqual([]);
      await page.context().close();
    });

    it('shows what the page wrote inside it where no script runs', async () => {
      const { page, map } = await open(drawnByServer('map') + SCRIPT, { javaScriptEnabled: false });
      expect(await page.getByText('Take the file.').isVisible()).toBe(true);
      expect(await map.locator('.wheel').isVisible()).toBe(false);
      await page.context().close();
    });

    it('shows it in the end where the script does not come', async () => {
      const { page, map } = await open(drawnByServer('map'));
      expect(await page.getByText('Take the file.').isVisible()).toBe(false);
      await map.evaluate((element) => {
        for (const animation of element.shadowRoot?.getAnimations() ?? []) animation.finish();
      });
      expect(await page.getByText('Take the file.').isVisible()).toBe(true);
      await page.context().close();
    });
  });
});

/** The element in a bundle of the page's own, and the script of Lit that hydrates, which has to come first. */
async function bundle(): Promise<readonly { fileName: string; code: string }[]> {
  const result = await build({
    configFile: false,
    root: fileURLToPath(new URL('..', import.meta.url)),
    logLevel: 'silent',
    resolve: { conditions: ['requapass-src', 'module', 'browser', 'production'] },
    build: {
      write: false,
      minify: false,
      lib: {
        entry: {
          hydrate: fileURLToPath(new URL('hydrating.ts', import.meta.url)),
          map: fileURLToPath(import.meta.resolve('@requapass/elements/define/competence-map.js')),
        },
        formats: ['es'],
        fileName: (_, name) => `${name}.js`,
      },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  return outputs.flatMap((each) =>
    'output' in each ? each.output.flatMap((file) => (file.type === 'chunk' ? [file] : [])) : [],
  );
}
