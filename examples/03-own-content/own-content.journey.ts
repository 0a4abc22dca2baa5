import { existsSync, readFileSync } from 'node:fs';
import {
  alwaysFirst,
  createHand,
  describeWithOrigins,
  playMission,
  startPlaying,
  type Site,
} from '@requapass/devkit/journey';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';

/** What the server of the pack answers: a body, a status, or an answer no other origin may read. */
type Answer = { readonly body?: string; readonly status?: number; readonly isClosed?: true };

const PACK = 'https://tools.example.org/pack/';
const TYPES: Readonly<Record<string, string>> = { json: 'application/json', svg: 'image/svg+xml' };
const read = (file: string): string => readFileSync(new URL(`pack/${file}`, import.meta.url), 'utf8');
const changed = (file: string, from: string, to: string): Answer => {
  const source = read(file);
  if (!source.includes(from)) throw new Error(`${file} has no ${from}`);
  return { body: source.replace(from, to) };
};

/** The example's page, its pack at an address of its own, some files of it answered differently. */
async function openWith(
  site: Site,
  answers: Readonly<Record<string, Answer>> = {},
  lang = 'fr',
): Promise<Page> {
  const { page } = await site.open({ viewport: 'phone', hasTouch: true, path: '/README.md' });
  await page.route(`${PACK}**`, (route) => {
    const file = route.request().url().slice(PACK.length);
    const answer = answers[file] ?? {};
    const isThere = answer.body !== undefined || existsSync(new URL(`pack/${file}`, import.meta.url));
    return route.fulfill({
      status: answer.status ?? (isThere ? 200 : 404),
      contentType: TYPES[file.split('.').at(-1) ?? ''] ?? 'text/plain',
      headers: { 'access-control-allow-origin': answer.isClosed ? 'https://elsewhere.example.org' : '*' },
      body: answer.body ?? (isThere ? read(file) : 'not here'),
    });
  });
  await page.goto(new URL(`/v1/game.html?lang=${lang}&content=${PACK}`, site.embed).href);
  return page;
}

describeWithOrigins('a pack of another association', new URL('.', import.meta.url), (site) => {
  it('is played on the page that names it', async () => {
    const { page } = await site.open({ viewport: 'phone', hasTouch: true });
    const frame = page.frameLocator('requapass-game iframe');
    const hand = createHand('touch', page);
    await hand.press(page.locator('requapass-game [part="play"]'));
    await startPlaying(frame, hand);
    await playMission(frame, hand, alwaysFirst, 'counter');
    expect(await frame.locator('[data-mission="counter"]').getAttribute('data-status')).toBe('done');
  });

  it('keeps its own words where the reader’s language has none', async () => {
    const page = await openWith(site, {}, 'nl');
    await startPlaying(page, createHand('touch', page));
    await page.getByText('Le comptoir').first().waitFor();
  });
});

const BROKEN: readonly (readonly [string, Record<string, Answer>, RegExp])[] = [
  [
    'a pack that is not there',
    { 'pack.json': { status: 404, body: 'gone' } },
    /pack\.json: the server answered 404/,
  ],
  [
    'a page instead of a pack',
    { 'pack.json': { body: '<!doctype html><p>Bonjour' } },
    /pack\.json is not JSON/,
  ],
  [
    'another kind of file',
    { 'pack.json': { body: '{"format":"something","version":1}' } },
    /content-invalid · https:\/\/tools\.example\.org\/pack\/pack\.json · format/,
  ],
  [
    'a newer version',
    { 'pack.json': changed('pack.json', '"version": 1', '"version": 2') },
    /pack\.json · version/,
  ],
  ['a pack no other origin may read', { 'pack.json': { isClosed: true } }, /pack\.json could not be had/],
  [
    'a pack with a wrong value',
    { 'pack.json': changed('pack.json', '"castDepth": 1', '"castDepth": "front"') },
    /pack\.json · scenes\.hub\.layouts\[0\]\.castDepth/,
  ],
  ['a drawing without frames', { 'assets/atlas.json': { body: '{"width":1,"height":1}' } }, /atlas\.json/],
  [
    'a drawing that is not described',
    { 'assets/atlas.json': { status: 404, body: '' } },
    /atlas\.json: the server answered 404/,
  ],
  [
    'texts that are not there',
    { 'texts/fr/pack.json': { status: 404, body: '' } },
    /texts\/fr\/pack\.json: the server answered 404/,
  ],
  [
    'texts that are no sentences',
    { 'texts/fr/pack.json': { body: '[1]' } },
    /texts should be sentences by key/,
  ],
  [
    'a text that is shown and not there',
    { 'texts/fr/pack.json': changed('texts/fr/pack.json', '"pack.title"', '"pack.titel"') },
    /texts\/fr\/pack\.json · pack\.title[^]*shown at title of the pack/,
  ],
];

describeWithOrigins('a broken pack', new URL('.', import.meta.url), (site) => {
  it.each(BROKEN)('%s: says what and where, in the reader’s language', async (_, answers, detail) => {
    for (const [lang, title] of [
      ['fr', 'Quelque chose manque'],
      ['nl', 'Er ontbreekt iets'],
    ] as const) {
      const page = await openWith(site, answers, lang);
      await page.getByRole('heading', { name: title }).waitFor({ timeout: 20_000 });
      await page.locator('summary').click();
      const told = (await page.locator('details code').allTextContents())
        .map((text) => text.trim())
        .join('\n');
      expect(told).toMatch(detail);
    }
  });

  it.each<readonly [string, Record<string, Answer>]>([
    ['is not there', { 'missions/counter.json': { status: 404, body: '' } }],
    [
      'leads nowhere',
      { 'missions/counter.json': changed('missions/counter.json', '"start": "hello"', '"start": "helo"') },
    ],
    [
      'stands where nothing is',
      { 'missions/counter.json': changed('missions/counter.json', '"at": "left"', '"at": "roof"') },
    ],
    [
      'lacks a text',
      { 'texts/fr/counter.json': changed('texts/fr/counter.json', '"counter.intro"', '"counter.old"') },
    ],
  ])('a mission that %s leaves the person on the hub, and says so', async (_, answers) => {
    const page = await openWith(site, answers);
    const hand = createHand('touch', page);
    await startPlaying(page, hand);
    await hand.press(page.locator('[data-mission="counter"]').first());
    await hand.press(page.getByRole('button', { name: 'J’y vais' }));
    await page
      .getByText(/Ce jeu contient une erreur|Le jeu n’a pas pu se charger/)
      .first()
      .waitFor({ timeout: 20_000 });
    await page.locator('[data-screen="hub"]').waitFor();
  });

  it('without its drawing it is still played, in text', async () => {
    const page = await openWith(site, { 'assets/atlas.svg': { status: 404, body: '' } });
    const hand = createHand('touch', page);
    await startPlaying(page, hand);
    await playMission(page, hand, alwaysFirst, 'counter');
    await page.locator('[data-mission="counter"][data-status="done"]').waitFor();
  });
});
