/** What is drawn onto the petals once there is something to say: pictograms, the diamond of the person, the seal. */
import { COMPETENCES, type Level } from '@requapass/framework';
import { type SVGTemplateResult, nothing, svg } from 'lit';
import type { PetalShape } from './geometry.js';
import type { MapEntry } from './map-model.js';
import { diamond, seal } from './marks.js';
import { PICTOGRAMS } from './pictograms.js';
import type { Ink } from './wheel.js';

export const INK: Ink = {
  badge: (index) =>
    svg`<path class="sign" transform="scale(1.45) translate(-12 -12)" d=${PICTOGRAMS[COMPETENCES[index]?.id ?? 'organise']}></path>`,
  marks,
};

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
