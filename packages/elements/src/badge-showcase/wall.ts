/** The badges as a wall of buttons: picture, name, who gives it, when, and what is known of it. Opens nothing itself. */
import type { Badge } from '@requapass/badges/reading.js';
import { type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { type BadgeState, stateOf, toneOf } from './badge-state.js';
import type { Entry } from './entry.js';
import { toneMark } from './marks.js';
import { pictureBox, pictureOf } from './picture.js';
import { fill, type ShowcaseStrings } from './strings.js';
import type { Words } from './words-source.js';

const STATE_WORDS = {
  draft: 'stateDraft',
  unsigned: 'stateUnsigned',
  unchecked: 'stateUnchecked',
  partly: 'statePartly',
  genuine: 'stateGenuine',
  nameless: 'stateNameless',
  trusted: 'stateTrusted',
  revoked: 'stateRevoked',
  suspended: 'stateSuspended',
  expired: 'stateExpired',
  early: 'stateEarly',
  altered: 'stateAltered',
  bad: 'stateBad',
  shown: 'stateShown',
} as const satisfies Record<BadgeState, keyof ShowcaseStrings>;

export function stateWord(state: BadgeState, strings: ShowcaseStrings): string {
  return strings[STATE_WORDS[state]];
}

/** The sign and the word of a state. */
export function stateLine(state: BadgeState, strings: ShowcaseStrings): TemplateResult {
  return html`<span class="state">${toneMark(toneOf(state))}<span>${stateWord(state, strings)}</span></span>`;
}

export interface WallView {
  readonly entries: readonly Entry[];
  readonly words: Words;
  /** Identity of the badge whose detail is open. */
  readonly openIdentity: string | null;
  readonly isAgreed: (entry: Entry) => boolean;
}

export function wall({ entries, words, openIdentity, isAgreed }: WallView): TemplateResult {
  const { strings } = words;
  return html`<ul class="wall" part="wall" aria-label=${strings.wallLabel} aria-describedby="showcase-hint">
      ${repeat(
        entries,
        ({ identity }) => identity,
        (entry) =>
          html`<li>${badgeButton(entry, words, entry.identity === openIdentity, isAgreed(entry))}</li>`,
      )}
    </ul>
    <p class="hint" id="showcase-hint">${strings.wallHint}</p>`;
}

function badgeButton(entry: Entry, words: Words, isOpen: boolean, isAgreed: boolean): TemplateResult {
  const { strings } = words;
  const { badge, key } = entry;
  const state = stateOf(entry);
  const date = badge.awardedOn ?? badge.validFrom;
  return html`<button
    type="button"
    class="badge"
    part="badge"
    data-key=${key}
    data-state=${state}
    aria-expanded=${isOpen ? 'true' : 'false'}
  >
    ${pictureBox(pictureOf(entry, isAgreed))}
    <span class="badge-words">
      <span class="badge-name" lang=${languageOf(badge) ?? nothing}
        ><bdi>${badge.name ?? strings.noName}</bdi></span
      >
      ${issuerLines(entry, strings)}
      ${date ? html`<span class="line quiet-text">${formatDate(date, words.locale)}</span>` : nothing}
    </span>
    ${stateLine(state, strings)}
  </button>`;
}

/** Name and host: anybody may call themselves anything. */
function issuerLines({ badge: { issuer, isDraft } }: Entry, strings: ShowcaseStrings): unknown {
  if (isDraft) return nothing;
  if (!issuer?.name && !issuer?.id) return html`<span class="line">${strings.noIssuer}</span>`;
  const { name } = issuer;
  const where = issuerMark(issuer);
  return html`${name ? html`<span class="line"><bdi>${name}</bdi></span>` : nothing}
  ${where ? html`<span class="line host-line"><bdi dir="ltr">${where}</bdi></span>` : nothing}`;
}

/** The host an issuer's id names, or its DID, shortened where nobody could read it. */
export function issuerMark({ id, host }: { id: string | undefined; host: string | undefined }): string {
  if (host) return host;
  return id && id.length > 24 ? `${id.slice(0, 14)}…${id.slice(-4)}` : (id ?? '');
}

/** The language of a badge's words, where what it says is a language tag. */
export function languageOf({ language }: Badge): string | undefined {
  return language && /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/i.test(language) ? language : undefined;
}

export function formatDate(date: string, locale: string): string {
  return formatterOf(locale, 'day').format(new Date(date));
}

export function formatMoment(date: string, locale: string): string {
  return formatterOf(locale, 'moment').format(new Date(date));
}

/** Making one takes longer than drawing a badge. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(locale: string, what: 'day' | 'moment'): Intl.DateTimeFormat {
  const key = `${locale} ${what}`;
  const known = formatters.get(key);
  if (known) return known;
  const time = what === 'moment' ? { timeStyle: 'short' as const } : {};
  const made = new Intl.DateTimeFormat(locale, { dateStyle: 'long', ...time });
  formatters.set(key, made);
  return made;
}

/** "3 badges, 1 draft". */
export function summaryOf(entries: readonly Entry[], { strings, locale }: Words): string {
  const drafts = entries.filter(({ badge }) => badge.isDraft).length;
  const badges = entries.length - drafts;
  if (entries.length === 0) return strings.countNone;
  const parts = [
    ...(badges > 0 || drafts === 0 ? [countOf(badges, strings.countOne, strings.countOther, locale)] : []),
    ...(drafts > 0 ? [countOf(drafts, strings.countDraftOne, strings.countDraftOther, locale)] : []),
  ];
  return parts.join(', ');
}

/** The form of a sentence that goes with a number. */
export function countOf(count: number, one: string, other: string, locale: string): string {
  return fill(new Intl.PluralRules(locale).select(count) === 'one' ? one : other, { count });
}
