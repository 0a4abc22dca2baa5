/**
 * Parts of an element that are imported when they are first wanted, with the styles they bring. Knows no part.
 * The element's `updateComplete` waits for what is on its way, so that whoever awaits it finds everything drawn.
 */
import {
  type CSSResultGroup,
  type CSSResultOrNative,
  type LitElement,
  supportsAdoptingStyleSheets,
} from 'lit';

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

export class Lazy<Module extends object> {
  /** The import failed. Ask for it again with `retry()`. */
  isMissing = false;
  /** What was loaded; reading it starts nothing. */
  present: Module | null = null;
  readonly #host: LazyHost;
  readonly #import: () => Promise<Module>;
  #loading: Promise<void> | null = null;

  constructor(host: LazyHost, load: () => Promise<Module>) {
    this.#host = host;
    this.#import = load;
  }

  /** The module, or null while it is on its way. Asking is what starts the import; the host is updated when it is there. */
  get(): Module | null {
    if (!this.#loading) this.#host.waitFor(this.load());
    return this.present;
  }

  /** Resolves when the module is there, or is known to be missing. */
  load(): Promise<void> {
    return (this.#loading ??= this.#load());
  }

  retry(): void {
    if (!this.isMissing) return;
    this.#loading = null;
    this.isMissing = false;
    this.#host.requestUpdate();
  }

  async #load(): Promise<void> {
    try {
      const module: Module & LazyModule = await this.#import();
      if (module.styles) addStyles(this.#host.shadowRoot, module.styles);
      this.present = module;
    } catch (error) {
      this.isMissing = true;
      console.error('requapass: a part of the element could not be loaded (part-not-loaded)', error);
    }
    this.#host.requestUpdate();
  }
}

/** Makes `updateComplete` of an element wait for work that is under way. */
export class PendingWork implements LazyHost {
  readonly #host: LitElement;
  readonly #work = new Set<Promise<unknown>>();

  constructor(host: LitElement) {
    this.#host = host;
  }

  get shadowRoot(): ShadowRoot | null {
    return this.#host.shadowRoot;
  }

  requestUpdate(): void {
    this.#host.requestUpdate();
  }

  waitFor(work: Promise<unknown>): void {
    const settled = work.catch(() => {}).finally(() => this.#work.delete(settled));
    this.#work.add(settled);
  }

  /** Call it in `getUpdateComplete`. @param update - the element's own update */
  async settle(update: () => Promise<boolean>): Promise<boolean> {
    let isDone = await update();
    while (this.#work.size > 0) {
      await Promise.all(this.#work);
      isDone = await update();
    }
    return isDone;
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
