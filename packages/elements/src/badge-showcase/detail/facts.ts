/** What a badge says: dates, description, criteria, what was done, results, evidence. A stranger's words, as text. */
import type { Badge } from '@requapass/badges/reading.js';
import { type TemplateResult, html, nothing } from 'lit';
import { fill } from '../strings.js';
import { formatDate, languageOf } from '../wall.js';
import { outLink } from './block.js';
import type { DetailView } from './context.js';
import { markdown } from './markdown.js';

export function dates({ entry: { badge }, words: { strings, locale } }: DetailView): unknown {
  const { awardedOn, validFrom, validUntil } = badge;
  const given = awardedOn ?? validFrom;
  const isLater = awardedOn !== undefined && validFrom !== undefined && validFrom > awardedOn;
  const say = (sentence: string, date: string): TemplateResult =>
    html`<p>${fill(sentence, { date: formatDate(date, locale) })}</p>`;
  if (!given && !validUntil) return nothing;
  return html`<div class="dates">
    ${given ? say(strings.givenOn, given) : nothing} ${isLater ? say(strings.validFrom, validFrom) : nothing}
    ${validUntil ? say(strings.validUntil, validUntil) : nothing}
  </div>`;
}

export function description({ entry: { badge } }: DetailView): unknown {
  return badge.description
    ? html`<p class="prose" lang=${languageOf(badge) ?? nothing}>${badge.description}</p>`
    : nothing;
}

export function criteria({ entry: { badge }, words }: DetailView): unknown {
  const { narrative, url } = badge.criteria;
  if (!narrative && !url) return nothing;
  return html`${narrative ? markdown(narrative, languageOf(badge)) : nothing}
  ${url ? html`<p>${outLink(url, words.strings.criteriaPage, words)}</p>` : nothing}`;
}

export function narrative({ entry: { badge } }: DetailView): unknown {
  return badge.narrative ? markdown(badge.narrative, languageOf(badge)) : nothing;
}

export function results({ entry: { badge }, words }: DetailView): unknown {
  const said = badge.results.filter(({ value }) => value !== undefined);
  if (said.length === 0) return nothing;
  return html`<dl class="pairs">
    ${said.map(
      ({ name, type, value }) =>
        html`<div>
          <dt><bdi>${name ?? type ?? words.strings.resultsTitle}</bdi></dt>
          <dd><bdi>${value}</bdi></dd>
        </div>`,
    )}
  </dl>`;
}

export function evidence({ entry: { badge }, words }: DetailView): unknown {
  if (badge.evidence.length === 0) return nothing;
  return html`<ul class="evidence">
    ${badge.evidence.map((each) => html`<li>${piece(each, badge, words)}</li>`)}
  </ul>`;
}

function piece(
  { name, description: about, narrative: told, url }: Badge['evidence'][number],
  badge: Badge,
  words: DetailView['words'],
): TemplateResult {
  const language = languageOf(badge);
  return html`${
    name
      ? html`<p lang=${language ?? nothing}>
          <strong><bdi>${name}</bdi></strong>
        </p>`
      : nothing
  }
  ${about ? html`<p lang=${language ?? nothing} dir="auto">${about}</p>` : nothing}
  ${told ? markdown(told, language) : nothing}
  ${url ? html`<p>${outLink(url, url.host, words)}</p>` : nothing}`;
}
