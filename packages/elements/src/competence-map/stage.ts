/**
 * The twelve names as one tab stop that the keyboard walks, in whichever view they are, and the map view: wheel and buttons
 * as one toolbar. Petal and button of one competence light up together. Knows what is near, not what opens.
 */
import { type TemplateResult, html } from 'lit';
import { RovingTabStop } from '../shared/roving-tab-stop.js';
import { INK } from './ink.js';
import { labels } from './labels.js';
import type { MapModel, Words } from './map-model.js';
import { wheel } from './wheel.js';

/** The names of the competences, in any view. */
const NAMES = 'button[data-id]';

export class Stage {
  readonly #view: () => ParentNode | null;
  /** One for the three views: their names stand in the same order. */
  readonly #tabStop: RovingTabStop;

  /** @param view - the one that is shown, or null where there is none */
  constructor(view: () => ParentNode | null) {
    this.#view = view;
    this.#tabStop = new RovingTabStop(
      () => [...(view()?.querySelectorAll<HTMLElement>(NAMES) ?? [])],
      (button) => (button.querySelector('.label-name') ?? button).textContent ?? '',
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
    const button = this.#view()?.querySelector<HTMLElement>(`[data-id="${id}"]`);
    if (button) this.#tabStop.visit(button);
  }

  /** @returns whether the key was one of ours */
  walk({ target, key }: KeyboardEvent, isRightToLeft: boolean): boolean {
    const isName = target instanceof Element && target.matches(NAMES);
    return isName && this.#tabStop.walk(key, isRightToLeft);
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
