/** Pictures of the sheets as DOM: the same drawings the stage shows, for buttons and portraits. Decorative: no name. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Character } from '@requapass/scenario';
import type { Atlas } from '../app/atlas.js';
import { setStyles } from './set-styles.js';

/** One frame, scaled to fit a square of `size` CSS pixels. */
export function picture(atlas: Atlas, frame: string, size: number): TemplateResult | typeof nothing {
  const found = atlas.find(frame);
  if (!found) return nothing;
  const { sheet, frame: part } = found;
  const scale = Math.min(size / part.width, size / part.height);
  const styles = {
    width: `${part.width * scale}px`,
    height: `${part.height * scale}px`,
    'background-image': `url("${sheet.url}")`,
    'background-size': `${sheet.width * scale}px ${sheet.height * scale}px`,
    'background-position': `${-part.x * scale}px ${-part.y * scale}px`,
  };
  return html`<span class="picture" aria-hidden="true" ${setStyles(styles)}></span>`;
}

/** A character's head and shoulders with one of their faces. */
export function portrait(
  atlas: Atlas,
  character: Character | undefined,
  face: string,
  size: number,
): TemplateResult | typeof nothing {
  if (!character) return nothing;
  const faceFrame = character.faces[face] ?? character.faces['calm'] ?? '';
  return html`<span class="portrait" aria-hidden="true"
    >${picture(atlas, character.bust, size)}${picture(atlas, faceFrame, size)}</span
  >`;
}
