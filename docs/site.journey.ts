/**
 * The documentation site, built and opened: addresses in badges lead to their level, the examples work, what the builder
 * gives to copy works elsewhere, and nobody else is asked for anything. Knows no page's whole text.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BADGES, badgeSetWords, makeAchievement } from '@requapass/badges/badge-set.js';
import { describeWithOrigins, findBarriers } from '@requapass/devkit/journey';
import { LOCALES } from '@requapass/framework';
import { beforeAll, describe, expect, it } from 'vitest';

const docs = fileURLToPath(new URL('.', import.meta.url));
const built = new URL('.vitepress/dist/', import.meta.url);
const read = (page: string): string => readFileSync(new URL(page, built), 'utf8');

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly { readonly name: string }[];
      readonly events?: readonly { readonly name: string }[];
    }[];
  }[];
}
const manifest = JSON.parse(
  readFileSync(new URL('../packages/elements/custom-elements.json', import.meta.url), 'utf8'),
) as Manifest;

beforeAll(() => {
  const { status, stdout, stderr } = spawnSync('npx', ['vitepress', 'build'], {
    cwd: docs,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the site cannot be built:\n${stdout}${stderr}`);
}, 180_000);

describe('the pages', () => {
  it('lead to files that are there, also outside the site', () => {
    const pages = readdirSync(docs, { recursive: true, encoding: 'utf8' }).filter(
      (path) => path.endsWith('.md') && !/node_modules|\.vitepress|reference\//.test(path),
    );
    const missing = pages.flatMap((page) =>
      [...readFileSync(join(docs, page), 'utf8').matchAll(/\]\((?!\w+:|#)([^)#\s]+)/g)]
        .map(([, target = '']) => target)
        // The site makes these.
        .filter((target) => !/reference\/|^\.\.\/\.\.\/competences/.test(target))
        .filter((target) => !existsSync(join(docs, dirname(page), target)))
        .map((target) => `${page}: ${target}`),
    );
    expect(pages.length).toBeGreaterThan(60);
    expect(missing).toEqual([]);
  });
});

describe('the built pages', () => {
  it('link to pages and places that are there, in every language', () => {
    const pages = readdirSync(built, { recursive: true, encoding: 'utf8' }).filter(
      (path) => path.endsWith('.html') && !path.startsWith('v1/'),
    );
    const broken = pages.flatMap((from) =>
      [...read(from).matchAll(/href="([^"]+)"/g)]
        .map(([, target = '']) => new URL(target, `https://site.example/${from}`))
        .filter(({ origin }) => origin === 'https://site.example')
        .filter(({ pathname, hash }) => {
          const path = decodeURIComponent(pathname.slice(1)).replace(/(^|\/)$/, '$1index.html');
          if (!existsSync(new URL(path, built))) return true;
          const id = decodeURIComponent(hash.slice(1));
          return id !== '' && path.endsWith('.html') && !read(path).includes(`id="${id}"`);
        })
        .map(({ pathname, hash }) => `${from}: ${pathname}${hash}`),
    );
    expect(pages.length).toBeGreaterThan(100);
    expect(broken).toEqual([]);
  });

  it('have what every address in a badge of the set points to, with the words of the level', () => {
    const base = 'https://site.example/competences/{page}.html';
    const told = LOCALES.flatMap((locale) =>
      BADGES.flatMap((badge) => {
        const { id, alignment } = makeAchievement(badge, badgeSetWords(locale), base);
        return [{ targetUrl: id, targetDescription: '', targetFramework: '' }, ...alignment];
      }),
    );
    expect(new Set(told.map(({ targetUrl }) => targetUrl)).size).toBeGreaterThan(70);
    for (const { targetUrl, targetDescription, targetFramework } of told) {
      const { pathname, hash } = new URL(targetUrl);
      const page = read(`.${pathname}`);
      expect(page, targetUrl).toContain(`id="${hash.slice(1)}"`);
      if (targetFramework === 'RECTEC+') expect(page, targetUrl).toContain(targetDescription);
    }
  });

  it('list every attribute and event of every element', () => {
    const elements = manifest.modules
      .flatMap(({ declarations }) => declarations)
      .filter(({ tagName }) => tagName);
    expect(elements).toHaveLength(4);
    for (const { tagName = '', attributes = [], events = [] } of elements) {
      const page = read(`reference/${tagName}.html`);
      for (const { name } of [...attributes, ...events]) expect(page, tagName).toContain(`>${name}</code>`);
    }
  });

  it('list every event of the protocol with its fields', () => {
    const page = read('reference/messages.html');
    for (const word of ['requapass-outcome', 'detail.evidence.competence', 'detail.capabilities', 'isAnswer'])
      expect(page).toContain(word);
  });
});

describeWithOrigins('the documentation site', built, (site) => {
  it('shows every element at work, and asks nobody else for anything', async () => {
    const { page, problems } = await site.open({ viewport: 'desktop', path: '/examples.html' });
    const asked = new Set<string>();
    page.on('request', (request) => asked.add(new URL(request.url()).origin));
    await page.reload();
    await page.locator('requapass-game [part="play"]').waitFor();
    // Each begins when it comes near the screen.
    expect(await page.locator('requapass-group-map').count()).toBe(0);
    for (const [place, shown] of [
      [1, 'requapass-competence-map[src] button.label'],
      [2, 'requapass-competence-map[mode="self"] button'],
      [3, 'requapass-badge-showcase [part~="badge"]'],
      [4, 'requapass-group-map h2'],
    ] as const) {
      await page.locator('.live-place').nth(place).scrollIntoViewIfNeeded();
      await page.locator(shown).first().waitFor();
    }
    expect([...asked].filter((origin) => origin !== 'null')).toEqual([new URL(site.partner).origin]);
    expect(problems).toEqual([]);
  });

  it.each(['/fr/jouer.html', '/nl/spelen.html', '/play.html'])('plays the game on %s', async (path) => {
    const { page, problems } = await site.open({ viewport: 'phone', path });
    await page.locator('requapass-game [part="play"]').click();
    await page.locator('requapass-game:state(playing)').waitFor({ timeout: 30_000 });
    expect(problems).toEqual([]);
  });

  it('keeps the page where another language has it', async () => {
    const { page } = await site.open({ viewport: 'desktop', path: '/fr/jouer.html' });
    for (const [language, path] of [
      ['Nederlands', '/nl/spelen.html'],
      ['English', '/play.html'],
      ['Français', '/fr/jouer.html'],
    ] as const) {
      await page.locator('.VPNavBarTranslations button').hover();
      await page.locator('.VPNavBarTranslations').getByRole('link', { name: language }).click();
      await page.waitForURL(`**${path}`);
    }
  });

  it('finds a competence', async () => {
    const { page } = await site.open({ viewport: 'desktop', path: '/fr/' });
    await page.getByRole('button', { name: 'Chercher' }).click();
    await page.getByRole('searchbox').fill('équipe');
    const found = page.locator('.results a[href*="fr/competences/cooperate"]').first();
    await found.click();
    await page.waitForURL(/competences\/cooperate/);
  });

  it('gives lines that work in an empty page', async () => {
    const { page } = await site.open({ viewport: 'desktop', path: '/fr/composer.html' });
    const line = page.locator('textarea[name="line"]');
    await page.getByLabel('Adresse de votre dossier').fill(`${site.embed}/v1/`);
    for (const [way, shown] of [
      ['element', 'requapass-game [part="play"]'],
      ['frame', 'iframe'],
    ] as const) {
      await page.locator(`input[value="${way}"]`).check();
      const copied = await line.inputValue();
      const { page: empty, problems } = await site.open({ viewport: 'desktop', path: '/404.html' });
      await empty.setContent(`<!doctype html><html lang="fr"><title>Vide</title>${copied}`);
      await empty.locator(shown).first().waitFor();
      if (way === 'frame')
        await empty.frameLocator('iframe').locator('[data-screen]').waitFor({ timeout: 30_000 });
      expect(problems.filter((problem) => !problem.includes('404'))).toEqual([]);
    }
    await page.getByText('Vos propres contenus').click();
    const pack = page.getByLabel('Adresse d’un lot de missions');
    await pack.fill('https://packs.example.org/quai');
    expect(await line.inputValue()).toContain(
      `content=${encodeURIComponent('https://packs.example.org/quai/')}`,
    );
    await pack.fill('mon lot');
    await page.getByText('Elle commence par https://', { exact: false }).last().waitFor();
    expect(await line.count()).toBe(0);
    await pack.fill('');
    await page.getByLabel('Adresse de votre dossier').fill('mon dossier');
    await page.getByText('Ce n’est pas une adresse du web.').waitFor();
    expect(await line.count()).toBe(0);
  });

  it.each([
    '/',
    '/webmaster.html',
    '/fr/composer.html',
    '/nl/samenstellen.html',
    '/reference/requapass-game.html',
    '/competences/speak.html',
  ])('fits 320 px and has no barrier for axe, light and dark: %s', async (path) => {
    const { page } = await site.open({ viewport: 'phone', path });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.locator('main, [role="main"]').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.locator(colorScheme === 'dark' ? 'html.dark' : 'html:not(.dark)').waitFor();
      expect(await findBarriers(page), colorScheme).toEqual([]);
    }
  });
});
