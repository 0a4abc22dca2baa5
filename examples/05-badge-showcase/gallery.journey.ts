import { readFileSync } from 'node:fs';
import { describeWithOrigins, findBarriers, strictPolicy } from '@requapass/devkit/journey';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { SCENES } from './scenes.js';

/** Each paper at another width, so that every scene is seen narrow and wide, light and dark. */
const PAPERS = [
  ['light', '320', 'phone', 'fr'],
  ['dark', '900', 'desktop', 'nl'],
  ['brand', 'full', 'desktop', 'en'],
  ['hostile', '360', 'desktop', 'fr'],
] as const;

/** A page of fifteen years has barriers of its own. */
const HAS_BARRIERS_OF_ITS_OWN = ['hostile'];

/** What scenes make go wrong on purpose. */
const EXPECTED = [/nowhere\.json|404/];

async function show(page: Page, origin: string, query: string, scene: string): Promise<void> {
  await page.goto(`${origin}/?${query}&scene=${scene}`);
  const ready = scene === 'loading' ? '.box > *' : '.box[data-ready]';
  await page.locator(ready).first().waitFor({ state: 'attached' });
}

/** Parts of the element that lie outside it: what is cut off, or scrolls the page sideways. */
async function findOverflow(page: Page): Promise<string[]> {
  return page.locator('requapass-badge-showcase').evaluate((element) => {
    const { left, right } = element.getBoundingClientRect();
    return [...(element.shadowRoot?.querySelectorAll('.base *') ?? [])]
      .filter((part) => part.closest('.spoken, svg, .scroll, .hint') === null)
      .filter((part) => {
        const box = part.getBoundingClientRect();
        return box.width > 1 && box.height > 1 && (box.left < left - 1 || box.right > right + 1);
      })
      .map((part) => `${part.tagName.toLowerCase()}.${part.className}`);
  });
}

/** The made-up hosts, answering as real ones would; and every address that was asked outside of the page's own two. */
async function answerAsHosts(page: Page): Promise<string[]> {
  const asked: string[] = [];
  await page.route(/^https:\/\//, async (route) => {
    const url = new URL(route.request().url());
    asked.push(url.href);
    const file = new URL(`documents/web/${url.host}${url.pathname.replace('/.', '/')}`, import.meta.url);
    const headers = { 'access-control-allow-origin': '*' };
    await route.fulfill({ body: readFileSync(file), headers, contentType: 'application/json' });
  });
  return asked;
}

const verdictOf = (page: Page): Promise<string | null> => page.locator('.verdict').getAttribute('data-state');

describeWithOrigins(
  'the gallery of the badge showcase',
  new URL('.', import.meta.url),
  (site) => {
    it.each(PAPERS)(
      'on %s paper, %s px wide, on a %s, in %s, every scene is tidy and without a barrier',
      async (paper, width, viewport, language) => {
        const { page, problems } = await site.open({ viewport });
        const query = `paper=${paper}&width=${width}&language=${language}`;
        const found: string[] = [];
        for (const { id } of SCENES) {
          await show(page, site.partner, query, id);
          const barriers = HAS_BARRIERS_OF_ITS_OWN.includes(paper)
            ? []
            : await findBarriers(page, 'requapass-badge-showcase');
          found.push(...[...barriers, ...(await findOverflow(page))].map((what) => `${id}: ${what}`));
        }
        expect(found).toEqual([]);
        // No policy violated, no request to anybody else, nothing thrown.
        expect(problems.filter((problem) => !EXPECTED.some((each) => each.test(problem)))).toEqual([]);
      },
      300_000,
    );

    it('asks nobody before the person says so, whatever badges name; then those hosts and no other', async () => {
      const { page, problems } = await site.open({ viewport: 'desktop' });
      const asked = await answerAsHosts(page);
      for (const scene of ['wall', 'unasked', 'hostile', 'elsewhere', 'ask', 'asked', 'inline']) {
        await show(page, site.partner, 'hosts=on', scene);
        await page.waitForTimeout(200);
      }
      expect(asked).toEqual([]);
      expect(problems).toEqual([]);

      await show(page, site.partner, 'hosts=on', 'ask');
      expect(await page.locator('.hosts .host').allInnerTexts()).toEqual(['pont.example']);
      await page.locator('[data-do="agree"]').click();
      await expect.poll(() => verdictOf(page)).toBe('genuine');
      expect([...new Set(asked)].sort()).toEqual([
        'https://pont.example/.well-known/did.json',
        'https://pont.example/status/1.json',
      ]);
    });

    it('says that a badge was taken back, once its issuer was asked', async () => {
      const { page } = await site.open({ viewport: 'phone' });
      await show(page, site.partner, '', 'revoked');
      expect(await verdictOf(page)).toBe('revoked');
      expect(await page.locator('.lights').innerText()).toContain('L’organisation a retiré ce badge.');
      expect(await page.locator('.verdict [data-tone="no"]').count()).toBe(1);
    });

    it('verifies every kind of signature there is in its documents, and believes none that was changed', async () => {
      const { page } = await site.open({ viewport: 'desktop' });
      await show(page, site.partner, '', 'checked');
      const states = await page
        .locator('.wall button')
        .evaluateAll((buttons) =>
          buttons.map((button) => [
            button.querySelector('.badge-name')?.textContent?.replace(/\s+/g, ' ').trim(),
            (button as HTMLElement).dataset['state'],
          ]),
        );
      expect(Object.fromEntries(states)).toEqual({
        'Welcoming people': 'nameless',
        'Directrice de festival': 'altered',
        'Tenir les lumières': 'trusted',
        'Parler et écouter : en autonomie': 'nameless',
        'Utiliser le numérique : premiers pas': 'unsigned',
        'De kassa': 'genuine',
        'Organiser une activité : premiers pas': 'revoked',
        'Rekenen en tellen: eerste stappen': 'expired',
      });
    });

    it('bakes a badge into its own picture, and reads it there again', async () => {
      const { page } = await site.open({ viewport: 'desktop' });
      await show(page, site.partner, '', 'nameless');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('[data-out="picture"]').click(),
      ]);
      expect(download.suggestedFilename()).toBe('parler-et-ecouter-en-autonomie.svg');
      await show(page, site.partner, '', 'empty');
      await page.locator('input[type="file"]').setInputFiles(await download.path());
      await page.locator('.wall button').click();
      await expect.poll(() => verdictOf(page)).toBe('nameless');
    });

    it('leads from a competence of a badge to the map beside it', async () => {
      const { page } = await site.open({ viewport: 'desktop' });
      await show(page, site.partner, '', 'beside-map');
      await page.locator('[data-competence="speak"]').first().click();
      const title = page.locator('requapass-competence-map .detail-title');
      await title.waitFor();
      expect(await title.innerText()).toBe('Parler et écouter');
    });
  },
  { headers: (embed) => ({ 'Content-Security-Policy': withPictures(strictPolicy("'self'", embed)) }) },
);

/** Pictures inside badges are `data:` addresses. */
function withPictures(policy: string): string {
  return policy.replace('img-src', 'img-src data:').replace('connect-src', 'connect-src https:');
}
