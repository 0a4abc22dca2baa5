/** One block of the detail: a heading and what is under it; nothing where there is nothing. And a link to elsewhere. */
import type { BadgeLink } from '@requapass/badges/reading.js';
import { type TemplateResult, html, nothing } from 'lit';
import { fill } from '../strings.js';
import type { Words } from '../words-source.js';

export function block(title: string, content: unknown): unknown {
  if (content === nothing || content === null || content === undefined) return nothing;
  return html`<section class="block">
    <h4>${title}</h4>
    ${content}
  </section>`;
}

/** A link that leaves the page, with the host it leads to. */
export function outLink({ href, host }: BadgeLink, text: string, { strings }: Words): TemplateResult {
  return html`<a href=${href} target="_blank" rel="noopener noreferrer nofollow"
      >${text}<span class="spoken"> (${fill(strings.opensElsewhere, { host })})</span></a
    >
    ${text === host ? nothing : html`<span class="host-line" aria-hidden="true"><bdi dir="ltr">${host}</bdi></span>`}`;
}
