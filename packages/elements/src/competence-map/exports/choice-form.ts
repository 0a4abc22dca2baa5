/** The questions before the forms: which competences, with what, under which name, in which language. Templates only. */
import type { ViewedCompetence } from '@requapass/assessment/portfolio.js';
import { COMPETENCE_IDS, isLocale, LOCALES, type CompetenceId, type Locale } from '@requapass/framework';
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../map-model.js';
import { fill } from '../strings.js';
import { NAME_LIMIT, OPINIONS, type ExportChoice, type Opinions } from './choice.js';
import type { ExportStrings } from './export-strings.js';

const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = { fr: 'Français', nl: 'Nederlands', en: 'English' };

export interface ChoiceView {
  readonly strings: ExportStrings;
  readonly words: Words;
  readonly viewed: readonly ViewedCompetence[];
  readonly choice: ExportChoice;
  readonly change: (change: Partial<ExportChoice>) => void;
  readonly tick: (id: CompetenceId, isChosen: boolean) => void;
}

export function choiceForm(view: ChoiceView): TemplateResult {
  const { strings, viewed, choice, change, words } = view;
  const hasExperiences = viewed.some(({ experiences }) => experiences.length > 0);
  const hasConfirmations = viewed.some(({ confirmed }) => confirmed.length > 0);
  const isForeign = choice.locale !== words.locale && (hasExperiences || hasConfirmations);
  return html`<fieldset class="exports-what">
    <legend>${strings.exportsWhat}</legend>
    ${radio(strings.exportsAll, choice.competences === null, () => change({ competences: null }))}
    ${radio(strings.exportsSome, choice.competences !== null, () => change({ competences: new Set(COMPETENCE_IDS) }))}
    ${choice.competences ? competences(view, choice.competences) : nothing}
    ${
      hasExperiences
        ? checkbox(strings.exportsWithExperiences, choice.withExperiences, (withExperiences) =>
            change({ withExperiences }),
          )
        : nothing
    }
    ${
      hasConfirmations
        ? checkbox(strings.exportsWithConfirmations, choice.withConfirmations, (withConfirmations) =>
            change({ withConfirmations }),
          )
        : nothing
    }
    ${viewed.some(({ said }) => said.stance !== null) ? opinions(view) : nothing}
    <label class="field exports-field">
      <span>${strings.exportsName}</span>
      <input
        name="exports-name"
        type="text"
        maxlength=${NAME_LIMIT}
        autocomplete="name"
        aria-describedby="exports-name-hint"
        .value=${choice.name}
        @input=${(event: InputEvent) => change({ name: (event.target as HTMLInputElement).value })}
      />
    </label>
    <p class="note" id="exports-name-hint">${strings.exportsNameHint}</p>
    <label class="field exports-field">
      <span>${strings.exportsLanguage}</span>
      <select
        name="exports-language"
        @change=${(event: Event) => {
          const { value } = event.target as HTMLSelectElement;
          if (isLocale(value)) change({ locale: value });
        }}
      >
        ${LOCALES.map(
          (locale) =>
            html`<option value=${locale} lang=${locale} ?selected=${locale === choice.locale}>
              ${LANGUAGE_NAMES[locale]}
            </option>`,
        )}
      </select>
    </label>
    ${isForeign ? html`<p class="note">${strings.exportsOtherLanguage}</p>` : nothing}
  </fieldset>`;
}

function competences(
  { viewed, words, strings, tick }: ChoiceView,
  chosen: ReadonlySet<CompetenceId>,
): TemplateResult {
  return html`<fieldset class="exports-competences">
      <legend class="spoken">${strings.exportsSome}</legend>
      ${viewed.map(({ id }) =>
        checkbox(words.framework.competences[id].short, chosen.has(id), (isChosen) => tick(id, isChosen), id),
      )}
    </fieldset>
    ${chosen.size === 0 ? html`<p class="note" role="alert">${strings.exportsNoneChosen}</p>` : nothing}`;
}

const OPINION_WORDS = {
  clear: 'exportsOpinionsClear',
  all: 'exportsOpinionsAll',
  none: 'exportsOpinionsNone',
} as const satisfies Record<Opinions, keyof ExportStrings>;

function opinions({ strings, words, choice, change }: ChoiceView): TemplateResult {
  const unsure = words.strings.stanceUnsure;
  return html`<fieldset class="exports-competences" aria-describedby="exports-opinions-hint">
    <legend>${strings.exportsOpinions}</legend>
    ${OPINIONS.map((each) =>
      radio(
        fill(strings[OPINION_WORDS[each]], { unsure }),
        choice.opinions === each,
        () => change({ opinions: each }),
        'exports-opinions',
        each,
      ),
    )}
    <p class="note" id="exports-opinions-hint">${strings.exportsOpinionsHint}</p>
  </fieldset>`;
}

function radio(
  words: string,
  isChosen: boolean,
  choose: () => void,
  name = 'exports-which',
  value = '',
): TemplateResult {
  return html`<label class="exports-option">
    <input type="radio" name=${name} value=${value} .checked=${isChosen} @change=${choose} />
    <span>${words}</span>
  </label>`;
}

function checkbox(
  words: string,
  isChosen: boolean,
  change: (isChosen: boolean) => void,
  value = '',
): TemplateResult {
  return html`<label class="exports-option">
    <input
      type="checkbox"
      value=${value}
      .checked=${isChosen}
      @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
    />
    <span>${words}</span>
  </label>`;
}
