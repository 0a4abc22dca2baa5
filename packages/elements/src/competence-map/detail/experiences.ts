/**
 * Real life under a competence: situations in the person's own words, which they add, change and delete. Kept in the
 * portfolio of this page and nowhere else. Knows which one is being written; nothing is kept before "keep" is pressed.
 */
import {
  EXPERIENCE_LIMITS,
  EXPERIENCE_PLACES,
  type Experience,
  type ExperiencePlace,
} from '@requapass/assessment';
import { withExperiences } from '@requapass/assessment/portfolio.js';
import { type TemplateResult, html, nothing } from 'lit';
import type { ElementHost } from '../map-host.js';
import type { DetailContext } from './block.js';

const PLACES = {
  association: 'detailPlaceAssociation',
  sport: 'detailPlaceSport',
  family: 'detailPlaceFamily',
  school: 'detailPlaceSchool',
  work: 'detailPlaceWork',
  other: 'detailPlaceOther',
} as const satisfies Record<ExperiencePlace, keyof DetailContext['own']>;

/** What is written now: a new one, or one that is there. */
type Writing = { readonly experience: Experience | null };

export class Experiences {
  readonly #host: ElementHost;
  #writing: Writing | null = null;

  constructor(host: ElementHost) {
    this.#host = host;
  }

  render(context: DetailContext): TemplateResult {
    const { entry, own } = context;
    return html`<p class="quiet-text">${own.detailLifeHint}</p>
      ${entry.experiences.length > 0 ? this.#list(context) : nothing}
      ${
        this.#writing
          ? this.#form(context, this.#writing)
          : html`<button type="button" class="button small" data-add @click=${(): void => this.#write(null)}>
              ${own.detailLifeAdd}
            </button>`
      }`;
  }

  #list(context: DetailContext): TemplateResult {
    const { entry, own } = context;
    return html`<ul class="experiences">
      ${entry.experiences.map(
        (experience) =>
          html`<li>
            <p>
              <span class="quiet-text">${own[PLACES[experience.where]]}</span>
              ${experience.words ? html`· <bdi>${experience.words}</bdi>` : nothing}
            </p>
            <p class="row">
              <button type="button" class="button small" @click=${(): void => this.#write(experience)}>
                ${own.detailLifeEdit}
              </button>
              <button
                type="button"
                class="button small"
                @click=${(): void => this.#delete(experience, context)}
              >
                ${own.detailLifeDelete}
              </button>
            </p>
          </li>`,
      )}
    </ul>`;
  }

  #form(context: DetailContext, { experience }: Writing): TemplateResult {
    const { own } = context;
    return html`<form class="fields" @submit=${(event: Event): void => this.#save(event, context)}>
      <label class="field"
        ><span>${own.detailLifeWhere}</span
        ><select name="where" .value=${experience?.where ?? 'association'}>
          ${EXPERIENCE_PLACES.map(
            (place) =>
              html`<option value=${place} ?selected=${place === (experience?.where ?? 'association')}>
                ${own[PLACES[place]]}
              </option>`,
          )}
        </select></label
      >
      <label class="field"
        ><span>${own.detailLifeWords}</span
        ><textarea
          name="words"
          rows="4"
          required
          maxlength=${EXPERIENCE_LIMITS.words}
          .value=${experience?.words ?? ''}
        ></textarea>
      </label>
      <p class="quiet-text">${own.detailLifeLocal}</p>
      <p class="row">
        <button type="submit" class="button">${own.detailLifeSave}</button>
        <button type="button" class="button" @click=${(): void => this.#stop()}>
          ${own.detailLifeCancel}
        </button>
      </p>
    </form>`;
  }

  #write(experience: Experience | null): void {
    this.#writing = { experience };
    this.#focus('.detail textarea');
  }

  #stop(): void {
    this.#writing = null;
    this.#focus('.detail [data-add]');
  }

  #save(event: Event, { entry, own }: DetailContext): void {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const written: Experience = {
      competence: entry.id,
      where: EXPERIENCE_PLACES.find((place) => place === form.get('where')) ?? 'other',
      words: String(form.get('words')).trim().slice(0, EXPERIENCE_LIMITS.words),
    };
    const { experiences } = this.#host.portfolio;
    const before = this.#writing?.experience ?? null;
    const isThere = experiences.some((each) => each !== before && isSame(each, written));
    if (isThere) this.#host.announce(own.detailLifeKnown);
    else if (!before && experiences.length >= EXPERIENCE_LIMITS.experiences)
      this.#host.announce(own.detailLifeFull);
    else {
      const next = before
        ? experiences.map((each) => (each === before ? written : each))
        : [...experiences, written];
      const sentence = before ? own.detailLifeChanged : own.detailLifeAdded;
      this.#host.change(withExperiences(this.#host.portfolio, next), sentence);
      this.#stop();
    }
  }

  #delete(experience: Experience, { own }: DetailContext): void {
    const { portfolio } = this.#host;
    const rest = portfolio.experiences.filter((each) => each !== experience);
    if (this.#writing?.experience === experience) this.#writing = null;
    this.#host.change(withExperiences(portfolio, rest), own.detailLifeDeleted);
    this.#focus('.detail [data-add]');
  }

  #focus(selector: string): void {
    this.#host.focus(selector);
  }
}

function isSame(a: Experience, b: Experience): boolean {
  return a.competence === b.competence && a.where === b.where && a.words === b.words;
}
