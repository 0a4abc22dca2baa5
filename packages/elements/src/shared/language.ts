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
    if (holder) {
      yield holder.getAttribute('lang') ?? '';
      from = holder.parentElement ?? hostOf(holder);
    } else {
      from = hostOf(from);
    }
  }
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/**
 * `locale` is the element's own `lang`, else the nearest one around it, else the browser's first supported
 * language, else French. The host is updated whenever either value changes.
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

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#read());
    let root: Node = this.#host.getRootNode();
    for (;;) {
      this.#observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang', 'dir'] });
      if (!(root instanceof ShadowRoot)) break;
      root = root.host.getRootNode();
    }
    this.#read();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #read(): void {
    const locale = resolveLocale(...surroundingTags(this.#host), ...navigator.languages);
    const isRightToLeft = getComputedStyle(this.#host).direction === 'rtl';
    if (locale === this.locale && isRightToLeft === this.isRightToLeft) return;
    this.locale = locale;
    this.isRightToLeft = isRightToLeft;
    this.#host.requestUpdate();
  }
}
