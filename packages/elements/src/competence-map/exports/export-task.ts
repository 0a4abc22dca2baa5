/**
 * Something that takes a while and can be stopped: how far it is, and how it ended. Says nothing before 300 ms, so that
 * quick work does not flicker. Knows no form and no screen.
 */
const PATIENCE_MS = 300;

export type TaskEnd<Result> =
  | { readonly how: 'done'; readonly result: Result }
  | { readonly how: 'cancelled' }
  | { readonly how: 'failed'; readonly error: unknown };

export class ExportTask {
  /** From 0 to 1. */
  done = 0;
  /** It takes long enough to be worth a word. */
  isShown = false;
  readonly #abort = new AbortController();
  readonly #onChange: () => void;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  cancel(): void {
    this.#abort.abort();
  }

  async run<Result>(
    work: (signal: AbortSignal, onProgress: (done: number) => void) => Promise<Result>,
  ): Promise<TaskEnd<Result>> {
    const { signal } = this.#abort;
    const show = setTimeout(() => {
      this.isShown = true;
      this.#onChange();
    }, PATIENCE_MS);
    const cancelled = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    });
    try {
      const result = await Promise.race([
        cancelled,
        work(signal, (done) => {
          this.done = done;
          if (this.isShown) this.#onChange();
        }),
      ]);
      return { how: 'done', result };
    } catch (error) {
      return signal.aborted ? { how: 'cancelled' } : { how: 'failed', error };
    } finally {
      clearTimeout(show);
    }
  }
}
