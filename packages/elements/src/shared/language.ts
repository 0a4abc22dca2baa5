/**
 * Follows the language and the reading direction around an element, live.
 * Knows no text: whoever uses it decides what to say in that language.
 */
import { type Locale, resolveLocale } from '@requapass/framework';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Values of `lang` from the element outwards, through open and closed shadow roots. */
function* surroundingTags(element: Element): Generator<string> {
  let from: Element | null = element;
  while (from) {
    const holder: Element | null = from.closest('[lang]');
    yield holder?.getAttribute('lang') ?? '';
    from = holder?.parentElement ?? hostOf(holder ?? from);
  }
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/**
 * `locale` is the element's own `lang`, else the nearest one around it, else the browser's first supported
 * language, else French. The host is updated whenever either may have changed.
 */
export class LanguageController implements ReactiveController {
  locale: Locale = 'fr';
  isRightToLeft = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Also where it is connected already: it looks around anew. */
  hostConnected(): void {
    this.hostDisconnected();
    this.#observer = new MutationObserver(() => this.#read());
    let root: Node = this.#host.getRootNode();
    for (;;) {
      this.#observer.observe(root, { subtree: true, attributeFilter: ['lang', 'dir'] });
      if (!(root instanceof ShadowRoot)) break;
      root = root.host.getRootNode();
    }
    this.#read();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #read(): void {
    this.locale = resolveLocale(...surroundingTags(this.#host), ...navigator.languages);
    this.isRightToLeft = getComputedStyle(this.#host).direction === 'rtl';
    this.#host.requestUpdate();
  }
}
