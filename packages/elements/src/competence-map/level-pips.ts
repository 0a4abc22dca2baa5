/** Four small steps, filled up to a level: the same sign in labels, table, legend and detail. Always beside words. */
import type { Level, Pole } from '@requapass/framework';
import { LEVELS } from '@requapass/framework';
import { type SVGTemplateResult, type TemplateResult, html, svg } from 'lit';

export function levelPips(level: Level | null, pole: Pole | null): TemplateResult {
  return html`<svg class="pips" viewBox="0 0 46 20" aria-hidden="true" data-pole=${pole ?? 'none'}>
    ${LEVELS.map((step) => pip(step, level !== null && step <= level))}
  </svg>`;
}

function pip(step: Level, isLit: boolean): SVGTemplateResult {
  const height = 5 + step * 3;
  return svg`<rect class=${isLit ? 'pip lit' : 'pip'} x=${(step - 1) * 12 + 1.5} y=${18.5 - height} width="8"
    height=${height} rx="1.5"></rect>`;
}
