/**
 * Playing with one switch or two: a highlight goes through groups, then through the things of a group.
 * One switch: it goes on by itself, any key or tap chooses. Two: Space goes on, Enter chooses.
 * Presses what it finds as a finger would; knows no screen and no rule.
 */
import { thingsToScan } from './things-to-scan.js';

export interface ScanOptions {
  readonly mode: 'one' | 'two';
  /** How long the highlight rests, with one switch. */
  readonly seconds: number;
  readonly isPaused: () => boolean;
}

/** A trembling hand presses twice: the second is not meant. */
const BOUNCE_MS = 250;
/** What was pressed gets this long to change the screen. */
const SETTLE_MS = 150;
/** How often the highlight goes through a group before it goes back to the groups. */
const ROUNDS = 2;
const POINTER_EVENTS = ['pointerup', 'mousedown', 'mouseup', 'touchend', 'click', 'contextmenu'] as const;
const MODIFIERS = ['Shift', 'Control', 'Alt', 'Meta', 'CapsLock', 'AltGraph'];

export class SwitchScanner {
  readonly #root: ParentNode;
  readonly #listeners = new AbortController();
  #options: ScanOptions;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The things of the group the person has gone into; null while going through groups. */
  #group: readonly HTMLElement[] | null = null;
  /** Steps made at this level; -1 before the first. */
  #step = -1;
  #highlighted: readonly HTMLElement[] = [];
  #lastPress = Number.NEGATIVE_INFINITY;

  constructor(root: ParentNode, options: ScanOptions) {
    this.#root = root;
    this.#options = options;
    const { signal } = this.#listeners;
    const listener = { capture: true, signal };
    window.addEventListener('keydown', (event) => this.#onKey(event), listener);
    window.addEventListener('keyup', (event) => this.#isMine(event) && swallow(event), listener);
    window.addEventListener('pointerdown', (event) => this.#onPointer(event, true), listener);
    for (const type of POINTER_EVENTS)
      window.addEventListener(type, (event) => this.#onPointer(event, false), {
        ...listener,
        passive: false,
      });
    this.#restart();
  }

  set(options: ScanOptions): void {
    const isOther = options.mode !== this.#options.mode || options.seconds !== this.#options.seconds;
    this.#options = options;
    if (isOther) this.#wait();
    // The screen has changed under the highlight.
    if (!this.#highlighted.some((thing) => thing.isConnected)) this.#restart();
  }

  stop(): void {
    this.#listeners.abort();
    clearTimeout(this.#timer);
    this.#highlight([]);
  }

  #onKey(event: KeyboardEvent): void {
    if (!this.#isMine(event)) return;
    swallow(event);
    if (event.repeat || this.#isBounce(event)) return;
    if (this.#options.mode === 'two' && event.key === ' ') this.#next();
    else this.#choose();
  }

  /** With two switches only their keys; what has a modifier belongs to the browser, what is typed to the field. */
  #isMine(event: KeyboardEvent): boolean {
    const [target] = event.composedPath();
    if (
      !event.isTrusted ||
      (target instanceof Element && target.matches('textarea:not([readonly]), input[type="text"]'))
    )
      return false;
    if (event.ctrlKey || event.altKey || event.metaKey || MODIFIERS.includes(event.key)) return false;
    return this.#options.mode === 'one' || event.key === ' ' || event.key === 'Enter';
  }

  /** With one switch a tap anywhere is the switch; what it lands on does not count. */
  #onPointer(event: Event, isPress: boolean): void {
    if (this.#options.mode !== 'one' || !event.isTrusted) return;
    swallow(event);
    if (isPress && !this.#isBounce(event)) this.#choose();
  }

  #isBounce({ timeStamp }: Event): boolean {
    const isBounce = timeStamp - this.#lastPress < BOUNCE_MS;
    if (!isBounce) this.#lastPress = timeStamp;
    return isBounce;
  }

  #restart(): void {
    this.#group = null;
    this.#step = -1;
    this.#next();
  }

  /** The next group or thing. The screen may have changed since: it is looked at anew. */
  #next(): void {
    const isOver = this.#group !== null && this.#step + 1 >= this.#group.length * ROUNDS;
    const isGone = this.#group?.some((thing) => !thing.isConnected) === true;
    if (isOver || isGone) {
      this.#group = null;
      this.#step = -1;
    }
    const stops = this.#group?.map((thing) => [thing]) ?? thingsToScan(this.#root);
    this.#step += 1;
    this.#highlight(stops[this.#step % Math.max(stops.length, 1)] ?? []);
    this.#wait();
  }

  #choose(): void {
    const things = this.#highlighted.filter((thing) => thing.isConnected);
    const [thing] = things;
    if (!thing) return this.#restart();
    if (things.length > 1) {
      this.#group = things;
      this.#step = -1;
      return this.#next();
    }
    this.#highlight([]);
    thing.focus({ preventScroll: true });
    thing.click();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#restart(), SETTLE_MS);
  }

  #wait(): void {
    clearTimeout(this.#timer);
    if (this.#options.mode !== 'one') return;
    this.#timer = setTimeout(
      () => (document.hidden || this.#options.isPaused() ? this.#wait() : this.#next()),
      this.#options.seconds * 1000,
    );
  }

  #highlight(things: readonly HTMLElement[]): void {
    for (const thing of this.#highlighted) delete thing.dataset['scan'];
    this.#highlighted = things;
    for (const thing of things) thing.dataset['scan'] = '';
    things[0]?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
