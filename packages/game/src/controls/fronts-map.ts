/**
 * The fronts as buttons: over their places in the picture, or as a list. With somebody in hand a front receives
 * them; otherwise it shows what is the matter there. Knows no rule.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { FrontsView, FrontView, Slug } from '@requapass/scenario';
import { nameOf, type ScreenContext } from './context.js';
import { frontFace } from './front-face.js';
import { picture, portrait } from './picture.js';
import { areaStyles, sceneSpot } from './scene-spot.js';
import { setStyles } from './set-styles.js';

export function frontsMap(context: ScreenContext, content: FrontsView): TemplateResult {
  return html`<ul class="fronts" role="list" aria-label=${context.t.ui('fronts.places')}>
    ${content.fronts.map(
      (front) =>
        html`<li ${setStyles(areaStyles(sceneSpot(context, front.id)))}>
          ${frontButton(context, content, front)}
        </li>`,
    )}
  </ul>`;
}

function frontButton(context: ScreenContext, content: FrontsView, front: FrontView): TemplateResult {
  const { t, ui } = context;
  const { id, trouble, coming, change } = front;
  const isReady = ui.hand !== null;
  return html`<button
    class="front"
    data-front=${id}
    data-trouble=${trouble}
    data-change=${change === 0 ? nothing : change < 0 ? 'better' : 'worse'}
    data-ready=${isReady ? (isGoodAt(content, ui.hand, id) ? 'good' : '') : nothing}
    aria-pressed=${ui.look === id ? 'true' : 'false'}
    @click=${() => touch(context, content, id)}
  >
    <span class="front-state" aria-hidden="true">
      ${frontFace(trouble)}
      <span class="front-meter"
        >${[1, 2, 3].map((step) => html`<i data-on=${step <= trouble ? '' : nothing}></i>`)}</span
      >
      ${coming > 0 ? html`<span class="front-coming">${'▲'.repeat(Math.min(coming, 3))}</span>` : nothing}
    </span>
    ${context.isStageOn ? nothing : whoIsThere(context, content, front)}
    <span class="front-name">${t.content(front.name)}</span>
    <span class="front-words">${stateOf(context, content, front)}</span>
  </button>`;
}

/** What the face, the arrows and the helpers say, in words. */
export function stateOf(context: ScreenContext, { voice }: FrontsView, front: FrontView): string {
  const { t } = context;
  const { trouble, coming, change, people, hasVoice } = front;
  const there = [
    ...people.map((who) => nameOf(context, who)),
    ...(hasVoice && voice ? [t.content(voice.name)] : []),
  ];
  return [
    t.ui(troubleKey(trouble)),
    change === 0 ? '' : t.ui(change < 0 ? 'fronts.better' : 'fronts.worse'),
    coming > 0 ? t.ui('fronts.coming', { count: coming }) : '',
    there.length > 0 ? t.ui('fronts.there', { names: there.join(', ') }) : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** The words of a trouble from 0 to 3. */
export function troubleKey(trouble: number) {
  return (
    (['fronts.trouble.0', 'fronts.trouble.1', 'fronts.trouble.2', 'fronts.trouble.3'] as const)[trouble] ??
    'fronts.trouble.3'
  );
}

function isGoodAt({ people }: FrontsView, who: Slug | null, front: Slug): boolean {
  return people.some((person) => person.who === who && person.good.includes(front));
}

function whoIsThere(
  { atlas, pack }: ScreenContext,
  { voice }: FrontsView,
  { people, hasVoice }: FrontView,
): TemplateResult {
  return html`<span class="front-people" aria-hidden="true"
    >${people.map((who) => portrait(atlas, pack.characters[who], 'determined', 36))}${hasVoice && voice ? picture(atlas, `item.${voice.picture}`, 32) : nothing}</span
  >`;
}

function touch({ ui, setUi, send }: ScreenContext, content: FrontsView, front: Slug): void {
  if (ui.hand === null || content.canFinish) {
    setUi({ look: ui.look === front ? null : front, hand: null });
    return;
  }
  const item = ui.hand;
  setUi({ hand: null, look: null });
  send({ type: 'act', action: { type: 'place', item, at: front } });
}
