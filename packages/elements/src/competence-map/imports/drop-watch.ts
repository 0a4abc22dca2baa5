/**
 * Watches for files that are dragged over a map: says what will happen while they hang there, and hands them on when
 * they are dropped. Comes with the map, so it is small; does not read files.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Lazy, type LazyHost } from '../../shared/lazy.js';
import type { MapStrings } from '../strings.js';
import { handFiles } from './inbox.js';

export interface DropEvents {
  /** False while something else than the map is shown. */
  readonly isOpen: () => boolean;
  /** Opens the part that reads files. */
  readonly onFiles: () => void;
}

export class DropWatch implements ReactiveController {
  readonly #element: ReactiveControllerHost & HTMLElement;
  readonly #events: DropEvents;
  readonly #zone;
  #isOver = false;

  constructor(element: ReactiveControllerHost & HTMLElement, parts: LazyHost, events: DropEvents) {
    this.#element = element;
    this.#events = events;
    this.#zone = new Lazy(parts, () => import('./drop-zone.js'));
    element.addController(this);
  }

  hostConnected(): void {
    for (const name of NAMES) this.#element.addEventListener(name, this.#onDrag);
  }
  hostDisconnected(): void {
    for (const name of NAMES) this.#element.removeEventListener(name, this.#onDrag);
  }

  /** What lies over the map while files hang there. */
  render(strings: MapStrings): unknown {
    return this.#isOver ? this.#zone.get()?.dropZone(strings.dropHere) : undefined;
  }

  readonly #onDrag = (event: DragEvent): void => {
    if (event.type === 'dragleave') {
      if (!this.#element.contains(event.relatedTarget as Node | null)) this.#show(false);
      return;
    }
    const files = event.dataTransfer;
    if (!files?.types.includes('Files') || event.defaultPrevented || !this.#events.isOpen()) return;
    // A field for files takes them by itself.
    const [target] = event.composedPath();
    if (target instanceof HTMLInputElement && target.type === 'file') return;
    event.preventDefault();
    files.dropEffect = 'copy';
    this.#show(event.type !== 'drop');
    if (event.type === 'drop' && files.files.length > 0 && !handFiles(this.#element, [...files.files]))
      this.#events.onFiles();
  };

  #show(isOver: boolean): void {
    if (isOver === this.#isOver) return;
    this.#isOver = isOver;
    this.#element.requestUpdate();
  }
}

const NAMES = ['dragenter', 'dragover', 'dragleave', 'drop'] as const;
