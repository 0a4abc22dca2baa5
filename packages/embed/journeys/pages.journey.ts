/** The folder's pages, as a webmaster without a script shows them, and the folder's own page, where lines are copied. */
import { readFileSync } from 'node:fs';
import {
  alwaysFirst,
  createHand,
  describeWithOrigins,
  playMissions,
  startPlaying,
} from '@requapass/devkit/journey';
import { expect, it } from 'vitest';

const { version: RELEASE } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
) as { version: string };

describeWithOrigins('the pages of the folder', new URL('pages/', import.meta.url), (site) => {
  it('grow as high as what is in them, follow the page’s language, and need no storage', async () => {
    const { page, problems } = await site.open({ viewport: 'phone', path: 'page-frames.html' });
    await page.frameLocator('#map').getByRole('heading', { name: 'Mijn competenties' }).waitFor();
    await page.frameLocator('#self').getByRole('button', { name: 'Commencer' }).waitFor();
    await page.frameLocator('#badges').getByRole('heading', { name: 'Mijn badges' }).waitFor();
    for (const id of ['map', 'self', 'badges']) {
      const frame = page.locator(`#${id}`);
      const inside = page.frameLocator(`#${id}`).locator('main');
      const missing = async (): Promise<number> =>
        (await inside.evaluate((main) => main.scrollHeight)) -
        (await frame.evaluate(({ clientHeight }) => clientHeight));
      await expect.poll(missing, { timeout: 15_000 }).toBeLessThanOrEqual(0);
      expect(await frame.evaluate(({ clientHeight }) => clientHeight)).toBeGreaterThan(300);
      expect(await inside.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    }
    expect(problems).toEqual([]);
  });

  it('show on the map what is played in the game’s frame beside it, without a script that ties them', async () => {
    const { page, problems } = await site.open({ viewport: 'desktop', path: 'page-frames.html' });
    const frame = page.frameLocator('#game');
    const hand = createHand('keyboard', page);
    await startPlaying(frame, hand);
    await playMissions(frame, hand, alwaysFirst, ['welcome-desk']);
    const seen = page.frameLocator('#map').locator('[part="summary"]');
    await expect.poll(() => seen.innerText(), { timeout: 15_000 }).not.toMatch(/nog niets/i);
    expect(problems).toEqual([]);
  }, 120_000);

  it('tell the page around of an error, and speak to no page but the one the address names', async () => {
    const { page } = await site.open({ viewport: 'desktop', path: 'page-frames.html' });
    const told = (origin: string): Promise<unknown[]> =>
      page.evaluate(
        async ([folder, address]) => {
          const heard: unknown[] = [];
          const frame = document.createElement('iframe');
          frame.title = 'Badges';
          frame.addEventListener('requapass-error', (event) => heard.push((event as CustomEvent).detail));
          frame.src = `${folder}/v1/badges.html?src=nowhere.json&origin=${address}`;
          document.body.prepend(frame);
          await new Promise((resolve) => setTimeout(resolve, 3000));
          frame.remove();
          return heard;
        },
        [site.embed, origin] as const,
      );
    expect(await told(site.partner)).toEqual([expect.objectContaining({ code: expect.any(String) })]);
    expect(await told('https://elsewhere.example')).toEqual([]);
  });

  it.each(['game', 'map', 'self', 'badges'])(
    'tell WordPress and learning platforms how high %s is, also from a sandboxed frame',
    async (name) => {
      const { page } = await site.open({ viewport: 'desktop', path: 'empty.html' });
      const heard = (sandbox: string): Promise<{ wordPress: number; lti: number }> =>
        page.evaluate(
          ([address, rights]) =>
            new Promise((resolve) => {
              const frame = document.createElement('iframe');
              const heights = { wordPress: 0, lti: 0 };
              addEventListener('message', ({ source, data }) => {
                if (source !== frame.contentWindow) return;
                const { message, secret, value, subject, height } = data as Record<string, unknown>;
                if (message === 'height' && secret === 'abc123') heights.wordPress = Number(value);
                if (subject === 'lti.frameResize') heights.lti = Number(height);
                if (heights.wordPress && heights.lti) resolve(heights);
              });
              frame.title = 'Page';
              if (rights) frame.setAttribute('sandbox', rights);
              frame.src = address;
              document.body.append(frame);
            }),
          [`${site.embed}/v1/${name}.html#?secret=abc123`, sandbox] as const,
        );
      for (const sandbox of ['', 'allow-scripts']) {
        const { wordPress, lti } = await heard(sandbox);
        expect(wordPress).toBeGreaterThan(150);
        expect(lti).toBe(wordPress);
      }
    },
    30_000,
  );

  it('play in a sandboxed box of a site builder, element and all', async () => {
    const { page } = await site.open({ viewport: 'desktop', path: 'boxed.html' });
    const game = page.frameLocator('#box').locator('requapass-game');
    await game.locator('[part="play"]').click();
    await expect
      .poll(() => game.evaluate((element) => element.matches(':state(playing)')), { timeout: 15_000 })
      .toBe(true);
    await page
      .frameLocator('#box')
      .locator('requapass-game')
      .frameLocator('iframe')
      .locator('[data-screen]')
      .waitFor();
  });

  it('say in three languages that they need JavaScript', async () => {
    for (const name of ['game', 'map', 'self', 'badges']) {
      const html = await (await fetch(`${site.embed}/v1/${name}.html`)).text();
      const noscript = /<noscript>([\s\S]*)<\/noscript>/.exec(html)?.[1] ?? '';
      expect(noscript.match(/lang="(fr|nl|en)"/g), name).toHaveLength(3);
      expect(html, name).toContain('og:title');
    }
  });

  it('give the lines to copy, each of which shows what was chosen', async () => {
    const { page, problems } = await site.open({ viewport: 'phone', path: 'empty.html' });
    await page.goto(`${site.embed}/v1/index.html`);
    await page.getByLabel('La carte des compétences').check();
    await page.getByLabel('Langue').selectOption('en');
    await page.getByLabel('Couleurs').selectOption('dark');
    const [frameLine, elementLines] = await page
      .locator('textarea')
      .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));
    expect(frameLine).toContain(`${site.embed}/v1/map.html?lang=en&amp;theme=dark`);
    expect(
      await page.locator('#code').evaluate((image) => (image as HTMLImageElement).naturalWidth),
    ).toBeGreaterThan(20);
    await page.getByRole('button', { name: 'Copier' }).first().click();
    await expect.poll(() => page.getByRole('status').innerText()).not.toBe('');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    const pasted = await site.open({ viewport: 'phone', path: 'empty.html' });
    await pasted.page.setContent(
      `<!doctype html><html lang="fr"><body>${frameLine}${elementLines}</body></html>`,
    );
    await pasted.page.frameLocator('iframe').getByRole('heading', { name: 'My competences' }).waitFor();
    await pasted.page
      .locator('requapass-competence-map')
      .getByRole('heading', { name: 'My competences' })
      .waitFor();
    expect(problems).toEqual([]);
  });
});

describeWithOrigins('a pinned release', new URL('pages/', import.meta.url), (site) => {
  it('is one file an element, held by its hash, that fetches nothing else to be there', async () => {
    const integrity = (await (await fetch(`${site.embed}/${RELEASE}/integrity.json`)).json()) as Record<
      string,
      string
    >;
    const tags = {
      'game.js': 'requapass-game',
      'competence-map.js': 'requapass-competence-map',
      'badge-showcase.js': 'requapass-badge-showcase',
      'group-map.js': 'requapass-group-map',
    };
    for (const [file, tag] of Object.entries(tags)) {
      const { page, problems } = await site.open({ viewport: 'phone', path: 'empty.html' });
      const src = `${site.embed}/${RELEASE}/${file}`;
      const fetched: string[] = [];
      page.on('request', (request) => fetched.push(request.url()));
      await page.setContent(
        `<!doctype html><html lang="fr"><body><${tag}></${tag}><script type="module" crossorigin integrity="${integrity[file]}" src="${src}"></script></body></html>`,
      );
      await page.waitForFunction((name) => customElements.get(name) !== undefined, tag);
      await page.locator(tag).locator('h2, [part="play"]').first().waitFor();
      expect(fetched.filter((url) => /\.js/.test(url))).toEqual([src]);
      expect(problems.filter((problem) => problem.startsWith('uncaught'))).toEqual([]);
    }
    expect(integrity['embed.js']).toMatch(/^sha384-/);
  });

  it('is refused by the browser when a byte of it changed', async () => {
    const { page } = await site.open({ viewport: 'phone', path: 'empty.html' });
    const failed = await page.evaluate(
      (src) =>
        new Promise((resolve) => {
          const script = document.createElement('script');
          script.type = 'module';
          script.crossOrigin = '';
          script.integrity = `sha384-${'A'.repeat(64)}`;
          script.src = src;
          script.onerror = () => resolve(true);
          script.onload = () => resolve(false);
          document.body.append(script);
        }),
      `${site.embed}/${RELEASE}/game.js`,
    );
    expect(failed).toBe(true);
  });
});
