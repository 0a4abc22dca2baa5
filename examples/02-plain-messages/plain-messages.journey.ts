import {
  alwaysFirst,
  createHand,
  describeWithOrigins,
  playMission,
  startPlaying,
} from '@requapass/devkit/journey';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';

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

describeWithOrigins('a page that only listens to messages', new URL('.', import.meta.url), (site) => {
  it('learns every fact of a mission, in order and without a gap', async () => {
    const { page, problems } = await site.open({ viewport: 'phone', hasTouch: true });
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
  });

  it('leaves messages of other senders alone', async () => {
    const { page } = await site.open({ viewport: 'desktop' });
    await page.evaluate(() =>
      window.postMessage({ requapass: 'event', version: 1, seq: 1, name: 'forged', detail: {} }, '*'),
    );
    await page.frameLocator('iframe').locator('[data-screen]').waitFor();
    expect((await readFacts(page)).map(({ name }) => name)).not.toContain('forged');
  });
});
