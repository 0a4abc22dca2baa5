import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import {
  answerOembed,
  LOCALES,
  makeElementLines,
  makeFrameLine,
  makeOembed,
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
});
