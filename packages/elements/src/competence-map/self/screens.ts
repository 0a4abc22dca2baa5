/** The screens of self-positioning as templates: start, one question, all answers, done. Keeps nothing. */
import { type CompetenceId, LEVELS, type Level } from '@requapass/framework';
import { type TemplateResult, html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import type { Words } from '../map-model.js';
import { pictogram } from '../marks.js';
import { fill } from '../strings.js';
import { type Draft, isAnswered, type LevelAnswer, saysSomething, type Screen } from './draft.js';
import {
  hasSentences,
  type LevelQuestion,
  MOST_KEPT,
  type Question,
  QUESTIONS,
  type SelfStrings,
  type SentenceQuestion,
} from './questions.js';

export interface ScreenView {
  readonly draft: Draft;
  readonly words: Words;
  readonly strings: SelfStrings;
  readonly go: (screen: Screen) => void;
  readonly forward: () => void;
  readonly back: () => void;
  readonly answer: (question: LevelQuestion, answer: LevelAnswer) => void;
  readonly keep: (question: SentenceQuestion, text: string, isKept: boolean) => void;
  readonly save: () => void;
  readonly again: () => void;
  readonly close: () => void;
}

export function startScreen({ strings, forward }: ScreenView): TemplateResult {
  return html`<h3 tabindex="-1" data-autofocus>${strings.selfTitle}</h3>
    <p>${strings.selfIntro}</p>
    <p>${strings.selfIntroHow}</p>
    <p>${strings.selfIntroFree}</p>
    <p class="note">${strings.selfIntroKept}</p>
    <div class="self-buttons">
      <button type="button" class="button self-main" data-do="begin" @click=${forward}>
        ${strings.selfBegin}
      </button>
    </div>`;
}

export function questionScreen(view: ScreenView, index: number): TemplateResult {
  const { draft, words, strings, forward, back } = view;
  const question = QUESTIONS[index] as Question;
  const { short, about } = words.framework.competences[question.id];
  const total = QUESTIONS.length;
  const progress = fill(strings.selfProgress, { number: index + 1, total });
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    forward();
  };
  // A form, so that Enter goes on from any answer.
  return html`${keyed(
    question.id,
    html`<form class="self-question" @submit=${onSubmit}>
      <div class="self-progress">
        <span aria-hidden="true">${progress}</span>
        <progress value=${index + 1} max=${total} aria-hidden="true"></progress>
      </div>
      <h3 class="self-name" tabindex="-1" data-autofocus>
        ${pictogram(question.id, question.pole)}
        <span>${short}<span class="spoken">, ${progress}</span></span>
      </h3>
      <p id="self-about">${about}</p>
      ${hasSentences(question) ? sentences(view, question) : ladder(view, question)}
      <div class="self-buttons">
        ${
          draft.isReviewed
            ? nothing
            : html`<button type="button" class="button" data-do="back" @click=${back}>
                ${strings.selfBack}
              </button>`
        }
        <button type="submit" class="button self-main" data-do="next">
          ${forwardName(view, question, index)}
        </button>
      </div>
    </form>`,
  )}`;
}

function forwardName({ draft, strings }: ScreenView, question: Question, index: number): string {
  if (!isAnswered(draft, question.id)) return strings.selfSkip;
  return draft.isReviewed || index === QUESTIONS.length - 1 ? strings.selfToAnswers : strings.selfNext;
}

function ladder({ draft, words, strings, answer }: ScreenView, question: LevelQuestion): TemplateResult {
  const { levels } = words.framework.competences[question.id];
  const option = (value: LevelAnswer, sentence: string): TemplateResult =>
    html`<label class="self-option">
      <input
        type="radio"
        name="self-answer"
        value=${value}
        .checked=${live(draft.levels[question.id] === value)}
        @change=${() => answer(question, value)}
      />
      <span>${sentence}</span>
    </label>`;
  return html`<fieldset class="self-options" aria-describedby="self-about">
    <legend>${strings.selfAsk}</legend>
    ${LEVELS.map((level) => option(level, levels[level]))} ${option('unknown', strings.selfUnknown)}
  </fieldset>`;
}

function sentences({ draft, strings, keep }: ScreenView, question: SentenceQuestion): TemplateResult {
  const kept = draft.kept[question.id];
  const isFull = kept.length >= MOST_KEPT;
  return html`<fieldset class="self-options" aria-describedby="self-about self-hint">
      <legend>${strings[question.ask]}</legend>
      <p id="self-hint">${strings[question.hint]} ${strings.selfNoLevel}</p>
      ${question.sentences.map(
        ({ text, string }) =>
          html`<label class="self-option">
            <input
              type="checkbox"
              value=${text}
              .checked=${live(kept.includes(text))}
              ?disabled=${isFull && !kept.includes(text)}
              @change=${(event: Event) => keep(question, text, (event.target as HTMLInputElement).checked)}
            />
            <span>${strings[string]}</span>
          </label>`,
      )}
    </fieldset>
    <p class="self-full" role="status">${isFull ? strings.selfKeptMost : ''}</p>`;
}

export function answersScreen(view: ScreenView): TemplateResult {
  const { draft, strings, words, save, go } = view;
  return html`<h3 tabindex="-1" data-autofocus>${strings.selfAnswersTitle}</h3>
    <p>${strings.selfAnswersIntro}</p>
    <ul class="self-answers">
      ${QUESTIONS.map(
        (question, index) =>
          html`<li>
            ${pictogram(question.id, question.pole)}
            <div>
              <h4 id="self-name-${question.id}">${words.framework.competences[question.id].short}</h4>
              ${saidLines(view, question).map((line) => html`<p>${line}</p>`)}
            </div>
            <button
              type="button"
              class="button"
              id="self-change-${question.id}"
              aria-labelledby="self-change-${question.id} self-name-${question.id}"
              data-do="change"
              data-question=${question.id}
              @click=${() => go(index)}
            >
              ${strings.selfChange}
            </button>
          </li>`,
      )}
    </ul>
    ${
      saysSomething(draft)
        ? html`<div class="self-buttons">
            <button type="button" class="button self-main" data-do="save" @click=${save}>
              ${strings.selfSave}
            </button>
          </div>`
        : html`<p><strong>${strings.selfNothing}</strong></p>`
    }`;
}

function saidLines({ draft, words, strings }: ScreenView, question: Question): readonly string[] {
  if (!isAnswered(draft, question.id)) return [strings.selfSkipped];
  if (hasSentences(question)) {
    const kept = draft.kept[question.id];
    return question.sentences.filter(({ text }) => kept.includes(text)).map(({ string }) => strings[string]);
  }
  const answer = draft.levels[question.id];
  const level: Level | null = answer === undefined || answer === 'unknown' ? null : answer;
  return [
    level ? words.framework.competences[question.id as CompetenceId].levels[level] : strings.selfUnknownShort,
  ];
}

export function doneScreen({ strings, again, close }: ScreenView, isWhole: boolean): TemplateResult {
  return html`<h3 tabindex="-1" data-autofocus>${strings.selfDoneTitle}</h3>
    <p>${strings.selfDoneText}</p>
    <div class="self-buttons">
      ${isWhole ? html`<button type="button" class="button" data-do="again" @click=${again}>${strings.selfAgain}</button>` : nothing}
      <button type="button" class="button self-main" data-do="close" @click=${close}>
        ${strings.selfToMap}
      </button>
    </div>`;
}
