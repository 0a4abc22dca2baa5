/** The map on a server: drawn by `@lit-labs/ssr` into a declarative shadow root, the words of the page left as they are. */
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, render } from '@lit-labs/ssr';
import { describe, expect, test } from 'vitest';
import './define/all.js';

const FALLBACK = html`<p>Twelve competences: <a href="/map.html">open the map</a>.</p>`;

function drawn(view: 'map' | 'cards' | 'table'): string {
  return collectResultSync(
    render(
      html`<requapass-competence-map view=${view} lang="nl" src="/o.json"
        >${FALLBACK}</requapass-competence-map
      >`,
    ),
  );
}

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

describe('a map drawn by a server', () => {
  test('is a declarative shadow root with its styles and the empty wheel, without a word', () => {
    const text = drawn('map');
    expect(text).toMatch(/<requapass-competence-map[^>]* lang="nl"[^>]*>/);
    expect(text).toContain('<template shadowroot="open" shadowrootmode="open">');
    expect(text).toContain('--requapass-surface');
    expect(count(text, /class="petal"/g)).toBe(12);
    expect(count(text, /class="label"/g)).toBe(12);
    const inside = text.slice(text.indexOf('</style>'), text.indexOf('</template>'));
    expect(inside.replace(/<[^>]*>|&nbsp;|\s/g, '')).toBe('');
  });

  test('is the empty view that was asked for', () => {
    expect(count(drawn('cards'), /class="card"/g)).toBe(12);
    expect(count(drawn('table'), /class="row"/g)).toBe(12);
    expect(drawn('cards')).not.toContain('class="petal"');
  });

  test('leaves what the page wrote inside outside the shadow root, and a slot for it', () => {
    const text = drawn('map');
    const [inside, outside] = text.split('</template>');
    expect(inside).toContain('<slot></slot>');
    expect(outside).toContain('<a href="/map.html">open the map</a>');
  });

  test('starts nothing: no part is loaded, nothing is fetched', () => {
    const fetched: unknown[] = [];
    const realFetch = globalThis.fetch;
    globalThis.fetch = (...words) => {
      fetched.push(words);
      return Promise.reject(new Error('no network on a server'));
    };
    try {
      drawn('map');
    } finally {
      globalThis.fetch = realFetch;
    }
    expect(fetched).toEqual([]);
  });
});
