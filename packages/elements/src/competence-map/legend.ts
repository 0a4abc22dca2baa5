/** What the colours, fillings, outlines and diamonds mean, in words beside a sample of each. */
import { CONFIDENCES, STANCES } from '@requapass/assessment';
import { LEVELS, POLES } from '@requapass/framework';
import { type TemplateResult, html } from 'lit';
import { levelPips } from './level-pips.js';
import { confidenceLabel, stanceLabel, type Words } from './map-model.js';
import { saidMark, sealMark, stanceMark, swatch } from './marks.js';

export function legend({ strings, framework }: Words): TemplateResult {
  const group = (title: string, items: readonly TemplateResult[]): TemplateResult =>
    html`<div class="legend-group">
      <dt>${title}</dt>
      ${items.map((item) => html`<dd>${item}</dd>`)}
    </div>`;
  return html`<section class="legend" part="legend" aria-label=${strings.legendTitle}>
    <h3 class="legend-title">${strings.legendTitle}</h3>
    <dl>
      ${group(
        strings.legendLevels,
        LEVELS.map(
          (level) => html`${levelPips(level, null)} <span>${level} · ${framework.levels[level]}</span>`,
        ),
      )}
      ${group(
        strings.legendPoles,
        POLES.map((pole) => html`${swatch(pole)} <span>${framework.poles[pole]}</span>`),
      )}
      ${group(
        strings.legendConfidence,
        [...CONFIDENCES]
          .reverse()
          .map(
            (confidence) =>
              html`${swatch('organisational', confidence)}
                <span>${confidenceLabel(confidence, strings)}</span>`,
          ),
      )}
      ${group(strings.legendStance, [
        ...STANCES.map((stance) => html`${stanceMark(stance)} <span>${stanceLabel(stance, strings)}</span>`),
        html`${saidMark({ stance: null, saidLevel: 1 })} <span>${strings.legendPlaced}</span>`,
      ])}
      ${group(strings.legendConfirmed, [html`${sealMark(true)} <span>${strings.legendConfirmedText}</span>`])}
    </dl>
  </section>`;
}
