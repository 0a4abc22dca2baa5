/**
 * Is this badge genuine? One sentence, under a no why, then what is true of each: unchanged, whose key, trusted here,
 * in date, taken back, well written. Each by shape and in words; outside of the badge's own picture. Where the badge was
 * changed, nothing else it says is vouched for.
 */
import type { Check, Verification } from '@requapass/badges/verification.js';
import { type TemplateResult, html, nothing } from 'lit';
import { type BadgeState, stateOf, toneOf } from '../badge-state.js';
import { isCheckable } from '../checks/checks.js';
import { sentenceOf } from '../checks/sentences.js';
import { toneMark } from '../marks.js';
import type { Checked } from '../entry.js';
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

const LINES = ['intact', 'bound', 'trusted', 'dates', 'status', 'form'] as const;

/** Nothing to look in: neither good nor bad, and nothing that could still be found out. */
const NOTHING_TO_ASK: readonly Check['code'][] = ['status-none', 'no-trusted-issuers'];

export function verdict(view: DetailView): TemplateResult {
  const { entry, words, isFlowing, flow } = view;
  const { strings } = words;
  const state = stateOf(entry);
  const why = entry.checked ? reasonOf(state, entry.checked.verification) : undefined;
  return html`<section class="block check" aria-labelledby="showcase-check">
    <h4 id="showcase-check">${strings.checkTitle}</h4>
    <div class="verdict" tabindex="-1" data-state=${state}>
      ${toneMark(toneOf(state))}
      <div>
        <p><strong>${verdictSentence(state, entry.checked?.verification, strings)}</strong></p>
        ${why ? html`<p class="reason">${sentenceOf(`code-${why.code}`, words, view.sentences)}</p>` : nothing}
      </div>
    </div>
    ${entry.checked ? lines(entry.checked.verification, why, view) : nothing}
    ${state === 'nameless' ? html`<p class="note">${strings.checkNoHost}</p>` : nothing} ${flow}
    ${
      isCheckable(entry) && !isFlowing
        ? html`<div class="row">
            <button type="button" class="button strong" part="action" data-do="check" @click=${view.onCheck}>
              ${checkWord(entry.checked, strings)}
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

/** Why it is not to be trusted; the other sentences say it themselves. */
function reasonOf(state: BadgeState, verification: Verification): Check | undefined {
  if (state !== 'altered' && state !== 'bad') return undefined;
  return LINES.map((name) => verification[name]).find(
    (check) => check.state === 'no' && check !== verification.trusted,
  );
}

function checkWord(checked: Checked | null, strings: ShowcaseStrings): string {
  if (!checked || (!checked.isOnline && checked.canAsk)) return strings.checkRun;
  return checked.verification.silentHosts.length > 0 ? strings.retry : strings.checkAgain;
}

/** @param said - stands above already */
function lines(verification: Verification, said: Check | undefined, view: DetailView): unknown {
  // What was changed vouches for nothing: no other line could be believed.
  if (verification.intact.code === 'not-signed') return nothing;
  if (verification.intact.state === 'no')
    return html`<p class="note">${view.words.strings.checkAlteredText}</p>`;
  const checks = LINES.map((name) => verification[name]).filter((check) => check !== said);
  return html`<ul class="lights">
    ${checks.map((check) => line(check, view))}
  </ul>`;
}

function line({ state, code }: Check, { words, sentences }: DetailView): TemplateResult {
  return html`<li>
    ${toneMark(NOTHING_TO_ASK.includes(code) ? 'none' : state)}
    <p>${sentenceOf(`code-${code}`, words, sentences)}</p>
  </li>`;
}

function when({ entry, words }: DetailView): unknown {
  const { strings, locale } = words;
  const { verification, isOnline } = entry.checked as NonNullable<typeof entry.checked>;
  const date = formatMoment(verification.checkedAt, locale);
  const { furtherHosts, silentHosts, dates } = verification;
  const said =
    silentHosts.length > 0
      ? fill(strings.checkTried, { date, hosts: silentHosts.join(', ') })
      : fill(isOnline ? strings.checkWhen : strings.checkWhenOffline, { date });
  return html`${
      isOnline && furtherHosts.length > 0
        ? html`<p class="note">${strings.checkFurther} <bdi dir="ltr">${furtherHosts.join(', ')}</bdi></p>`
        : nothing
    }
    ${dates.nearClock ? html`<p class="note">${strings.checkClock}</p>` : nothing}
    <p class=${silentHosts.length > 0 ? 'note' : 'quiet-text'}>${said}</p>
    ${isOnline && silentHosts.length === 0 ? html`<p class="quiet-text">${strings.checkHost}</p>` : nothing}`;
}
