/** The screens of asking as templates: choose, see what will be sent, send. Keeps nothing. */
import type { ConfirmationRequest, Experience, Portfolio, ViewedCompetence } from '@requapass/assessment';
import { CONFIRMATION_LIMITS } from '@requapass/assessment/confirmation.js';
import { competenceById, type CompetenceId } from '@requapass/framework';
import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { levelInWords, type Words } from '../map-model.js';
import { pictogram } from '../marks.js';
import { fill } from '../strings.js';
import { type AskDraft, keyOf } from './ask-draft.js';
import type { AskStrings, ConfirmStrings } from './confirm-strings.js';
import { openForm } from './open-screen.js';
import { competenceName, nameOf, PLACES, requestedCompetence } from './request-view.js';

export interface AskView {
  readonly draft: AskDraft;
  readonly viewed: readonly ViewedCompetence[];
  readonly portfolio: Portfolio;
  readonly words: Words;
  readonly strings: ConfirmStrings;
  readonly ask: AskStrings;
  readonly choose: (id: CompetenceId, isChosen: boolean) => void;
  readonly chooseAll: (isChosen: boolean) => void;
  readonly takeAlong: (experience: Experience, isTaken: boolean) => void;
  readonly write: (text: Partial<Pick<AskDraft, 'from' | 'message'>>) => void;
  readonly check: () => void;
  readonly back: () => void;
  readonly make: () => void;
  readonly sendAgain: (request: ConfirmationRequest) => void;
  readonly remove: (request: ConfirmationRequest) => void;
  readonly another: () => void;
  readonly openText: (text: string) => void;
  readonly openFile: (file: File) => void;
}

export function chooseScreen(view: AskView): TemplateResult {
  const { draft, viewed, ask, write, check } = view;
  const { length } = draft.chosen;
  const isNone = length === 0;
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    check();
  };
  return html`<form class="confirm-form" @submit=${onSubmit}>
      <h3 tabindex="-1" data-autofocus>${ask.confirmAskTitle}</h3>
      <p>${ask.confirmAskText}</p>
      <fieldset class="confirm-options" aria-describedby="confirm-choose-hint">
        <legend>${ask.confirmAskChoose}</legend>
        <p id="confirm-choose-hint">${ask.confirmAskChooseHint}</p>
        <div class="confirm-row">
          <button type="button" class="button" data-do="all" @click=${() => view.chooseAll(true)}>
            ${ask.confirmAskAll}
          </button>
          <button type="button" class="button" data-do="none" @click=${() => view.chooseAll(false)}>
            ${ask.confirmAskUntick}
          </button>
          <span role="status" class="confirm-quiet"
            >${fill(ask.confirmAskCount, { count: length, total: viewed.length })}</span
          >
        </div>
        ${viewed.map((competence) => choice(competence, view))}
      </fieldset>
      <label class="field">
        ${ask.confirmAskFrom}
        <input
          type="text"
          name="from"
          autocomplete="given-name"
          maxlength=${CONFIRMATION_LIMITS.from}
          .value=${live(draft.from)}
          @input=${(event: Event) => write({ from: (event.target as HTMLInputElement).value })}
        />
      </label>
      <label class="field">
        ${ask.confirmAskMessage}
        <textarea
          name="message"
          rows="3"
          maxlength=${CONFIRMATION_LIMITS.message}
          .value=${live(draft.message)}
          @input=${(event: Event) => write({ message: (event.target as HTMLTextAreaElement).value })}
        ></textarea>
      </label>
      <p class="note">${ask.confirmAskStay}</p>
      ${isNone ? html`<p><strong>${ask.confirmAskNone}</strong></p>` : nothing}
      <div class="confirm-buttons">
        <button type="submit" class="button confirm-main" data-do="check" ?disabled=${isNone}>
          ${ask.confirmAskCheck}
        </button>
      </div>
    </form>
    ${received(view)} ${earlier(view)}`;
}

function choice(competence: ViewedCompetence, view: AskView): TemplateResult {
  const { id, seen, said, experiences } = competence;
  const { draft, words, strings, ask } = view;
  const isChosen = draft.chosen.includes(id);
  const levels = [
    seen.level && fill(strings.confirmSeen, { level: levelInWords(seen.level, words) }),
    said.level && fill(words.strings.iPlace, { level: levelInWords(said.level, words) }),
  ].filter((line) => line !== null);
  return html`<div class="confirm-choice">
    <label class="confirm-option">
      <input
        type="checkbox"
        name="competence"
        value=${id}
        .checked=${live(isChosen)}
        @change=${(event: Event) => view.choose(id, (event.target as HTMLInputElement).checked)}
      />
      ${pictogram(id, competenceById(id).pole)}
      <span>
        <strong>${words.framework.competences[id].short}</strong>
        <span class="confirm-quiet">${levels.length > 0 ? levels.join(' · ') : ask.confirmAskNoLevel}</span>
      </span>
    </label>
    ${
      isChosen && experiences.length > 0
        ? html`<fieldset class="confirm-options confirm-inner">
            <legend>${ask.confirmAskLived}</legend>
            ${experiences.map(
              (experience) =>
                html`<label class="confirm-option">
                  <input
                    type="checkbox"
                    name="experience"
                    .checked=${live(draft.taken.includes(keyOf(experience)))}
                    @change=${(event: Event) => view.takeAlong(experience, (event.target as HTMLInputElement).checked)}
                  />
                  <span>
                    ${strings[PLACES[experience.where]]}${
                      experience.words ? html` · <q dir="auto">${experience.words}</q>` : nothing
                    }
                  </span>
                </label>`,
            )}
          </fieldset>`
        : nothing
    }
  </div>`;
}

/** The way back: the answer that somebody sent. */
function received({ strings, ask, openText, openFile }: AskView): TemplateResult {
  const head = html`<p>${ask.confirmAskReceivedHow}</p>`;
  return html`<details class="confirm-received">
    <summary>${ask.confirmAskReceived}</summary>
    ${openForm({ strings, openText, openFile, goBack: null }, head)}
  </details>`;
}

/** Requests made before can be sent again: the answer to any of them is recognised. */
function earlier({ portfolio, words, ask, sendAgain, remove }: AskView): TemplateResult | typeof nothing {
  const { requests, confirmations } = portfolio;
  if (requests.length === 0) return nothing;
  const button = (
    doing: 'again' | 'remove',
    index: number,
    label: string,
    onClick: () => void,
  ): TemplateResult =>
    html`<button
      type="button"
      class="button"
      id="confirm-${doing}-${index}"
      aria-labelledby="confirm-${doing}-${index} confirm-earlier-${index}"
      data-do=${doing}
      @click=${onClick}
    >
      ${label}
    </button>`;
  return html`<details class="confirm-earlier">
    <summary>${ask.confirmAskEarlier} (${requests.length})</summary>
    <ul>
      ${requests.map((request, index) => {
        const names = request.competences.map(({ id }) => words.framework.competences[id].short).join(', ');
        const isAnswered = confirmations.some((answer) => answer.request.id === request.id);
        return html`<li>
          <span id="confirm-earlier-${index}"
            >${names}${isAnswered ? ` · ${ask.confirmAskAnswered}` : ''}</span
          >
          <div class="confirm-row">
            ${button('again', index, ask.confirmAskAgain, () => sendAgain(request))}
            ${button('remove', index, ask.confirmAskRemove, () => remove(request))}
          </div>
        </li>`;
      })}
    </ul>
  </details>`;
}

/** The same words that the other person will read, and the file itself for whoever wants to be sure. */
export function checkScreen(view: AskView, request: ConfirmationRequest): TemplateResult {
  const { words, strings, ask } = view;
  return html`<h3 tabindex="-1" data-autofocus>${ask.confirmAskCheckTitle}</h3>
    <p>${ask.confirmAskCheckText}</p>
    <div class="confirm-preview">
      <p>
        <strong dir="auto">${nameOf(request, { ...strings, confirmSomeone: ask.confirmAskNameless })}</strong>
      </p>
      ${request.message ? html`<blockquote dir="auto">${request.message}</blockquote>` : nothing}
      ${request.competences.map(
        (competence) =>
          html`<h4 class="confirm-name">${competenceName(competence.id, words)}</h4>
            ${requestedCompetence(competence, request, { words, strings })}`,
      )}
      <details>
        <summary>${ask.confirmAskFileWords}</summary>
        <pre dir="ltr" tabindex="0">${JSON.stringify(request, null, 2)}</pre>
      </details>
    </div>
    <div class="confirm-buttons">
      <button type="button" class="button" data-do="back" @click=${view.back}>${ask.confirmAskBack}</button>
      <button type="button" class="button confirm-main" data-do="make" @click=${view.make}>
        ${ask.confirmAskMake}
      </button>
    </div>`;
}

/** @param handOver - link and file */
export function askSendScreen(view: AskView, handOver: TemplateResult): TemplateResult {
  const { ask, another } = view;
  return html`<h3 tabindex="-1" data-autofocus>${ask.confirmAskSendTitle}</h3>
    <p>${ask.confirmAskSendText}</p>
    ${handOver}
    <p>${fill(ask.confirmAskThen, { action: ask.confirmAskReceived })}</p>
    <p>${ask.confirmAskKeep}</p>
    ${received(view)}
    <div class="confirm-buttons">
      <button type="button" class="button" data-do="another" @click=${another}>
        ${ask.confirmAskAnother}
      </button>
    </div>`;
}
