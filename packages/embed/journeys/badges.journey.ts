/**
 * The whole way of a badge: played, drafted by the map, signed by the organisation's command, baked into pictures, shown
 * and verified on the partner's page, withdrawn, and said to be.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BadgeDraft } from '@requapass/badges/badge-set.js';
import { readBadges } from '@requapass/badges/reading.js';
import { verifyBadge } from '@requapass/badges/verification.js';
import {
  alwaysFirst,
  createHand,
  describeWithOrigins,
  playMissions,
  startPlaying,
  strictPolicy,
  takeCanvasAway,
} from '@requapass/devkit/journey';
import type { JourneyPage, Strategy } from '@requapass/devkit/journey';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';

const COMMAND = fileURLToPath(new URL('../../badges/bin/requapass-badges.mjs', import.meta.url));
const MISSIONS = fileURLToPath(new URL('../../content/missions/', import.meta.url));
/** Where the organisation will upload its folder; here the folder itself answers. */
const SITE = 'https://pont.example.org/open-badges/';
const PLAYED = ['welcome-desk', 'meeting'];

let office = '';
beforeAll(() => {
  office = mkdtempSync(join(tmpdir(), 'requapass-journey-'));
});
afterAll(() => rmSync(office, { recursive: true, force: true }));

interface Answer {
  readonly code: number | null;
  readonly json: Readonly<Record<string, unknown>>;
}

function command(...argv: readonly string[]): Answer {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...argv, '--json'], {
    cwd: office,
    encoding: 'utf8',
    env: { ...process.env, REQUAPASS_PASSPHRASE: 'drie koeien op de brug' },
  });
  if (stdout === '') throw new Error(stderr);
  return { code: status, json: JSON.parse(stdout) as Answer['json'] };
}

/** Takes what shows most, as somebody would who does this every day. */
const experienced: Strategy = {
  ...alwaysFirst,
  chooseOption(options) {
    const levels = PLAYED.map(momentsOf).flatMap((moments) =>
      moments.filter((moment) => options.every((option) => moment.has(option))),
    );
    return [...options].sort(
      (one, other) => (levels[0]?.get(other) ?? 0) - (levels[0]?.get(one) ?? 0),
    )[0] as string;
  },
};

function momentsOf(mission: string): readonly ReadonlyMap<string, number>[] {
  const { nodes } = JSON.parse(readFileSync(`${MISSIONS}${mission}.json`, 'utf8')) as {
    nodes: Record<string, { type: string; options?: readonly { id: string; level: number }[] }>;
  };
  return Object.values(nodes)
    .filter(({ type }) => type === 'moment')
    .map(({ options = [] }) => new Map(options.map(({ id, level }) => [id, level])));
}

const headers = (embed: string): Record<string, string> => ({
  // As docs/embedding.md says: pictures of badges come as data, the organisation is asked once the person agreed.
  'Content-Security-Policy': strictPolicy(embed)
    .replace(`img-src ${embed}`, `img-src ${embed} data:`)
    .replace(`connect-src ${embed}`, `connect-src ${embed} https://pont.example.org`),
});

describeWithOrigins(
  'a badge',
  new URL('pages/', import.meta.url),
  (site) => {
    it('goes from the game to the partner’s page and, withdrawn, says so', async () => {
      const opened = await site.open({
        viewport: 'desktop',
        path: 'badges.html',
        before: takeCanvasAway,
      });
      const asked = await answerForOrganisation(opened.page);

      const draft = await playUntilDraft(opened.page);
      expect(draft.requapass.lacks).toContain('proof');
      const showcase = opened.page.locator('#badges');
      await showcase.locator('[part="badge"][data-state="draft"]').waitFor();

      writeFileSync(join(office, 'draft.json'), JSON.stringify(draft));
      expect(command('keygen', '--site', SITE, '--name', 'Les Amis du Pont').code).toBe(0);
      const given = command('issue', 'draft.json', '--to', 'tom@example.org', '--with-pages', '--yes');
      expect(given).toMatchObject({ code: 0, json: { issued: 1 } });
      const [{ files }] = given.json['badges'] as readonly [{ files: readonly [string, string, string] }];

      for (const file of files) expect(await verdictOf(file)).toBe('yes');
      expect(asked).toEqual([]);

      const badge = showcase.locator('[part="badge"]:not([data-state="draft"])');
      const bring = async (picture: string): Promise<void> => {
        await showcase.locator('input[type="file"]').first().setInputFiles(picture);
        await badge.click();
        await showcase.locator('[part="detail"]', { hasText: 'Les Amis du Pont' }).waitFor();
      };
      const takeAway = async (): Promise<void> => {
        await showcase.locator('[data-out="remove"]').click();
        await badge.waitFor({ state: 'detached' });
      };
      await bring(files[1]);
      expect(await check(opened)).toMatchObject({ verdict: 'yes', codes: { status: 'not-revoked' } });
      await takeAway();
      await bring(files[2]);
      expect(await check(opened)).toMatchObject({
        verdict: 'yes',
        isOnline: true,
        codes: {
          intact: 'signature-matches',
          bound: 'key-listed',
          trusted: 'issuer-trusted',
          status: 'not-revoked',
        },
      });
      expect(new Set(asked)).toEqual(new Set([`${SITE}did.json`, `${SITE}status/withdrawn.jwt`]));

      expect(command('revoke', files[1]).code).toBe(0);
      for (const file of files) expect(await verdictOf(file)).toBe('no');
      expect(await check(opened)).toMatchObject({
        verdict: 'no',
        codes: { intact: 'signature-matches', status: 'revoked' },
      });
      await showcase.locator('[part="detail"]', { hasText: 'a retiré ce badge' }).waitFor();
      expect(await showcase.locator('[part="detail"] a[href*="linkedin"]').count()).toBe(0);
      await takeAway();
      await bring(files[1]);
      expect(await check(opened)).toMatchObject({ verdict: 'no', codes: { status: 'revoked' } });
      expect(opened.problems.filter((problem) => !problem.startsWith(`foreign request: ${SITE}`))).toEqual(
        [],
      );
    });
  },
  { headers },
);

/** The organisation's web host: its folder `public`. Writes down what it was asked. */
async function answerForOrganisation(page: Page): Promise<string[]> {
  const asked: string[] = [];
  await page.route('https://pont.example.org/**', (route) => {
    const url = route.request().url();
    asked.push(url);
    return route.fulfill({ status: 200, headers: { 'Access-Control-Allow-Origin': '*' }, body: served(url) });
  });
  return asked;
}

function served(url: string): string {
  return readFileSync(join(office, 'badge-office/public', url.slice(SITE.length)), 'utf8');
}

async function verdictOf(file: string): Promise<string> {
  const read = await readBadges(new Uint8Array(readFileSync(file)));
  const [badge] = read.ok ? read.value.badges : [];
  if (!badge) throw new Error(`no badge in ${file}`);
  const { verdict } = await verifyBadge(badge.document, {
    fetcher: (url) => Promise.resolve({ status: 200, text: served(url) }),
  });
  return verdict;
}

async function playUntilDraft(page: Page): Promise<BadgeDraft> {
  await page.locator('#map').evaluate((map) => {
    map.addEventListener('requapass-badge-draft', (event) => {
      const { draft } = (event as CustomEvent<{ draft: unknown }>).detail;
      document.documentElement.dataset['draft'] ??= JSON.stringify(draft);
    });
  });
  await page.locator('#game [part="play"]').click();
  const frame = page.frameLocator('#game iframe');
  // Lines are read at once, and nothing is drawn: this journey is about what comes after.
  const hand = createHand('keyboard', page);
  await startPlaying(frame, hand);
  await playMissions(frame, hand, experienced, PLAYED);
  await page.locator('html[data-draft]').waitFor({ timeout: 30_000 });
  return JSON.parse((await page.locator('html').getAttribute('data-draft')) ?? '') as BadgeDraft;
}

/** Asks for the check, agrees to the hosts where they are asked about, and tells what came of it. */
async function check({ page }: JourneyPage): Promise<Readonly<Record<string, unknown>>> {
  const answer = page.locator('#badges').evaluate(
    (showcase) =>
      new Promise<Record<string, unknown>>((resolve) => {
        showcase.addEventListener('requapass-badge-verify', (event) => {
          const { detail } = event as CustomEvent<Record<string, unknown>>;
          if (detail['isOnline']) resolve(detail);
        });
      }),
  );
  await page.locator('#badges [data-do="check"]').click();
  await page.locator('#badges [data-do="agree"]').click();
  return answer;
}
