import { readFileSync } from 'node:fs';
import {
  alwaysFirst,
  createHand,
  describeWithOrigins,
  playMission,
  startPlaying,
  strictPolicy,
} from '@requapass/devkit/journey';
import type { JourneyPage } from '@requapass/devkit/journey';
import { expect, it } from 'vitest';

// The test pages have no file of their own.
const headers = (embed: string): Record<string, string> => ({
  'Content-Security-Policy': strictPolicy(embed),
});

describeWithOrigins(
  'embed.js on a strict page',
  new URL('pages/', import.meta.url),
  (site) => {
    const open = (name: string): Promise<JourneyPage> =>
      site.open({ viewport: 'desktop', path: `${name}.html` });

    it('turns placeholders into elements, with nothing an untrusted author could smuggle in', async () => {
      const { page, problems } = await open('placeholders');
      const game = page.locator('requapass-game#spel');
      await game.locator('[part="play"]').waitFor();
      expect(await game.evaluate((element) => element.getAttributeNames())).toEqual(['id']);
      expect(await page.locator('p > requapass-competence-map').getAttribute('for')).toBe('spel');
      expect(await page.locator('p a').innerText()).toBe('De kaart');
      expect(await page.locator('[data-requapass="something-else"]').count()).toBe(1);
      expect(problems).toEqual([]);
    });

    it('loaded twice defines each element once, also for elements that come later, and leaves no global', async () => {
      const { page, problems } = await open('twice');
      await page.locator('requapass-game [part="play"]').waitFor();
      await page.locator('requapass-competence-map button.label').first().waitFor();
      await page
        .locator('#later')
        .evaluate((place) => place.append(document.createElement('requapass-game')));
      await page.locator('#later requapass-game [part="play"]').waitFor();
      expect(
        await page.evaluate(() => Object.keys(globalThis).filter((name) => /requapass|embed/i.test(name))),
      ).toEqual([]);
      expect(problems).toEqual([]);
    });

    it('fetches nothing of an element the page does not use', async () => {
      const { page } = await open('frames');
      const fetched: string[] = [];
      page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
      await page.reload();
      await page.frameLocator('#plain').locator('[data-screen]').waitFor();
      const elementChunks = fetched.filter((path) =>
        /^\/v1\/(game|competence-map|group-map|badge-showcase|lit)-/.test(path),
      );
      expect(elementChunks).toEqual([]);
    });

    it('says so in the element, and on the console, when its code does not come; the rest of the page goes on', async () => {
      const { page, problems } = await open('placeholders');
      await page.route(/\/v1\/game-[\w-]+\.js/, (route) => route.abort());
      await page.reload();
      const game = page.locator('requapass-game#spel');
      await game.getByRole('alert').waitFor();
      expect(await game.getByRole('alert').innerText()).toBe(
        'Dit deel van de pagina kon niet laden. Laad de pagina opnieuw.',
      );
      expect(await game.getByRole('link').innerText()).toBe('Spelen');
      await page.locator('requapass-competence-map button.label').first().waitFor();
      const told = problems.filter((problem) => problem.includes('element-not-loaded'));
      expect(told).toHaveLength(1);
      expect(told[0]).toContain('<requapass-game>');

      await page.unroute(/\/v1\/game-[\w-]+\.js/);
      await page.reload();
      await game.locator('[part="play"]').waitFor();
      expect(await game.getByRole('alert').count()).toBe(0);
    });

    it('keeps the poster, and says so, when what it takes to play does not come; plays once it does', async () => {
      const { page, problems } = await open('placeholders');
      const game = page.locator('requapass-game#spel');
      await game.locator('[part="play"]').waitFor();
      await page.route(/\/v1\/play-[\w-]+\.js/, (route) => route.abort());
      const refusal = game.evaluate((element: HTMLElement & { start(): Promise<void> }) =>
        element.start().catch((error: { readonly code: string }) => error.code),
      );
      expect(await refusal).toBe('session-not-loaded');
      expect(await game.getByRole('alert').innerText()).toBe(
        'Het spel start niet. Probeer het later nog eens.',
      );
      expect(problems.filter((problem) => problem.includes('requapass-game: no code to play'))).toHaveLength(
        1,
      );

      await page.unroute(/\/v1\/play-[\w-]+\.js/);
      await game.locator('[part="play"]').click();
      await page.locator('requapass-game#spel:state(playing)').waitFor({ timeout: 20_000 });
    });

    it('lets a plain frame play, and says on the console that the page hears nothing of it', async () => {
      const { page, problems } = await open('frames');
      await page.route(/\/v1\/frame-host-[\w-]+\.js/, (route) => route.abort());
      await page.reload();
      await startPlaying(page.frameLocator('#plain'), createHand('mouse', page));
      expect(problems.filter((problem) => problem.includes('frame-host-not-loaded'))).not.toEqual([]);
      expect(problems.filter((problem) => problem.startsWith('uncaught'))).toEqual([]);
    });

    it('gives a plain frame the height the game asks for, whatever the page wrote', async () => {
      const { page } = await open('frames');
      await expect
        .poll(() => page.locator('#plain').evaluate((frame) => frame.clientHeight), { timeout: 15_000 })
        .toBe(640);
    });

    it('tells static hosts how long to keep each file: one rule each, for ever only with a hash', () => {
      const rules = readFileSync(new URL('../dist/_headers', import.meta.url), 'utf8');
      const ages = [...rules.matchAll(/^(\/v1\/\S+)\n {2}Cache-Control: (.+)$/gm)].map(
        ([, path, age]) => [path as string, age as string] as const,
      );
      expect(new Set(ages.map(([path]) => path)).size).toBe(ages.length);
      expect(Object.fromEntries(ages)).toMatchObject({
        '/v1/embed.js': 'public, max-age=300',
        '/v1/content/*': 'public, max-age=300',
        '/v1/assets/*': 'public, max-age=31536000, immutable',
      });
      const forEver = ages.filter(([, age]) => age.includes('immutable')).map(([path]) => path);
      expect(forEver.length).toBeGreaterThan(3);
      for (const path of forEver) expect(path).toMatch(/-[\w-]{8}\.js$|^\/v1\/(assets|pages)\/\*$/);
    });

    it('brings the licence of whatever of other people’s is inside, and of nothing else', () => {
      const credits = readFileSync(new URL('../dist/v1/credits.txt', import.meta.url), 'utf8');
      const named = [...credits.matchAll(/^(\S+) \d+\.\d+\.\d+\S* \(/gm)].map(([, name]) => name);
      expect([...new Set(named)].sort()).toEqual([
        '@fontsource/atkinson-hyperlegible',
        '@fontsource/lexend',
        '@fontsource/opendyslexic',
        '@lit/reactive-element',
        '@noble/ciphers',
        '@noble/ed25519',
        '@noble/hashes',
        '@rgrove/parse-xml',
        '@swc/helpers',
        'base64-js',
        'brotli',
        'canonicalize',
        'clone',
        'crc',
        'csv-stringify',
        'dfa',
        'eventemitter3',
        'fast-deep-equal',
        'fflate',
        'fontkit',
        'howler',
        'i18next',
        'jose',
        'jsonld',
        'lean-qr',
        'linebreak',
        'lit',
        'lit-element',
        'lit-html',
        'lru-cache',
        'pdfkit',
        'phaser',
        'png-js',
        'qr',
        'rdf-canonize',
        'restructure',
        'setimmediate',
        'tiny-inflate',
        'unicode-properties',
        'unicode-trie',
        'valibot',
        'workbox-core',
        'workbox-precaching',
        'workbox-routing',
        'workbox-strategies',
        'yallist',
      ]);
      for (const holder of [
        'Braille Institute',
        'Google LLC',
        'James Simpson',
        'Phaser Studio',
        'Fabian Hiller',
      ])
        expect(credits).toMatch(new RegExp(`Copyright.*${holder}`, 'i'));
    });

    it.each(['plain', 'sandboxed'])(
      'gives a %s frame its events, once each, and a mission is played in it',
      async (id) => {
        const { page } = await open('frames');
        await page.evaluate((frameId) => {
          const events: unknown[] = [];
          const names = ['requapass-ready', 'requapass-progress', 'requapass-evidence', 'requapass-profile'];
          for (const name of names) {
            document.addEventListener(name, (event) => {
              if ((event.target as Element).id === frameId)
                events.push([name, (event as CustomEvent).detail]);
            });
          }
          Object.assign(document, { heard: events });
        }, id);
        const frame = page.frameLocator(`#${id}`);
        const hand = createHand('mouse', page);
        await startPlaying(frame, hand);
        await playMission(frame, hand, alwaysFirst, 'welcome-desk');
        const heard = await page.evaluate(
          () => (document as unknown as { heard: [string, { evidence?: { moment: string } }][] }).heard,
        );
        const moments = heard.flatMap(([, { evidence }]) => (evidence ? [evidence.moment] : []));
        expect(moments.length).toBeGreaterThanOrEqual(8);
        expect(new Set(moments).size).toBe(moments.length);
        expect(heard.map(([name]) => name)).toContain('requapass-profile');
      },
    );
  },
  { headers },
);
