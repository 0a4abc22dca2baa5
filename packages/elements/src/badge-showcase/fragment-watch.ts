/** Watches the address for a badge of this page: `#requapass-badge=<key>` opens it. Knows no badge. */
import type { LitElement, ReactiveController } from 'lit';

const NAME = 'requapass-badge';

/** The page's own address, leading to this badge. */
export function linkTo(key: string): string {
  const url = new URL(location.href);
  url.hash = `${NAME}=${key}`;
  return url.href;
}

export class FragmentWatch implements ReactiveController {
  readonly #onKey: (key: string) => void;

  constructor(element: LitElement, onKey: (key: string) => void) {
    this.#onKey = onKey;
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
    const [, key] = /^#requapass-badge=([0-9a-z]{11,14})$/.exec(location.hash) ?? [];
    if (key) this.#onKey(key);
  };
}
