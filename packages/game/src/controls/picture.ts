/** Pictures of the atlas as DOM: the same drawing the stage shows, for buttons and portraits. Decorative: no name. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Character } from '@requapass/scenario';
import type { AtlasData } from '../app/content-loader.js';
import { setStyles } from './set-styles.js';

/** One frame, scaled to fit a square of `size` CSS pixels. */
export function picture(atlas: AtlasData, frame: string, size: number): TemplateResult | typeof nothing {
  const found = atlas.frames[frame];
  if (!found) return nothing;
  const scale = Math.min(size / found.width, size / found.height);
  const styles = {
    width: `${found.width * scale}px`,
    height: `${found.height * scale}px`,
    'background-image': `url("${atlas.url}")`,
    'background-size': `${atlas.width * scale}px ${atlas.height * scale}px`,
    'background-position': `${-found.x * scale}px ${-found.y * scale}px`,
  };
  return html`<span class="picture" aria-hidden="true" ${setStyles(styles)}></span>`;
}

/** A character's head and shoulders with one of their faces. */
export function portrait(
  atlas: AtlasData,
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
