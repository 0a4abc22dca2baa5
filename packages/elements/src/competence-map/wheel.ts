/**
 * The drawing: twelve petals, four rings, the count in the middle. A picture only: names and states are spoken by the
 * buttons round it; a tap on a petal is a tap on its button. Marks and pictograms come from `ink.ts`.
 */
import { COMPETENCES, LEVELS, type Pole } from '@requapass/framework';
import { type SVGTemplateResult, type TemplateResult, html, nothing, svg } from 'lit';
import { BADGE_RADIUS, CENTRE_RADIUS, type PetalShape, petalShapes, VIEW_BOX } from './geometry.js';
import type { MapEntry, MapModel } from './map-model.js';

/** What is drawn onto the petals; the empty wheel has none. */
export interface Ink {
  readonly badge: (index: number) => SVGTemplateResult;
  readonly marks: (entry: MapEntry, shape: PetalShape) => unknown;
}

/** @param model - null while the words load: the empty wheel keeps the place. */
export function wheel(model: MapModel | null, isMirrored: boolean, ink?: Ink): TemplateResult {
  const shapes = petalShapes(isMirrored);
  return html`<svg class="wheel" part="wheel" viewBox=${VIEW_BOX} aria-hidden="true">
    ${COMPETENCES.map(({ pole }, index) => {
      const shape = shapes[index];
      return shape ? petal(shape, pole, index, model?.entries[index], ink) : nothing;
    })}
    <circle class="centre" r=${CENTRE_RADIUS}></circle>
    <text class="count" text-anchor="middle" y="6">${model?.seen}</text>
    <text class="count-word" text-anchor="middle" y="26">${model?.seenWord}</text>
  </svg>`;
}

function petal(
  shape: PetalShape,
  pole: Pole,
  index: number,
  entry: MapEntry | undefined,
  ink: Ink | undefined,
): SVGTemplateResult {
  const level = entry?.level ?? 0;
  const confidence = entry?.confidence ?? 'none';
  return svg`<g class="petal" data-index=${index} data-pole=${pole} data-confidence=${confidence}>
    ${entry ? svg`<path class="touch" d=${shape.touch}></path>` : nothing}
    ${LEVELS.map((step) => {
      const d = shape.rings[step - 1];
      return svg`<path class="cell" d=${d}></path>${
        entry
          ? svg`<path class=${step <= level ? 'level lit' : 'level'} data-step=${step} data-confidence=${confidence}
              fill="url(#fill-${pole})" d=${d}></path>`
          : nothing
      }`;
    })}
    ${entry ? ink?.marks(entry, shape) : nothing}
    <g class="badge" transform="translate(${shape.badge.x} ${shape.badge.y})">
      <circle class="disc" r=${BADGE_RADIUS}></circle>${ink?.badge(index)}
    </g>
  </g>`;
}
