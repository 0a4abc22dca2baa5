/**
 * Parts of an element that are imported when they are first wanted, with the styles they bring. Knows no part.
 * The element's `updateComplete` waits for what is on its way, so that whoever awaits it finds everything drawn.
 */
import { type CSSResultGroup, type CSSResultOrNative, supportsAdoptingStyleSheets } from 'lit';

/** The element that shows lazy parts. */
export interface LazyHost {
  readonly shadowRoot: ShadowRoot | null;
  requestUpdate(): void;
  /** Makes `updateComplete` wait for this as well. */
  waitFor(work: Promise<unknown>): void;
}

/** A module of templates; `styles` are given to the element before the templates are drawn. */
export interface LazyModule {
  readonly styles?: CSSResultGroup;
}

export class Lazy<Module extends LazyModule> {
  /** The import failed. Ask for it again with `retry()`. */
  isMissing = false;
  readonly #host: LazyHost;
  readonly #load: () => Promise<Module>;
  #module: Module | null = null;
  #isAskedFor = false;

  constructor(host: LazyHost, load: () => Promise<Module>) {
    this.#host = host;
    this.#load = load;
  }

  /** The module, or null while it is on its way. Asking is what starts the import; the host is updated when it is there. */
  get(): Module | null {
    if (!this.#isAskedFor) this.#host.waitFor(this.#import());
    return this.#module;
  }

  /** Null without asking for it. */
  get present(): Module | null {
    return this.#module;
  }

  retry(): void {
    if (!this.isMissing) return;
    this.#isAskedFor = false;
    this.isMissing = false;
    this.#host.requestUpdate();
  }

  async #import(): Promise<void> {
    this.#isAskedFor = true;
    try {
      const module = await this.#load();
      if (module.styles) addStyles(this.#host.shadowRoot, module.styles);
      this.#module = module;
    } catch (error) {
      this.isMissing = true;
      console.error('requapass: a part of the element could not be loaded (part-not-loaded)', error);
    }
    this.#host.requestUpdate();
  }
}

/** Gives styles to an element once; giving them again changes nothing. */
export function addStyles(root: ShadowRoot | null, group: CSSResultGroup): void {
  if (Array.isArray(group)) for (const each of group) addStyles(root, each);
  else if (root) addStyle(root, group);
}

function addStyle(root: ShadowRoot, style: CSSResultOrNative): void {
  const sheet = style instanceof CSSStyleSheet ? style : style.styleSheet;
  if (!supportsAdoptingStyleSheets || !sheet) addElement(root, String(style));
  else if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}

/** For browsers that cannot share style sheets. */
function addElement(root: ShadowRoot, text: string): void {
  if ([...root.querySelectorAll('style')].some(({ textContent }) => textContent === text)) return;
  const element = document.createElement('style');
  element.textContent = text;
  root.append(element);
}
