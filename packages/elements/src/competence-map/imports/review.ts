/** What was read, as templates: each thing in words, what would become of it, and room to make. Keeps nothing. */
import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { whoConfirms } from '../left-out.js';
import { fill, type MapStrings } from '../strings.js';
import { describeDocument, describeStep, describeThing, type DescribeWords } from './describe.js';
import { documentOf, type Entry } from './desk.js';
import type { GamePlace } from './game-page.js';
import { importProblemBox, importSentence, type ProblemWords } from './import-problem.js';
import { isKnown, type Plan, type Step } from './plan-merge.js';
import type { Overfull, Thing } from './portfolio-things.js';
import type { GameCode } from './reading.js';

export interface ReviewView extends ProblemWords {
  readonly mapStrings: Pick<MapStrings, 'errorLeftOut'>;
  readonly entries: readonly Entry[];
  readonly plan: Plan;
  /** What becomes of an entry's document. */
  readonly stepOf: (entry: Entry) => Step;
  readonly words: DescribeWords;
  readonly omitted: ReadonlySet<string>;
  readonly gamePlace: (code: GameCode) => GamePlace;
  readonly tick: (entry: Entry, isChosen: boolean) => void;
  readonly omit: (key: string, isOmitted: boolean) => void;
  readonly add: () => void;
  readonly leave: () => void;
  readonly answer: (entry: Entry) => void;
}

export function review(view: ReviewView): TemplateResult {
  const { entries, strings, plan } = view;
  const documents = entries.filter((entry) => documentOf(entry));
  const news = documents.filter((entry) => isNews(view.stepOf(entry)));
  const isAllKnown = documents.length > 0 && documents.every((entry) => isKnown(view.stepOf(entry)));
  const isExcess = plan.overfull.some(({ excess }) => excess > 0);
  const isAddable = plan.steps.some((step) => step.ok && !isKnown(step)) && !isExcess;
  return html`<section class="imports-review">
    <h4 tabindex="-1" data-autofocus class="imports-heading imports-found">
      ${documents.length > 0 || entries.some(({ reading }) => reading.what === 'game') ? strings.importsFound : strings.importsFoundNothing}
    </h4>
    ${news.length > 1 ? html`<p>${strings.importsChoose}</p>` : nothing}
    <ul class="imports-list">
      ${repeat(
        entries,
        ({ id }) => id,
        (entry) => html`<li>${entryItem(entry, view)}</li>`,
      )}
    </ul>
    ${isAllKnown ? html`<p>${strings.importsAllKnown}</p>` : nothing}
    ${plan.overfull.map((overfull) => room(overfull, view))}
    ${news.length > 0 ? html`<p class="note">${strings.importsRule} ${strings.importsYours}</p>` : nothing}
    <div class="imports-row">
      ${
        news.length > 0
          ? html`<button
              type="button"
              class="button imports-main"
              data-do="add"
              ?disabled=${!isAddable}
              @click=${view.add}
            >
              ${strings.importsAdd}
            </button>`
          : nothing
      }
      <button type="button" class="button" data-do="leave" @click=${view.leave}>
        ${strings.importsLeave}
      </button>
    </div>
  </section>`;
}

/** It could come in, or could if there were room. */
function isNews(step: Step): boolean {
  return step.ok ? !isKnown(step) : step.error.code === 'full';
}

function entryItem(entry: Entry, view: ReviewView): TemplateResult {
  const { reading } = entry;
  if (reading.what === 'problem') return importProblemBox(reading.problem, reading.name, view);
  if (reading.what === 'game') return gameNote(reading, view);
  const step = view.stepOf(entry);
  const name = reading.name ? html`<bdi class="imports-file">${reading.name}</bdi>` : nothing;
  const what = describeDocument(reading.document, view.words);
  if (!isNews(step)) {
    return html`<div class="imports-item">
        <span
          ><strong dir="auto">${what}</strong>
          <span class="imports-quiet">${describeStep(step, view.words)}</span> ${name}</span
        >
      </div>
      ${leftOutOf(entry, view)} ${step.ok ? nothing : importProblemBox(step.error, '', view)}`;
  }
  const onChange = (event: Event): void => view.tick(entry, (event.target as HTMLInputElement).checked);
  return html`<label class="imports-item imports-choice">
      <input type="checkbox" name="imports-entry" .checked=${live(entry.isChosen)} @change=${onChange} />
      <span>
        <strong dir="auto">${what}</strong>
        <span class="imports-quiet">
          ${step.ok ? describeStep(step, view.words) : importSentence(step.error, view)}
        </span>
        ${name}
      </span>
    </label>
    ${reading.document.kind === 'request' ? requestNote(entry, view) : nothing} ${leftOutOf(entry, view)}`;
}

/** A whole map is read without the confirmations nobody can believe: which they are. */
function leftOutOf(
  { reading }: Entry,
  { problems, mapStrings }: ReviewView,
): TemplateResult | typeof nothing {
  const leftOut =
    reading.what === 'document' && reading.document.kind === 'portfolio' && reading.document.leftOut;
  if (!leftOut) return nothing;
  return html`<div class="document-problem imports-left-out">
    <p><strong>${fill(mapStrings.errorLeftOut, { who: whoConfirms(leftOut) })}</strong></p>
    <details>
      <summary>${problems.problemDetails}</summary>
      ${leftOut.map(({ code, message }) => html`<p lang="en" dir="ltr"><code>${code}</code> ${message}</p>`)}
    </details>
  </div>`;
}

function requestNote(entry: Entry, { strings, answer }: ReviewView): TemplateResult {
  return html`<p>${strings.importsRequestWhose}</p>
    <div class="imports-row">
      <button type="button" class="button" data-do="answer" @click=${() => answer(entry)}>
        ${strings.importsRequestOpen}
      </button>
    </div>`;
}

function gameNote(
  { name, code, address }: GameCode & { readonly name: string },
  { strings, gamePlace }: ReviewView,
): TemplateResult {
  const place = gamePlace({ code, address });
  const how = code ? strings.importsSaveCode : strings.importsSaveFile;
  return html`<div class="note imports-game">
    <p>
      ${name ? html`<bdi class="imports-file">${name}</bdi><br />` : nothing}<strong
        >${strings.importsSave}</strong
      >
    </p>
    <p>${place.isHere ? strings.importsSaveHere : `${how} ${strings.importsSaveThen}`}</p>
    ${
      place.address
        ? html`<p>
            <a href=${place.address.href} target="_blank" rel="noopener noreferrer"
              >${fill(strings.importsSaveOpen, { host: place.address.host })}</a
            >
          </p>`
        : nothing
    }
  </div>`;
}

const ROOMS = {
  outcome: 'importsRoomOutcome',
  experience: 'importsRoomExperience',
  request: 'importsRoomRequest',
  confirmation: 'importsRoomConfirmation',
} as const satisfies Record<Thing['what'], string>;

/** The person chooses what stays: on the map and in what comes. */
function room({ what, limit, things, excess }: Overfull, view: ReviewView): TemplateResult {
  const { strings, omitted, words, omit } = view;
  return html`<fieldset class="imports-room" data-what=${what}>
    <legend>${strings.importsRoomTitle}</legend>
    <p>${fill(strings[ROOMS[what]], { limit })}</p>
    ${repeat(
      things,
      ({ key }) => key,
      (thing) =>
        html`<label class="imports-item imports-choice">
          <input
            type="checkbox"
            name="imports-keep"
            .checked=${live(!omitted.has(thing.key))}
            @change=${(event: Event) => omit(thing.key, !(event.target as HTMLInputElement).checked)}
          />
          <span dir="auto">${describeThing(thing, words)}</span>
        </label>`,
    )}
    <p role="status">
      <strong
        >${excess > 0 ? fill(strings.importsRoomExcess, { count: excess }) : strings.importsRoomDone}</strong
      >
    </p>
  </fieldset>`;
}

/** What the map is made of, each with a way out. */
export function partsOfMap(
  things: readonly Thing[],
  words: DescribeWords,
  remove: (thing: Thing) => void,
): TemplateResult {
  const { strings } = words;
  return html`<section class="imports-parts">
    <h4 tabindex="-1" class="imports-heading imports-parts-title">${strings.importsPartsTitle}</h4>
    ${
      things.length === 0
        ? html`<p>${strings.importsPartsNone}</p>`
        : html`<ul class="imports-list">
            ${repeat(
              things,
              ({ key }) => key,
              (thing, index) =>
                html`<li class="imports-item">
                  <span id="imports-part-${index}" dir="auto">${describeThing(thing, words)}</span>
                  <button
                    type="button"
                    class="button"
                    data-do="remove"
                    id="imports-remove-${index}"
                    aria-labelledby="imports-remove-${index} imports-part-${index}"
                    @click=${() => remove(thing)}
                  >
                    ${strings.importsRemove}
                  </button>
                </li>`,
            )}
          </ul>`
    }
  </section>`;
}
