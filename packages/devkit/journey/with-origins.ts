/**
 * The set-up every journey shares: a partner's folder and the embed folder on two origins, one browser, and pages
 * that are closed when their test ends. Knows no page.
 */
import type { Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { launchBrowser, openPage, type JourneyPage, type PageOptions } from './browser.js';
import { serveTwoOrigins, type ServeOptions, type TwoOrigins } from './servers.js';

/** The two origins as a test sees them: there once it runs. */
export interface Site extends Pick<TwoOrigins, 'partner' | 'embed'> {
  /** Opens a page of the partner's folder in a profile of its own. */
  open(
    options: Omit<PageOptions, 'origins'> & {
      readonly path?: string;
      /** Origins the page may speak to beside the two. */
      readonly further?: readonly string[];
    },
  ): Promise<JourneyPage>;
}

/**
 * `describe`, with two origins and a browser around it.
 * @param folder - address of the partner's folder: `new URL('.', import.meta.url)`
 */
export function describeWithOrigins(
  name: string,
  folder: URL,
  define: (site: Site) => void,
  options: ServeOptions = {},
): void {
  describe(name, () => {
    let servers: TwoOrigins | undefined;
    let browser: Browser | undefined;
    let pages: JourneyPage[] = [];

    beforeAll(async () => {
      servers = await serveTwoOrigins(folder, options);
      browser = await launchBrowser();
    });
    afterEach(async () => {
      await Promise.all(pages.map((page) => page.close()));
      pages = [];
    });
    afterAll(async () => {
      await browser?.close();
      await servers?.close();
    });

    const ready = <T>(part: T | undefined): T => {
      if (part === undefined) throw new Error('the site is not there yet: use it inside a test');
      return part;
    };
    define({
      get partner() {
        return ready(servers).partner;
      },
      get embed() {
        return ready(servers).embed;
      },
      async open({ path = '/', further = [], ...rest }) {
        const { partner, embed } = ready(servers);
        const opened = await openPage(ready(browser), { ...rest, origins: [partner, embed, ...further] });
        pages.push(opened);
        await opened.page.goto(new URL(path, partner).href);
        return opened;
      },
    });
  });
}
