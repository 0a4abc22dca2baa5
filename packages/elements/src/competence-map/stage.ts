/**
 * The map view: wheel and buttons as one toolbar that the keyboard walks. Petal and button of one competence light up
 * together. Knows what is near, not what opens.
 */
import { type TemplateResult, html } from 'lit';
import { RovingTabStop } from '../shared/roving-tab-stop.js';
import { INK } from './ink.js';
import { labels } from './labels.js';
import type { MapModel, Words } from './map-model.js';
import { wheel } from './wheel.js';

export class Stage {
  readonly #root: () => ParentNode;
  readonly #tabStop: RovingTabStop;

  constructor(root: () => ParentNode) {
    this.#root = root;
    this.#tabStop = new RovingTabStop(
      () => [...root().querySelectorAll<HTMLElement>('button.label')],
      (button) => button.querySelector('.label-name')?.textContent ?? '',
    );
  }

  render(model: MapModel, words: Words, openId: string | null, isMirrored: boolean): TemplateResult {
    return html`<div
        class="stage"
        role="toolbar"
        aria-label=${words.strings.mapLabel}
        aria-describedby="map-hint"
        @focusin=${this.#onNear}
        @focusout=${this.#onFar}
        @pointerover=${this.#onNear}
        @pointerout=${this.#onFar}
      >
        ${wheel(model, isMirrored, INK)} ${labels(model, words, openId)}
      </div>
      <p class="hint" id="map-hint">${words.strings.mapHint}</p>`;
  }

  /** Call after each render. */
  updated(): void {
    this.#tabStop.refresh();
  }

  /** The tab stop goes to the button of this competence. */
  visit(id: string): void {
    const button = this.#root().querySelector<HTMLElement>(`button.label[data-id="${id}"]`);
    if (button) this.#tabStop.visit(button);
  }

  /** @returns whether the key was one of ours */
  walk({ target, key }: KeyboardEvent, isRightToLeft: boolean): boolean {
    const isLabel = target instanceof Element && target.matches('button.label');
    return isLabel && this.#tabStop.walk(key, isRightToLeft);
  }

  readonly #onNear = (event: Event): void => this.#mark(event, true);
  readonly #onFar = (event: Event): void => this.#mark(event, false);

  #mark({ target, currentTarget }: Event, isNear: boolean): void {
    const index = target instanceof Element && target.closest('[data-index]')?.getAttribute('data-index');
    if (!index || !(currentTarget instanceof Element)) return;
    for (const part of currentTarget.querySelectorAll(`[data-index="${index}"]`)) {
      part.toggleAttribute('data-near', isNear);
    }
  }
}
