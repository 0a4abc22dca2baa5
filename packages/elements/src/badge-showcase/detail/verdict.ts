/**
 * Is this badge genuine? One sentence, then one line a question: unchanged, whose key, trusted here, in date, taken
 * back, well written. Each by shape and in words; outside of the badge's own picture. Where the badge was changed,
 * nothing else it says is vouched for.
 */
import type { Check, CheckState, Verification } from '@requapass/badges/verification.js';
import { type TemplateResult, html, nothing } from 'lit';
import { type BadgeState, stateOf, toneOf } from '../badge-state.js';
import { isCheckable } from '../checks/checks.js';
import { sentenceOf } from '../checks/sentences.js';
import { toneMark } from '../marks.js';
import { fill, type ShowcaseStrings } from '../strings.js';
import { formatMoment } from '../wall.js';
import type { DetailView } from './context.js';

const VERDICTS = {
  trusted: 'checkTrusted',
  genuine: 'checkGenuine',
  nameless: 'checkNameless',
  partly: 'checkPartly',
  unchecked: 'checkPartly',
  draft: 'draftTitle',
  unsigned: 'checkNone',
  shown: 'checkHere',
  early: 'checkEarly',
  expired: 'checkOver',
  suspended: 'checkSuspended',
  revoked: 'checkRevoked',
  altered: 'checkNo',
  bad: 'checkNo',
} as const satisfies Record<BadgeState, keyof ShowcaseStrings>;

const LINES = [
  ['intact', 'lightIntact'],
  ['bound', 'lightBound'],
  ['trusted', 'lightTrusted'],
  ['dates', 'lightDates'],
  ['status', 'lightStatus'],
  ['form', 'lightForm'],
] as const satisfies readonly (readonly [keyof Verification, keyof ShowcaseStrings])[];

export function verdict(view: DetailView): TemplateResult {
  const { entry, words, isFlowing, flow } = view;
  const { strings } = words;
  const state = stateOf(entry);
  return html`<section class="block check" aria-labelledby="showcase-check">
    <h4 id="showcase-check">${strings.checkTitle}</h4>
    <p class="verdict" tabindex="-1" data-state=${state}>
      ${toneMark(toneOf(state))}<strong
        >${verdictSentence(state, entry.checked?.verification, strings)}</strong
      >
    </p>
    ${entry.checked ? lines(entry.checked.verification, view) : nothing}
    ${state === 'nameless' ? html`<p class="note">${strings.checkNoHost}</p>` : nothing} ${flow}
    ${
      isCheckable(entry) && !isFlowing
        ? html`<div class="row">
            <button type="button" class="button strong" part="action" data-do="check" @click=${view.onCheck}>
              ${entry.checked && (entry.checked.isOnline || !entry.checked.canAsk) ? strings.checkAgain : strings.checkRun}
            </button>
          </div>`
        : nothing
    }
    ${entry.checked ? when(view) : nothing}
  </section>`;
}

function verdictSentence(
  state: BadgeState,
  verification: Verification | undefined,
  strings: ShowcaseStrings,
): string {
  const wasGenuine = verification?.intact.state === 'yes' && verification.bound.state === 'yes';
  if (state === 'expired' && wasGenuine) return strings.checkExpired;
  return strings[VERDICTS[state]];
}

function lines(verification: Verification, view: DetailView): unknown {
  const { strings } = view.words;
  const { intact } = verification;
  // What was changed vouches for nothing: no other line could be believed.
  if (intact.state === 'no')
    return html`<ul class="lights">
        ${line(strings.lightIntact, intact, view)}
      </ul>
      <p class="note">${strings.checkAlteredText}</p>`;
  return html`<ul class="lights">
    ${LINES.map(([name, title]) => line(strings[title], verification[name], view))}
  </ul>`;
}

const ANSWERS = {
  yes: 'answerYes',
  no: 'answerNo',
  unknown: 'answerUnknown',
} as const satisfies Record<CheckState, keyof ShowcaseStrings>;

function line(title: string, { state, code }: Check, { words, sentences }: DetailView): TemplateResult {
  return html`<li>
    ${toneMark(state)}
    <p>
      <strong>${fill(words.strings.pair, { name: title, value: words.strings[ANSWERS[state]] })}</strong>
      <span>${sentenceOf(`code-${code}`, words, sentences)}</span>
    </p>
  </li>`;
}

function when({ entry, words }: DetailView): unknown {
  const { strings, locale } = words;
  const { verification, isOnline } = entry.checked as NonNullable<typeof entry.checked>;
  const date = formatMoment(verification.checkedAt, locale);
  const { furtherHosts, dates } = verification;
  return html`${
      isOnline && furtherHosts.length > 0
        ? html`<p class="note">${strings.checkFurther} <bdi dir="ltr">${furtherHosts.join(', ')}</bdi></p>`
        : nothing
    }
    ${dates.nearClock ? html`<p class="note">${strings.checkClock}</p>` : nothing}
    <p class="quiet-text">${fill(isOnline ? strings.checkWhen : strings.checkWhenOffline, { date })}</p>
    ${isOnline ? html`<p class="quiet-text">${strings.checkHost}</p>` : nothing}`;
}
