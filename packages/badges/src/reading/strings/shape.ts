/** What every language must say about reading a badge: a sentence for each code. Knows no sentence. */
import type { ReadingErrorCode, ReadingWarningCode } from '../reading-problem.js';

/** Sentences for people. They name no field: the problem's `path` does, for whoever asks. */
export interface ReadingSentences {
  readonly errors: Readonly<Record<ReadingErrorCode, string>>;
  readonly warnings: Readonly<Record<ReadingWarningCode, string>>;
}
