/** Whose badge it is, masked; and a field to see whether it is one's own. What is typed stays in the field. */
import { type TemplateResult, html, nothing } from 'lit';
import type { Entry } from '../entry.js';
import { mailIdentifiers, type Match, matchRecipient } from './match-recipient.js';
import type { DetailView } from './context.js';

/** Answers by badge; gone when somebody types again. */
const answers = new WeakMap<Entry['badge'], Match>();

export function recipient(view: DetailView): TemplateResult | typeof nothing {
  const { entry, words } = view;
  const { badge } = entry;
  const { strings } = words;
  if (badge.isDraft) return nothing;
  const { name, identifiers } = badge.recipient;
  const shown = identifiers.filter(({ isHashed }) => !isHashed);
  const isHidden = identifiers.some(({ isHashed }) => isHashed);
  return html`${
    name
      ? html`<p>
          <strong><bdi>${name}</bdi></strong>
        </p>`
      : nothing
  }
  ${shown.map(({ masked }) => html`<p><bdi>${masked}</bdi></p>`)}
  ${isHidden ? html`<p>${strings.recipientHidden}</p>` : nothing}
  ${!name && identifiers.length === 0 ? html`<p>${strings.recipientNone}</p>` : nothing}
  ${mailIdentifiers(badge).length > 0 ? own(view) : nothing}`;
}

function own({ entry: { badge }, words: { strings }, update }: DetailView): TemplateResult {
  const answer = answers.get(badge);
  const sentences = {
    yes: strings.recipientYes,
    no: strings.recipientNo,
    unknown: strings.recipientUnknown,
  };
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).elements.namedItem('address');
    if (!(field instanceof HTMLInputElement) || field.value.trim() === '') return;
    void matchRecipient(badge, field.value).then((match) => {
      answers.set(badge, match);
      update();
    });
  };
  const onInput = (): void => {
    if (answers.delete(badge)) update();
  };
  return html`<form class="fields" @submit=${onSubmit} @input=${onInput}>
    <p id="showcase-own">${strings.recipientCheck}</p>
    <label class="field"
      >${strings.recipientField}<input
        type="email"
        name="address"
        autocomplete="off"
        dir="ltr"
        aria-describedby="showcase-own showcase-own-privacy"
    /></label>
    <div class="row"><button type="submit" class="button">${strings.recipientDo}</button></div>
    <p role="status" class="own-answer" data-match=${answer ?? nothing}>
      ${answer ? html`<strong>${sentences[answer]}</strong>` : nothing}
    </p>
    <p class="quiet-text" id="showcase-own-privacy">${strings.recipientPrivacy}</p>
  </form>`;
}
