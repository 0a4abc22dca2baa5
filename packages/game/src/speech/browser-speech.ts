/**
 * Reading aloud with the voices of the browser, each language with its own. Where it has none for a language, words
 * in that language are left out. Knows no screen.
 */
import type { Speech, SpokenPart } from './speech.js';

/** @returns null where this browser cannot speak. */
export function createBrowserSpeech(synthesis: SpeechSynthesis | undefined): Speech | null {
  if (!synthesis || typeof SpeechSynthesisUtterance === 'undefined') return null;
  const listeners = new Set<() => void>();
  const changed = (): void => listeners.forEach((listener) => listener());
  /** Those not yet heard. Kept: some browsers forget an utterance nobody holds, and it never ends. */
  let left: readonly SpeechSynthesisUtterance[] = [];

  const voiceFor = (lang: string): SpeechSynthesisVoice | undefined => {
    const voices = synthesis.getVoices().filter((voice) => languageOf(voice.lang) === languageOf(lang));
    // A voice on the device works offline and tells nobody what is read.
    return voices.find(({ localService }) => localService) ?? voices[0];
  };
  const utter = ({ text, lang }: SpokenPart, rate: number): SpeechSynthesisUtterance | null => {
    const voice = voiceFor(lang);
    if (!voice) return null;
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = rate;
    const done = (): void => {
      if (!left.includes(utterance)) return;
      left = left.filter((other) => other !== utterance);
      if (left.length === 0) changed();
    };
    utterance.addEventListener('end', done);
    utterance.addEventListener('error', done);
    return utterance;
  };
  const stop = (): void => {
    if (left.length === 0) return;
    left = [];
    synthesis.cancel();
    changed();
  };
  synthesis.addEventListener?.('voiceschanged', changed);

  return {
    hasVoice: (locale) => voiceFor(locale) !== undefined,
    speak(parts, rate) {
      stop();
      left = parts.map((part) => utter(part, rate)).filter((utterance) => utterance !== null);
      for (const utterance of left) synthesis.speak(utterance);
      changed();
    },
    stop,
    get isSpeaking() {
      return left.length > 0;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** `nl` of `nl-BE`, or of `nl_BE` as some phones write it. */
function languageOf(tag: string): string {
  return tag.split(/[-_]/)[0]?.toLowerCase() ?? '';
}
