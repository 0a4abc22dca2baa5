/** What games saw: the level in plain words, how surely, or why there is none. */
import { type TemplateResult, html, nothing } from 'lit';
import { levelPips } from '../level-pips.js';
import { count } from '../strings.js';
import { block, type DetailContext } from './block.js';

const CONFIDENCE_TEXTS = {
  low: 'confidenceLowText',
  medium: 'confidenceMediumText',
  high: 'confidenceHighText',
} as const;

export function seen({ entry, words }: DetailContext): TemplateResult {
  const { strings, locale } = words;
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

export function sureness({ entry, words: { strings } }: DetailContext): TemplateResult | typeof nothing {
  if (!entry.confidence) return nothing;
  return block(strings.confidenceTitle, html`<p>${strings[CONFIDENCE_TEXTS[entry.confidence]]}</p>`);
}
