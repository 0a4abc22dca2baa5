/**
 * The drawing: twelve petals, four rings, the marks of the person and of others, the count in the middle. A picture only:
 * names and states are spoken by the buttons round it; a tap on a petal is a tap on its button.
 */
import { COMPETENCES, type Level, LEVELS, type Pole, POLES } from '@requapass/framework';
import { type SVGTemplateResult, type TemplateResult, html, nothing, svg } from 'lit';
import { BADGE_RADIUS, CENTRE_RADIUS, type PetalShape, petalShapes, VIEW_BOX } from './geometry.js';
import type { MapEntry, MapModel } from './map-model.js';
import { diamond, seal } from './marks.js';
import { PICTOGRAMS } from './pictograms.js';

/** One pattern a pole, so that no meaning hangs on colour: dots, waves, crosses. */
const MOTIFS: Readonly<Record<Pole, SVGTemplateResult>> = {
  organisational: svg`<circle class="motif-fill" cx="3" cy="3" r="1.5"></circle><circle class="motif-fill" cx="9" cy="9" r="1.5"></circle>`,
  communication: svg`<path class="motif" d="M0 3q3-3 6 0t6 0M0 9q3-3 6 0t6 0"></path>`,
  reflective: svg`<path class="motif" d="M-1 13 13-1M-1 1 1-1M11 13l2-2"></path>`,
};

/** Fills the petals refer to; drawn once, shared by every picture of the element. */
export function patterns(): TemplateResult {
  return html`<svg class="patterns" aria-hidden="true" width="0" height="0">
    <defs>
      ${POLES.map(
        (pole) => svg`<pattern id="fill-${pole}" width="12" height="12" patternUnits="userSpaceOnUse">
          <g data-pole=${pole}><rect class="ground" width="12" height="12"></rect>${MOTIFS[pole]}</g>
        </pattern>`,
      )}
    </defs>
  </svg>`;
}

/** @param model - null while the words load: the empty wheel keeps the place. */
export function wheel(model: MapModel | null, isMirrored: boolean): TemplateResult {
  const shapes = petalShapes(isMirrored);
  return html`<svg class="wheel" part="wheel" viewBox=${VIEW_BOX} aria-hidden="true">
    ${COMPETENCES.map((competence, index) => {
      const shape = shapes[index];
      return shape ? petal(shape, competence.pole, index, model?.entries[index]) : nothing;
    })}
    <circle class="centre" r=${CENTRE_RADIUS}></circle>
    <text class="count" text-anchor="middle" y="6">${model?.seen ?? ''}</text>
    <text class="count-word" text-anchor="middle" y="26">${model?.seenWord ?? ''}</text>
  </svg>`;
}

function petal(shape: PetalShape, pole: Pole, index: number, entry: MapEntry | undefined): SVGTemplateResult {
  const level = entry?.level ?? 0;
  const confidence = entry?.confidence ?? 'none';
  return svg`<g class="petal" data-index=${index} data-pole=${pole} data-confidence=${confidence}>
    <path class="touch" d=${shape.touch}></path>
    ${LEVELS.map((step) => {
      const d = shape.rings[step - 1] ?? '';
      return svg`<path class="cell" d=${d}></path>
        <path class=${step <= level ? 'level lit' : 'level'} data-step=${step} data-confidence=${confidence}
          fill="url(#fill-${pole})" d=${d}></path>`;
    })}
    ${entry ? marks(entry, shape) : nothing}
    <g class="badge" transform="translate(${shape.badge.x} ${shape.badge.y})">
      <circle class="disc" r=${BADGE_RADIUS}></circle>
      <path class="sign" transform="scale(1.45) translate(-12 -12)" d=${PICTOGRAMS[COMPETENCES[index]?.id ?? 'organise']}></path>
    </g>
  </g>`;
}

/** The diamond lies on the level the person says, else on the one that was seen; the seal on the confirmed level. */
function marks(entry: MapEntry, shape: PetalShape): (SVGTemplateResult | typeof nothing)[] {
  const { level, saidLevel, stance, confirmedLevel } = entry;
  const said = stance || saidLevel ? (saidLevel ?? level ?? 1) : null;
  const isShared = said === confirmedLevel;
  return [
    said ? mark('said', said, shape, isShared ? -1 : 0, diamond(stance)) : nothing,
    confirmedLevel ? mark('confirmed', confirmedLevel, shape, isShared ? 1 : 0, seal()) : nothing,
  ];
}

function mark(
  kind: string,
  level: Level,
  shape: PetalShape,
  side: -1 | 0 | 1,
  content: SVGTemplateResult,
): SVGTemplateResult {
  const { x, y } = shape.markAt(level, side);
  // Two marks on the innermost ring are smaller, to lie beside each other.
  const scale = level === 1 && side !== 0 ? 0.72 : 1;
  return svg`<g class="mark" data-mark=${kind} transform="translate(${x} ${y}) scale(${scale})">${content}</g>`;
}
