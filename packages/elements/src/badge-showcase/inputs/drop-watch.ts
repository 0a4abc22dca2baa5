/** Watches for files that are dragged over the showcase, and hands them on when they are dropped. Reads no file. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface DropEvents {
  /** False where nothing may be added. */
  readonly isOpen: () => boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

export class DropWatch implements ReactiveController {
  isOver = false;
  readonly #element: ReactiveControllerHost & HTMLElement;
  readonly #events: DropEvents;

  constructor(element: ReactiveControllerHost & HTMLElement, events: DropEvents) {
    this.#element = element;
    this.#events = events;
    element.addController(this);
  }

  hostConnected(): void {
    for (const name of NAMES) this.#element.addEventListener(name, this.#onDrag);
  }
  hostDisconnected(): void {
    for (const name of NAMES) this.#element.removeEventListener(name, this.#onDrag);
  }

  readonly #onDrag = (event: DragEvent): void => {
    if (event.type === 'dragleave') {
      if (!this.#element.contains(event.relatedTarget as Node | null)) this.#show(false);
      return;
    }
    const { dataTransfer } = event;
    if (!dataTransfer?.types.includes('Files') || event.defaultPrevented || !this.#events.isOpen()) return;
    // A field for files takes them by itself.
    const [target] = event.composedPath();
    if (target instanceof HTMLInputElement && target.type === 'file') return;
    event.preventDefault();
    dataTransfer.dropEffect = 'copy';
    this.#show(event.type !== 'drop');
    if (event.type === 'drop') this.#events.onFiles([...dataTransfer.files]);
  };

  #show(isOver: boolean): void {
    if (isOver === this.isOver) return;
    this.isOver = isOver;
    this.#element.requestUpdate();
  }
}

const NAMES = ['dragenter', 'dragover', 'dragleave', 'drop'] as const;
