/** How a place fares, as a face: drawn, never a number. Decorative: the words are in the button's name. */
import { html, type TemplateResult } from 'lit';

/** Mouths from "all is well" to "lost, for now". */
const MOUTHS = [
  'M8 14.5Q12 19 16 14.5',
  'M8.5 16H15.5',
  'M8 17Q12 13 16 17',
  'M9 18a3 3.4 0 0 1 6 0Z',
] as const;

/** @param trouble - 0 to 3. */
export function frontFace(trouble: number): TemplateResult {
  const mouth = MOUTHS[Math.min(Math.max(trouble, 0), 3)] ?? MOUTHS[0];
  return html`<svg class="front-face" viewBox="0 0 24 24" aria-hidden="true">
    <circle cx="12" cy="12" r="10.6" />
    <path d="M8.6 8.6v2M15.4 8.6v2" />
    <path d=${mouth} />
  </svg>`;
}
