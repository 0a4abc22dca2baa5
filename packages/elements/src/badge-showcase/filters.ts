/**
 * Which badges are shown and in which order: a word, a competence, an issuer, a state. Pure, but for its form.
 */
import { type TemplateResult, html } from 'lit';
import { type BadgeState, STATES, stateOf } from './badge-state.js';
import type { Entry } from './entry.js';
import type { ShowcaseStrings } from './strings.js';
import { stateWord } from './wall.js';
import type { Words } from './words-source.js';

export const ORDERS = ['newest', 'oldest', 'name', 'issuer'] as const;
export type Order = (typeof ORDERS)[number];

export interface Filters {
  readonly text: string;
  readonly competence: string;
  readonly issuer: string;
  readonly state: BadgeState | '';
  readonly order: Order;
}

export const NO_FILTERS: Filters = { text: '', competence: '', issuer: '', state: '', order: 'newest' };

/** With fewer badges there is nothing to choose. */
export const FILTERS_FROM = 4;

export function applyFilters(entries: readonly Entry[], filters: Filters, locale: string): readonly Entry[] {
  const { text, competence, issuer, state, order } = filters;
  const words = plain(text)
    .split(/\s+/)
    .filter((word) => word !== '');
  const shown = entries.filter(
    (entry) =>
      words.every((word) => searchText(entry).includes(word)) &&
      (competence === '' || competencesOf(entry).includes(competence)) &&
      (issuer === '' || issuerOf(entry) === issuer) &&
      (state === '' || stateOf(entry) === state),
  );
  return inOrder(shown, order, new Intl.Collator(locale));
}

function inOrder(entries: readonly Entry[], order: Order, { compare }: Intl.Collator): readonly Entry[] {
  const byDate = (one: Entry, other: Entry): number => dateOf(one).localeCompare(dateOf(other));
  const ORDERINGS: Readonly<Record<Order, (one: Entry, other: Entry) => number>> = {
    newest: (one, other) => byDate(other, one),
    oldest: byDate,
    name: (one, other) => compare(one.badge.name ?? '', other.badge.name ?? ''),
    issuer: (one, other) => compare(issuerOf(one), issuerOf(other)),
  };
  return [...entries].sort(ORDERINGS[order]);
}

/** When it was given; the end of time for drafts, which come first. */
function dateOf({ badge }: Entry): string {
  return badge.awardedOn ?? badge.validFrom ?? (badge.isDraft ? '9' : '');
}

export function issuerOf({ badge: { issuer } }: Entry): string {
  return issuer?.name ?? issuer?.host ?? issuer?.id ?? '';
}

function competencesOf({ badge }: Entry): readonly string[] {
  return badge.alignments.flatMap(({ name }) => name ?? []);
}

const searched = new WeakMap<Entry, string>();

function searchText(entry: Entry): string {
  const known = searched.get(entry);
  if (known !== undefined) return known;
  const { name, description, tags, issuer } = entry.badge;
  const all = [name, description, issuer?.name, issuer?.host, ...tags, ...competencesOf(entry)];
  const text = plain(all.join(' '));
  searched.set(entry, text);
  return text;
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Each value once, in the order of the language. */
function choices(values: readonly string[], locale: string): readonly string[] {
  return [...new Set(values.filter((value) => value !== ''))].sort(new Intl.Collator(locale).compare);
}

export function filterForm(
  entries: readonly Entry[],
  filters: Filters,
  { strings, locale }: Words,
  onChange: (filters: Filters) => void,
): TemplateResult {
  const states = STATES.filter((state) => entries.some((entry) => stateOf(entry) === state));
  const onInput = ({ currentTarget }: Event): void => {
    const data = new FormData(currentTarget as HTMLFormElement);
    const get = (name: keyof Filters): string => String(data.get(name) ?? '');
    onChange({
      text: get('text'),
      competence: get('competence'),
      issuer: get('issuer'),
      state: get('state') as Filters['state'],
      order: get('order') as Order,
    });
  };
  return html`<details class="filters" part="filters">
    <summary>${strings.filtersTitle}</summary>
    <form class="fields" @input=${onInput} @submit=${(event: Event): void => event.preventDefault()}>
      <label class="field"
        >${strings.filterText}<input type="search" name="text" autocomplete="off" .value=${filters.text}
      /></label>
      ${select('competence', strings.filterCompetence, filters, [
        ['', strings.filterAll],
        ...choices(entries.flatMap(competencesOf), locale).map((name) => [name, name] as const),
      ])}
      ${select('issuer', strings.filterIssuer, filters, [
        ['', strings.filterAll],
        ...choices(entries.map(issuerOf), locale).map((name) => [name, name] as const),
      ])}
      ${select('state', strings.filterState, filters, [
        ['', strings.filterAll],
        ...states.map((state) => [state, stateWord(state, strings)] as const),
      ])}
      ${select(
        'order',
        strings.sortBy,
        filters,
        ORDERS.map((order) => [order, orderWord(order, strings)] as const),
      )}
      <button type="button" class="button" @click=${(): void => onChange(NO_FILTERS)}>
        ${strings.filterClear}
      </button>
    </form>
  </details>`;
}

function select(
  name: keyof Filters,
  label: string,
  filters: Filters,
  options: readonly (readonly [string, string])[],
): TemplateResult {
  return html`<label class="field"
    >${label}<select name=${name}>
      ${options.map(
        ([value, text]) => html`<option value=${value} .selected=${filters[name] === value}>${text}</option>`,
      )}
    </select></label
  >`;
}

function orderWord(order: Order, strings: ShowcaseStrings): string {
  const words: Readonly<Record<Order, string>> = {
    newest: strings.sortNewest,
    oldest: strings.sortOldest,
    name: strings.sortName,
    issuer: strings.sortIssuer,
  };
  return words[order];
}
