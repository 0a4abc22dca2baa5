/**
 * A real browser and pages that write down everything that goes wrong in them. Knows no page.
 */
import { chromium, type Browser, type Page } from 'playwright';
import { BROWSER_FLAGS, findChromium } from '../browser.mjs';

export const VIEWPORTS = {
  phone: { width: 360, height: 640 },
  desktop: { width: 1280, height: 800 },
} as const;
export type Viewport = keyof typeof VIEWPORTS;

export interface JourneyPage {
  readonly page: Page;
  /** Errors, violations of a content security policy and requests to foreign origins, in all frames, in order. */
  readonly problems: readonly string[];
  close(): Promise<void>;
}

export interface PageOptions {
  readonly viewport: Viewport;
  readonly hasTouch?: boolean;
  /** Pixels of the device to one of the page; a phone has 2. A long journey is three times as fast with 1. */
  readonly pixelRatio?: number;
  /** The origins a page may speak to; a request to any other is a problem. */
  readonly origins: readonly string[];
  /** Lets pages register service workers: journeys without one always see what is served now. */
  readonly hasServiceWorkers?: boolean;
  /** Script run in every frame before its own. */
  readonly before?: () => void;
}

export async function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null)
    throw new Error('no Chromium found: run `npm test` once, or set CHROMIUM_PATH');
  return chromium.launch({ executablePath, args: [...BROWSER_FLAGS] });
}

/** Opens an empty page in a profile of its own: nothing is remembered from another journey. */
export async function openPage(browser: Browser, options: PageOptions): Promise<JourneyPage> {
  const { viewport, hasTouch = false, hasServiceWorkers = false, origins, before } = options;
  const { pixelRatio = hasTouch ? 2 : 1 } = options;
  const context = await browser.newContext({
    viewport: VIEWPORTS[viewport],
    hasTouch,
    isMobile: hasTouch,
    deviceScaleFactor: pixelRatio,
    locale: 'fr-BE',
    serviceWorkers: hasServiceWorkers ? 'allow' : 'block',
    reducedMotion: 'reduce',
  });
  const problems: string[] = [];
  await context.exposeFunction('reportViolation', (text: string) => problems.push(text));
  await context.addInitScript(() => {
    document.addEventListener(
      'securitypolicyviolation',
      ({ violatedDirective, blockedURI, sourceFile, lineNumber }) => {
        const text = `policy violated: ${violatedDirective} ${blockedURI} at ${sourceFile}:${lineNumber}`;
        (globalThis as unknown as { reportViolation(text: string): void }).reportViolation(text);
      },
    );
  });
  if (before) await context.addInitScript(before);
  const page = await context.newPage();
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && !origins.includes(url.origin))
      problems.push(`foreign request: ${url.href}`);
  });
  return { page, problems, close: () => context.close() };
}
