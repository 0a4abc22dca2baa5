/** The showcase on a server: the empty wall, without a word and without a request; what the page wrote stays. */
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, render } from '@lit-labs/ssr';
import { expect, test } from 'vitest';
import '../define/badge-showcase.js';

test('a server draws the empty wall and leaves what the page wrote outside of it', () => {
  const text = collectResultSync(
    render(
      html`<requapass-badge-showcase lang="nl" src="/badges.json"
        ><p>Mijn badges</p></requapass-badge-showcase
      >`,
    ),
  );
  const [inside = '', outside] = text.split('</template>');
  expect(inside).toContain('class="columns"');
  expect(inside).toContain('--requapass-surface');
  expect(inside.slice(inside.indexOf('</style>')).replace(/<[^>]*>|&nbsp;|\s/g, '')).toBe('');
  expect(inside).toContain('<slot></slot>');
  expect(outside).toContain('<p>Mijn badges</p>');
});
