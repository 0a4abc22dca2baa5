/**
 * What lies on the table of an investigation: the phone with everything that can be opened, the notebook with
 * the claims and the clues pinned to them. Over the drawn ones, grown until they can be read; lists in the
 * text layout. Knows how it looks, not what is true.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { ClaimView, InvestigationView, PinnedClue, SourceView } from '@requapass/scenario';
import type { BoxArea, BoxSize } from '../scene-layout/index.js';
import type { ScreenContext } from './context.js';
import { picture } from './picture.js';
import { plainText, richText } from './rich-text.js';
import { sceneSpot } from './scene-spot.js';
import { setStyles, type Styles } from './set-styles.js';

/** Least size of each over the picture, in CSS pixels. */
const LEAST_PHONE: BoxSize = { width: 224, height: 300 };
const LEAST_NOTES: BoxSize = { width: 236, height: 240 };
/** A narrower picture is shared between the two. */
const NARROW = 620;
/** Room left around them. */
const MARGIN = 6;
/** Part of a narrow picture left free over the notebook. */
const FACE = 0.12;

/** Marks of the verdicts, also readable without colour. */
export const MARKS = { true: '✓', false: '✗', unclear: '?' } as const;

export function phone(context: ScreenContext, { sources }: InvestigationView): TemplateResult {
  return html`<ul
    class="phone"
    role="list"
    aria-label=${context.t.ui('investigation.phone')}
    ${setStyles(phoneStyles(context))}
  >
    ${sources.map((source) => html`<li>${thread(context, source)}</li>`)}
  </ul>`;
}

function thread(context: ScreenContext, source: SourceView): TemplateResult {
  const { t, ui } = context;
  const { id, isOpened } = source;
  const name = t.content(source.name);
  return html`<button
    class="thread"
    data-thread=${id}
    data-new=${isOpened ? nothing : ''}
    aria-pressed=${ui.look === id ? 'true' : 'false'}
    aria-label=${[name, plainText(t.content(source.from)), ...(isOpened ? [] : [t.ui('investigation.new')])].join(', ')}
    @click=${() => {
      context.setUi({ look: id, hand: null });
      context.send({ type: 'act', action: { type: 'inspect', item: id } });
    }}
  >
    ${picture(context.atlas, `item.${source.picture}`, 34)}
    <span class="thread-words"
      ><strong>${richText(name)}</strong>
      <span class="thread-from">${richText(t.content(source.from))}</span></span
    >
  </button>`;
}

export function notebook(context: ScreenContext, content: InvestigationView): TemplateResult {
  const { t, ui } = context;
  return html`<ul
    class="notebook"
    role="list"
    aria-label=${t.ui('investigation.notes')}
    ${setStyles(notesStyles(context))}
  >
    ${content.claims.map(
      (claim) =>
        html`<li>
          <button
            class="claim"
            data-claim=${claim.id}
            data-verdict-is=${claim.verdict ?? nothing}
            aria-pressed=${ui.look === claim.id ? 'true' : 'false'}
            aria-label=${claimName(context, claim)}
            @click=${() => context.setUi({ look: ui.look === claim.id ? null : claim.id, hand: null })}
          >
            <span class="claim-words">${richText(t.content(claim.text))}</span>
            <span class="stamp">${claim.verdict === null ? '' : MARKS[claim.verdict]}</span>
            ${pins(context, claim.clues)}
          </button>
        </li>`,
    )}
    ${content.loose.length > 0 ? html`<li class="loose">${pins(context, content.loose)}</li>` : nothing}
  </ul>`;
}

/** The pictures of pinned clues: each flies in from the phone. */
function pins({ atlas }: ScreenContext, clues: readonly PinnedClue[]): TemplateResult | typeof nothing {
  if (clues.length === 0) return nothing;
  return html`<span class="pins" aria-hidden="true"
    >${clues.map(({ picture: drawn }) => html`<span class="pin-note">${picture(atlas, `item.${drawn}`, 26)}</span>`)}</span
  >`;
}

function claimName({ t }: ScreenContext, { text, verdict, clues }: ClaimView): string {
  return [
    plainText(t.content(text)),
    t.ui(verdict === null ? 'investigation.unjudged' : `investigation.${verdict}`),
    t.ui('investigation.clues', { count: clues.length }),
  ].join(', ');
}

function phoneStyles(context: ScreenContext): Styles {
  const spot = sceneSpot(context, 'screen');
  const { box } = context;
  if (!spot) return {};
  if (box.width >= NARROW) return areaOf(grown(spot, LEAST_PHONE, box));
  const width = Math.round(box.width * 0.53) - MARGIN;
  return areaOf({ left: MARGIN, top: MARGIN, width, height: box.height - 2 * MARGIN });
}

function notesStyles(context: ScreenContext): Styles {
  const spot = sceneSpot(context, 'notes');
  const { box } = context;
  if (!spot) return {};
  if (box.width >= NARROW) return areaOf(grown(spot, LEAST_NOTES, box));
  const left = Math.round(box.width * 0.53) + MARGIN;
  const top = Math.round(box.height * FACE);
  return areaOf({ left, top, width: box.width - left - MARGIN, height: box.height - top - MARGIN });
}

function grown(spot: BoxArea, least: BoxSize, box: BoxSize): BoxArea {
  const width = Math.min(Math.max(spot.width, least.width), box.width - 2 * MARGIN);
  const height = Math.min(Math.max(spot.height, least.height), box.height - 2 * MARGIN);
  const clamp = (value: number, most: number): number => Math.min(Math.max(value, MARGIN), most - MARGIN);
  return {
    left: clamp(spot.left + (spot.width - width) / 2, box.width - width),
    top: clamp(spot.top + (spot.height - height) / 2, box.height - height),
    width,
    height,
  };
}

function areaOf({ left, top, width, height }: BoxArea): Styles {
  return {
    position: 'absolute',
    left: `${left}px`,
    top: `${top}px`,
    width: `${width}px`,
    height: `${height}px`,
  };
}
