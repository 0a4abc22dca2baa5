/**
 * Watches the address for a document somebody handed over in its fragment: a request opens the confirming side, an
 * answer the place where it was asked for, a map the place where things are brought in. Knows which kind it is, not
 * what is in it. Of several maps the first one of the page answers.
 */
import type { LitElement, ReactiveController } from 'lit';
import { fragmentKind } from './handed-over/fragment-kind.js';

export interface FragmentAnswers {
  /** Somebody asks whoever opened this page for a confirmation. */
  onRequest(): void;
  /** Somebody confirmed what the owner of this map asked. */
  onConfirmation(): void;
  /** Somebody brings a map, or a part of one. */
  onMap(): void;
}

export class FragmentWatch implements ReactiveController {
  readonly #element: LitElement;
  readonly #answers: FragmentAnswers;

  constructor(element: LitElement, answers: FragmentAnswers) {
    this.#element = element;
    this.#answers = answers;
    element.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#look);
    this.#look();
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#look);
  }

  readonly #look = (): void => {
    const kind = fragmentKind(location.hash);
    const first = document.querySelector(this.#element.localName);
    if (!kind || (first && first !== this.#element)) return;
    if (kind === 'request') this.#answers.onRequest();
    else if (kind === 'confirmation') this.#answers.onConfirmation();
    else this.#answers.onMap();
  };
}
