/** The sentences of checking in the language of the words, asked for when first needed. Knows no badge. */
import type { Locale } from '@requapass/framework';
import type { LazyHost } from '../../shared/lazy.js';
import type { Words } from '../words-source.js';
import { type CheckSentences, loadCheckSentences } from './sentences.js';

export class SentencesSource {
  /** They did not come. */
  isMissing = false;
  readonly #parts: LazyHost;
  #sentences: CheckSentences | null = null;
  #wanted: Locale | null = null;

  constructor(parts: LazyHost) {
    this.#parts = parts;
  }

  /** Null while they are on their way. */
  get({ locale }: Words): CheckSentences | null {
    if (this.#wanted !== locale && !this.isMissing) {
      this.#wanted = locale;
      this.#parts.waitFor(
        loadCheckSentences(locale).then(
          (sentences) => {
            if (this.#wanted === locale) this.#sentences = sentences;
            this.#parts.requestUpdate();
          },
          (error: unknown) => {
            this.#wanted = null;
            this.isMissing = true;
            console.error('requapass: sentences could not be loaded (part-not-loaded)', error);
            this.#parts.requestUpdate();
          },
        ),
      );
    }
    return this.#sentences;
  }

  retry(): void {
    this.isMissing = false;
    this.#parts.requestUpdate();
  }
}
