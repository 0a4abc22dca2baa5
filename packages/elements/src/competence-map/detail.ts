/** One competence told in sentences: what it is, what the game saw and how surely, from what, and what the person says. */
import type { EvidenceReference, ReflectionReference } from '@requapass/assessment';
import { competenceById } from '@requapass/framework';
import { type TemplateResult, html, nothing } from 'lit';
import type { EvidenceSentences } from './evidence-sentences.js';
import { levelPips } from './level-pips.js';
import type { MapEntry, PoleModel, Words } from './map-model.js';
import { pictogram, stanceMark } from './marks.js';
import { count, fill } from './strings.js';

const CONFIDENCE_TEXTS = {
  low: 'confidenceLowText',
  medium: 'confidenceMediumText',
  high: 'confidenceHighText',
} as const;

const STANCE_TEXTS = {
  confirmed: 'stanceConfirmedText',
  contested: 'stanceContestedText',
  unsure: 'stanceUnsureText',
} as const;

export interface DetailView {
  readonly entry: MapEntry;
  readonly pole: PoleModel;
  readonly words: Words;
  /** `undefined` while they load, `null` where they cannot be had. */
  readonly sentences: EvidenceSentences | null | undefined;
  readonly onClose: () => void;
}

export function detail({ entry, pole, words, sentences, onClose }: DetailView): TemplateResult {
  const { strings } = words;
  return html`<section class="detail" part="detail" aria-labelledby="detail-title" data-pole=${entry.pole}>
    <div class="detail-head">
      <h3 id="detail-title" class="detail-title" tabindex="-1">${entry.words.short}</h3>
      ${pictogram(entry.id, entry.pole)}
      <p class="detail-pole">${pole.name}</p>
      <button type="button" class="button close" part="close" @click=${onClose}>${strings.close}</button>
    </div>
    <div>
      <p class="about">${entry.words.about}</p>
      <p class="official">RECTEC+ ${competenceById(entry.id).number} · ${entry.words.name}</p>
    </div>
    ${block(strings.levelTitle, seen(entry, words))}
    ${entry.confidence ? block(strings.confidenceTitle, html`<p>${strings[CONFIDENCE_TEXTS[entry.confidence]]}</p>`) : nothing}
    ${entry.evidence.length > 0 ? block(strings.evidenceTitle, evidence(entry.evidence, words, sentences)) : nothing}
    ${entry.reflections.length > 0 ? block(strings.reflectionTitle, reflections(entry.reflections, words, sentences)) : nothing}
    ${block(
      strings.stanceTitle,
      html`<p class="stance-line">
        ${stanceMark(entry.stance)}
        <span>${strings[entry.stance ? STANCE_TEXTS[entry.stance] : 'stanceNoneText']}</span>
      </p>`,
    )}
  </section>`;
}

function block(title: string, content: TemplateResult): TemplateResult {
  return html`<div class="block">
    <h4>${title}</h4>
    ${content}
  </div>`;
}

function seen(entry: MapEntry, { strings, locale }: Words): TemplateResult {
  if (entry.level === null) {
    if (!entry.isInferred) return html`<p>${strings.reflectedText}</p>`;
    return html`<p>${strings.notObservedText}</p>
      <p>${count(strings, 'notObserved', entry.observations, locale)}</p>`;
  }
  return html`<p class="level-line">
      ${levelPips(entry.level, entry.pole)}<strong>${entry.levelLabel} · ${entry.levelWords}</strong>
    </p>
    <p class="level-sentence">${entry.words.levels[entry.level]}</p>`;
}

/** In their own words: quoted, without a level. */
function reflections(
  references: readonly ReflectionReference[],
  { strings }: Words,
  sentences: EvidenceSentences | null | undefined,
): TemplateResult {
  if (sentences === undefined) return html`<p>${strings.evidenceLoading}</p>`;
  return html`<ul class="evidence reflections">
    ${references.map(({ mission, text }) => {
      const title = sentences?.[`${mission}.title`] ?? mission.replaceAll('-', ' ');
      return html`<li>${sentences?.[text] ?? fill(strings.evidenceFallback, { mission: title })}</li>`;
    })}
  </ul>`;
}

function evidence(
  references: readonly EvidenceReference[],
  { strings }: Words,
  sentences: EvidenceSentences | null | undefined,
): TemplateResult {
  if (sentences === undefined) return html`<p>${strings.evidenceLoading}</p>`;
  const missions = [...new Set(references.map(({ mission }) => mission))];
  return html`${missions.map((mission) => {
    const title = sentences?.[`${mission}.title`] ?? mission.replaceAll('-', ' ');
    return html`<p class="mission">${title}</p>
      <ul class="evidence">
        ${references
          .filter((reference) => reference.mission === mission)
          .map(({ text, isHelped }) => {
            const sentence = sentences?.[text] ?? fill(strings.evidenceFallback, { mission: title });
            return html`<li>
              ${sentence}${isHelped ? html` <span class="helped">(${strings.withHelp})</span>` : nothing}
            </li>`;
          })}
      </ul>`;
  })}`;
}
