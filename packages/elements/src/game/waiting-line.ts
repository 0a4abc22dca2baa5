/** Everybody who waits for the frame: all are told at once that it came, or why it will not. Knows no frame. */

interface Waiting {
  readonly resolve: () => void;
  readonly reject: (reason: Error) => void;
}

export class WaitingLine {
  #waiting: Waiting[] = [];

  join(): Promise<void> {
    return new Promise<void>((resolve, reject) => this.#waiting.push({ resolve, reject }));
  }

  /** It came. */
  open(): void {
    this.#waiting.splice(0).forEach(({ resolve }) => resolve());
  }

  /** It will not: each promise rejects with an error that has this `code`. */
  turnAway(code: string, message: string): void {
    this.#waiting.splice(0).forEach(({ reject }) => reject(Object.assign(new Error(message), { code })));
  }
}
