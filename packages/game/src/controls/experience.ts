/**
 * "I have already done this in real life": what a person adds of their own under a competence, and the form for
 * it. The form keeps its own state until it is saved. Knows no storage; nothing of this is ever an intent.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import {
  EXPERIENCE_LIMITS,
  EXPERIENCE_PLACES,
  type Experience,
  type ExperiencePlace,
} from '@requapass/assessment';
import type { CompetenceId } from '@requapass/framework';
import type { ExperienceState, ScreenContext } from './context.js';
import { placeIcon } from './place-icon.js';

/** What was added under this competence, with a way to change it, and the button or the form to add more. */
export function experiencePart(context: ScreenContext, competence: CompetenceId): TemplateResult {
  const { t, experiences, ui } = context;
  const state = ui.experience?.competence === competence ? ui.experience : null;
  const added = experiences.list(competence);
  return html`<div class="lived">
    ${added.length > 0 ? html`<p class="lived-title">${t.ui('experience.title')}</p>` : nothing}
    ${added.map((experience) =>
      isEdited(state, experience)
        ? form(context, competence, experience)
        : html`<div class="lived-entry">
            ${line(context, experience)}
            <button
              type="button"
              class="button small-button"
              data-action="change-experience"
              @click=${() => open(context, competence, experience)}
            >
              ${t.ui('experience.change')}<span class="visually-hidden">
                ${placeName(context, experience)}</span
              >
            </button>
          </div>`,
    )}
    ${
      state?.editing === 'new'
        ? form(context, competence, 'new')
        : experiences.hasRoom
          ? html`<button
              type="button"
              class="button lived-add"
              data-action="add-experience"
              ?data-experience-focus=${state?.editing === null}
              @click=${() => open(context, competence, 'new')}
            >
              <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 5v14M5 12h14" /></svg>
              <span>${t.ui(added.length > 0 ? 'experience.addMore' : 'experience.add')}</span>
            </button>`
          : nothing
    }
  </div>`;
}

/** What was added under this competence, to read only. */
export function experienceList(
  context: ScreenContext,
  competence: CompetenceId,
): TemplateResult | typeof nothing {
  const added = context.experiences.list(competence);
  if (added.length === 0) return nothing;
  return html`<div class="lived" data-short>
    <p class="lived-title">${context.t.ui('experience.title')}</p>
    ${added.map((experience) => html`<div class="lived-entry">${line(context, experience)}</div>`)}
  </div>`;
}

/**
 * Keeps what is typed in an open form, so that going on loses nothing.
 * @returns false when something was written without saying where: the person is asked, and should stay.
 */
export function keepOpenExperience(context: ScreenContext, page: Element | null): boolean {
  const element = page?.querySelector<HTMLFormElement>('form.lived-form');
  const state = context.ui.experience;
  if (!element || !state) return true;
  const draft = readForm(element, state.competence);
  if (draft.where === null && draft.words.trim() === '') return true;
  return save(context, state, draft);
}

function form(context: ScreenContext, competence: CompetenceId, editing: Experience | 'new'): TemplateResult {
  const { t, ui, experiences } = context;
  const lacksPlace = ui.experience?.lacksPlace === true;
  const before = editing === 'new' ? null : editing;
  const name = context.words.name(competence);
  // Keyed: a form never shows what was typed in another.
  return html`${keyed(
    editing,
    html`<form
      class="lived-form"
      novalidate
      aria-label=${t.ui('speech.line', { name, words: t.ui('experience.title') })}
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const draft = readForm(event.target as HTMLFormElement, competence);
        save(context, { competence, editing, lacksPlace }, draft);
      }}
    >
      <fieldset aria-describedby=${lacksPlace ? 'experience-lacks-place' : nothing}>
        <legend>${t.ui('experience.where')}</legend>
        ${EXPERIENCE_PLACES.map(
          (place, index) =>
            html`<label class="chip">
              <input
                type="radio"
                name="where"
                value=${place}
                ?data-experience-focus=${before ? before.where === place : index === 0}
                ?checked=${before?.where === place}
              />
              ${placeIcon(place)}<span>${t.ui(`experience.where.${place}`)}</span>
            </label>`,
        )}
        ${
          lacksPlace
            ? html`<p id="experience-lacks-place" class="lived-lack">${t.ui('experience.choosePlace')}</p>`
            : nothing
        }
      </fieldset>
      <label class="lived-words">
        <span>${t.ui('experience.words')}</span>
        <textarea
          name="words"
          rows="3"
          maxlength=${EXPERIENCE_LIMITS.words}
          aria-describedby="experience-stays"
          .defaultValue=${before?.words ?? ''}
        ></textarea>
      </label>
      <p id="experience-stays" class="small lived-stays">
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3" />
        </svg>
        ${t.ui(experiences.isLasting ? 'experience.stays' : 'experience.notKept')}
      </p>
      <div class="row">
        <button type="submit" class="button primary" data-action="save-experience">
          ${t.ui('experience.save')}
        </button>
        <button
          type="button"
          class="button"
          data-action="cancel-experience"
          @click=${() => close(context, competence)}
        >
          ${t.ui('experience.cancel')}
        </button>
        ${
          before
            ? html`<button
                type="button"
                class="button"
                data-action="remove-experience"
                @click=${() => {
                  experiences.remove(before);
                  close(context, competence, t.ui('experience.removed'));
                }}
              >
                ${t.ui('experience.remove')}
              </button>`
            : nothing
        }
      </div>
    </form>`,
  )}`;
}

function line(context: ScreenContext, experience: Experience): TemplateResult {
  return html`<p class="lived-line">
    ${placeIcon(experience.where)}<strong>${placeName(context, experience)}</strong>
    ${experience.words === '' ? nothing : html`<span class="lived-said">${experience.words}</span>`}
  </p>`;
}

function placeName({ t }: ScreenContext, { where }: Experience): string {
  return t.ui(`experience.where.${where}`);
}

interface Draft {
  readonly competence: CompetenceId;
  readonly where: ExperiencePlace | null;
  readonly words: string;
}

function readForm(element: HTMLFormElement, competence: CompetenceId): Draft {
  const values = new FormData(element);
  const chosen = values.get('where');
  const where = EXPERIENCE_PLACES.find((place) => place === chosen) ?? null;
  // Forms send line ends as two characters.
  return { competence, where, words: String(values.get('words') ?? '').replaceAll('\r\n', '\n') };
}

/** @returns false when the draft does not say where it was. */
function save(context: ScreenContext, state: ExperienceState, { where, ...rest }: Draft): boolean {
  const { experiences, t } = context;
  if (where === null) {
    context.setUi({ experience: { ...state, lacksPlace: true } });
    context.announce(t.ui('experience.choosePlace'));
    return false;
  }
  if (state.editing === 'new' || state.editing === null) experiences.add({ ...rest, where });
  else experiences.change(state.editing, { ...rest, where });
  close(context, state.competence, t.ui('experience.saved'));
  return true;
}

function open(context: ScreenContext, competence: CompetenceId, editing: Experience | 'new'): void {
  // The same words are only read out again when others were there in between.
  context.announce('');
  context.setUi({ experience: { competence, editing, lacksPlace: false } });
}

function close(context: ScreenContext, competence: CompetenceId, news = ''): void {
  context.setUi({ experience: { competence, editing: null, lacksPlace: false } });
  context.announce(news);
}

function isEdited(state: ExperienceState | null, { where, words }: Experience): boolean {
  const editing = state?.editing;
  return typeof editing === 'object' && editing?.where === where && editing.words === words;
}
