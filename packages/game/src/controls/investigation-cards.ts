/**
 * What is in front of the person during an investigation: an opened source with its clues, a claim to judge,
 * somebody to write to. Knows no rule.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { ClaimView, InvestigationView, SourceView, Verdict } from '@requapass/scenario';
import { nameOf, type ScreenContext } from './context.js';
import { MARKS } from './investigation-desk.js';
import { picture, portrait } from './picture.js';
import { richText } from './rich-text.js';

const VERDICTS: readonly Verdict[] = ['true', 'false', 'unclear'];

/** What was opened: where it comes from, what it says, what can be noted of it. */
export function sourceCard(context: ScreenContext, source: SourceView): TemplateResult {
  const { t, send } = context;
  return html`<div
    class="case-card"
    tabindex="-1"
    data-source-card
    role="group"
    aria-label=${t.content(source.name)}
  >
    <p class="case-head">
      ${picture(context.atlas, `item.${source.picture}`, 40)}
      <span
        ><strong>${richText(t.content(source.name))}</strong><br /><small
          >${richText(t.content(source.from))}</small
        ></span
      >
    </p>
    ${source.says === null ? nothing : html`<p class="case-says">${richText(t.content(source.says))}</p>`}
    ${source.clues.map(
      ({ id, text, isPinned }) =>
        html`<button
          class="clue"
          data-clue=${id}
          aria-pressed=${isPinned ? 'true' : 'false'}
          @click=${() => send({ type: 'act', action: { type: 'place', item: id, at: isPinned ? null : 'notes' } })}
        >
          <span class="clue-words">${richText(t.content(text))}</span>
          <span class="clue-do">${t.ui(isPinned ? 'investigation.pinned' : 'investigation.pin')}</span>
        </button>`,
    )}
  </div>`;
}

/** A claim, what was noted about it, and the three things that can be said of it. */
export function claimCard(context: ScreenContext, claim: ClaimView): TemplateResult {
  const { t, send } = context;
  return html`<div class="case-card" role="group" aria-label=${t.ui('investigation.judge')}>
    <p><strong>${richText(t.content(claim.text))}</strong></p>
    ${
      claim.clues.length === 0
        ? html`<p class="small">${t.ui('investigation.noClues')}</p>`
        : html`<ul class="case-clues" role="list">
            ${claim.clues.map(
              ({ text, picture: drawn }) =>
                html`<li>
                  ${picture(context.atlas, `item.${drawn}`, 26)} <span>${richText(t.content(text))}</span>
                </li>`,
            )}
          </ul>`
    }
    <div class="verdicts">
      ${VERDICTS.map((verdict) => {
        const isSaid = claim.verdict === verdict;
        return html`<button
          class="verdict"
          data-verdict=${verdict}
          aria-pressed=${isSaid ? 'true' : 'false'}
          @click=${() =>
            send({ type: 'act', action: { type: 'place', item: claim.id, at: isSaid ? null : verdict } })}
        >
          <span aria-hidden="true" class="verdict-mark">${MARKS[verdict]}</span>
          ${t.ui(`investigation.${verdict}`)}
        </button>`;
      })}
    </div>
  </div>`;
}

/** Somebody to write to: what can be sent, and what they answered. */
export function contactCard(context: ScreenContext, content: InvestigationView, who: string): TemplateResult {
  const { t, send } = context;
  const sent = content.people.find((person) => person.who === who)?.sent ?? null;
  return html`<div
    class="case-card"
    role="group"
    aria-label=${t.ui('investigation.write', { name: nameOf(context, who) })}
  >
    <p><strong>${t.ui('investigation.write', { name: nameOf(context, who) })}</strong></p>
    ${content.passes.map(
      ({ id, text }) =>
        html`<button
          class="clue pass"
          data-pass=${id}
          aria-pressed=${sent === id ? 'true' : 'false'}
          @click=${() => send({ type: 'act', action: { type: 'use', use: id, on: who } })}
        >
          <span class="clue-words">${richText(t.content(text))}</span>
          <span class="clue-do" aria-hidden="true">${sent === id ? '✓' : '➤'}</span>
        </button>`,
    )}
  </div>`;
}

/** Everybody who can be written to. */
export function contacts(context: ScreenContext, { people }: InvestigationView): TemplateResult {
  const { t, ui, atlas, pack } = context;
  return html`<div class="contacts">
    <span class="small" id="contacts-title">${t.ui('investigation.people')}</span>
    <ul role="list" aria-labelledby="contacts-title">
      ${people.map(
        ({ who, sent }) =>
          html`<li>
            <button
              class="contact"
              data-contact=${who}
              data-sent=${sent === null ? nothing : ''}
              aria-pressed=${ui.hand === who ? 'true' : 'false'}
              aria-label=${sent === null ? nameOf(context, who) : `${nameOf(context, who)}, ${t.ui('investigation.sent')}`}
              title=${nameOf(context, who)}
              @click=${() => context.setUi({ hand: ui.hand === who ? null : who, look: null })}
            >
              ${portrait(atlas, pack.characters[who], sent === null ? 'calm' : 'talking', 44)}
            </button>
          </li>`,
      )}
    </ul>
  </div>`;
}

/** The last answer. */
export function reply(context: ScreenContext, { said }: InvestigationView): TemplateResult | typeof nothing {
  if (!said) return nothing;
  return html`<div class="help-line remark" tabindex="-1" data-remark>
    ${portrait(context.atlas, context.pack.characters[said.who], said.face ?? 'talking', 56)}
    <p><strong>${nameOf(context, said.who)}</strong><br />${richText(context.t.content(said.text))}</p>
  </div>`;
}
