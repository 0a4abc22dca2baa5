import {
  alwaysFirst,
  createHand,
  launchBrowser,
  openPage,
  playMission,
  serveTwoOrigins,
  startPlaying,
} from '@requapass/devkit/journey';
import type { TwoOrigins } from '@requapass/devkit/journey';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

interface Fact {
  readonly seq: number;
  readonly name: string;
  readonly detail: {
    readonly evidence?: { readonly mission: string; readonly competence: string; readonly level: number };
    readonly outcome?: {
      readonly competences: readonly {
        readonly id: string;
        readonly level: number | null;
        readonly observations: number;
      }[];
    };
  };
}

let servers: TwoOrigins;
let browser: Browser;

beforeAll(async () => {
  servers = await serveTwoOrigins(new URL('.', import.meta.url));
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await servers.close();
});

async function readFacts(page: Page): Promise<Fact[]> {
  const rows = await page
    .locator('#facts tr')
    .evaluateAll((elements) =>
      elements.map((row) => [...row.children].map((cell) => cell.textContent ?? '')),
    );
  return rows.map(([seq, name, detail]) => ({
    seq: Number(seq),
    name: name ?? '',
    detail: JSON.parse(detail ?? '{}') as Fact['detail'],
  }));
}

describe('a page that only listens to messages', () => {
  it('learns every fact of a mission, in order and without a gap', async () => {
    const { page, problems, close } = await openPage(browser, {
      viewport: 'phone',
      hasTouch: true,
      origins: [servers.partner, servers.embed],
    });
    await page.goto(`${servers.partner}/`);
    const hand = createHand('touch', page);
    const frame = page.frameLocator('iframe');
    await startPlaying(frame, hand);
    await playMission(frame, hand, alwaysFirst, 'welcome-desk');

    const facts = await readFacts(page);
    expect(facts.map(({ seq }) => seq)).toEqual(facts.map((_, index) => (facts[0]?.seq ?? 0) + index));
    const evidence = facts.flatMap(({ detail }) => detail.evidence ?? []);
    expect(evidence.length).toBeGreaterThanOrEqual(8);
    expect(new Set(evidence.map(({ mission }) => mission))).toEqual(new Set(['welcome-desk']));

    const profile = facts.findLast(({ name }) => name === 'requapass-profile')?.detail.outcome;
    const observed = profile?.competences.filter(({ observations }) => observations > 0) ?? [];
    expect(observed.map(({ id }) => id).sort()).toEqual(['customs', 'speak']);
    const total = observed.reduce((sum, { observations }) => sum + observations, 0);
    expect(total).toBe(evidence.length);
    expect(problems).toEqual([]);
    await close();
  });

  it('leaves messages of other senders alone', async () => {
    const { page, close } = await openPage(browser, {
      viewport: 'desktop',
      origins: [servers.partner, servers.embed],
    });
    await page.goto(`${servers.partner}/`);
    await page.evaluate(() =>
      window.postMessage({ requapass: 'event', version: 1, seq: 1, name: 'forged', detail: {} }, '*'),
    );
    await page.frameLocator('iframe').locator('[data-screen]').waitFor();
    expect((await readFacts(page)).map(({ name }) => name)).not.toContain('forged');
    await close();
  });
});
