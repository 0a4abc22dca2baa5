/**
 * Reads many documents one after another, says how far it is and can be stopped: then none of them counts. Loads the
 * readers with the first one. Knows neither the group nor a screen.
 */
import { ExportTask } from '../competence-map/exports/export-task.js';
import type { Arrival } from './members.js';
import type * as readers from './read-arrivals.js';

export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly stop: () => void;
}

export type IntakeEnd =
  | { readonly how: 'done'; readonly arrivals: readonly Arrival[] }
  | { readonly how: 'stopped' }
  /** The code that reads could not be loaded. */
  | { readonly how: 'not-loaded'; readonly error: unknown };

/** How long reading may keep the page from answering. */
const BREATH_MS = 30;

type Readers = typeof readers;

export class Intake {
  readonly #onChange: () => void;
  readonly #load: () => Promise<Readers>;
  #readers: Promise<Readers> | null = null;
  #task: ExportTask | null = null;
  #count = { done: 0, total: 0 };

  constructor(onChange: () => void, load: () => Promise<Readers> = () => import('./read-arrivals.js')) {
    this.#onChange = onChange;
    this.#load = load;
  }

  get isBusy(): boolean {
    return this.#task !== null;
  }

  /** Null while nothing is read, or what is read takes no time worth a word. */
  get progress(): Progress | null {
    const task = this.#task;
    return task?.isShown ? { ...this.#count, stop: () => task.cancel() } : null;
  }

  stop(): void {
    this.#task?.cancel();
  }

  /** Asked for again after it failed. */
  readers(): Promise<Readers> {
    return (this.#readers ??= this.#load().catch((error: unknown) => {
      this.#readers = null;
      throw error;
    }));
  }

  async files(files: readonly File[]): Promise<IntakeEnd> {
    return this.#run(files, (reader, file, signal) => reader.arrivalsOfFile(file, signal));
  }

  async values(values: readonly unknown[]): Promise<IntakeEnd> {
    return this.#run(values, (reader, value) => [reader.arrivalOfValue(value)]);
  }

  async text(text: string): Promise<IntakeEnd> {
    return this.#run([text], (reader, each) => reader.arrivalsOfText(each));
  }

  async #run<Thing>(
    things: readonly Thing[],
    read: (
      reader: Readers,
      thing: Thing,
      signal: AbortSignal,
    ) => readonly Arrival[] | Promise<readonly Arrival[]>,
  ): Promise<IntakeEnd> {
    const task = new ExportTask(this.#onChange);
    this.#task = task;
    this.#count = { done: 0, total: things.length };
    const end = await task.run(async (signal, onProgress) => {
      const reader = await this.readers();
      const arrivals: Arrival[] = [];
      let breathedAt = performance.now();
      for (const [index, thing] of things.entries()) {
        arrivals.push(...(await read(reader, thing, signal)));
        this.#count = { done: index + 1, total: things.length };
        if (performance.now() - breathedAt < BREATH_MS) continue;
        onProgress((index + 1) / things.length);
        await new Promise((resolve) => setTimeout(resolve));
        signal.throwIfAborted();
        breathedAt = performance.now();
      }
      return arrivals;
    });
    this.#task = null;
    this.#onChange();
    if (end.how === 'done') return { how: 'done', arrivals: end.result };
    return end.how === 'cancelled' ? { how: 'stopped' } : { how: 'not-loaded', error: end.error };
  }
}
