/** The running game as its control layer sees it. Types only: the composition root makes one. */
import type { CompetenceWords } from '../controls/context.js';
import type { Translator } from '../i18n/translator.js';
import type { Save, SaveError } from '../session/save.js';
import type { CODE_HINTS } from './code-hints.js';
import type { ContentLoader } from './content-loader.js';
import type { SeenEndings } from './endings.js';
import type { ExperienceStore } from './experiences.js';
import type { SettingsStore } from './settings.js';
import type { GameStore } from './store.js';

export type GameNotice =
  | 'error.save'
  | 'error.saveChanged'
  | 'error.saveDamaged'
  | 'error.notKept'
  | 'error.stage'
  | 'error.content'
  | 'error.contentInvalid'
  | (typeof CODE_HINTS)[SaveError['code']];

/** Something of the content that could not be had, and the way to try again. */
export interface Failure {
  readonly code: string;
  /** Address of the file; empty where it is not about a file. */
  readonly url: string;
  /** Where in the file; empty for the file as a whole. */
  readonly path: string;
  /** For whoever looks after the site. */
  readonly message: string;
  readonly retry: () => void;
}

export interface Game {
  readonly store: GameStore;
  readonly translator: Translator;
  readonly settings: SettingsStore;
  readonly content: ContentLoader;
  /** What the person adds of their own life. Never leaves the device by itself. */
  readonly experiences: ExperienceStore;
  /** How many ways it can end this device has seen. */
  readonly endings: SeenEndings;
  /** The framework's words in the present language. */
  readonly words: CompetenceWords;
  /** Whether a save of an earlier visit waits on the title screen. */
  readonly hasSave: boolean;
  /** False when what is played does not outlive the page. */
  readonly isLasting: boolean;
  /** Whether a page listens to this frame. */
  readonly hasHost: boolean;
  /** Something the person should be told, by key; null when all is well. */
  readonly notice: GameNotice | null;
  /** What of the content could not be had; null when all is there. */
  readonly failure: Failure | null;
  /** True while somebody's link waits for an answer: it would take the place of the game that is kept here. */
  readonly hasOffer: boolean;
  readonly isStarted: boolean;
  /** Leaves the title screen; resumes the earlier game where there is one. */
  start(options?: { readonly isAnew: boolean }): Promise<void>;
  /** Goes on from a save; says why it cannot, and then nothing has changed. */
  restore(save: Save): Promise<SaveError | null>;
  /** The same with what somebody pasted: a resume code, a link that ends in one, or a save as a file holds it. */
  restoreText(text: string): Promise<SaveError | null>;
  /**
   * Goes on from a code that came with the address. Asks first where a game of this person is kept, and says what is
   * wrong with a code that cannot be used: until then nothing of theirs has changed.
   */
  openLink(code: string): Promise<void>;
  /** What the person says to the game of a link. */
  answerOffer(isTaken: boolean): Promise<void>;
  /** Erases the game and begins again. */
  restart(): void;
  /** Fetches a mission the person looks at, so that more can be told of it and it opens at once. */
  prepare(mission: string): void;
  /** Reports that something of the content could not be had. @param retry - what was tried. */
  contentFailed(error: unknown, retry: () => void): void;
  /** The person has read what went wrong, and goes on without. */
  dismissFailure(): void;
  /** Reports that the picture cannot be shown. */
  stageFailed(error: unknown): void;
  /** Hands the outcome to the person as a file. */
  download(): void;
  subscribe(listener: () => void): () => void;
  /** Lets go of sound; the session has nothing else to let go of. */
  destroy(): void;
  /** Makes the sound of a cue, where sound is on. */
  playCue(cue: string): void;
  /** True while the page around the frame has paused the game. */
  readonly isPaused: boolean;
  setPaused(isPaused: boolean): void;
}
