/**
 * Who can be sent: helpers as faces, the voice beside them, and the card of whoever is in hand.
 * Knows what is in hand, not the rules.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { FrontHelperView, FrontsView, FrontVoiceView, Slug } from '@requapass/scenario';
import { nameOf, type ScreenContext } from './context.js';
import { picture, portrait } from './picture.js';
import { richText } from './rich-text.js';

export function frontsTeam(context: ScreenContext, content: FrontsView): TemplateResult {
  const { people, voice } = content;
  return html`<ul class="team" role="list" aria-label=${context.t.ui('fronts.team')}>
    ${people.map((person) => html`<li>${helperButton(context, content, person)}</li>`)}
    ${voice ? html`<li>${voiceButton(context, content, voice)}</li>` : nothing}
  </ul>`;
}

function helperButton(context: ScreenContext, content: FrontsView, person: FrontHelperView): TemplateResult {
  const { t, atlas, pack } = context;
  const { who, isTired, at } = person;
  return teamButton(
    context,
    who,
    at,
    html`${portrait(atlas, pack.characters[who], faceOf(person), 44)}
      <span class="team-name">${nameOf(context, who)}</span>
      ${isTired ? html`<span class="team-tired"><span aria-hidden="true">z</span><span class="visually-hidden">, ${t.ui('fronts.tired')}</span></span>` : nothing}
      ${whereIs(context, content, at)}`,
  );
}

function voiceButton(context: ScreenContext, content: FrontsView, voice: FrontVoiceView): TemplateResult {
  return teamButton(
    context,
    voice.id,
    voice.at,
    html`${picture(context.atlas, `item.${voice.picture}`, 44)}
      <span class="team-name">${context.t.content(voice.name)}</span>
      ${whereIs(context, content, voice.at)}`,
  );
}

function teamButton(
  { ui, setUi }: ScreenContext,
  id: Slug,
  at: Slug | null,
  inner: TemplateResult,
): TemplateResult {
  const isInHand = ui.hand === id;
  return html`<button
    class="team-member"
    data-person=${id}
    data-sent=${at === null ? nothing : ''}
    aria-pressed=${isInHand ? 'true' : 'false'}
    @click=${() => setUi({ hand: isInHand ? null : id, look: null })}
  >
    ${inner}
  </button>`;
}

function whereIs({ t }: ScreenContext, { fronts }: FrontsView, at: Slug | null): TemplateResult {
  const front = fronts.find(({ id }) => id === at);
  return html`<span class="team-where" data-at=${front ? '' : nothing}
    >${front ? t.content(front.name) : t.ui('fronts.reserve')}</span
  >`;
}

function faceOf({ isTired, at }: FrontHelperView): string {
  if (isTired) return 'tired';
  return at === null ? 'calm' : 'determined';
}

/** The one in hand: what they say of themselves, what they are good at, and back to the reserve. */
export function handCard(context: ScreenContext, content: FrontsView): TemplateResult | typeof nothing {
  const { t, ui, atlas, pack } = context;
  const person = content.people.find(({ who }) => who === ui.hand);
  if (person) {
    const good = content.fronts.filter(({ id }) => person.good.includes(id));
    return card(
      context,
      person.who,
      person.at,
      portrait(atlas, pack.characters[person.who], faceOf(person), 56),
      html`<p><strong>${nameOf(context, person.who)}</strong> ${richText(t.content(person.note))}</p>
        <p class="label">
          ${person.isTired ? html`${t.ui('fronts.tiredLess')} ` : nothing}${good.length > 0 ? t.ui('fronts.good', { names: good.map(({ name }) => t.content(name)).join(', ') }) : nothing}
        </p>`,
    );
  }
  const { voice } = content;
  if (!voice || voice.id !== ui.hand) return nothing;
  return card(
    context,
    voice.id,
    voice.at,
    picture(atlas, `item.${voice.picture}`, 56),
    html`<p><strong>${t.content(voice.name)}</strong> ${richText(t.content(voice.about))}</p>`,
  );
}

function card(
  { t, setUi, send }: ScreenContext,
  id: Slug,
  at: Slug | null,
  drawn: TemplateResult | typeof nothing,
  words: TemplateResult,
): TemplateResult {
  const back = (): void => {
    setUi({ hand: null });
    send({ type: 'act', action: { type: 'place', item: id, at: null } });
  };
  return html`<div class="front-card" role="status">
    ${drawn}
    <div class="front-card-words">
      ${words}
      ${
        at === null
          ? html`<p class="hint">${t.ui('fronts.where')}</p>`
          : html`<button class="button small-button" data-action="take-back" @click=${back}>
              ${t.ui('fronts.back')}
            </button>`
      }
    </div>
  </div>`;
}
