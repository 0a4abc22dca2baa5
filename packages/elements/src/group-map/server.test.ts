/** The group view on a server: the empty card, without a word and without a request; what the page wrote stays. */
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, render } from '@lit-labs/ssr';
import { expect, test } from 'vitest';
import '../define/group-map.js';

test('a server draws the empty card and leaves what the page wrote outside of it', () => {
  const text = collectResultSync(
    render(html`<requapass-group-map lang="nl" for="*"><p>De groep</p></requapass-group-map>`),
  );
  const [inside = '', outside] = text.split('</template>');
  expect(inside).toContain('class="columns"');
  expect(inside).toContain('--requapass-surface');
  expect(inside.slice(inside.indexOf('</style>')).replace(/<[^>]*>|&nbsp;|\s/g, '')).toBe('');
  expect(inside).toContain('<slot></slot>');
  expect(outside).toContain('<p>De groep</p>');
});
