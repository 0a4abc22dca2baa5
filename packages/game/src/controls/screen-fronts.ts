/**
 * Fronts: look ahead, send helpers to places in trouble, play the turn. The places lie over the picture, the
 * helpers in the panel; in the text layout both flow as lists.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Action, FrontsView, FrontSourceView, FrontView } from '@requapass/scenario';
import { bubble } from './bubble.js';
import type { ContentScreen } from './content-screen.js';
import { nameOf, type ScreenContext } from './context.js';
import { frontFace } from './front-face.js';
import { frontsMap, stateOf, troubleKey } from './fronts-map.js';
import { frontsTeam, handCard } from './fronts-team.js';
import { helpButton, helpLine } from './help.js';
import { picture, portrait } from './picture.js';
import { plainText, richText } from './rich-text.js';
import { frontsStyles } from './styles/fronts.js';

/** The screen of fronts: places over the picture; what happens, sources and helpers in the panel. */
export const frontsScreen: ContentScreen<FrontsView> = {
  styles: frontsStyles,
  isSpoken: false,
  parts: (context, content) => ({
    ...(context.isStageOn ? { before: frontsMap(context, content) } : {}),
    panel: frontsPanel(context, content),
    foot: frontsFoot(context, content),
  }),
  announcement,
  focusAfter(action) {
    if (action.type === 'inspect') return ['[data-source-words]'];
    return action.type === 'place' ? ['[data-person]:not([data-sent])', '[data-action="go"]'] : [];
  },
};

function frontsPanel(context: ScreenContext, content: FrontsView): TemplateResult {
  const { ui } = context;
  const front = content.fronts.find(({ id }) => id === ui.look);
  const source = content.sources.find(({ id, text }) => sourceKey(id) === ui.look && text !== null);
  const isIdle = ui.hand === null && !front && !source;
  return html`${isIdle ? whatHappens(context, content) : nothing}
  ${context.isStageOn ? nothing : frontsMap(context, content)} ${handCard(context, content)}
  ${front ? frontCard(context, content, front) : nothing} ${source ? sourceCard(context, source) : nothing}
  ${content.help && content.isHelpFresh && isIdle ? helpLine(context, content.help) : nothing}
  ${content.canFinish ? nothing : html`${sourceList(context, content)} ${frontsTeam(context, content)}`}`;
}

/** Whoever speaks is not in the picture: their face comes with the words. */
function whatHappens(context: ScreenContext, content: FrontsView): TemplateResult {
  const { t, atlas, pack } = context;
  const { who, face, text, goal, turn, turns, isNews, canFinish } = content;
  return html`<div class="front-say" data-news=${isNews ? '' : nothing}>
      ${who === null ? nothing : portrait(atlas, pack.characters[who], face ?? 'talking', 60)}
      ${bubble({ ...context, isStageOn: true, snapshot: { ...context.snapshot, stage: { ...context.snapshot.stage, cast: [] } } }, who, t.content(text), true)}
    </div>
    ${
      canFinish || isNews || content.isHelpFresh
        ? nothing
        : html`<p class="hint">${turn > 1 ? t.ui('fronts.hint') : richText(t.content(goal))}</p>`
    }
    <p class="visually-hidden">${t.ui('fronts.turn', { turn, turns })}</p>`;
}

/** One place: how it fares, what is the matter, what was prepared for it. */
function frontCard(context: ScreenContext, content: FrontsView, front: FrontView): TemplateResult {
  const { t } = context;
  return html`<div class="front-card" role="status" data-trouble=${front.trouble}>
    ${frontFace(front.trouble)}
    <div class="front-card-words">
      <p><strong>${t.content(front.name)}</strong> ${t.ui(troubleKey(front.trouble))}</p>
      <p>${richText(t.content(front.about))}</p>
      ${front.reasons.map((reason) => html`<p class="front-reason">${richText(t.content(reason))}</p>`)}
      <span class="visually-hidden">${stateOf(context, content, front)}</span>
    </div>
  </div>`;
}

function sourceList(context: ScreenContext, { sources }: FrontsView): TemplateResult | typeof nothing {
  const { t, ui, atlas } = context;
  if (sources.length === 0) return nothing;
  return html`<ul class="front-sources" role="list" aria-label=${t.ui('fronts.sources')}>
    ${sources.map(
      ({ id, name, picture: drawn, text }) =>
        html`<li>
          <button
            class="front-source"
            data-source=${id}
            data-read=${text === null ? nothing : ''}
            aria-pressed=${ui.look === sourceKey(id) ? 'true' : 'false'}
            @click=${() => lookUp(context, id)}
          >
            ${picture(atlas, `item.${drawn}`, 30)}<span>${t.content(name)}</span>
          </button>
        </li>`,
    )}
  </ul>`;
}

function sourceCard({ t, atlas }: ScreenContext, source: FrontSourceView): TemplateResult {
  return html`<div class="front-card" tabindex="-1" data-source-words>
    ${picture(atlas, `item.${source.picture}`, 52)}
    <div class="front-card-words">
      <p><strong>${t.content(source.name)}</strong></p>
      <p>${richText(t.content(source.text ?? ''))}</p>
    </div>
  </div>`;
}

function frontsFoot(context: ScreenContext, content: FrontsView): TemplateResult {
  const { t, send } = context;
  const isPrimary = content.isNews || content.people.some(({ at }) => at !== null);
  return html`<div class="row">
    ${content.canFinish ? nothing : helpButton(context, content.help)}
    ${
      content.canFinish
        ? html`<button
            class="button primary"
            data-action="finish"
            @click=${() => send({ type: 'act', action: { type: 'finish' } })}
          >
            ${t.content(content.ending)}
          </button>`
        : html`<button
            class="button ${isPrimary ? 'primary' : ''}"
            data-action="go"
            @click=${() => send({ type: 'act', action: { type: 'use', use: 'go' } })}
          >
            ${t.ui(content.isNews ? 'fronts.goNow' : 'fronts.go')}
          </button>`
    }
  </div>`;
}

/** A source is looked at under another name than a place. */
function sourceKey(id: string): string {
  return `source.${id}`;
}

function lookUp({ ui, setUi, send }: ScreenContext, id: string): void {
  const isOpen = ui.look === sourceKey(id);
  setUi({ look: isOpen ? null : sourceKey(id), hand: null });
  if (!isOpen) send({ type: 'act', action: { type: 'inspect', item: id } });
}

/** Who went where; and after a turn, which places fare better or worse. */
function announcement(context: ScreenContext, content: FrontsView, action: Action): string {
  const { t } = context;
  if (action.type === 'inspect') return '';
  if (action.type === 'place') {
    const { item, at } = action;
    const front = content.fronts.find(({ id }) => id === at);
    const name = item === content.voice?.id ? t.content(content.voice.name) : nameOf(context, item);
    const place = front ? plainText(t.content(front.name)) : t.ui('fronts.reserve');
    return t.ui('fronts.sentTo', { name, place });
  }
  if (action.type !== 'use' || content.isNews) return '';
  return content.fronts
    .filter(({ change }) => change !== 0)
    .map(({ name, change }) => `${t.content(name)}: ${t.ui(change < 0 ? 'fronts.better' : 'fronts.worse')}.`)
    .join(' ');
}
