/** The screens of who confirms, as templates: what is asked, one competence, who answers, all of it. Keeps nothing. */
import type { ConfirmationAnswerKind, RequestedCompetence } from '@requapass/assessment';
import { CONFIRMATION_LIMITS } from '@requapass/assessment/confirmation.js';
import type { CompetenceId, Level } from '@requapass/framework';
import { type TemplateResult, html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import { dayInWords } from '../../shared/day-in-words.js';
import { levelInWords, type Words } from '../map-model.js';
import { fill } from '../strings.js';
import {
  type ConfirmDraft,
  type ConfirmScreen,
  type GivenAnswer,
  givenCompetences,
  givenOf,
  isGiven,
  otherLevels,
  shownLevels,
} from './answer-draft.js';
import type { ConfirmStrings } from './confirm-strings.js';
import { competenceName, requestedCompetence } from './request-view.js';

export interface ConfirmView {
  readonly draft: ConfirmDraft;
  readonly words: Words;
  readonly strings: ConfirmStrings;
  readonly today: string;
  /** What is missing of who answers, once it was tried. */
  readonly wrong: 'name' | 'date' | null;
  readonly go: (screen: ConfirmScreen) => void;
  readonly forward: () => void;
  readonly back: () => void;
  readonly give: (id: CompetenceId, change: Partial<GivenAnswer>) => void;
  readonly introduce: (change: Partial<ConfirmDraft['by'] & { readonly date: string }>) => void;
  readonly make: () => void;
  readonly openOther: () => void;
}

/** A sentence that names the person, or its twin for when they gave no name. */
export function addressed<Key extends keyof ConfirmStrings>(
  { draft, strings }: Pick<ConfirmView, 'draft' | 'strings'>,
  key: `${Key}Someone` extends keyof ConfirmStrings ? Key : never,
): string {
  const name = draft.request.from.trim();
  return name ? fill(strings[key], { name }) : strings[`${key}Someone` as keyof ConfirmStrings];
}

export function askedScreen(view: ConfirmView): TemplateResult {
  const { draft, words, strings, forward, openOther } = view;
  const { competences, message, locale } = draft.request;
  const count = competences.length;
  return html`<h3 tabindex="-1" data-autofocus dir="auto">${addressed(view, 'confirmAskedTitle')}</h3>
    ${
      message
        ? html`<p>${strings.confirmAskedMessage}</p>
            <blockquote dir="auto" lang=${locale}>${message}</blockquote>`
        : nothing
    }
    <p>${count === 1 ? strings.confirmAskedOne : fill(strings.confirmAskedOther, { count })}</p>
    <ul class="confirm-shown">
      ${competences.map(({ id }) => html`<li class="confirm-name">${competenceName(id, words)}</li>`)}
    </ul>
    <p>${strings.confirmAskedHow}</p>
    <p class="note">${strings.confirmHonest} ${strings.confirmPrivate}</p>
    <div class="confirm-buttons">
      <button type="button" class="button" data-do="other" @click=${openOther}>
        ${strings.confirmOpenOther}
      </button>
      <button type="button" class="button confirm-main" data-do="begin" @click=${forward}>
        ${strings.confirmBegin}
      </button>
    </div>`;
}

export function competenceScreen(view: ConfirmView, index: number): TemplateResult {
  const { draft, words, strings, forward } = view;
  const { competences } = draft.request;
  const competence = competences[index] as RequestedCompetence;
  const progress = fill(strings.confirmProgress, { number: index + 1, total: competences.length });
  const given = givenOf(draft, competence.id);
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    forward();
  };
  return html`${keyed(
    competence.id,
    html`<form class="confirm-form" @submit=${onSubmit}>
      <p class="confirm-progress" aria-hidden="true">${progress}</p>
      <h3 class="confirm-name" tabindex="-1" data-autofocus>
        ${competenceName(competence.id, words)}<span class="spoken">, ${progress}</span>
      </h3>
      ${requestedCompetence(competence, draft.request, view)} ${answers(view, competence, given)}
      <label class="field">
        ${strings.confirmComment}
        <textarea
          name="comment"
          rows="3"
          maxlength=${CONFIRMATION_LIMITS.comment}
          .value=${live(given.comment)}
          @input=${(event: Event) =>
            view.give(competence.id, { comment: (event.target as HTMLTextAreaElement).value })}
        ></textarea>
      </label>
      ${buttons(view, isGiven(given) ? strings.confirmNext : strings.confirmSkip)}
    </form>`,
  )}`;
}

function answers(view: ConfirmView, competence: RequestedCompetence, given: GivenAnswer): TemplateResult {
  const { words, strings } = view;
  const others = otherLevels(competence);
  const option = (kind: ConfirmationAnswerKind, level: Level | null, sentence: string): TemplateResult =>
    html`<label class="confirm-option">
      <input
        type="radio"
        name="answer"
        value=${level ? `${kind}-${level}` : kind}
        .checked=${live(given.kind === kind && (kind !== 'confirmed' || given.level === level))}
        @change=${() => view.give(competence.id, { kind, level })}
      />
      <span>${sentence}</span>
    </label>`;
  return html`<fieldset class="confirm-options">
    <legend dir="auto">${addressed(view, 'confirmQuestion')}</legend>
    ${shownLevels(competence).map((level) =>
      option(
        'confirmed',
        level,
        level ? fill(strings.confirmYesLevel, { level: levelInWords(level, words) }) : strings.confirmYes,
      ),
    )}
    ${others.length > 0 ? option('adjusted', null, strings.confirmAnother) : nothing}
    ${given.kind === 'adjusted' ? whichLevel(view, competence, given, others) : nothing}
    ${option('not-seen', null, strings.confirmNotSeen)}
  </fieldset>`;
}

function whichLevel(
  { words, strings, give }: ConfirmView,
  { id }: RequestedCompetence,
  given: GivenAnswer,
  others: readonly Level[],
): TemplateResult {
  const { levels } = words.framework.competences[id];
  return html`<fieldset class="confirm-options confirm-inner">
    <legend>${strings.confirmWhichLevel}</legend>
    ${others.map(
      (level) =>
        html`<label class="confirm-option">
          <input
            type="radio"
            name="level"
            value=${level}
            .checked=${live(given.level === level)}
            @change=${() => give(id, { level })}
          />
          <span>${levelInWords(level, words)}<span class="confirm-quiet">${levels[level]}</span></span>
        </label>`,
    )}
  </fieldset>`;
}

export function meScreen(view: ConfirmView): TemplateResult {
  const { draft, strings, today, wrong, introduce, forward } = view;
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    forward();
  };
  const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;
  return html`<form class="confirm-form" novalidate @submit=${onSubmit}>
    <h3 tabindex="-1" data-autofocus>${strings.confirmMeTitle}</h3>
    <p class="note">${strings.confirmHonest}</p>
    <label class="field">
      ${strings.confirmName}
      <input
        type="text"
        name="name"
        required
        autocomplete="name"
        maxlength=${CONFIRMATION_LIMITS.name}
        aria-invalid=${wrong === 'name' ? 'true' : 'false'}
        aria-describedby="confirm-name-wrong"
        .value=${live(draft.by.name)}
        @input=${(event: Event) => introduce({ name: valueOf(event) })}
      />
    </label>
    <p id="confirm-name-wrong" class="confirm-wrong" ?hidden=${wrong !== 'name'}>
      ${strings.confirmNameMissing}
    </p>
    <label class="field">
      ${strings.confirmRole}
      <input
        type="text"
        name="role"
        autocomplete="organization-title"
        maxlength=${CONFIRMATION_LIMITS.role}
        aria-describedby="confirm-role-hint"
        .value=${live(draft.by.role)}
        @input=${(event: Event) => introduce({ role: valueOf(event) })}
      />
      <span class="confirm-quiet" id="confirm-role-hint">${strings.confirmRoleHint}</span>
    </label>
    <label class="field">
      ${strings.confirmOrganisation}
      <input
        type="text"
        name="organisation"
        autocomplete="organization"
        maxlength=${CONFIRMATION_LIMITS.organisation}
        .value=${live(draft.by.organisation)}
        @input=${(event: Event) => introduce({ organisation: valueOf(event) })}
      />
    </label>
    <label class="field">
      ${strings.confirmDate}
      <input
        type="date"
        name="date"
        required
        max=${today}
        aria-invalid=${wrong === 'date' ? 'true' : 'false'}
        aria-describedby="confirm-date-wrong"
        .value=${live(draft.date)}
        @change=${(event: Event) => introduce({ date: valueOf(event) })}
      />
    </label>
    <p id="confirm-date-wrong" class="confirm-wrong" ?hidden=${wrong !== 'date'}>
      ${strings.confirmDateMissing}
    </p>
    ${buttons(view, strings.confirmToReview)}
  </form>`;
}

function buttons({ draft, strings, back }: ConfirmView, forward: string): TemplateResult {
  const { isReviewed } = draft;
  return html`<div class="confirm-buttons">
    ${
      isReviewed
        ? nothing
        : html`<button type="button" class="button" data-do="back" @click=${back}>
            ${strings.confirmBack}
          </button>`
    }
    <button type="submit" class="button confirm-main" data-do="next">
      ${isReviewed ? strings.confirmToReview : forward}
    </button>
  </div>`;
}

export function reviewScreen(view: ConfirmView): TemplateResult {
  const { draft, words, strings, go, make } = view;
  const { name, role, organisation } = draft.by;
  const date = dayInWords(draft.date, words.locale);
  const by = [name, role, organisation].map((part) => part.trim()).filter((part) => part !== '');
  const isNothing = givenCompetences(draft).length === 0;
  return html`<h3 tabindex="-1" data-autofocus>${strings.confirmReviewTitle}</h3>
    <p>${addressed(view, 'confirmReviewText')}</p>
    <ul class="confirm-list">
      ${draft.request.competences.map(
        ({ id }, index) =>
          html`<li>
            <div>
              <h4 class="confirm-name" id="confirm-row-${id}">${competenceName(id, words)}</h4>
              ${givenLines(view, id)}
            </div>
            ${changeButton(strings, `confirm-row-${id}`, () => go(index))}
          </li>`,
      )}
      <li>
        <p id="confirm-row-me" dir="auto">${fill(strings.confirmReviewBy, { by: by.join(', '), date })}</p>
        ${changeButton(strings, 'confirm-row-me', () => go('me'))}
      </li>
    </ul>
    <p class="note">${strings.confirmHonest}</p>
    ${isNothing ? html`<p><strong>${strings.confirmNothing}</strong></p>` : nothing}
    <div class="confirm-buttons">
      <button type="button" class="button confirm-main" data-do="make" ?disabled=${isNothing} @click=${make}>
        ${strings.confirmMake}
      </button>
    </div>`;
}

function changeButton(strings: ConfirmStrings, row: string, onClick: () => void): TemplateResult {
  return html`<button
    type="button"
    class="button"
    id="change-${row}"
    aria-labelledby="change-${row} ${row}"
    data-do="change"
    data-row=${row}
    @click=${onClick}
  >
    ${strings.confirmChange}
  </button>`;
}

function givenLines({ draft, words, strings }: ConfirmView, id: CompetenceId): TemplateResult {
  const given = givenOf(draft, id);
  const { kind, level } = given;
  const comment = given.comment.trim();
  if (!isGiven(given)) {
    return html`<p>${comment ? strings.confirmNoAnswerComment : strings.confirmNoAnswer}</p>`;
  }
  const label = level && levelInWords(level, words);
  const confirmed = label ? fill(strings.confirmYesLevel, { level: label }) : strings.confirmYes;
  const adjusted = `${strings.confirmAnother}${label ? `. ${label}` : ''}`;
  const line = { confirmed, adjusted, 'not-seen': strings.confirmNotSeen };
  return html`<p>${line[kind ?? 'not-seen']}</p>
    ${comment ? html`<blockquote dir="auto">${comment}</blockquote>` : nothing}`;
}

/** @param handOver - link and file */
export function confirmSendScreen(view: ConfirmView, handOver: TemplateResult): TemplateResult {
  const { strings, go } = view;
  return html`<h3 tabindex="-1" data-autofocus>${strings.confirmSendTitle}</h3>
    <p dir="auto">${addressed(view, 'confirmSendText')}</p>
    ${handOver}
    <p>${strings.confirmSent}</p>
    <div class="confirm-buttons">
      <button type="button" class="button" data-do="back" @click=${() => go('review')}>
        ${strings.confirmSendBack}
      </button>
    </div>`;
}
