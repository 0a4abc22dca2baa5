/** The person's small map: twelve petals of four rings. Decorative: the words stand beside it. */
import { svg, type SVGTemplateResult } from 'lit';
import { COMPETENCES, LEVELS, type CompetenceId, type Level } from '@requapass/framework';
import { setStyles } from './set-styles.js';

const CENTRE = 100;
const INNER = 30;
const RING = 15;
/** Share of a twelfth that is drawn; the rest is the gap between petals. */
const PETAL = 0.9;
/** Filled segments light up one after the other, in milliseconds. */
const FIRST = 500;
const STEP = 90;

/** @param levelOf - most likely level, or null where not observed. */
export function wheel(levelOf: (competence: CompetenceId) => Level | null): SVGTemplateResult {
  let filled = 0;
  return svg`<svg class="wheel" viewBox="0 0 200 200" aria-hidden="true">
    ${COMPETENCES.map((competence, index) =>
      LEVELS.map((ring) => {
        const isFilled = (levelOf(competence.id) ?? 0) >= ring;
        return arc(index, ring, competence.pole, isFilled ? filled++ : null);
      }),
    )}
  </svg>`;
}

/** A dash of one circle: `pathLength` counts the circle in twelfths, so no trigonometry is needed. */
function arc(index: number, ring: Level, pole: string, turn: number | null): SVGTemplateResult {
  return svg`<circle
    class="petal" data-pole=${pole} data-filled=${turn === null ? 'no' : 'yes'}
    ${setStyles(turn === null ? {} : { 'animation-delay': `${FIRST + turn * STEP}ms` })}
    cx=${CENTRE} cy=${CENTRE} r=${INNER + (ring - 0.5) * RING} stroke-width=${RING - 2}
    pathLength="12" stroke-dasharray="${PETAL} ${12 - PETAL}" stroke-dashoffset=${-index}
    transform="rotate(-90 ${CENTRE} ${CENTRE})"
  ></circle>`;
}
