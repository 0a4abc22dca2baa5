import { describeWithOrigins, findBarriers } from '@requapass/devkit/journey';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { SCENES } from './scenes.js';

/** Each paper at another width, so that every scene is seen narrow and wide, light and dark. */
const PAPERS = [
  ['light', '280', 'phone', 'fr'],
  ['dark', '900', 'desktop', 'nl'],
  ['brand', 'full', 'desktop', 'en'],
  ['hostile', '360', 'desktop', 'fr'],
] as const;

/** A page of fifteen years has barriers of its own. */
const HAS_BARRIERS_OF_ITS_OWN = ['hostile'];

/** What scenes make go wrong on purpose. */
const EXPECTED: Readonly<Record<string, RegExp>> = {
  'not-found': /nowhere\.json|404/,
  'not-read': /malformed\.json|level/,
};

async function show(page: Page, origin: string, query: string, scene: string): Promise<void> {
  await page.goto(`${origin}/?${query}&scene=${scene}`);
  const ready = scene === 'loading' ? '.box > *' : '.box[data-ready]';
  await page.locator(ready).waitFor({ state: 'attached' });
}

/** Parts of the element that lie outside it: what is cut off, or scrolls the page sideways. */
async function findOverflow(page: Page): Promise<string[]> {
  return page.locator('.box > *').evaluate((element) => {
    const { left, right } = element.getBoundingClientRect();
    return [...(element.shadowRoot?.querySelectorAll('.base *') ?? [])]
      .filter((part) => part.closest('.spoken, svg, .scroll') === null)
      .filter((part) => {
        const box = part.getBoundingClientRect();
        return box.width > 1 && box.height > 1 && (box.left < left - 1 || box.right > right + 1);
      })
      .map((part) => `${part.tagName.toLowerCase()}.${part.className}`);
  });
}

describeWithOrigins('the gallery of the map', new URL('.', import.meta.url), (site) => {
  it.each(PAPERS)(
    'on %s paper, %s px wide, on a %s, in %s, every scene is tidy and without a barrier',
    async (paper, width, viewport, language) => {
      const { page, problems } = await site.open({ viewport });
      const query = `paper=${paper}&width=${width}&language=${language}`;
      const found: string[] = [];
      for (const { id, tag } of SCENES) {
        await show(page, site.partner, query, id);
        const barriers = HAS_BARRIERS_OF_ITS_OWN.includes(paper) ? [] : await findBarriers(page, tag);
        found.push(...[...barriers, ...(await findOverflow(page))].map((what) => `${id}: ${what}`));
      }
      expect(found).toEqual([]);
      const expected = Object.values(EXPECTED);
      expect(problems.filter((problem) => !expected.some((each) => each.test(problem)))).toEqual([]);
    },
    180_000,
  );

  it('makes the PDF, and says beside its button which letters it has not and in which text', async () => {
    const { page } = await site.open({ viewport: 'phone', path: '/?scene=export&language=en' });
    await page.locator('[data-ready="export"]').waitFor({ state: 'attached' });
    const map = page.locator('requapass-competence-map');
    await map.evaluate(async (element: HTMLElementTagNameMap['requapass-competence-map']) => {
      const words = 'I help my γιαγιά';
      element.portfolio = {
        ...element.portfolio,
        experiences: [{ competence: 'speak', where: 'family', words }],
      };
      await element.updateComplete;
    });
    const button = map.locator('[data-form="pdf"]');
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    expect(download.suggestedFilename()).toMatch(/\.pdf$/);
    const said = map.locator('li', { has: page.locator('[data-form="pdf"]') }).getByRole('status');
    await said.filter({ hasText: '“I help my γιαγιά”' }).waitFor();
    expect(await said.innerText()).toContain('γ ι α');
    const below = async (): Promise<number> =>
      ((await said.boundingBox())?.y ?? 0) - ((await button.boundingBox())?.y ?? 0);
    expect(await below()).toBeGreaterThan(0);
    expect(await below()).toBeLessThan(200);
  });

  it('has a bar that fits the narrowest phone', async () => {
    const { page } = await site.open({ viewport: 'phone', path: '/?scene=cards&width=280' });
    await page.locator('[data-ready="cards"]').waitFor({ state: 'attached' });
    await page.setViewportSize({ width: 320, height: 640 });
    const { scroll, selects } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      selects: [...document.querySelectorAll('select')].map((select) => select.getBoundingClientRect().right),
    }));
    expect(scroll).toBeLessThanOrEqual(320);
    expect(Math.max(...selects)).toBeLessThanOrEqual(320);
  });

  it.each(['fr', 'nl', 'en'])('prints everything a map can hold on one A4, in %s', async (language) => {
    const { page } = await site.open({ viewport: 'desktop' });
    await show(page, site.partner, `paper=light&width=full&language=${language}`, 'everything');
    await page.evaluate(() => document.querySelector('.bar')?.remove());
    const margin = { top: '16mm', right: '16mm', bottom: '16mm', left: '16mm' };
    const pdf = await page.pdf({ format: 'A4', margin });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });

  it('goes from scene to scene by its buttons, and keeps the choice in the address', async () => {
    const { page } = await site.open({ viewport: 'desktop', path: '/?scene=table&paper=dark' });
    await page.locator('[data-ready="table"]').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Previous' }).click();
    await page.locator('[data-ready="cards"]').waitFor({ state: 'attached' });
    expect(new URL(page.url()).searchParams.get('scene')).toBe('cards');
    await page.reload();
    await page.locator('[data-ready="cards"]').waitFor({ state: 'attached' });
    expect(await page.locator('.paper').getAttribute('class')).toContain('dark');
  });
});
