/**
 * Who else stands behind a badge: each statement with what a check says of it, so that nobody's name counts before its
 * signature does. Statements about statements are not followed.
 */
import { isJsonObject, type BadgeEndorsement, type JsonObject } from '@requapass/badges/reading.js';
import { type TemplateResult, html, nothing } from 'lit';
import type { Tone } from '../badge-state.js';
import { sentenceOf } from '../checks/sentences.js';
import { toneMark } from '../marks.js';
import { fill } from '../strings.js';
import type { DetailView } from './context.js';

const MAX_NAME = 200;
const MAX_COMMENT = 1000;

export function endorsements(view: DetailView): unknown {
  const { endorsements: list } = view.entry.badge;
  if (list.length === 0) return nothing;
  return html`<ul class="evidence">
    ${list.map((each) => html`<li>${endorsement(each, view)}</li>`)}
  </ul>`;
}

function endorsement({ document, url, path }: BadgeEndorsement, view: DetailView): TemplateResult {
  const { strings } = view.words;
  if (!document) return html`<p>${fill(strings.endorsementElsewhere, { host: url?.host ?? '' })}</p>`;
  const value = document.kind === 'json' ? document.value : claimsOf(document.payload);
  const issuer = value['issuer'];
  const name = isJsonObject(issuer) ? clean(issuer['name'], MAX_NAME) : '';
  const id = clean(isJsonObject(issuer) ? issuer['id'] : issuer, MAX_NAME);
  const subject = value['credentialSubject'];
  const comment = isJsonObject(subject) ? clean(subject['endorsementComment'], MAX_COMMENT) : '';
  return html`<p><bdi>${fill(strings.endorsementBy, { name: name || strings.endorsementNoName })}</bdi></p>
    ${id ? html`<p class="host-line"><bdi dir="ltr">${id}</bdi></p>` : nothing}
    ${comment ? html`<blockquote dir="auto">${comment}</blockquote>` : nothing} ${answer(path, view)}`;
}

function answer(path: string, { entry, words, sentences }: DetailView): TemplateResult {
  const check = entry.checked?.verification.endorsements.find((each) => each.path === path);
  const tone: Tone = check?.verdict ?? 'unknown';
  const decisive = check && [check.intact, check.bound, check.dates, check.status, check.form];
  const code =
    decisive?.find(({ state }) => state === 'no') ?? decisive?.find(({ state }) => state === 'unknown');
  const said = check
    ? sentenceOf(`code-${(code ?? check.bound).code}`, words, sentences)
    : words.strings.stateUnchecked;
  return html`<p class="state">${toneMark(tone)}<span>${said}</span></p>`;
}

function claimsOf(payload: JsonObject): JsonObject {
  return isJsonObject(payload['vc']) ? payload['vc'] : payload;
}

/** A stranger's text on one line, without characters that cannot be seen or that turn the direction of writing. */
function clean(value: unknown, limit: number): string {
  if (typeof value !== 'string') return '';
  return value
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, limit);
}
