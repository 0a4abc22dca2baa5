import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import {
  answerOembed,
  LOCALES,
  makeAddress,
  makeElementLines,
  makeFrameLine,
  makeOembed,
  makeShortcode,
  oembedToXml,
  PAGE_NAMES,
} from './index.js';

const FOLDER = 'https://play.example.org/requapass/v1/';
const ask = (query: Record<string, string>) => answerOembed(new URLSearchParams(query), FOLDER);

describe('the oEmbed answer for a page', () => {
  const answers = PAGE_NAMES.flatMap((page) =>
    ['', ...LOCALES.map((locale) => `?lang=${locale}`)].map((query) => `${FOLDER}${page}.html${query}`),
  );
  it.each(answers)('has what oEmbed 1.0 requires of a rich answer: %s', (address) => {
    const oembed = makeOembed(address, FOLDER);
    // oembed.com, 2.3.4 and 2.3.4.4
    expect(oembed).toMatchObject({ type: 'rich', version: '1.0' });
    expect(oembed?.width).toBeGreaterThan(0);
    expect(oembed?.height).toBeGreaterThan(0);
    expect(oembed?.html).toMatch(/^<iframe src="https:[^"<>]*" title="[^"<>]+" [^<>]*><\/iframe>$/);
    const thumbnail = ['thumbnail_url', 'thumbnail_width', 'thumbnail_height'].filter(
      (key) => key in (oembed ?? {}),
    );
    expect(thumbnail).toHaveLength(3);
  });

  it('respects the bounds the site sets, thumbnail included', () => {
    const oembed = makeOembed(`${FOLDER}game.html`, FOLDER, { maxWidth: 400, maxHeight: 300 });
    expect(oembed).toMatchObject({ width: 400, height: 300 });
    expect(oembed).not.toHaveProperty('thumbnail_url');
    expect(oembed?.html).toContain('width="400" height="300"');
  });

  it('hands on what the page takes, and nothing else of the address', () => {
    const address = `${FOLDER}badges.html?lang=nl-BE&theme=dark&src=https://a.example/b.json&onload=x&content=y#z`;
    const src =
      /src="([^"]+)"/.exec(makeOembed(address, FOLDER)?.html ?? '')?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect([...new URL(src).searchParams]).toEqual([
      ['lang', 'nl'],
      ['theme', 'dark'],
      ['src', 'https://a.example/b.json'],
    ]);
  });

  it('lets nothing out of its attribute', () => {
    const html = makeOembed(`${FOLDER}map.html?src="><script>alert(1)</script>`, FOLDER)?.html ?? '';
    expect(html).not.toMatch(/<script|"">/);
    expect(html.match(/</g)).toHaveLength(2);
  });
});

describe('the oEmbed endpoint', () => {
  it.each([
    [{}, 400],
    [{ url: 'nothing' }, 404],
    [{ url: `${FOLDER}other.html` }, 404],
    [{ url: 'https://elsewhere.example/requapass/v1/game.html' }, 404],
    [{ url: `${FOLDER}game.html`, format: 'yaml' }, 501],
    [{ url: `${FOLDER}game.html`, maxwidth: '-1' }, 400],
    [{ url: `${FOLDER}game.html`, maxheight: '1e3' }, 400],
    [{ url: `${FOLDER}game.html`, maxwidth: '320', maxheight: '' }, 200],
  ])('answers %j with %i', (query, status) => {
    expect(ask(query as Record<string, string>).status).toBe(status);
  });

  it('says the same in JSON and in XML', () => {
    const url = `${FOLDER}map.html?lang=fr&theme=dark`;
    const { body, type } = ask({ url, format: 'xml' });
    expect(type).toContain('text/xml');
    expect(XMLValidator.validate(body)).toBe(true);
    const { oembed } = new XMLParser({ parseTagValue: false }).parse(body) as {
      oembed: Record<string, string>;
    };
    const json = JSON.parse(ask({ url }).body) as Record<string, string | number>;
    expect(oembed).toEqual(
      Object.fromEntries(Object.entries(json).map(([key, value]) => [key, String(value)])),
    );
  });

  it('escapes a title for XML', () => {
    const oembed = makeOembed(`${FOLDER}game.html`, FOLDER);
    if (!oembed) throw new Error('no answer');
    const { oembed: read } = new XMLParser().parse(oembedToXml({ ...oembed, title: 'a < b & "c"' })) as {
      oembed: { title: string };
    };
    expect(read.title).toBe('a < b & "c"');
  });
});

describe('the lines to paste', () => {
  it.each(PAGE_NAMES)('name the page and its language: %s', (page) => {
    const options = { folder: FOLDER, page, locale: 'nl', theme: 'dark' } as const;
    expect(makeFrameLine(options)).toContain(`src="${FOLDER}${page}.html?lang=nl&amp;theme=dark"`);
    expect(makeElementLines(options)).toMatch(/<(requapass-[\w-]+) lang="nl".*<\/\1>$/);
  });

  const CONTENT = 'https://packs.example.org/quay/';
  const SRC = 'https://files.example.org/o.json?a=1&b="2"';
  it.each([
    ['game', `&content=${encodeURIComponent(CONTENT)}`, ` content="${CONTENT}"`, 'requapass_game lang="fr"'],
    [
      'badges',
      `&src=${encodeURIComponent(SRC)}`,
      ' src="https://files.example.org/o.json?a=1&amp;b=&quot;2&quot;"',
      'requapass_badges lang="fr"',
    ],
    ['self', '', ' mode="self"', 'requapass_map lang="fr" mode="self"'],
  ] as const)('hand on what %s takes, and nothing else', (page, query, attributes, shortcode) => {
    const options = { folder: FOLDER, page, locale: 'fr', content: CONTENT, src: SRC } as const;
    const address = new URL(makeAddress(options));
    expect(address.search).toBe(new URL(`?lang=fr${query}`, FOLDER).search);
    expect(makeOembed(address.href, FOLDER)?.html).toContain(
      makeFrameLine(options).match(/src="[^"]*"/)?.[0],
    );
    expect(makeElementLines(options)).toContain(`lang="fr"${attributes}>`);
    expect(makeShortcode(options)).toContain(`[${shortcode}`);
    expect(makeShortcode(options)).toContain(`${attributes}]`);
  });

  it('give a map both its pack and its outcome', () => {
    const options = { folder: FOLDER, page: 'map', locale: 'en', content: CONTENT, src: CONTENT } as const;
    expect(makeShortcode(options)).toBe(
      `[requapass_map lang="en" content-base="${CONTENT}" src="${CONTENT}"]`,
    );
    expect([...new URL(makeAddress(options)).searchParams.keys()]).toEqual(['lang', 'content', 'src']);
  });

  it('give a shortcode the colours of the game, and no bracket of an address', () => {
    const options = { folder: FOLDER, locale: 'nl', theme: 'dark', content: `${CONTENT}[1]/` } as const;
    expect(makeShortcode({ ...options, page: 'game' })).toBe(
      `[requapass_game lang="nl" content="${CONTENT}%5B1%5D/" theme="dark"]`,
    );
    expect(makeShortcode({ ...options, page: 'badges' })).toBe('[requapass_badges lang="nl"]');
  });

  it('leave out an address that was not given', () => {
    const options = { folder: FOLDER, page: 'map', locale: 'en', content: '', src: '' } as const;
    expect(makeAddress(options)).toBe(`${FOLDER}map.html?lang=en`);
    expect(makeShortcode(options)).toBe('[requapass_map lang="en"]');
  });
});
