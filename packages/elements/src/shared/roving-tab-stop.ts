/**
 * One tab stop for a set of controls: arrows, Home, End and first letters walk them, the last one visited keeps it.
 * Writes `tabIndex` itself instead of rendering: a step costs two property writes. Knows no competence.
 */
export class RovingTabStop {
  #current = 0;
  #typed = '';
  #typedAt = 0;
  readonly #items: () => readonly HTMLElement[];
  readonly #nameOf: (item: HTMLElement) => string;

  /**
   * @param items - the controls as they are now, in walking order.
   * @param nameOf - what a control is found by when somebody types.
   */
  constructor(items: () => readonly HTMLElement[], nameOf: (item: HTMLElement) => string) {
    this.#items = items;
    this.#nameOf = nameOf;
  }

  /** Call after each render: exactly one control can be reached with Tab. */
  refresh(): void {
    const items = this.#items();
    // Nothing to walk yet: the place is kept for what comes.
    if (items.length > 0) this.#current = Math.min(this.#current, items.length - 1);
    items.forEach((item, index) => (item.tabIndex = index === this.#current ? 0 : -1));
  }

  /** Gives the tab stop to this control, e.g. because it was clicked. */
  visit(item: HTMLElement): void {
    this.#visit(item, this.#items());
  }

  #visit(item: HTMLElement, items: readonly HTMLElement[]): void {
    const index = items.indexOf(item);
    if (index < 0 || index === this.#current) return;
    const previous = items[this.#current];
    if (previous) previous.tabIndex = -1;
    item.tabIndex = 0;
    this.#current = index;
  }

  /** Moves the focus; returns whether the key was one of ours. */
  walk(key: string, isRightToLeft: boolean): boolean {
    const items = this.#items();
    const next = this.#indexAfter(key, items.length, isRightToLeft) ?? this.#indexOfTyped(key, items);
    const item = next === undefined ? undefined : items[next];
    if (!item) return false;
    // In this order: moving the focus computes styles, and must find none changed.
    item.focus();
    this.#visit(item, items);
    return true;
  }

  #indexAfter(key: string, length: number, isRightToLeft: boolean): number | undefined {
    const step = isRightToLeft ? -1 : 1;
    switch (key) {
      case 'ArrowDown':
        return (this.#current + 1) % length;
      case 'ArrowUp':
        return (this.#current - 1 + length) % length;
      case 'ArrowRight':
        return (this.#current + step + length) % length;
      case 'ArrowLeft':
        return (this.#current - step + length) % length;
      case 'Home':
        return 0;
      case 'End':
        return length - 1;
      default:
        return undefined;
    }
  }

  /** The next name that begins with what was typed within a second; accents do not count. */
  #indexOfTyped(key: string, items: readonly HTMLElement[]): number | undefined {
    if ([...key].length !== 1 || key === ' ') return undefined;
    const now = performance.now();
    this.#typed = plain(now - this.#typedAt < TYPING_MS ? this.#typed + key : key);
    this.#typedAt = now;
    // A single letter moves on to the next name; a longer text may stay where it is.
    const start = this.#current + (this.#typed.length > 1 ? 0 : 1);
    const order = items.map((_, step) => (start + step) % items.length);
    return order.find((index) => {
      const item = items[index];
      return item && plain(this.#nameOf(item)).startsWith(this.#typed);
    });
  }
}

const TYPING_MS = 1000;

function plain(text: string): string {
  return text.trim().normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
