/** A voice for tests: what it was given to say, and nothing to hear. Knows no screen. */
import type { Speech, SpokenPart } from '../speech/speech.js';

export interface FakeSpeech extends Speech {
  readonly spoken: string[];
  readonly rates: number[];
}

/** A voice nobody hears. */
export function fakeSpeech(languages: readonly string[] = ['fr', 'nl', 'en']): FakeSpeech {
  const listeners = new Set<() => void>();
  const spoken: string[] = [];
  const rates: number[] = [];
  let isSpeaking = false;
  const set = (next: boolean): void => {
    isSpeaking = next;
    listeners.forEach((listener) => listener());
  };
  return {
    spoken,
    rates,
    hasVoice: (locale) => languages.includes(locale),
    speak(parts: readonly SpokenPart[], rate) {
      spoken.push(parts.map(({ lang, text }) => `${lang}: ${text}`).join(' | '));
      rates.push(rate);
      set(true);
    },
    stop: () => isSpeaking && set(false),
    get isSpeaking() {
      return isSpeaking;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
