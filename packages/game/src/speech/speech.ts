/** What reads aloud, as the control layer sees it: a port. Types only. */
import type { Locale } from '@requapass/framework';

/** Words in one language. */
export interface SpokenPart {
  readonly text: string;
  readonly lang: string;
}

export interface Speech {
  /** Whether there is a voice for a language. May change: voices come late. */
  hasVoice(locale: Locale): boolean;
  /** Reads this, and nothing else any more. */
  speak(parts: readonly SpokenPart[], rate: number): void;
  stop(): void;
  readonly isSpeaking: boolean;
  /** Voices came, or speaking began or ended. */
  subscribe(listener: () => void): () => void;
}
