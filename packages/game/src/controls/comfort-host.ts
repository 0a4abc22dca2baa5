/**
 * Makes the comfort settings hold on the control layer: font and contrast, reading aloud, switches. What is not
 * wanted is not loaded. Knows no screen and no rule.
 */
import type { LitElement, ReactiveController } from 'lit';
import type { Game } from '../app/game.js';
import type { Speech, SpokenPart } from '../speech/speech.js';
import type { Voice } from './speak-button.js';
import type { SwitchScanner } from './switches/switch-scanner.js';

const RATES = { slow: 0.75, normal: 1, fast: 1.25 } as const;

export class ComfortHost implements ReactiveController {
  readonly #host: LitElement;
  readonly #game: () => Game | null;
  readonly #openSpeech: () => Promise<Speech | null>;
  #speech: Speech | null = null;
  #isSpeechOpened = false;
  #stopListening: (() => void) | null = null;
  #scanner: SwitchScanner | null = null;
  #isScanned = false;
  #isNewScreen = false;
  /** What was in front of the person when they were last read to. */
  #heard: ReadonlySet<string> = new Set();
  /** A look at what is new is on its way. */
  #isListening = false;
  /** All that is there now was just read. */
  #wasScreenRead = true;

  constructor(host: LitElement, game: () => Game | null, openSpeech: () => Promise<Speech | null>) {
    this.#host = host;
    this.#game = game;
    this.#openSpeech = openSpeech;
    host.addController(this);
  }

  /** What reads aloud in the present language; null where nothing does, or nobody wants it. */
  get voice(): Voice | null {
    const game = this.#game();
    const speech = this.#speech;
    if (!game || !speech || game.settings.current.reading === 'off') return null;
    if (!speech.hasVoice(game.translator.locale)) return null;
    return {
      isSpeaking: speech.isSpeaking,
      toggle: (element) => (speech.isSpeaking ? speech.stop() : void this.#read(game, speech, element)),
    };
  }

  /** The person has moved on: what was being read is over. */
  screenChanged(): void {
    this.#speech?.stop();
    this.#isNewScreen = true;
  }

  hostUpdated(): void {
    const game = this.#game();
    if (!game) return;
    const { font, isContrastHigh, reading } = game.settings.current;
    const { dataset } = this.#host;
    dataset['font'] = font;
    dataset['contrast'] = isContrastHigh ? 'high' : 'usual';
    if (reading === 'off' || game.isPaused) this.#speech?.stop();
    if (reading !== 'off') void this.#openVoice();
    this.#readNewScreen(game);
    void this.#scan(game);
  }

  hostDisconnected(): void {
    this.#speech?.stop();
    this.#stopListening?.();
    this.#stopListening = null;
    this.#speech = null;
    this.#isSpeechOpened = false;
    this.#scanner?.stop();
    this.#scanner = null;
    this.#isScanned = false;
  }

  async #openVoice(): Promise<void> {
    if (this.#isSpeechOpened) return;
    this.#isSpeechOpened = true;
    // Without it everything can still be read with the eyes.
    const speech = await this.#openSpeech().catch(() => null);
    if (!speech || !this.#host.isConnected) return;
    this.#speech = speech;
    this.#stopListening = speech.subscribe(() => this.#host.requestUpdate());
    this.#host.requestUpdate();
  }

  #readNewScreen(game: Game): void {
    if (!this.#speech || game.settings.current.reading !== 'screens' || !this.voice) return;
    const isNew = this.#isNewScreen;
    this.#isNewScreen = false;
    if (isNew) {
      this.#wasScreenRead = true;
      void this.#read(game, this.#speech, null);
    }
    if (!this.#isListening) void this.#readNewCards(game, this.#speech);
  }

  /** What a touch brings up on the same screen, such as the label of a thing, is read as well. */
  async #readNewCards(game: Game, speech: Speech): Promise<void> {
    this.#isListening = true;
    const { wordsInFront } = await import('../speech/words-on-screen.js');
    // Taking something up and what comes of it are drawn one after the other.
    await new Promise((resolve) => setTimeout(resolve, 60));
    this.#isListening = false;
    if (!this.#host.isConnected || game.settings.current.reading !== 'screens') return;
    const cards = wordsInFront(this.#host.renderRoot);
    const keyOf = (words: readonly SpokenPart[]): string => words.map(({ text }) => text).join(' ');
    const fresh = cards.filter((words) => !this.#heard.has(keyOf(words)));
    this.#heard = new Set(cards.map(keyOf));
    if (this.#wasScreenRead) this.#wasScreenRead = false;
    else if (fresh.length > 0) speech.speak(fresh.flat(), RATES[game.settings.current.speechSpeed]);
  }

  async #read(game: Game, speech: Speech, element: Element | null): Promise<void> {
    const { wordsOf, wordsOfScreen } = await import('../speech/words-on-screen.js');
    const { locale, ui } = game.translator;
    const words = element
      ? wordsOf(element)
      : wordsOfScreen(this.#host.renderRoot, locale, (number) => ui('voice.choice', { number }));
    if (words.length > 0) speech.speak(words, RATES[game.settings.current.speechSpeed]);
  }

  async #scan(game: Game): Promise<void> {
    const { switches, scanSeconds } = game.settings.current;
    const isWanted = switches !== 'off';
    if (!isWanted) {
      this.#scanner?.stop();
      this.#scanner = null;
      this.#isScanned = false;
      return;
    }
    const options = { mode: switches, seconds: scanSeconds, isPaused: () => game.isPaused };
    if (this.#scanner) this.#scanner.set(options);
    if (this.#isScanned) return;
    this.#isScanned = true;
    const { SwitchScanner } = await import('./switches/switch-scanner.js');
    if (!this.#isScanned || this.#scanner || !this.#host.isConnected) return;
    this.#scanner = new SwitchScanner(this.#host.renderRoot, options);
  }
}
