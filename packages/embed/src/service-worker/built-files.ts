/** What the build tells the worker of a file. Types only. */
export interface BuiltFile {
  /** From the worker's own folder. */
  readonly url: string;
  /** Differs whenever the file does; null where its name already says so. */
  readonly revision: string | null;
}
