/** A titled part of the detail, and what every part gets to work with. */
import { type TemplateResult, html } from 'lit';
import type { ElementHost } from '../map-host.js';
import type { MapEntry, Words } from '../map-model.js';
import type { DetailStrings } from './strings/fr.js';

export interface DetailContext {
  readonly entry: MapEntry;
  readonly host: ElementHost;
  /** The map's words. */
  readonly words: Words;
  /** The detail's own. */
  readonly own: DetailStrings;
}

export function block(title: string, content: unknown): TemplateResult {
  return html`<div class="block">
    <h4>${title}</h4>
    ${content}
  </div>`;
}
