import { describe, expect, test } from 'vitest';
import { type Block, parseMarkdown, parseRuns } from './markdown.js';

/** Blocks in short: `p`, `h`, `ul` and `ol` with the text of each. */
function shortly(blocks: readonly Block[]): unknown[] {
  const text = (runs: readonly { text: string }[]): string => runs.map((run) => run.text).join('|');
  return blocks.map((block) =>
    'items' in block ? [block.kind, ...block.items.map(text)] : [block.kind, text(block.runs)],
  );
}

describe('a little Markdown', () => {
  test('has paragraphs, headings, and lists of two kinds', () => {
    expect(
      shortly(
        parseMarkdown('# Titre #\nUne ligne\nla même\n\n- un\n  suite\n* deux\n1. trois\n2) quatre\nfin'),
      ),
    ).toEqual([
      ['heading', 'Titre'],
      ['paragraph', 'Une ligne la même'],
      ['list', 'un suite', 'deux'],
      ['numbers', 'trois', 'quatre'],
      ['paragraph', 'fin'],
    ]);
  });

  test('has bold, italic and links, none inside another', () => {
    expect(parseRuns('a **b** __c__ *d* [e](https://f.example/g) h')).toEqual([
      { kind: 'text', text: 'a ' },
      { kind: 'strong', text: 'b' },
      { kind: 'text', text: ' ' },
      { kind: 'strong', text: 'c' },
      { kind: 'text', text: ' ' },
      { kind: 'em', text: 'd' },
      { kind: 'text', text: ' ' },
      { kind: 'link', text: 'e', href: 'https://f.example/g', host: 'f.example' },
      { kind: 'text', text: ' h' },
    ]);
  });

  test.each([
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert)',
    '[x](data:text/html,a)',
    '[x](http://plain.example/)',
    '[x](https://user:pass@evil.example/)',
    '[x](//evil.example/)',
    '<b onclick="x">y</b>',
    '![p](javascript:x)',
  ])('leaves %s as text', (source) => {
    expect(parseRuns(source)).toEqual([{ kind: 'text', text: source }]);
  });

  test('shows the host of a link in the letters that are resolved', () => {
    expect(parseRuns('[banque](https://b\u0430nque.example/)')).toMatchObject([
      { kind: 'link', host: 'xn--bnque-4ve.example' },
    ]);
  });

  test.each(['*'.repeat(4000), '['.repeat(4000), '**a'.repeat(1400), '_'.repeat(4000), '- '.repeat(2000)])(
    'takes no time over nonsense',
    (source) => {
      const began = performance.now();
      parseMarkdown(source);
      expect(performance.now() - began).toBeLessThan(200);
    },
  );

  test('ends somewhere', () => {
    const [block] = parseMarkdown('x'.repeat(10_000));
    expect(block && 'runs' in block && block.runs[0]?.text.length).toBe(4000);
  });
});
