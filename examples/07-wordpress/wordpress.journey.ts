/**
 * The plugin in a real WordPress. It takes a minute and packages of the system: only with REQUAPASS_WORDPRESS=1.
 */
import { fileURLToPath } from 'node:url';
import { serveFolder } from '@requapass/devkit/serve.mjs';
import { launchBrowser, openPage } from '@requapass/devkit/journey';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findMissing, startWordPress } from './wordpress.mjs';

const EMBED = fileURLToPath(new URL('../../packages/embed/dist', import.meta.url));
const missing = findMissing();
const reason = process.env['REQUAPASS_WORDPRESS'] !== '1' ? 'it runs with REQUAPASS_WORDPRESS=1' : missing;

describe.skipIf(reason !== null)(
  `a WordPress with the plugin${reason === null ? '' : ` (skipped: ${reason})`}`,
  () => {
    let embed: Awaited<ReturnType<typeof serveFolder>>;
    let wordpress: Awaited<ReturnType<typeof startWordPress>>;
    let browser: Browser;

    beforeAll(async () => {
      embed = await serveFolder({ folder: EMBED, port: 0 });
      wordpress = await startWordPress({ embed: `${embed.origin}/v1/`, locale: 'nl_NL' });
      browser = await launchBrowser();
    });
    afterAll(async () => {
      await browser?.close();
      await wordpress?.stop();
      await embed?.close();
    });

    /** Publishes as somebody without the right to write scripts would: through WordPress's own filters. */
    function publish(role: string, content: string): string {
      const php = `$u = get_user_by('login', ${JSON.stringify(role)}); wp_set_current_user($u->ID); kses_init();
      echo wp_insert_post(wp_slash(array('post_title' => 'T', 'post_status' => 'publish', 'post_content' => base64_decode('${Buffer.from(content).toString('base64')}'))));`;
      return `${wordpress.origin}/?p=${wordpress.runPhp(php).trim()}`;
    }

    async function visit(url: string): Promise<{ page: Page; problems: readonly string[] }> {
      const opened = await openPage(browser, {
        viewport: 'phone',
        origins: [wordpress.origin, embed.origin],
      });
      await opened.page.goto(url);
      return opened;
    }

    async function signIn(role: string): Promise<Page> {
      const { page } = await openPage(browser, { viewport: 'desktop', origins: [] });
      await page.goto(`${wordpress.origin}/wp-login.php`);
      await page.fill('#user_login', role);
      await page.fill('#user_pass', wordpress.passwords[role] ?? '');
      await page.click('#wp-submit');
      await page.waitForURL(/wp-admin/);
      return page;
    }

    it.each([
      ['a block', () => '<!-- wp:requapass/game {"lang":"nl"} /-->'],
      ['a shortcode', () => '[requapass_game lang="nl"]'],
      ['a pasted address', () => `Tekst\n\n${embed.origin}/v1/game.html?lang=nl\n\nTekst`],
      ['a placeholder', () => '<div data-requapass="game" data-lang="nl"><a href="#">Spelen</a></div>'],
    ])('shows a game an author wrote as %s', async (_, content) => {
      const { page, problems } = await visit(publish('author', content()));
      const play = page.locator('requapass-game [part="play"]');
      await play.waitFor();
      expect(await play.textContent()).toContain('Spelen');
      expect(await page.locator('script[src$="/v1/embed.js"]').count()).toBe(1);
      expect(problems).toEqual([]);
    });

    it('starts the game, and brings no script where nothing needs it', async () => {
      const { page } = await visit(publish('author', '[requapass_game]'));
      await page.locator('requapass-game [part="play"]').click();
      await page.frameLocator('requapass-game iframe').locator('[data-screen]').first().waitFor();
      const { page: other } = await visit(publish('author', 'Tekst'));
      expect(await other.content()).not.toContain('embed.js');
    });

    it('lets nothing out of an attribute', async () => {
      const { page, problems } = await visit(
        publish(
          'contributor',
          `[requapass_game title='"><img src=x onerror=alert(1)>' content="javascript:alert(2)" id='x" onfocus="alert(3)' onclick="alert(4)" lang="fr"]
<!-- wp:requapass/game {"title":"\\u0022\\u003e\\u003cscript\\u003ealert(5)\\u003c/script\\u003e","id":"a\\u0022 onload=alert(6)"} /-->`,
        ),
      );
      await page.locator('requapass-game [part="play"]').first().waitFor();
      const names = await page
        .locator('requapass-game')
        .evaluateAll((games) => games.flatMap((game) => game.getAttributeNames()));
      expect(names.length).toBeGreaterThan(0);
      expect(names.filter((name) => !['id', 'lang', 'title'].includes(name))).toEqual([]);
      expect(problems).toEqual([]);
    });

    it('refuses an address that is none, and keeps the former one', async () => {
      const page = await signIn('administrator');
      for (const bad of ['javascript:alert(1)', 'http://elsewhere.example/v1/', 'https://x.example/"onx=']) {
        await page.goto(`${wordpress.origin}/wp-admin/options-general.php?page=requapass`);
        await page.locator('#requapass-host').evaluate((field: HTMLInputElement) => (field.type = 'text'));
        await page.fill('#requapass-host', bad);
        await page.click('#submit');
        await page.locator('.notice-error').waitFor();
        expect(await page.inputValue('#requapass-host')).toBe(`${embed.origin}/v1/`);
      }
      await page.context().close();
    });

    it('leaves the settings to administrators', async () => {
      const page = await signIn('editor');
      const answer = await page.goto(`${wordpress.origin}/wp-admin/options-general.php?page=requapass`);
      expect(answer?.status()).toBe(403);
      await page.context().close();
    });

    it('has given PHP nothing to complain of', () => {
      expect(
        wordpress
          .readLog()
          .split('\n')
          .filter((line) => line.includes('plugins/requapass')),
      ).toEqual([]);
    });
  },
);
