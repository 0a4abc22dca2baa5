/**
 * The competences a badge is aligned to. One that is of RECTEC+ leads to itself on the map of the page; others to the
 * page where they are defined.
 */
import type { BadgeAlignment } from '@requapass/badges/reading.js';
import { COMPETENCES, type CompetenceId, isRecord } from '@requapass/framework';
import { type TemplateResult, html, nothing } from 'lit';
import { languageOf } from '../wall.js';
import type { Words } from '../words-source.js';
import { outLink } from './block.js';
import type { DetailView } from './context.js';

/** The competence an alignment is about: `RECTEC+` with its number and level, as in `6.3`. */
export function competenceOf({ framework, code }: BadgeAlignment): CompetenceId | null {
  if (!/^rectec\+?$/i.test(framework ?? '')) return null;
  const [, number] = /^(\d{1,2})\.[1-4]$/.exec(code ?? '') ?? [];
  return COMPETENCES.find((competence) => competence.number === Number(number))?.id ?? null;
}

export function competences(view: DetailView): unknown {
  const { entry, words } = view;
  const { alignments } = entry.badge;
  const language = languageOf(entry.badge);
  if (alignments.length === 0) return nothing;
  return html`<ul class="alignments">
    ${alignments.map((alignment) => {
      const { name, description, framework, code } = alignment;
      return html`<li>
        <p lang=${language ?? nothing}>
          <strong><bdi>${name ?? code ?? framework ?? ''}</bdi></strong>
        </p>
        ${framework || code ? html`<p class="quiet-text"><bdi>${[framework, code].filter(Boolean).join(' ')}</bdi></p>` : nothing}
        ${description ? html`<p lang=${language ?? nothing} dir="auto">${description}</p>` : nothing}
        ${ways(alignment, view, words)}
      </li>`;
    })}
  </ul>`;
}

function ways(alignment: BadgeAlignment, view: DetailView, words: Words): TemplateResult {
  const competence = view.mapId ? competenceOf(alignment) : null;
  const { strings } = words;
  return html`<div class="row">
    ${
      competence
        ? html`<button
            type="button"
            class="button small"
            data-competence=${competence}
            @click=${(): void => showOnMap(view, competence)}
          >
            ${strings.alignmentOnMap}
          </button>`
        : nothing
    }
    ${alignment.url ? html`<span>${outLink(alignment.url, strings.alignmentPage, words)}</span>` : nothing}
  </div>`;
}

/** The map opens the competence and takes the focus; it is brought into sight. */
function showOnMap({ root, mapId = '' }: DetailView, competence: CompetenceId): void {
  const map =
    (root.getRootNode() as Document | ShadowRoot).getElementById(mapId) ?? document.getElementById(mapId);
  const open: unknown = isRecord(map) || map ? Reflect.get(map as object, 'open') : undefined;
  if (!map || typeof open !== 'function') {
    console.warn(
      `requapass-badge-showcase: map="${mapId}" names no competence map of this page: give a map this id`,
    );
    return;
  }
  Reflect.apply(open, map, [competence]);
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  map.scrollIntoView({ block: 'start', behavior: isCalm ? 'auto' : 'smooth' });
}
